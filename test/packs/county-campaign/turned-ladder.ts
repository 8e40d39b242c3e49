/** Options about the ladder, documents, tasks and meetings, each turned. */
import type { Turned } from './both-ways.js';
import { answered, assigned, heard, meeting, mitigation, proposed, rectifying } from './scenarios/given.js';
import { ask } from './scenarios/scenario.js';
import type { Ask } from './scenarios/scenario.js';

const approve = ask('escalation.approve', '08-05', 'governor', 'e', { mitigation });
const criticised = [...proposed('criticism'), approve];
const corrected = [
  ...criticised,
  ask('escalation.report-correction', '08-08', 'zhao', 'e', { statement: '已全部整改并公示' }),
  ask('escalation.accept-correction', '08-09', 'inspector', 'e', { finding: '现场核查，整改属实' }),
];
const objected = [...criticised, ask('escalation.object', '08-08', 'zhao', 'e', { grounds: '认定事实有误' })];
const document = ask('sign-off.submit', '08-01', 'sun', 'd@finance', {
  title: '关于限时办结的通知',
  flow: 'outgoing',
  form: 'red-head',
  drafter: 'sun',
  signers: ['qian', 'zhao'],
});
const sign = ask('sign-off.sign', '08-03', 'qian', 'd', { opinion: '同意印发' });
const finished = [
  assigned(),
  ask('task.start', '08-11', 'sun', 'k', { step: '已列出事项' }),
  ask('task.finish', '08-12', 'sun', 'k', { result: '全部公开' }),
];
const tooLittle: readonly Ask[] = [
  ...answered,
  ask('public-request.call-back', '08-23', 'officer', 'q', { satisfaction: 'dissatisfied' }),
];

/** Options about the ladder, documents, tasks and meetings, each turned. */
export const turnedLadder: readonly Turned[] = [
  {
    option: 'suggestion-days',
    to: 5,
    steps: heard.slice(0, 1),
    see: { due: ['e', 'suggestion'] },
    seen: ['2022-08-15', '2022-08-08'],
  },
  {
    option: 'reply-days',
    to: 3,
    steps: heard.slice(0, 2),
    see: { due: ['e', 'reply'] },
    seen: ['2022-08-09', '2022-08-05'],
  },
  {
    option: 'correction-days',
    to: 15,
    steps: criticised,
    see: { due: ['e', 'correction'] },
    seen: ['2022-08-19', '2022-08-26'],
  },
  { option: 'clean-days', to: 10, steps: corrected, see: { due: ['e', 'clean'] }, seen: ['2022-09-06', '2022-08-23'] },
  {
    option: 'objection-days',
    to: 15,
    steps: criticised,
    see: { due: ['e', 'objection'] },
    seen: ['2022-09-05', '2022-08-22'],
  },
  { option: 'review-days', to: 15, steps: objected, see: { due: ['e', 'review'] }, seen: ['2022-09-07', '2022-08-23'] },
  {
    option: 'objection-suspends',
    to: true,
    steps: objected,
    until: '08-21T00:00',
    see: { event: 'escalation.not-corrected' },
    seen: [true, false],
  },
  {
    option: 'minimum-problems',
    to: 1,
    steps: rectifying('2022-09-28'),
    until: '10-01T00:00',
    see: { event: 'escalation.suggested:T3@finance' },
    seen: [false, true],
  },
  {
    option: 'satisfied-percent',
    to: 0,
    steps: tooLittle,
    see: { event: 'escalation.suggested:T3@finance' },
    seen: [true, false],
    beside: { 'minimum-problems': 1 },
  },
  {
    option: 'sign-off-days',
    to: 2,
    steps: [document],
    see: { due: ['d', 'sign'] },
    seen: ['2022-08-04', '2022-08-03'],
  },
  {
    option: 'sign-off-scope',
    to: 'total',
    steps: [document, sign],
    see: { due: ['d', 'sign'] },
    seen: ['2022-08-08', '2022-08-04'],
  },
  {
    option: 'task-start-days',
    to: 0,
    steps: [assigned()],
    see: { due: ['k', 'start'] },
    seen: ['2022-08-11', '2022-08-10'],
  },
  {
    option: 'task-feedback-days',
    to: 0,
    steps: finished,
    see: { due: ['k', 'feedback'] },
    seen: ['2022-08-15', '2022-08-12'],
  },
  {
    option: 'after-clean-period',
    to: 'kept',
    steps: [
      ...corrected,
      ask('escalation.report', '10-10', 'officer', 'f@finance', { trigger: 'T1', grounds: '再次出现', evidence: [] }),
      ask('escalation.confirm', '10-10', 'inspector', 'f', { finding: '经现场核实，情况再次属实' }),
      ask('escalation.reply', '10-11', 'zhao', 'f', { statement: '已安排立即改正' }),
      ask('escalation.propose', '10-12', 'officer', 'f', { rung: 'accountability', grounds: '批评后再犯' }),
    ],
    see: { code: true },
    seen: ['jump-without-reason', 'ok'],
  },
  {
    option: 'task-start-days',
    to: 2,
    steps: [assigned()],
    see: { due: ['k', 'start'] },
    seen: ['2022-08-11', '2022-08-12'],
  },
  {
    option: 'task-feedback-days',
    to: 2,
    steps: finished,
    see: { due: ['k', 'feedback'] },
    seen: ['2022-08-15', '2022-08-16'],
  },
  {
    option: 'interim-reply-days',
    to: 3,
    steps: [assigned({ source: 'inspection' })],
    see: { due: ['k', 'interim'] },
    seen: ['2022-08-17', '2022-08-15'],
  },
  {
    option: 'meeting-minutes',
    to: 60,
    steps: [meeting({ minutes: 90 })],
    see: { code: true },
    seen: ['ok', 'meeting-too-large-or-long'],
  },
  {
    option: 'meeting-size',
    to: 50,
    steps: [meeting({ participants: 80 })],
    see: { code: true },
    seen: ['ok', 'meeting-too-large-or-long'],
  },
  {
    option: 'minutes-days',
    to: 5,
    steps: [meeting(), ask('meeting.hold', '08-12', 'qian', 'm', { attended: 18, lasted: 40 })],
    see: { due: ['m', 'minutes'] },
    seen: ['2022-08-17', '2022-08-19'],
  },
];
