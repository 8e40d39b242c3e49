/** Where the properties of problems and of the ladder are explored from, and how far. */
import { day } from '../../../../src/calendar/index.js';
import type { Policy } from '../../../../src/policy/index.js';
import { given } from '../../../../src/testing/index.js';
import type { Bounds, Situation } from '../../../../src/testing/index.js';

const named = (procedure: string, ...commands: readonly string[]): readonly string[] =>
  commands.map((one) => `${procedure}.${one}`);

/** A problem being rectified, its limit a week ahead. */
export const rectifying = (policy: Policy): Situation =>
  given(policy).on('2022-09-05').case('p', 'problem', { in: 'work.rectifying' });

/** The work from there: everything but requests and referral, within the season, one person of each kind. */
export const workBounds: Bounds = {
  procedures: ['problem'],
  cases: ['p'],
  still: ['escalation', 'participation'],
  commands: named('problem', 'start', 'apply', 'sign', 'verify', 'reject', 'take-back', 'inspect', 'report'),
  people: ['head', 'deputy', 'office', 'inspector'],
  days: ['today', 'ahead'],
  pace: 'due',
  until: day('2022-09-23'),
  numbers: 1,
};

/** A problem in ongoing rectification. */
export const ongoing = (policy: Policy): Situation =>
  given(policy).on('2022-09-05').case('p', 'problem', { in: 'work.ongoing' });

/** Requests from there. */
export const requestBounds: Bounds = {
  ...workBounds,
  pace: 'day',
  commands: named('problem', 'ask-ongoing', 'endorse', 'approve-ongoing', 'decline', 'review-ongoing'),
  days: ['ahead'],
};

/** A case on the ladder, confirmed. */
export const confirmed = (policy: Policy): Situation =>
  given(policy).on('2022-09-05').case('e', 'escalation', { in: 'steps.confirmed' });
/** A case on the ladder, reported only. */
export const reported = (policy: Policy): Situation => given(policy).on('2022-09-05').case('e', 'escalation');

/** The ladder from there. */
export const ladderBounds: Bounds = {
  procedures: ['escalation'],
  cases: ['e'],
  still: ['escalation', 'participation'],
  people: ['head', 'office', 'office-2', 'inspector', 'authority', 'organ'],
  days: ['today'],
  until: day('2022-12-30'),
};

/** The same while offices and units change: relieved, merged, delegated. Day by day there would be too many states. */
export const changingBounds: Bounds = {
  ...ladderBounds,
  pace: 'due',
  besides: [
    { type: 'person.relieve', by: 'host', data: { person: 'head', role: 'head', unit: 'township', to: '2022-09-06' } },
    { type: 'unit.merge', by: 'host', data: { unit: 'township', into: 'department' } },
    {
      type: 'delegation.grant',
      by: 'host',
      data: { person: 'head', to: 'deputy', role: 'head', from: '2022-09-05', until: '2022-12-30' },
    },
  ],
};
