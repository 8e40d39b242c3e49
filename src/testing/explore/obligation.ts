/** What a property still waits for on a path: after one thing, another within a span. */
import { dayOf, dueOf } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { resolveSpan, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { LeadsTo } from './property.js';
import type { Viewer } from './standing.js';
import type { Taken } from './onward.js';

/** One thing waited for: by which property, in which case, until when. */
export interface Obligation {
  readonly property: number;
  readonly case: string;
  readonly until: Instant;
}

/** Obligations as part of a state's identity. */
export const obligationKey = (pending: readonly Obligation[]): string =>
  pending
    .map(({ property, case: of, until }) => `${property}:${of}:${until}`)
    .sort()
    .join();

const dueFrom = (state: CampaignState, { within }: LeadsTo, of: string): Instant => {
  const { policy, calendar } = state;
  const today = dayOf(state.now, calendar.zone);
  const span = resolveSpan(policy, within, today, viewState(state).case(of)?.fields ?? {});
  return span === undefined ? Number.POSITIVE_INFINITY : dueOf(calendar, today, span, policy.roll).at;
};

/** Obligations after a decision: those met or lifted go, new ones come. */
export const afterTaken = (
  pending: readonly Obligation[],
  properties: readonly (LeadsTo | undefined)[],
  { events, before, after }: Taken,
  view: Viewer,
): readonly Obligation[] => {
  let left = pending;
  if (properties.every((one) => one === undefined)) return left;
  for (const event of events) {
    const of = event.case ?? '';
    const happening = view.happening(event, before, after, events);
    for (const [property, one] of properties.entries()) {
      if (one === undefined) continue;
      const mine = (obligation: Obligation): boolean => obligation.property === property && obligation.case === of;
      if (left.some(mine) && (one.to(happening) || one.unless?.(happening) === true))
        left = left.filter((obligation) => !mine(obligation));
      if (one.from(happening) && !left.some(mine)) {
        const until = dueFrom(after, one, of);
        // What follows in the same decision needs no day.
        if (Number.isFinite(until) && !events.some((next) => one.to(view.happening(next, before, after, events))))
          left = [...left, { property, case: of, until }];
      }
    }
  }
  return left;
};
