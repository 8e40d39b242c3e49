/** What is settled besides about dates, units, lists and striking off (S1–S3), each tried. */
import { day } from '../../../../src/calendar/index.js';
import { proof } from '../county.js';
import { assigned, listed, mobilised, part, rectifying, signed, verify } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const host = (type: string, data: object): Ask => ask(type, '07-28', 'host', 'none', data, { case: undefined });
const unit = (id: string, kind: string) => host('unit.register', { unit: id, name: id, kind });
const nilList = (by: string, signedIt: boolean) =>
  ask('participation.return-personal-list', '08-18', by, part, { items: 0, signed: signedIt });
const apply = (kind: 'effect' | 'process') =>
  ask('problem.apply', '09-01', 'sun', 'p', { evidence: [proof('2022-08-30', kind)], statement: '已整改到位' });
const extension = (to: string, at: string) =>
  ask('problem.ask-extension', at, 'sun', 'p', { to, reason: '需待汛期结束后施工' });
const correct = ask('problem.correct', '08-05', 'qian', 'p', {
  measures: ['当场更正公示'],
  responsible: 'sun',
  evidence: [proof('2022-08-05')],
});

/** S1–S3. */
export const settledWork: readonly Scenario[] = [
  passes('S1.b', 'the next working day is in time', [
    assigned(),
    ask('task.start', '08-11T23:00', 'sun', 'k', { step: '已列出需公开事项' }),
  ]),
  passes('S1.d', 'phase 1 begins on the day of a late notice, though its days are over', [], {
    options: { issuedOn: day('2022-08-05') },
    to: '08-05T00:00',
    expected: 'mobilisation.begun',
  }),
  refused(
    'S2.a',
    'nothing is asked about a unit outside the scope',
    [ask('inventory.list', '08-03', 'officer', 'v@group-office', { decision: '惠企资金直达', document: '会议纪要' })],
    'out-of-scope',
  ),
  passes('S2.b', 'a registered unit takes part of itself', [unit('health', 'department')], {
    expected: 'participation.opened',
  }),
  raised(
    'S2.f',
    'a vacancy of more than five working days fails the gate',
    [host('person.relieve', { person: 'zhou', role: 'head', unit: 'river', to: '2022-07-18' })],
    'gate.failed',
    { to: '08-01T00:00' },
  ),
  raised(
    'S2.g',
    'two main leaders of a township fail it, unless the county counts two',
    [host('person.appoint', { person: 'shuji', name: 'shuji', role: 'secretary', unit: 'river', from: '2022-07-28' })],
    'gate.failed',
    { to: '08-01T00:00' },
  ),
  raised('S2.h', 'the head’s own list is part of the gate', mobilised, 'gate.failed', { to: '08-21T00:00' }),
  passes('S2.i', 'the county leadership owes no summary', [unit('leadership-2', 'leadership')], {
    expected: 'participation.excused',
  }),
  refused(
    'S2.j',
    'a list is not signed by delegation',
    [
      ...listed(),
      ask(
        'delegation.grant',
        '08-10',
        'zhao',
        'none',
        {
          ...{ person: 'zhao', to: 'qian', role: 'head', from: '2022-08-10', until: '2022-08-31' },
        },
        { case: undefined },
      ),
      ask('participation.sign-unit-list', '08-18', 'qian', part, { nil: false }, { onBehalfOf: 'zhao' }),
    ],
    'not-delegable',
  ),
  raised('S3.a', 'an unsigned nil list is none at the gate', [nilList('li', false)], 'gate.failed', {
    to: '08-21T00:00',
  }),
  refused(
    'S3.c',
    'an opinion is rejected with a reason',
    [
      ask('participation.consult', '08-05', 'sun', part, {
        group: 'public',
        opinion: '窗口午间无人值守',
        outcome: 'rejected',
      }),
    ],
    'opinion-rejected-without-reason',
  ),
  passes('S3.e', 'what is corrected at once needs no plan', [...listed(), correct]),
  passes('S3.f', 'a problem found in phase 1 is registered early', [
    ask('problem.find', '07-26', 'qian', 'p@finance', {
      focus: 'F52',
      source: 'self-check',
      place: 'work',
      description: '办理用时过长',
    }),
  ]),
  raised('S3.h', 'what waits for a verifier makes the verifier late', signed(), 'problem.verification-overdue', {
    to: '09-10T00:00',
  }),
  passes('S3.j', 'a rejection names the criterion that is not met', [
    ...signed(),
    ask('problem.reject', '09-05', 'inspector', 'p', {
      criterion: 'satisfaction',
      requirements: '请补充群众满意度测评结果',
      limit: '2022-09-28',
    }),
  ]),
  refused('S3.k', 'process papers alone strike nothing off', [...rectifying(), apply('process')], 'no-effect-evidence'),
  refused('S3.l', 'a dwell time, where chosen, passes first', [...signed(), verify()], 'verified-too-early', {
    options: { choices: { 'dwell-days': 3 } },
  }),
  passes('S3.n', 'evidence found false reopens', [
    ...signed(),
    ask('problem.disprove', '09-05', 'officer', 'p', {
      hash: 'a'.repeat(64),
      finding: '照片为往年拍摄，与现场不符',
      limit: '2022-09-28',
    }),
  ]),
  refused(
    'S3.o',
    'more time is asked for before it is up',
    [...rectifying('2022-08-31'), extension('2022-09-20', '09-02')],
    'asked-after-expiry',
  ),
  refused(
    'S3.q',
    'an extension ends with phase 3',
    [...rectifying(), extension('2022-10-10', '09-05')],
    'extension-beyond-phase',
  ),
  passes('S3.s', 'planned stands beside actual', [
    ...rectifying(),
    ask('participation.record-progress', '09-01', 'qian', part, { item: 'i1', planned: 60, actual: 40 }),
  ]),
];
