/** 4.4: inspected everywhere, rated twice, criticised only when found, heard and approved. */
import {
  consulted,
  inspected,
  inspecting,
  inspection,
  mitigation,
  mobilised,
  personalLists,
  proposed,
  rectifying,
  struckOff,
  unitList,
} from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const rate = (effectFrom: string) =>
  ask('inspection.rate', '09-06', 'inspector', 'i', { progress: 'good', effect: 'fair', effectFrom });
const approve = (by: string) => ask('escalation.approve', '08-05', by, 'e', { mitigation });
const throughPhase2 = [...mobilised, ...consulted, unitList(true), ...personalLists].sort((a, b) =>
  a.at.localeCompare(b.at),
);
/** Supervision and the ladder. */
export const supervision: readonly Scenario[] = [
  passes('4.4.a', 'the office inspects', [inspection()]),
  refused('4.4.a', 'a follow-up follows something up', [inspection({ round: 'follow-up' })], 'follow-up-of-nothing'),
  passes('4.4.b', 'progress and effect are rated', [...inspecting, rate('site')]),
  refused('4.4.b', 'the effect is not rated from papers', [...inspecting, rate('papers')], 'effect-rated-from-papers'),
  passes('4.4.c', 'a unit inspected in phase 3 is covered', inspected),
  raised('4.4.c', 'a unit not reached by the end of phase 3 shows as the office’s gap', [], 'coverage.missed', {
    to: '10-01T00:00',
  }),
  passes('4.4.d1', 'a unit that did what phases 1 and 2 ask is not suggested', throughPhase2, {
    to: '08-21T00:00',
    absent: 'escalation.suggested:T1',
  }),
  raised('4.4.d1', 'a unit that arranged nothing is suggested, and no more than that', [], 'escalation.suggested:T1', {
    to: '08-01T00:00',
  }),
  passes(
    '4.4.d2',
    'a problem taken up after one reminder suggests nothing',
    [...rectifying('2022-08-31'), ask('problem.report', '09-02', 'sun', 'p', { progress: '已完成环节梳理' })],
    { to: '09-12T00:00', absent: 'escalation.suggested:T2' },
  ),
  raised(
    '4.4.d2',
    'nothing done after two reminders is suggested',
    rectifying('2022-08-31'),
    'escalation.suggested:T2',
    {
      to: '09-12T00:00',
    },
  ),
  passes('4.4.d3', 'problems struck off suggest nothing', struckOff, {
    to: '10-01T00:00',
    absent: 'escalation.suggested:T3',
  }),
  raised(
    '4.4.d3',
    'problems open at the end of phase 3 are suggested',
    rectifying('2022-09-28'),
    'escalation.suggested:T3',
    { to: '10-01T00:00', options: { choices: { 'minimum-problems': 1 } } },
  ),
  passes('4.4.e1', 'the county government approves criticism', [...proposed('criticism'), approve('governor')]),
  refused(
    '4.4.e1',
    'a county leader who is a deputy does not',
    [...proposed('criticism'), approve('county-deputy')],
    'role-not-held',
  ),
  passes('4.4.e2', 'accountability is proposed with a written reason, and approved', [
    ...proposed('accountability', { jump: '性质恶劣，影响严重' }),
    approve('governor'),
  ]),
  refused(
    '4.4.e2',
    'criticism is not jumped without a written reason',
    proposed('accountability'),
    'jump-without-reason',
  ),
  raised(
    '4.4.d2',
    'a nil list that an inspection contradicts is suggested',
    [
      unitList(true),
      ...inspecting,
      ask('inspection.find', '09-06', 'inspector', 'i', { finding: '办事窗口无人值守', seenAt: '政务大厅三号窗口' }),
    ],
    'escalation.suggested:T2',
  ),
  passes('A8', 'one follow-up serves a problem that is late', [
    ...rectifying('2022-08-31'),
    inspection({ round: 'follow-up', followsUp: ['p'] }),
    ask('problem.inspect', '09-06', 'inspector', 'p', { progress: '进度偏慢', effect: '尚未见效', inspection: 'i' }),
  ]),
  refused(
    'A8',
    'a follow-up of another unit does not',
    [
      ...rectifying('2022-08-31'),
      inspection({}, 'i@river'),
      ask('problem.inspect', '09-06', 'inspector', 'p', { progress: '进度偏慢', effect: '尚未见效', inspection: 'i' }),
    ],
    'inspection-of-another-unit',
  ),
];
