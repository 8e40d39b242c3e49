/** Totals over call-backs: how many were measured in a unit, and how many of those were satisfied. */
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

/** Call-backs that were answered. */
export const callBacksAnswered = defineTally({
  id: 'call-backs-answered',
  title: text('已接通回访', 'call-backs answered'),
  cites: ['2.3.2.e', 'A14'],
  per: 'unit',
  kind: 'count',
  feeds: { 'public-request.satisfied': 1, 'public-request.redone': 1 },
});
/** Call-backs that found somebody satisfied. */
export const callBacksSatisfied = defineTally({
  id: 'call-backs-satisfied',
  title: text('回访满意', 'call-backs satisfied'),
  cites: ['2.3.2.e', 'A14'],
  per: 'unit',
  kind: 'count',
  feeds: { 'public-request.satisfied': 1 },
});
