/** Limits to the very day, on days where counting them another way would show: Thursdays, Fridays, eves of holidays. */
import {
  accepted,
  answered,
  assigned,
  mitigation,
  planned,
  proposed,
  rectifying,
  signed,
  struckOff,
  verify,
} from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

/** The last day of a calendar period stays where it falls (A26); limits in working days do not care. */
const unmoved = { options: { roll: 'none' } } as const;
const begun = planned('2022-09-20').slice(0, -1);
const plannedOn = (at: string) =>
  ask('problem.plan', at, 'qian', 'p', { measures: ['压缩审批环节'], responsible: 'sun', limit: '2022-09-20' });
const askExtension = (to: string, at: string) =>
  ask('problem.ask-extension', at, 'sun', 'p', { to, reason: '需待汛期结束后施工' });
const endorse = (at: string) => ask('problem.endorse', at, 'zhao', 'p');
const document = (at: string) =>
  ask('sign-off.submit', at, 'sun', 'd@finance', {
    title: '关于限时办结的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers: ['qian'],
  });
const takenIn = (at: string) =>
  ask('matter.take-in', at, 'officer', 'n@finance', {
    matter: '直接向县政府报告项目进度',
    dueTo: 'leader',
    to: 'county',
  });
const acceptedOn = (at: string): readonly Ask[] => [
  ...accepted.slice(0, -1),
  ask('public-request.accept', at, 'zhao', 'q', { notice: '已受理，六十日内办结' }),
];
const extend = (to: string, at: string) =>
  ask('public-request.extend', at, 'zhao', 'q', { to, told: '案情复杂，须补充调查，已告知' });
const recheckOn = (at: string): readonly Ask[] => [
  ...answered,
  ask('public-request.ask-review', '08-25', 'officer', 'q', { grounds: '答复与事实不符' }),
  ask('public-request.decide-review', '08-30', 'officer', 'q', { outcome: 'upheld', reason: '复查认定原答复事实清楚' }),
  ask('public-request.ask-recheck', at, 'officer', 'q', { grounds: '仍不服复查意见' }),
];
const task = (limit: string, at = '08-10') => assigned({ limit }, 'k@finance', at);

/** Limits to the day. */
export const counted: readonly Scenario[] = [
  // 3.3.g–i, A22: working days
  passes('3.3.g', 'planned on a Wednesday, it is begun by the next', [...begun, plannedOn('08-24')], {
    due: { 'p take-up': '2022-08-31' },
  }),
  passes('3.3.i', 'applied for on a Thursday, it is signed by Tuesday', signed().slice(0, -1), {
    due: { 'p signature': '2022-09-06' },
  }),
  passes(
    'S3.p',
    'endorsed on a Thursday, it is decided by Tuesday',
    [...rectifying(), askExtension('2022-09-28', '09-01'), endorse('09-01T16:00')],
    { due: { 'p decision': '2022-09-06' } },
  ),
  raised('S4.d', 'reminded twice by Friday, it has moved by Tuesday', rectifying('2022-08-29'), 'problem.reminded', {
    to: '09-03T00:00',
    due: { 'p no-action': '2022-09-06' },
  }),
  raised('4.3.a', 'overdue on a Friday, it is reminded of on Monday', rectifying('2022-09-02'), 'problem.overdue', {
    ...unmoved,
    to: '09-03T00:00',
    due: { 'p reminder': '2022-09-05' },
  }),
  passes(
    '3.3.g',
    'a limit may be moved to the last day of the phase',
    [
      ...rectifying(),
      askExtension('2022-09-30', '09-05'),
      endorse('09-05T11:00'),
      ask('problem.approve-extension', '09-06', 'officer', 'p', { to: '2022-09-30' }),
    ],
    { due: { 'p limit': '2022-09-30' } },
  ),
  passes('A3', 'what is watched for 45 days is watched to 20 October', struckOff, {
    options: { choices: { 'look-back-days': 45 } },
    stands: { p: 'work.watched' },
    due: { 'p look-back': '2022-10-20' },
  }),
  refused(
    'S3.l',
    'watched or not, nothing is verified in its dwell time',
    [...signed(), verify('inspector', '09-02')],
    'verified-too-early',
    { options: { choices: { 'look-back-days': 30, 'dwell-days': 2 } } },
  ),
  passes('3.3.i', 'without days of looking back, what is verified is struck off', struckOff, {
    stands: { p: 'work.struck-off' },
  }),
  passes(
    'A28',
    'what was done five working days ago may still be entered',
    [
      ...rectifying(),
      ask('problem.report', '09-07', 'sun', 'p', { progress: '补录上周进展' }, { occurredOn: '2022-08-31' }),
    ],
    { silent: true },
  ),

  // 2.5.2, 2.6.1: tasks and documents
  passes('2.5.2.c', 'assigned on a Friday, a task is begun on Monday', [task('2022-08-31', '08-12')], {
    ...unmoved,
    due: { 'k start': '2022-08-15' },
  }),
  raised('S5.g', 'not done on a Friday, it is reminded of on Monday', [task('2022-08-12')], 'task.overdue', {
    ...unmoved,
    to: '08-13T00:00',
    due: { 'k reminder': '2022-08-15' },
  }),
  raised('S4.d', 'a task reminded of twice by Friday has moved by Tuesday', [task('2022-08-15')], 'task.reminded', {
    to: '08-20T00:00',
    due: { 'k no-action': '2022-08-23' },
  }),
  raised('4.3.a', 'a task due on Monday is warned of on Friday', [task('2022-08-22')], 'task.due-soon', {
    to: '08-19T00:00',
  }),
  passes('2.6.1.d', 'submitted on a Thursday, a document is signed by Tuesday', [document('08-04')], {
    due: { 'd sign': '2022-08-09' },
  }),

  // 2.1.3, 2.3.2, 4.4: matters, requests, objections
  passes('S5.b', 'taken in on a Wednesday, it is answered by the next', [takenIn('08-10')], {
    due: { 'n answer-taken-in': '2022-08-17' },
  }),
  passes('2.3.2.d', 'accepted on 15 August, a request is answered by 14 October', acceptedOn('08-15'), {
    silent: true,
    due: { 'q handling': '2022-10-14' },
  }),
  passes(
    'petition-rules.34',
    'a request is extended to the ninetieth day',
    [...acceptedOn('08-10'), extend('2022-11-08', '09-20')],
    { due: { 'q handling': '2022-11-08' } },
  ),
  refused(
    'petition-rules.34',
    'and not beyond it, though its sixtieth day had moved off a holiday',
    [...accepted, extend('2022-11-03', '09-20')],
    'extension-out-of-bounds',
  ),
  passes('petition-rules.36', 'asked for on 14 September, a re-check is decided by 14 October', recheckOn('09-14'), {
    due: { 'q recheck': '2022-10-14' },
  }),
  passes(
    'inspection-rules.17',
    'criticised on 8 August, an objection comes by 7 September',
    [...proposed('criticism'), ask('escalation.approve', '08-08', 'governor', 'e', { mitigation })],
    { silent: true, due: { 'e objection': '2022-09-07' } },
  ),
  raised('4.3.a', 'a summary due on a Wednesday is warned of three working days ahead', [], 'summary.due-soon', {
    options: { summaryInclusive: false },
    to: '10-14T00:00',
  }),
];
