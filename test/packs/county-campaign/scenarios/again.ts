/** Problems that come back: rejected, found false, looked back at, re-checked; each from wherever it can happen. */
import { proof } from '../county.js';
import { listed, planned, rectifying, signed, struckOff, verify } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const reject = (at: string, by = 'inspector', limit = '2022-09-28') =>
  ask('problem.reject', at, by, 'p', { criterion: 'effect', requirements: '请补充群众满意度测评结果', limit });
const apply = (at: string, hash = 'a', madeOn = `2022-${at.slice(0, 5)}`) =>
  ask('problem.apply', at, 'sun', 'p', { evidence: [proof(madeOn, 'effect', hash)], statement: '已整改到位' });
const sign = (at: string) => ask('problem.sign', at, 'zhao', 'p');
const disprove = (at: string, hash = 'a', limit = '2022-09-28') =>
  ask('problem.disprove', at, 'officer', 'p', {
    hash: hash.repeat(64),
    finding: '照片为往年拍摄，与现场不符',
    limit,
  });
const lookBack = (holds: boolean) =>
  ask('problem.look-back', '09-14', 'officer', 'p', { holds, finding: '现场核对整改成效', limit: '2022-09-28' });
const recheck = (upheld: boolean) =>
  ask('problem.recheck', '09-14', 'officer', 'p', { upheld, finding: '抽查核验', limit: '2022-09-28' });
const rejectedTwice = [...signed(), reject('09-05'), apply('09-13'), sign('09-14'), reject('09-15', 'inspector-2')];
/** The same, as an item of a person's list, verified by the deputy in charge. */
const personal = (steps: readonly Ask[], person = 'sun'): readonly Ask[] =>
  steps.map((one) => {
    if (one.type === 'problem.find') return { ...one, more: { ...one.more, person } };
    return one.type === 'problem.verify' ? { ...one, by: 'qian' } : one;
  });
const watched = { options: { choices: { 'look-back-days': 30 } } };
const sampled = { options: { choices: { 'sample-percent': 100 } } };
const both = { options: { choices: { 'look-back-days': 30, 'sample-percent': 100 } } };

/** Problems that come back. */
export const again: readonly Scenario[] = [
  passes('3.3.h', 'progress is told after a rejection as well', [
    ...signed(),
    reject('09-05'),
    ask('problem.report', '09-07', 'sun', 'p', { progress: '已补充测评' }),
  ]),
  passes('3.3.i', 'what was rejected is applied for again', [...signed(), reject('09-05'), apply('09-13')]),
  raised('4.4.d2', 'evidence rejected twice is suggested', rejectedTwice, 'escalation.suggested:T2'),
  refused(
    'S3.i',
    'after two rejections somebody else verifies',
    [...rejectedTwice, apply('09-16'), sign('09-19'), verify('inspector-2', '09-20')],
    'same-verifier-again',
  ),
  refused(
    '3.3.i',
    'an unsatisfied public keeps it open',
    [
      ...signed(),
      ask('problem.verify', '09-05', 'inspector', 'p', { conclusion: '现场核查', onSite: true, satisfied: false }),
    ],
    'public-not-satisfied',
  ),
  refused(
    '3.3.i',
    'evidence is made while the work is done',
    [...rectifying(), apply('09-01', 'a', '2022-08-01')],
    'evidence-outside-the-work',
  ),
  refused(
    '3.2.g',
    'a personal item belongs to somebody of the unit',
    personal(listed().slice(0, 1), 'zheng'),
    'person-not-in-unit',
  ),
  passes('2.1.2.x1', 'evidence is found false before it is signed', [...signed().slice(0, -1), disprove('09-02')]),
  refused(
    '2.1.2.x1',
    'only what was handed in is found false',
    [...signed(), disprove('09-05', 'b')],
    'evidence-not-handed-in',
  ),
  refused(
    '2.1.2.x1',
    'what was found false does not come back',
    [...signed(), disprove('09-05'), apply('09-13')],
    'evidence-disproved',
  ),
  passes('2.1.2.x1', 'or long after', [...struckOff, disprove('09-14')]),
  passes('2.1.2.x1', 'or while it is watched', [...struckOff, disprove('09-14')], watched),
  raised('S3.g', 'a verifier who does not come is late', signed(), 'problem.verification-overdue', {
    to: '09-10T00:00',
  }),
  passes('A3', 'a look-back finds that the effect holds', [...struckOff, lookBack(true)], {
    ...watched,
    expected: 'problem.looked-back',
  }),
  passes('A3', 'also after the days of looking back', [...struckOff, lookBack(true)], {
    expected: 'problem.looked-back',
  }),
  passes('A3', 'or that it does not, and opens it again', [...struckOff, lookBack(false)], {
    expected: 'problem.reopened',
  }),
  passes('A3', 'also while the days of looking back run', [...struckOff, lookBack(false)], {
    ...watched,
    expected: 'problem.reopened',
  }),
  raised('A3', 'the days of looking back end', struckOff, 'problem.look-back-due', { ...watched, to: '11-01T00:00' }),
  refused('S3.m', 'what the sample did not draw is not re-checked', [...struckOff, recheck(true)], 'not-in-sample'),
  passes('S3.m', 'a sampled item is re-checked', [...personal(struckOff), recheck(true)], {
    ...sampled,
    expected: 'problem.rechecked',
  }),
  passes('S3.m', 'and opened again', [...personal(struckOff), recheck(false)], {
    ...sampled,
    expected: 'problem.reopened',
  }),
  passes('S3.m', 'a sampled item is re-checked while it is watched', [...personal(struckOff), recheck(true)], {
    ...both,
    expected: 'problem.rechecked',
  }),
  passes('S3.m', 'and opened again from there', [...personal(struckOff), recheck(false)], {
    ...both,
    expected: 'problem.reopened',
  }),
  refused(
    '3.3.e',
    'an inspector does not write the measures',
    planned().map((one) => (one.type === 'problem.plan' ? { ...one, by: 'inspector' } : one)),
    'role-not-held',
  ),
  refused(
    '3.3.a',
    'no plan before the list',
    planned()
      .filter(({ type }) => type !== 'participation.sign-unit-list')
      .slice(0, -1),
    'plan-before-list',
  ),
  refused(
    '3.3.a',
    'where problems are listed the plan has items',
    planned()
      .slice(0, -1)
      .map((one) =>
        one.type === 'participation.sign-plan' ? { ...one, more: { ...one.more, data: { items: [] } } } : one,
      ),
    'plan-without-items',
  ),
  passes('S4.v', 'the organ acknowledges what was referred', [
    ...listed(),
    ask('problem.refer', '08-04', 'officer', 'p', { reason: '侵害群众利益，须查处' }),
    ask('problem.sign-referral', '08-04', 'officer-2', 'p', {}),
    ask('problem.acknowledge', '08-05', 'organ', 'p', { receipt: '收件第12号' }),
  ]),
  refused(
    '2.3.1.y1',
    'a referral has two signers',
    [
      ...listed(),
      ask('problem.refer', '08-04', 'officer', 'p', { reason: '侵害群众利益，须查处' }),
      ask('problem.sign-referral', '08-04', 'officer', 'p', {}),
    ],
    'referral-signed-twice-by-one',
  ),
];
