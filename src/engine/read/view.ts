/** A view: what one person may see of a running campaign. Every read that leaves an application goes through one. */
import { day, dayOf } from '../calendar/index.js';
import type { Day } from '../calendar/index.js';
import type { Case, Policy, PolicyTypes } from '../policy/index.js';
import type { CaseId, PersonId } from '../shared/index.js';
import { pages } from './feed.js';
import { dueRows, findCases, totalRows } from './query.js';
import { asRead, eventAsRead, mayRead } from './readers.js';
import type { Reader } from './readers.js';
import type { CampaignState } from './state.js';
import type { EventStore } from './store.js';
import type { View } from './types.js';

const earliest = day('2004-01-01');

/** The view of a person on a campaign's state and store, as of the campaign's clock. */
export const viewOf = <T extends PolicyTypes>(
  policy: Policy<T>,
  state: CampaignState,
  store: EventStore,
  person: PersonId,
): View<T> => {
  // Before the first command there is no day yet, and nobody in office.
  const today = (): Day =>
    Number.isFinite(state.now) ? dayOf(state.now, policy.calendar.zone) : (policy.phases[0]?.from ?? earliest);
  const reader = (): Reader => ({ policy, state, person, today: today() });
  const known = (id: CaseId): Case | undefined => state.cases.entries.get(id);
  const readable = (id: CaseId): Case | undefined => {
    const of = known(id);
    return of !== undefined && mayRead(reader(), of) ? of : undefined;
  };
  return {
    case: (id) => {
      const of = readable(id);
      return of && asRead(reader(), of);
    },
    cases: (query) => {
      const now = reader();
      const { cases, cursor } = findCases(state, query, (of) => mayRead(now, of));
      return { cases: cases.map((of) => asRead(now, of)), cursor };
    },
    due: () => dueRows(state, Number.POSITIVE_INFINITY).filter(({ case: id }) => readable(id) !== undefined),
    totals: (query = {}) => totalRows(policy, state, query),
    history: async (id) => {
      const of = readable(id);
      return of === undefined
        ? []
        : (await store.readCase(id)).flatMap((event) => eventAsRead(reader(), of, event) ?? []);
    },
    events: async function* (from) {
      const all = pages(
        (after, limit) => store.read(after, limit),
        ({ seq }) => seq,
        from,
      );
      for await (const event of all) {
        if (event.case === undefined) {
          yield event;
          continue;
        }
        const of = readable(event.case);
        const shown = of && eventAsRead(reader(), of, event);
        if (shown !== undefined) yield shown;
      }
    },
  };
};
