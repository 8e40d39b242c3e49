/** Where a case stands among the others: the phase, the ids of single cases, the day, and who asks. */
import { dayOf } from '../calendar/index.js';
import type { Day, Instant } from '../calendar/index.js';
import type { AnyProcedure, Policy } from '../policy/index.js';
import { compiled } from './compile.js';
import { read } from './layer.js';
import type { World } from './state.js';

/** The id that the one case of a `single` procedure has. */
export const singleId = (
  procedure: Pick<AnyProcedure, 'id' | 'subject'>,
  unit: string | undefined,
  person: string | undefined,
): string =>
  procedure.subject === 'campaign'
    ? procedure.id
    : procedure.subject === 'unit'
      ? `${procedure.id}:${unit ?? ''}`
      : `${procedure.id}:${unit ?? ''}:${person ?? ''}`;

/** The phase a campaign stands in: the state of its one case, where that names a phase. */
export const phaseOf = (policy: Policy, world: World): string | undefined => {
  const state = read(world.cases, policy.campaign)?.state;
  return state !== undefined && compiled(policy).phases.has(state) ? state : undefined;
};

/** Who asks, when, with what. */
export interface Asking {
  readonly data: unknown;
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  readonly at: Instant;
  readonly today: Day;
  readonly on: Day;
}

/** The day of an instant in the campaign's zone. */
export const dayIn = (world: World, at: Instant): Day => dayOf(at, world.calendar.zone);
