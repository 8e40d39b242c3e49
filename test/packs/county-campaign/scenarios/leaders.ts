/** County leaders' own items (A12, S2.i), and requests whose refusal did not hold. */
import { proof } from '../county.js';
import { answered, routed } from './given.js';
import { ask, passes, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const leader = 'county-deputy';
const found = ask('problem.find', '08-03', leader, `l@leadership#${leader}`, {
  focus: 'F31',
  source: 'self-check',
  place: 'self',
  description: '下乡调研次数偏少',
});
const planned = [
  found,
  ask('problem.list', '08-03', leader, 'l', { goal: '每月下乡调研两次' }),
  ask('problem.plan', '08-22', leader, 'l', {
    measures: ['每月下乡调研两次'],
    responsible: leader,
    limit: '2022-09-20',
  }),
];
const applied = [
  ...planned,
  ask('problem.start', '08-24', leader, 'l'),
  ask('problem.apply', '09-01', leader, 'l', { evidence: [proof('2022-08-30')], statement: '已按月下乡' }),
];
const verify = (by: string) =>
  ask('problem.verify', '09-05', by, 'l', { conclusion: '查阅台账并走访核实', onSite: true });

const declined = (at: string) =>
  ask('public-request.refuse', at, 'zhao', 'q', { refusal: '该事项本单位无力办理，不予办理', refusedAs: 'not-able' });
const askReview = ask('public-request.ask-review', '08-05', 'officer', 'q', { grounds: '应当办理' });
const review = (outcome: string) =>
  ask('public-request.decide-review', '08-10', 'officer', 'q', { outcome, reason: '复查认定原处理意见如上' });
const recheck = (outcome: string) => [
  ask('public-request.ask-recheck', '08-11', 'officer', 'q', { grounds: '复查未回应诉求' }),
  ask('public-request.decide-recheck', '08-15', 'officer-2', 'q', { outcome, reason: '复核认定该事项应否办理如上' }),
];

/** Leaders' items, and refusals that were overturned. */
export const leadersItems: readonly Scenario[] = [
  passes('3.2.e', 'a county leader registers an item of their own', [found]),
  passes('3.3.i', 'a county leader’s item is struck off by the office', [
    ...applied,
    ask('problem.sign', '09-02', leader, 'l'),
    verify('inspector'),
  ]),
  refused(
    'S2.i',
    'by nobody who sits in the leadership as well',
    [
      ...applied,
      ask('problem.sign', '09-02', leader, 'l'),
      ask(
        'person.appoint',
        '09-02',
        'host',
        'none',
        { person: 'lent', name: 'lent', role: 'inspector', unit: 'leadership', from: '2022-09-02' },
        { case: undefined },
      ),
      verify('lent'),
    ],
    'verifier-of-wrong-level',
  ),
  refused(
    '3.2.g',
    'in a unit a county leader lists nothing',
    [
      ask('problem.find', '08-03', 'qian', 'p@finance', {
        focus: 'F52',
        source: 'public',
        place: 'work',
        description: '办理用时过长',
      }),
      ask('problem.list', '08-03', leader, 'p', { goal: '两天内办结' }),
    ],
    'role-not-held',
  ),
  passes(
    'petition-rules.36',
    'a refusal overturned on re-check is taken on',
    [
      ...routed,
      declined('08-04'),
      askReview,
      review('upheld'),
      ...recheck('overturned'),
      ask('public-request.take-charge', '08-16', 'zhao', 'q', { ownedBy: 'qian' }),
      ask('public-request.accept', '08-16', 'zhao', 'q', { notice: '已受理，六十日内办结' }),
    ],
    { silent: true },
  ),
  passes(
    'petition-rules.36',
    'a refusal upheld on re-check is final',
    [...routed, declined('08-04'), askReview, review('upheld'), ...recheck('upheld')],
    { stands: { q: 'final' } },
  ),
  passes('petition-rules.36', 'an answer overturned on re-check is given again', [
    ...answered,
    ask('public-request.ask-review', '08-23', 'officer', 'q', { grounds: '答复与事实不符' }),
    ask('public-request.decide-review', '08-24', 'officer', 'q', {
      outcome: 'upheld',
      reason: '复查认定原答复事实清楚',
    }),
    ask('public-request.ask-recheck', '08-25', 'officer', 'q', { grounds: '复查未回应诉求' }),
    ask('public-request.decide-recheck', '08-26', 'officer-2', 'q', {
      outcome: 'overturned',
      reason: '复核认定原答复与事实不符',
    }),
  ]),
  refused(
    'petition-rules.35',
    'what was overturned is not declined again',
    [...routed, declined('08-04'), askReview, review('overturned'), declined('08-11')],
    'declined-again-after-review',
  ),
];
