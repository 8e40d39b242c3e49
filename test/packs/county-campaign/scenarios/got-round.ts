/** What might be tried to get round a rule: entering late, in another order, again and again, or in somebody's place. */
import { proof } from '../county.js';
import { delegate, rectifying, signed, verify } from './given.js';
import { ask, passes, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const apply = (at: string, by: string, hash = 'b'): Ask =>
  ask('problem.apply', at, by, 'p', { evidence: [proof('2022-08-30', 'effect', hash)], statement: '已整改到位' });
const sign = (at: string, rest: object = {}): Ask => ask('problem.sign', at, 'zhao', 'p', {}, rest);
const reject = (at: string, by: string, limit = '2022-09-25'): Ask =>
  ask('problem.reject', at, by, 'p', { criterion: 'effect', requirements: '请补充群众满意度测评结果', limit });
const takeBack = (at: string): Ask =>
  ask('problem.take-back', at, 'zhao', 'p', { requirements: '佐证材料不全，请补充' });
const extension = (at: string, to: string): readonly Ask[] => [
  ask('problem.ask-extension', at, 'sun', 'p', { to, reason: '需待汛期结束后施工' }),
  ask('problem.endorse', at, 'zhao', 'p'),
  ask('problem.approve-extension', at, 'officer', 'p', { to }),
];
const askOngoing = (at: string): Ask =>
  ask('problem.ask-ongoing', at, 'sun', 'p', {
    reason: '涉及历史遗留',
    goal: '完成取证',
    review: '2022-09-25',
    final: '2022-12-20',
  });
const ongoing = (at: string): readonly Ask[] => [
  askOngoing(at),
  ask('problem.endorse', at, 'zhao', 'p'),
  ask('problem.approve-ongoing', at, 'officer', 'p'),
];

/** Extended, struck off, and opened again; then extended again. */
const lookedBack: readonly Ask[] = [
  ...rectifying(),
  ...extension('08-31', '2022-09-26'),
  apply('09-01', 'sun'),
  sign('09-02'),
  verify(),
  ask('problem.look-back', '09-14', 'officer', 'p', {
    holds: false,
    finding: '现场核对整改成效',
    limit: '2022-09-22',
  }),
  ...extension('09-15', '2022-09-28'),
];

/** What might be tried to get round a rule: entering late, in another order, again and again, or in somebody's place. */
export const gotRound: readonly Scenario[] = [
  refused(
    '3.3.i',
    'the work is not signed for before it was applied for',
    [...rectifying(), apply('09-06', 'sun'), sign('09-06', { occurredOn: '2022-09-05' })],
    'act-dated-back',
  ),
  refused(
    'A3',
    'nor verified before it was signed',
    [
      ...signed(),
      ask(
        'problem.verify',
        '09-05',
        'inspector',
        'p',
        { conclusion: '现场核查属实', onSite: true },
        { occurredOn: '2022-09-01' },
      ),
    ],
    'act-dated-back',
  ),
  refused(
    'A3',
    'nor for a day on which it was not entered',
    [...rectifying(), apply('09-01', 'sun'), sign('09-05', { occurredOn: '2022-09-02' })],
    'act-dated-back',
  ),
  passes(
    '2.6.1.d',
    'a document submitted late takes no days from its signer',
    [
      ask(
        'sign-off.submit',
        '08-03',
        'qian',
        'd@finance',
        { title: '关于限时办结的通知', flow: 'outgoing', form: 'red-head', drafter: 'sun', signers: ['zhao'] },
        { occurredOn: '2022-08-01' },
      ),
    ],
    { due: { 'd sign': '2022-08-08' } },
  ),
  refused(
    'S3.p',
    'an extension is not had again by applying and taking back',
    [
      ...rectifying(),
      ...extension('09-01', '2022-09-26'),
      apply('09-02', 'sun'),
      takeBack('09-02'),
      ...extension('09-05', '2022-09-28').slice(0, 1),
    ],
    'extensions-used-up',
  ),
  passes('S3.p', 'a new limit is extended anew', [
    ...rectifying(),
    ...extension('08-31', '2022-09-26'),
    apply('09-01', 'sun'),
    sign('09-02'),
    reject('09-05', 'inspector'),
    ...extension('09-06', '2022-09-28'),
  ]),
  passes('S3.p', 'nor does what was extended before it was struck off count once it is open again', lookedBack),
  passes('S3.p', 'nor while it is watched', lookedBack, { options: { choices: { 'look-back-days': 30 } } }),
  refused(
    'S3.r',
    'nor is ongoing rectification renewed that way',
    [
      ...rectifying(),
      ...ongoing('09-01'),
      apply('09-02', 'sun'),
      takeBack('09-02'),
      ...ongoing('09-05'),
      apply('09-06', 'sun'),
      takeBack('09-06'),
      askOngoing('09-07'),
    ],
    'renewed-too-often',
  ),
  refused(
    'S2.k',
    'somebody of the unit does not verify as the inspector’s delegate',
    [
      delegate('inspector', 'li', 'inspector', '2022-08-01'),
      ...signed(),
      ask(
        'problem.verify',
        '09-05',
        'li',
        'p',
        { conclusion: '现场核查属实', onSite: true },
        { onBehalfOf: 'inspector' },
      ),
    ],
    'verifier-of-wrong-level',
  ),
  refused(
    'S4.t',
    'the second signature is not that of the one in whose place the first was given',
    [
      delegate('officer', 'wu', 'office', '2022-08-01'),
      ...rectifying(undefined, ['2.3.1.y1']),
      ask('problem.refer', '09-01', 'wu', 'p', { reason: '侵害群众利益，须查处' }, { onBehalfOf: 'officer' }),
      ask('problem.sign-referral', '09-01', 'officer', 'p', {}),
    ],
    'referral-signed-twice-by-one',
  ),
  refused(
    '3.3.i',
    'whoever applied in a round before does not verify in the next',
    [
      ask(
        'person.appoint',
        '07-28',
        'host',
        'none',
        { person: 'qian', name: 'qian', role: 'office', unit: 'group-office', from: '2022-07-28' },
        { case: undefined },
      ),
      ...rectifying(),
      apply('09-01', 'qian', 'c'),
      sign('09-02'),
      reject('09-05', 'inspector'),
      apply('09-06', 'sun', 'd'),
      sign('09-07'),
      verify('qian', '09-08'),
    ],
    'verifier-not-independent',
  ),
  refused(
    'S3.i',
    'whoever rejected first does not reject a third time either',
    [
      ...signed(),
      reject('09-05', 'inspector'),
      apply('09-06', 'sun', 'c'),
      sign('09-07'),
      reject('09-08', 'inspector-2'),
      apply('09-13', 'sun', 'd'),
      sign('09-14'),
      reject('09-15', 'inspector'),
    ],
    'rejected-again-by-same',
  ),
  refused(
    '3.3.g',
    'no new limit lies beyond phase 3',
    [...signed(), reject('09-05', 'inspector', '2022-10-08')],
    'new-limit-not-ahead',
  ),
];
