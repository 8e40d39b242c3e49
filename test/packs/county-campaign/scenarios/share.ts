/** T3 by the share of what was opened again (4.4.d3, A14): judged when phase 3 is over, and anew where it becomes true again. */
import { proof } from '../county.js';
import { plan, unitList } from './given.js';
import { ask, passes, raised } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const find = (id: string, source = 'public'): Ask =>
  ask('problem.find', '08-03', 'qian', `${id}@finance`, {
    focus: 'F52',
    source,
    place: 'work',
    description: '办理用时过长',
  });
const verify = (id: string, at: string, by = 'inspector'): Ask =>
  ask('problem.verify', at, by, id, { conclusion: '现场核查属实', onSite: true });
/** So many problems of finance, all struck off on 5 September. */
const closed = (ids: readonly string[], source?: string): readonly Ask[] => [
  ...ids.map((id) => find(id, source)),
  ...ids.map((id) => ask('problem.list', '08-03', 'qian', id, { goal: '两天内办结' })),
  unitList(),
  plan,
  ...ids.map((id) =>
    ask('problem.plan', '08-22', 'qian', id, { measures: ['压缩审批环节'], responsible: 'sun', limit: '2022-09-20' }),
  ),
  ...ids.map((id) => ask('problem.start', '08-24', 'sun', id)),
  ...ids.map((id) =>
    ask('problem.apply', '09-01', 'sun', id, { evidence: [proof('2022-08-30')], statement: '已整改' }),
  ),
  ...ids.map((id) => ask('problem.sign', '09-02', 'zhao', id)),
  ...ids.map((id) => verify(id, '09-05')),
];
const reopen = (id: string, at: string, limit = '2022-09-28', by = 'inspector-2'): Ask =>
  ask('problem.look-back', at, by, id, { holds: false, finding: '办理用时又回到五天', limit });
const disprove = (id: string, at: string, limit = '2022-09-28'): Ask =>
  ask('problem.disprove', at, 'inspector-2', id, {
    hash: 'a'.repeat(64),
    finding: '照片为往年拍摄，与现场不符',
    limit,
  });
/** Struck off again within the limit. */
const again = (id: string, hash: string): readonly Ask[] => [
  ask('problem.apply', '09-20', 'sun', id, {
    evidence: [proof('2022-09-16', 'effect', hash)],
    statement: '再次整改到位',
  }),
  ask('problem.sign', '09-21', 'zhao', id),
  verify(id, '09-22', 'inspector-3'),
];
const five = ['p1', 'p2', 'p3', 'p4', 'p5'];
const under = (percent: number) => ({ options: { choices: { 'reopened-percent': percent } } });
const share = 'T3:finance:reopened';

/** The share from all sides. */
export const reopenedShare: readonly Scenario[] = [
  passes('4.4.d3', 'a problem opened again in phase 3 suggests nothing yet', [...closed(five), reopen('p1', '09-14')], {
    absent: 'escalation.suggested:T3',
  }),
  raised(
    '4.4.d3',
    'at the end of phase 3 one of five opened again lies above a tenth',
    [...closed(five), reopen('p1', '09-14'), ...again('p1', 'b')],
    'escalation.suggested:T3',
    { to: '10-01T00:00', stands: { [share]: 'steps.suggested' } },
  ),
  passes(
    'A14',
    'one of five is exactly a fifth, and not above it',
    [...closed(five), reopen('p1', '09-14'), ...again('p1', 'b')],
    {
      ...under(20),
      to: '10-01T00:00',
      absent: 'escalation.suggested:T3',
    },
  ),
  passes(
    'A14',
    'what is opened twice is one of five all the same',
    [...closed(five), reopen('p1', '09-14'), ...again('p1', 'b'), reopen('p1', '09-23', '2022-09-29', 'inspector')],
    { ...under(20), to: '10-01T00:00', silent: true, stands: { p1: 'work.rectifying' } },
  ),
  raised(
    '4.4.d3',
    'evidence found false after striking off is a reopening like any other',
    [...closed(five), disprove('p2', '09-14')],
    'escalation.suggested:T3',
    { to: '10-01T00:00', stands: { [share]: 'steps.suggested' } },
  ),
  passes('S4.e', 'four are too few to judge by', [...closed(five.slice(1)), disprove('p2', '09-14')], {
    to: '10-01T00:00',
    silent: true,
    stands: { p2: 'work.rectifying' },
  }),
  passes(
    'S4.f',
    'and what the unit found itself is not judged',
    [...closed(five, 'self-check'), reopen('p1', '09-14'), ...again('p1', 'b')],
    {
      to: '10-01T00:00',
      absent: 'escalation.suggested:T3',
    },
  ),
  raised(
    '4.4.d3',
    'a first reopening in phase 4 is judged at once',
    [...closed(five), reopen('p3', '10-10', '2022-10-20')],
    'escalation.suggested:T3',
  ),
  raised(
    '4.4.d3',
    'and so is evidence found false then',
    [...closed(five), disprove('p3', '10-10', '2022-10-20')],
    'escalation.suggested:T3',
  ),
  raised(
    'A14',
    'dismissed, it comes again with the next reopening',
    [
      ...closed(five),
      reopen('p3', '10-10', '2022-10-20'),
      ask('escalation.dismiss', '10-11', 'inspector', share, { reason: '经核实系天气所致' }),
      reopen('p4', '10-12', '2022-10-20'),
    ],
    'escalation.suggested:T3',
    { stands: { '(T3:finance:reopened):2': 'steps.suggested' } },
  ),
  passes(
    'A14',
    'undecided, it does not come twice',
    [...closed(five), reopen('p3', '10-10', '2022-10-20'), reopen('p4', '10-12', '2022-10-20')],
    { expected: 'problem.reopened', silent: true, stands: { [share]: 'steps.suggested' } },
  ),
];
