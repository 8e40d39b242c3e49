/** Late problems: each way that lateness begins, is reminded of, and ends. */
import { proof } from '../county.js';
import { planned, rectifying } from './given.js';
import { ask, passes, raised } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const report = (at: string) => ask('problem.report', at, 'sun', 'p', { progress: '已完成一半' });
const start = (at: string) => ask('problem.start', at, 'sun', 'p');
const apply = (at: string, madeOn = `2022-${at}`) =>
  ask('problem.apply', at, 'sun', 'p', { evidence: [proof(madeOn, 'effect', 'a')], statement: '已整改到位' });
const inTime = (at: string) => apply(at, '2022-08-30');
const reject = (at: string) => [
  ask('problem.sign', at, 'zhao', 'p'),
  ask('problem.reject', `${at}T15:00`, 'inspector', 'p', {
    criterion: 'effect',
    requirements: '请补充群众满意度测评结果',
    limit: '2022-09-20',
  }),
];
const disprove = (at: string) =>
  ask('problem.disprove', at, 'inspector', 'p', {
    hash: 'a'.repeat(64),
    finding: '照片为往年拍摄，与现场不符',
    limit: '2022-09-20',
  });
const underWay = rectifying('2022-08-31');
const notBegun = planned('2022-08-31');

/** Where the reminders of a problem late since 31 August stand on a day. */
const stages = [
  ['before the first reminder', [], '09-01'],
  ['after the first', [], '09-05'],
  ['after the second', [], '09-07'],
  ['when nothing helped', [], '09-13'],
  ['once something was done', [report('09-01T08:00')], '09-02'],
] as const;
const reminded = stages.flatMap(([when, before, at]): readonly Scenario[] => [
  passes('4.3.a', `progress is told ${when}`, [...underWay, ...before, report(at)]),
  passes('3.3.i', `it is applied for ${when}`, [...underWay, ...before, apply(at)]),
  ...(before.length > 0 ? [] : [passes('3.3.a', `it is begun ${when}`, [...notBegun, start(at)])]),
]);

const late = (title: string, steps: readonly Ask[], to: string, expected: string): Scenario =>
  raised('4.3.a', title, steps, expected, { to });

/** Late problems. */
export const lateness: readonly Scenario[] = [
  ...reminded,
  late('what nobody takes up shows', planned(), '08-30T00:00', 'problem.not-taken-up'),
  late('a short limit warns of it first', notBegun, '08-30T00:00', 'problem.not-taken-up'),
  late('what was not taken up comes near its limit', planned(), '09-18T00:00', 'problem.due-soon'),
  late('and passes it', planned(), '09-21T00:00', 'problem.overdue'),
  passes('3.3.a', 'what was not taken up is begun after all', [...planned(), start('09-01')]),
  passes('3.3.i', 'applied for when its limit is near', [...rectifying(), apply('09-19')]),
  passes('4.3.a', 'done in time and told late is late to report', [...underWay, inTime('09-01')], { silent: true }),
  passes('3.3.i', 'rejected then, it has a new limit', [...underWay, inTime('09-01'), ...reject('09-02')]),
  passes('3.3.i', 'and so has what was finished late', [...underWay, apply('09-02'), ...reject('09-05')]),
  late(
    'found false, what was told late comes near a new limit',
    [...underWay, inTime('09-01'), disprove('09-02')],
    '09-18T00:00',
    'problem.due-soon',
  ),
  late('and passes it', [...underWay, inTime('09-01'), disprove('09-02')], '09-21T00:00', 'problem.overdue'),
  late(
    'found false, what was finished late comes near a new limit',
    [...underWay, apply('09-02'), disprove('09-05')],
    '09-18T00:00',
    'problem.due-soon',
  ),
  late('and passes it too', [...underWay, apply('09-02'), disprove('09-05')], '09-21T00:00', 'problem.overdue'),
  passes('4.4.a', 'an overdue problem is inspected, if late', [
    ...underWay,
    ask('problem.inspect', '09-13', 'inspector', 'p', { progress: '已启动', effect: '尚未见效' }),
  ]),
];
