/** Limits changed: extensions and ongoing rectification, asked, endorsed, approved or declined, and renewed once. */
import { proof } from '../county.js';
import { planned, rectifying, signed } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const askOngoing = (at: string, by = 'sun', more: object = {}) =>
  ask('problem.ask-ongoing', at, by, 'p', {
    reason: '需诉讼终结',
    goal: '完成取证',
    review: '2022-10-14',
    final: '2022-10-31',
    ...more,
  });
const endorse = (at: string) => ask('problem.endorse', at, 'zhao', 'p');
const approveOngoing = (at: string) => ask('problem.approve-ongoing', at, 'officer', 'p');
const goOn = (at: string, approved = `${at}T16:00`) => [
  askOngoing(`${at}T08:30`),
  endorse(`${at}T09:00`),
  approveOngoing(approved),
];
const askExtension = (at: string, to = '2022-09-28') =>
  ask('problem.ask-extension', at, 'sun', 'p', { to, reason: '需待汛期结束后施工' });
const extend = (at: string, by = 'officer', to = '2022-09-28') => ask('problem.approve-extension', at, by, 'p', { to });
const decline = (at: string, by: string) => ask('problem.decline', at, by, 'p', { reason: '理由不充分' });
const ongoing = [...rectifying(), ...goOn('09-05')];
const review = (next: string, at = '09-14') =>
  ask('problem.review-ongoing', at, 'officer', 'p', { finding: '取证已完成一半', next });
const rejected = [
  ...signed(),
  ask('problem.reject', '09-05', 'inspector', 'p', {
    criterion: 'effect',
    requirements: '请补充群众满意度测评结果',
    limit: '2022-09-28',
  }),
];
const zhaoInOffice = ask(
  'person.appoint',
  '07-28',
  'host',
  'none',
  { person: 'zhao', name: '赵', role: 'office', unit: 'group-office', from: '2022-07-28' },
  { case: undefined },
);
const noLongerOpen = [
  ask('problem.apply', '10-08', 'sun', 'p', { evidence: [proof('2022-10-08')], statement: '已整改到位' }),
  ask('problem.sign', '10-09', 'zhao', 'p'),
  ask('problem.verify', '10-10', 'inspector', 'p', { conclusion: '现场核查属实', onSite: true }),
];
const strict = { options: { choices: { 'down-to-zero': 'strict' } } } as const;
const close = (handovers: readonly object[]) =>
  ask('campaign.close', '11-02', 'officer', 'campaign', { handovers, note: '各项任务完成，行动结束' });

/** Limits changed. */
export const changes: readonly Scenario[] = [
  passes('3.3.j', 'what is planned can go on beyond the phase', [...planned(), ...goOn('08-24')]),
  passes('3.3.j', 'so can what was taken up late', [...planned(), ...goOn('08-31')]),
  passes('3.3.j', 'and what was rejected', [...rejected, ...goOn('09-07')]),
  passes('A6', 'asked in time, it is approved after the limit as well', [...rectifying(), ...goOn('09-20', '09-21')]),
  passes('3.3.h', 'progress is told of what goes on', [
    ...ongoing,
    ask('problem.report', '09-14', 'sun', 'p', { progress: '已完成一半' }),
  ]),
  passes('3.3.i', 'and it is applied for when done', [
    ...ongoing,
    ask('problem.apply', '09-14', 'sun', 'p', { evidence: [proof('2022-09-13')], statement: '已整改到位' }),
  ]),
  passes('A6', 'it is reviewed, and its next review set', [...ongoing, review('2022-10-20')]),
  refused('A6', 'within its final day', [...ongoing, review('2022-11-20')], 'next-review-out-of-bounds'),
  raised('A6', 'a review that is not made shows', ongoing, 'problem.ongoing-review-overdue', { to: '10-15T00:00' }),
  passes('S3.r', 'it is renewed once', [...ongoing, ...goOn('09-14')]),
  refused(
    '3.3.j',
    'its days are in order',
    [...rectifying(), askOngoing('09-05', 'sun', { final: '2022-10-01' })],
    'ongoing-dates-out-of-order',
  ),
  refused(
    '3.3.g',
    'no extension beyond the phase',
    [...rectifying(), askExtension('09-05', '2022-10-10')],
    'extension-beyond-phase',
  ),
  refused('3.3.g', 'nor after the limit', [...rectifying('2022-08-31'), askExtension('09-02')], 'asked-after-expiry'),
  passes('3.3.g', 'an extension in the last days', [
    ...rectifying(),
    askExtension('09-19'),
    endorse('09-19T11:00'),
    extend('09-20'),
  ]),
  refused(
    'S3.p',
    'for the day that was asked',
    [...rectifying(), askExtension('09-05'), endorse('09-06'), extend('09-07', 'officer', '2022-09-27')],
    'not-the-day-asked',
  ),
  refused(
    'S3.p',
    'and by somebody else',
    [zhaoInOffice, ...rectifying(), askExtension('09-05'), endorse('09-06'), extend('09-07', 'zhao')],
    'approved-by-same-person',
  ),
  refused(
    'S3.p',
    'nor is anything else approved: not going on',
    [...rectifying(), askExtension('09-05'), endorse('09-06'), approveOngoing('09-07')],
    'not-in-this-state',
  ),
  refused(
    'S3.p',
    'and no extension where going on was asked for',
    [...rectifying(), askOngoing('09-05'), endorse('09-06'), extend('09-07')],
    'not-in-this-state',
  ),
  passes('S3.p', 'the head declines', [...rectifying(), askExtension('09-05'), decline('09-06', 'zhao')]),
  passes('S3.p', 'or the office does', [
    ...rectifying(),
    askExtension('09-05'),
    endorse('09-06'),
    decline('09-07', 'officer'),
  ]),
  passes(
    'A6',
    'in strict mode the campaign goes on once nothing is open',
    [...rectifying('2022-09-28'), ...noLongerOpen, ask('campaign.proceed', '10-11', 'officer', 'campaign')],
    strict,
  ),
  passes('S1.e', 'the campaign closes with nothing left open', [close([])]),
  passes('S1.e', 'or with a name for what is', [
    ...rectifying('2022-09-28'),
    close([{ unit: 'finance', person: 'qian' }]),
  ]),
  refused(
    'S1.e',
    'what is open is handed over',
    [...rectifying('2022-09-28'), close([])],
    'open-cases-not-handed-over',
  ),
  refused(
    'S1.e',
    'to somebody of the unit',
    [...rectifying('2022-09-28'), close([{ unit: 'finance', person: 'zheng' }])],
    'successor-not-in-office',
  ),
];
