/** The way of a public request under the petition rules, beside what the notice itself asks. */
import { accepted, answered, answerItem, routed } from './given.js';
import { ask, passes, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

/** Routing, extension, call-back, review and re-check. */
export const petitions: readonly Scenario[] = [
  refused(
    '2.3.2.b',
    'a cadre does not take charge',
    [...routed, ask('public-request.take-charge', '08-03', 'zhao', 'q', { ownedBy: 'sun' })],
    'owner-not-a-leader',
  ),
  refused(
    'petition-rules.23',
    'a request is not routed back to where it is',
    [
      ...routed,
      ask('public-request.object', '08-03', 'zhao', 'q', { objection: '该道路由邻乡负责养护，建议转交' }),
      ask('public-request.decide-objection', '08-04', 'officer', 'q', { routedTo: 'finance', reason: '经核实改送' }),
    ],
    'already-theirs',
  ),
  passes(
    'petition-rules.23',
    'an objection upheld sends it to another unit, where the office routes it',
    [
      ...routed,
      ask('public-request.object', '08-03', 'zhao', 'q', { objection: '该道路由邻乡负责养护，建议转交' }),
      ask('public-request.decide-objection', '08-04', 'officer', 'q', { routedTo: 'river', reason: '经核实改送' }),
      ask('public-request.route', '08-05', 'officer', 'q'),
    ],
    { silent: true },
  ),
  refused(
    'petition-rules.34',
    'an extension of more than thirty days is not given',
    [...accepted, ask('public-request.extend', '09-01', 'zhao', 'q', { to: '2022-11-10', told: '已书面告知信访人' })],
    'extension-out-of-bounds',
  ),
  passes('2.3.2.e', 'no answer to the call-back is a state of its own', [
    ...answered,
    ask('public-request.call-back', '08-25', 'officer', 'q', { satisfaction: 'no-answer' }),
  ]),
  passes('2.3.2.e', 'who is dissatisfied is heard again', [
    ...answered,
    ask('public-request.call-back', '08-25', 'officer', 'q', { satisfaction: 'dissatisfied' }),
    answerItem('修复路灯', '08-26'),
    answerItem('公示进度', '08-26'),
    ask('public-request.call-back', '08-29', 'officer', 'q', { satisfaction: 'satisfied' }),
  ]),
  passes('petition-rules.36', 'a hearing stops the clock of the re-check, and its decision is final', [
    ...answered,
    ask('public-request.ask-review', '08-25', 'officer', 'q', { grounds: '答复与事实不符' }),
    ask('public-request.decide-review', '08-30', 'officer', 'q', {
      outcome: 'upheld',
      reason: '复查认定原答复事实清楚',
    }),
    ask('public-request.ask-recheck', '09-05', 'officer', 'q', { grounds: '复查未回应诉求' }),
    ask('public-request.begin-hearing', '09-06', 'officer-2', 'q'),
    ask('public-request.end-hearing', '09-20', 'officer-2', 'q'),
    ask('public-request.decide-recheck', '10-10', 'officer-2', 'q', {
      outcome: 'upheld',
      reason: '复核认定复查意见正确',
    }),
  ]),
];
