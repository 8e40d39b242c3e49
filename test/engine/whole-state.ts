/** What a campaign's state holds, as one value to compare, and what its log comes to when it is folded anew. */
import { countsKept, emptyState, evolve, viewState } from '../../src/engine/index.js';
import type { CampaignState } from '../../src/engine/index.js';
import { dueItems, read, standing } from '../../src/engine/state/index.js';
import type { Policy, PolicyEvent } from '../../src/policy/index.js';
import { canonicalJson } from '../../src/shared/index.js';

const sorted = (values: Iterable<unknown>): readonly string[] => Array.from(values, (one) => canonicalJson(one)).sort();

/** All that a state holds but its clock. */
export const contents = (state: CampaignState) => {
  const view = viewState(state);
  return {
    head: state.head,
    cases: sorted(view.cases()),
    counts: sorted(
      [...countsKept(state)].flatMap(([{ tally, unit, member }, count]) =>
        count === 0 ? [] : [{ tally, unit, member, count }],
      ),
    ),
    units: sorted(view.units()),
    people: sorted(view.people()),
    staff: Array.from(view.units(), ({ id }) => sorted(view.staff(id))),
    suspensions: sorted(view.suspensions()),
    faults: sorted(view.faults()),
    ...(view.proposals().length === 0 ? {} : { proposals: sorted(view.proposals()) }),
    balance: state.balance,
    calendar: [view.calendar.knownFrom, view.calendar.knownUntil],
    // One that stands twice in the index fires once: the second time it stands no more.
    due: [
      ...new Set(
        sorted(dueItems(state.due).filter((item) => standing(item, read(state.cases, item.case)) !== undefined)),
      ),
    ],
  };
};

/** The state that a log comes to. */
export const folded = (policy: Policy, log: readonly PolicyEvent[]): CampaignState => {
  const state = emptyState(policy);
  for (const event of log) evolve(state, event);
  return state;
};

/** The same as text: two states that say the same are the same to everybody. */
export const contentsOf = (state: CampaignState): string => canonicalJson(contents(state));
