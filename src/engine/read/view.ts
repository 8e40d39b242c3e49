/** A view: what one person may see of a running campaign. Every read that leaves an application goes through one. */
import { day, dayOf } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Case, Policy, PolicyEvent } from '../../policy/index.js';
import { deepFreeze } from '../../shared/index.js';
import type { CaseId, PersonId } from '../../shared/index.js';
import { asRead, eventAsRead, mayRead } from '../people/index.js';
import type { Reader } from '../people/index.js';
import { viewState } from '../state/index.js';
import type { CampaignState, TotalRow } from '../state/index.js';
import type { NameCheck } from './names.js';
import { checkQuery, dueRows, findCases, totalRows } from './query.js';
import type { CasePage, CaseQuery, DueRow } from './query.js';

/** What a view reads of the log. */
export interface LogReads {
  readCase(id: CaseId): Promise<readonly PolicyEvent[]>;
  events(from: After | undefined): AsyncIterable<PolicyEvent>;
}

/** The last number seen of a feed, and how many at most. */
export interface After {
  readonly after?: number;
  readonly limit?: number;
}

/** What one person may see. A case that is not theirs to see reads as if there were none; counts are everybody's. */
export interface PersonView {
  case(id: CaseId): Case | undefined;
  cases(query: CaseQuery): CasePage;
  due(): readonly DueRow[];
  totals(query?: { readonly tally?: string; readonly unit?: string }): readonly TotalRow[];
  history(id: CaseId): Promise<readonly PolicyEvent[]>;
  events(from?: After): AsyncIterable<PolicyEvent>;
}

const earliest = day('2004-01-01');

/** The view of a person on a campaign's state and log, as of the campaign's clock. */
export const viewOf = (
  policy: Policy,
  state: CampaignState,
  names: NameCheck,
  log: LogReads,
  person: PersonId,
): PersonView => {
  const reads = viewState(state);
  // Before the first command there is no day yet, and nobody in office.
  const today = (): Day =>
    Number.isFinite(state.now) ? dayOf(state.now, policy.calendar.zone) : (policy.phases[0]?.from ?? earliest);
  const reader = (): Reader => ({ policy, state, person, today: today() });
  const known = (id: CaseId): Case | undefined => reads.case(id);
  const readable = (id: CaseId): Case | undefined => {
    const of = known(id);
    return of !== undefined && mayRead(reader(), of) ? of : undefined;
  };
  return {
    case: (id) => {
      const of = readable(id);
      return of && deepFreeze(asRead(reader(), of));
    },
    cases: (query) => {
      checkQuery(names, query);
      const now = reader();
      const { cases, cursor } = findCases(reads, query, (of) => mayRead(now, of));
      return { cases: cases.map((of) => deepFreeze(asRead(now, of))), cursor };
    },
    due: () => dueRows(reads, Number.POSITIVE_INFINITY).filter(({ case: id }) => readable(id) !== undefined),
    totals: (query = {}) => {
      if (query.tally !== undefined) names.tally(query.tally);
      return totalRows(reads, query);
    },
    history: async (id) => {
      const of = readable(id);
      return of === undefined
        ? []
        : (await log.readCase(id)).flatMap((event) => eventAsRead(reader(), of, event) ?? []);
    },
    events: async function* (from) {
      for await (const event of log.events(from)) {
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
