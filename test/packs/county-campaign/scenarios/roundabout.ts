/** What is not got round: a clock begun anew by whom it runs against, a follow-up of nothing late, a unit under its old name. */
import { delegate, inspected, inspecting, inspection, meeting, rectifying, request, routed, signed } from './given.js';
import { ask, passes, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const document = (more: object = {}) =>
  ask('sign-off.submit', '08-01', 'li', 'd@finance', {
    title: '关于限时办结的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers: ['qian', 'zhao'],
    ...more,
  });
const resubmit = (at: string, by: string) =>
  ask('sign-off.resubmit', at, by, 'd', { changes: '已补充依据文号和办理时限' });
const returned = [
  document(),
  ask('sign-off.return', '08-02', 'qian', 'd', { requirements: '请补充依据文号和办理时限' }),
];

const host = (type: string, at: string, data: object): Ask => ask(type, at, 'host', 'none', data, { case: undefined });
const registered = (unit: string, kind = 'department') => host('unit.register', '07-28', { unit, name: unit, kind });
const merged = (unit: string, into: string, at: string) => host('unit.merge', at, { unit, into });
const inspect = ask('problem.inspect', '09-06', 'inspector', 'p', {
  progress: '进度偏慢',
  effect: '尚未见效',
  inspection: 'i',
});
const reroute = (routedTo: string) => [
  ...routed,
  ask('public-request.object', '08-03', 'zhao', 'q', { objection: '该道路由邻乡负责养护，建议转交' }),
  ask('public-request.decide-objection', '08-04', 'officer', 'q', { routedTo, reason: '经核实改送' }),
];
/** A round of phase 3, on one day. */
const round = (day: string) => inspection({ from: `2022-09-${day}`, to: `2022-09-${day}` }, `i${day}@finance`, '09-05');
const fewerThan2 = { options: { choices: { 'inspection-baseline': 2 } }, silent: true } as const;
const standsIn = delegate('inspector', 'zhao', 'inspector', '2022-09-05');
const behalf = { onBehalfOf: 'inspector' };

/** What is not got round. */
export const roundabout: readonly Scenario[] = [
  refused(
    'A7',
    'a signer does not submit again, and start the clock anew',
    [...returned, resubmit('08-02', 'qian')],
    'resubmitted-by-signer',
  ),
  refused('A7', 'nor while the clock stands still', [...returned, resubmit('08-02', 'qian')], 'resubmitted-by-signer', {
    options: { choices: { 'sign-off-scope': 'total' } },
  }),
  passes('A7', 'a document that comes back has its three days anew', [...returned, resubmit('08-08', 'li')], {
    due: { 'd sign': '2022-08-11' },
  }),
  passes(
    'A7',
    'in total, what is left of the time runs on when a document comes back',
    [...returned, resubmit('08-08', 'li')],
    { options: { choices: { 'sign-off-scope': 'total' } }, due: { 'd sign': '2022-08-10' } },
  ),
  refused(
    '2.6.1.x7',
    'nothing is to be carried out by a day that has passed',
    [document({ followUpBy: '2022-07-29' })],
    'follow-up-not-ahead',
  ),
  passes('A8', 'an inspection of the unit that took over follows up what is late', [
    registered('newdept'),
    ...rectifying('2022-08-31'),
    merged('finance', 'newdept', '09-02'),
    inspection({ round: 'follow-up', followsUp: ['p'] }, 'i@newdept'),
    inspect,
  ]),
  refused(
    '2.6.3.a',
    'a unit is inspected in days on which one merged into it is inspected',
    [registered('old'), inspection({}, 'i@old'), merged('old', 'finance', '09-05'), inspection({}, 'i2@finance')],
    'inspection-not-merged',
  ),
  refused(
    '2.6.3.a',
    'nor is it planned under the old name',
    [registered('old'), inspection(), merged('old', 'finance', '09-05'), inspection({}, 'i2@old')],
    'inspection-not-merged',
  ),
  refused(
    '2.6.2.c',
    'a unit is not called twice on a day, once under its old name',
    [
      registered('old'),
      meeting({ audience: ['old'] }),
      merged('old', 'river', '08-10'),
      meeting({ audience: ['river'] }, 'm2@finance'),
    ],
    'meeting-not-merged',
  ),
  refused(
    'petition-rules.23',
    'a request is not routed to the unit itself under a name it had',
    [registered('old'), merged('old', 'finance', '08-01'), ...reroute('old')],
    'unit-replaced',
  ),
  refused('S2.a', 'nor to a unit outside the scope', reroute('group-office'), 'out-of-scope'),
  refused(
    'A8',
    'a follow-up of what is in time is none',
    [...rectifying(), inspection({ round: 'follow-up', followsUp: ['p'] })],
    'follow-up-of-nothing',
  ),
  refused(
    'A8',
    'nor of the campaign itself',
    [...rectifying('2022-08-31'), inspection({ round: 'follow-up', followsUp: ['p', 'campaign'] })],
    'follow-up-of-nothing',
  ),
  refused(
    'A8',
    'nor of what is late in another unit',
    [...rectifying('2022-08-31'), inspection({ round: 'follow-up', followsUp: ['p'] }, 'i@river')],
    'follow-up-of-nothing',
  ),
  refused(
    'A8',
    'nor of what the verifier is late with',
    [
      ...signed(),
      inspection({ round: 'follow-up', followsUp: ['p'], from: '2022-09-20', to: '2022-09-20' }, 'i@finance', '09-20'),
    ],
    'follow-up-of-nothing',
  ),
  passes('S4.r', 'a second round of phase 3 counts as a planned inspection', [round('05'), round('08')], fewerThan2),
  refused('S4.r', 'a third is too many', [round('05'), round('08'), round('13')], 'inspected-too-often', fewerThan2),
  passes(
    'S4.r',
    'one that was cancelled was none',
    [
      round('05'),
      round('08'),
      ask('inspection.cancel', '09-05', 'inspector', 'i08', { reason: '与另一督查合并' }),
      round('13'),
    ],
    fewerThan2,
  ),
  refused(
    '2.3.2.c',
    'no item of a request is entered twice',
    [request({ items: ['修复路灯', '修复路灯'] })],
    'item-entered-twice',
  ),
  refused(
    'petition-rules.20',
    'there are no more representatives than petitioners',
    [request({ petitioners: 1, representatives: 5 })],
    'more-representatives-than-petitioners',
  ),
  refused(
    '2.6.2.c',
    'no unit is called that nobody registered',
    [meeting({ audience: ['nowhere'] })],
    'meeting-audience-unknown',
  ),
  refused(
    '3.4',
    'no meeting is planned for after the campaign',
    [meeting({ meetingOn: '2022-11-01' })],
    'meeting-after-the-campaign',
  ),
  passes('3.4', 'one is for its last day', [meeting({ meetingOn: '2022-10-31' })], { silent: true }),
  ...['inspection.begin', 'inspection.cancel'].map((type) =>
    refused(
      'S2.k',
      `the head of a unit does not stand in for its inspector: ${type}`,
      [
        standsIn,
        inspection(),
        { ...ask(type, '09-06', 'zhao', 'i', type === 'inspection.begin' ? {} : { reason: '与另一督查合并' }, behalf) },
      ],
      'handled-by-own-unit',
    ),
  ),
  refused(
    'S2.k',
    'nor rates it',
    [
      standsIn,
      ...inspecting,
      ask('inspection.rate', '09-06', 'zhao', 'i', { progress: 'good', effect: 'good', effectFrom: 'site' }, behalf),
    ],
    'handled-by-own-unit',
  ),
  refused(
    'S2.k',
    'nor concludes it',
    [
      standsIn,
      ...inspected.slice(0, -1),
      ask('inspection.conclude', '09-08', 'zhao', 'i', { conclusion: '整改总体到位，各项工作成效明显' }, behalf),
    ],
    'handled-by-own-unit',
  ),
  refused(
    'S2.k',
    'nor does who is lent to the inspectors plan one',
    [
      host('person.appoint', '07-28', {
        person: 'sun',
        name: 'sun',
        role: 'inspector',
        unit: 'group-office',
        from: '2022-07-28',
      }),
      inspection({}, 'i@finance', '09-05', 'sun'),
    ],
    'handled-by-own-unit',
  ),
  passes(
    'A27',
    'a unit that has gone over into another is not reminded of a summary',
    [merged('finance', 'river', '08-10')],
    {
      to: '10-18',
      absent: 'summary.due-soon',
      silent: true,
    },
  ),
  passes('A27', 'and owes none: what it was to do is for the other', [merged('finance', 'river', '08-10')], {
    to: '10-21',
    absent: 'summary.missed',
    silent: true,
    stands: {
      'participation:finance':
        'record.taking-part+groundwork.under-way+summary.excused+coverage.excused+gates.consolidation',
    },
  }),
];
