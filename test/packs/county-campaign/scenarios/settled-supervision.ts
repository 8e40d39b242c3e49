/** What is settled besides about supervision, suggestions and the rest (S4–S6), each tried. */
import {
  assigned,
  filingProcedure,
  inspecting,
  inspection,
  listed,
  mitigation,
  part,
  proposed,
  rectifying,
  request,
  routed,
  unitList,
} from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const approve = (by = 'governor') => ask('escalation.approve', '08-05', by, 'e', { mitigation });
const find = ask('inspection.find', '09-06', 'inspector', 'i', { finding: '窗口无人值守', seenAt: '三号窗口' });
const note = ask('matter.note', '08-08', 'qian', 'n@finance', {
  matter: '机房停运一小时',
  kind: 'report',
  happensOn: '2022-08-08',
  dueTo: 'parent',
});

/** S4–S6. */
export const settledSupervision: readonly Scenario[] = [
  raised(
    'S3.b',
    'a nil list that an inspection contradicts is suggested',
    [unitList(true), ...inspecting, find],
    'escalation.suggested:T2',
  ),
  raised(
    'S4.a',
    'an overdue problem is reminded of the next working day',
    rectifying('2022-08-31'),
    'problem.reminded',
    {
      to: '09-02T00:00',
    },
  ),
  raised('S4.b', 'being late is told, and is no finding', rectifying('2022-08-31'), 'problem.overdue', {
    to: '09-01T00:00',
  }),
  raised(
    'S4.d',
    'nothing within two working days of the second reminder',
    rectifying('2022-08-31'),
    'problem.no-action',
    {
      to: '09-12T00:00',
    },
  ),
  passes('S4.e', 'one problem is too small a base for T3', rectifying('2022-09-28'), {
    to: '10-01T00:00',
    absent: 'escalation.suggested:T3',
  }),
  raised('S4.g', 'a suggestion nobody decides lapses', proposed('criticism').slice(0, 1), 'escalation.lapsed', {
    to: '08-16T00:00',
  }),
  refused(
    'S4.i',
    'criticism is not approved by a deputy',
    [...proposed('criticism'), approve('county-deputy')],
    'role-not-held',
  ),
  refused(
    'S4.k',
    'a decision says whether mitigation applies',
    [...proposed('criticism'), ask('escalation.approve', '08-05', 'governor', 'e')],
    'bad-shape',
  ),
  passes(
    'S4.n',
    'where so chosen an objection suspends the correction',
    [...proposed('criticism'), approve(), ask('escalation.object', '08-08', 'zhao', 'e', { grounds: '认定事实有误' })],
    { options: { choices: { 'objection-suspends': true } } },
  ),
  raised('S4.q', 'a unit that no inspection reached in phase 3 shows', [], 'coverage.missed', { to: '10-01T00:00' }),
  passes('S4.r', 'the round of phase 3 does not count against the baseline', [inspection()], {
    options: { choices: { 'inspection-baseline': 1 } },
  }),
  refused(
    'S4.s',
    'an effect is not rated from papers',
    [
      ...inspecting,
      ask('inspection.rate', '09-06', 'inspector', 'i', { progress: 'good', effect: 'fair', effectFrom: 'papers' }),
    ],
    'effect-rated-from-papers',
  ),
  refused(
    'S4.u',
    'nobody registers a clue about themselves',
    [
      ask('clue.register', '08-04', 'officer', 'c@finance#officer', {
        ground: '2.3.1.y1',
        summary: '群众反映征地补偿款未按标准发放',
      }),
    ],
    'clue-handled-by-its-subject',
  ),
  raised('S5.a', 'what was never reported counts as left out, and as no more', [note], 'matter.omitted', {
    to: '08-17T00:00',
  }),
  passes('S5.e', 'an objection upheld is no passing of the buck', [
    ...routed,
    ask('public-request.object', '08-03', 'zhao', 'q', { objection: '该道路由邻乡负责养护，建议转交' }),
    ask('public-request.decide-objection', '08-04', 'officer', 'q', { routedTo: 'river', reason: '经核实改送' }),
  ]),
  raised('S5.g', 'reminders count after the limit only', [assigned({ limit: '2022-08-12' })], 'task.reminded', {
    to: '08-16T00:00',
  }),
  raised(
    'S5.k',
    'a report more than the level above asks is raised against who added it',
    [
      assigned({ limit: '2022-08-31' }),
      assigned({ limit: '2022-08-31', responsible: 'wu', reports: 2 }, 'k2@river<k', '08-11', 'zhou'),
    ],
    'escalation.suggested:2.6.3.x2',
  ),
  refused(
    'S6.c',
    'a unit’s list of urgent problems is not left empty without a word',
    [ask('participation.list-urgent', '08-10', 'qian', part, { items: [] })],
    'urgent-list-empty',
  ),
  passes('S6.d', 'a visit paid is kept as well as one received', [request({ channel: 'visit-paid' })]),
  refused(
    'S6.e',
    'a training names the problem it serves',
    [
      ...listed(),
      ask('participation.train', '08-11', 'qian', part, { title: '公文培训', heldOn: '2022-08-10', serves: 'F52' }),
    ],
    'training-serves-no-problem',
  ),
  passes('S6.h', 'the document of the filing procedure is kept', [filingProcedure]),
  passes('S6.k', 'who reports from another unit is protected', [
    ask('escalation.report', '08-04', 'zheng', 'e@finance', {
      trigger: '2.2.3.x5',
      grounds: '窗口应付了事',
      evidence: [],
    }),
  ]),
];
