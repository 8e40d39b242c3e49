/** What a review comes to: its outcome, what stands below a rung that it withdraws, and whether it stops a clock. */
import type { RuleContext } from '../../../policy/index.js';
import { when } from '../words.js';
import type { EscalationFields } from './fields.js';
import { objectionSuspends } from './options.js';

type Reads = RuleContext<unknown, EscalationFields>;

const outcomeIs = (outcome: string) =>
  when({
    id: `review-${outcome}`,
    cites: ['S4.m'],
    holds: (c: RuleContext<{ readonly outcome: string }, EscalationFields>) => c.data.outcome === outcome,
  });
/** How the review ends. */
export const isWithdrawn = outcomeIs('withdrawn');
/** How the review ends. */
export const isVaried = outcomeIs('varied');

const standsBelow = (id: string, fits: (rung: string | undefined) => boolean) =>
  when({
    id,
    cites: ['S4.m'],
    holds: (c: Reads) => fits(c.fields.reached?.at(-2)),
  });
/** Below the rung that is withdrawn stands criticism: it is still to be corrected. */
export const criticismStands = standsBelow('criticism-stands', (rung) => rung === 'criticism');
/** Below it stands a reminder or a talk. */
export const lowerRungStands = standsBelow('lower-rung-stands', (rung) => rung !== undefined && rung !== 'criticism');

/** S4.n an objection suspends the correction, where so chosen. */
export const suspendsCorrection = when({
  id: 'objection-suspends-correction',
  cites: ['S4.n'],
  holds: (c: Reads) => c.option(objectionSuspends),
});
