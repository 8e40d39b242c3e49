/** What one person reads of a running campaign: every read that leaves an application goes through here. */
import { dayOf } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import type { ArmedDeadline, Case, Policy, PolicyEvent, Shortfall, Warned } from '../../policy/index.js';
import { deepFreeze, DubanError, text } from '../../shared/index.js';
import type { CaseId, PersonId, UnitId } from '../../shared/index.js';
import { explainDeadline } from '../deadlines/index.js';
import type { CountedDay } from '../deadlines/index.js';
import { isRefusal } from '../outcome/index.js';
import type { Outcome, Refusal } from '../outcome/index.js';
import {
  apartIn,
  asRead,
  deadlineAsRead,
  deadlineShown,
  eventAsRead,
  inOffice,
  lookedAt,
  mayRead,
  missingAsRead,
  registryEventAsRead,
} from '../people/index.js';
import type { CaseAsRead, DeadlineAsRead, EventAsRead, Reader } from '../people/index.js';
import { currentUnit, draftOver, foldInto, isName, read, singleId, viewState, write } from '../state/index.js';
import type { CampaignState, TotalRow, World } from '../state/index.js';
import type { NameCheck } from './names.js';
import { afterPlace, cursorOf, markOf, placeOf, places } from './places.js';
import type { Place } from './places.js';
import { checkQuery, dueRows, findCases, totalRows } from './query.js';
import type { CasePage, CaseQuery } from './query.js';
import { shortfallsOf } from './shortfalls.js';

/** Where a person's feed goes on: after what a cursor names, and how many at most. */
export interface FeedFrom {
  readonly after?: string;
  readonly limit?: number;
}

/** An event of a person's feed. `cursor` names it: the feed goes on after it, in another process as well. */
export interface FeedEvent extends EventAsRead {
  readonly cursor: string;
}

/** A refusal of one's own, as the journal keeps it. */
export interface RefusalAsRead {
  readonly cursor: string;
  readonly id: string;
  readonly at: Instant;
  readonly type: string;
  readonly case: CaseId;
  readonly refusal: Refusal;
}

/** A running deadline with its case, as a person reads it. */
export interface DueAsRead extends DeadlineAsRead {
  readonly case: CaseId;
  readonly procedure: string;
  readonly caseUnit: UnitId | undefined;
}

/** An accepted command, with its events as the person may read them; or a refusal. */
export type OutcomeAsRead =
  | {
      readonly refused?: undefined;
      readonly events: readonly EventAsRead[];
      readonly repeated: boolean;
      readonly warnings: readonly Warned[];
    }
  | Refusal;

/** What a person may read. */
export interface PersonReads {
  readonly case: (id: CaseId) => CaseAsRead | undefined;
  readonly cases: (query: CaseQuery) => CasePage<CaseAsRead>;
  readonly due: (until?: Instant) => readonly DueAsRead[];
  readonly explain: (id: CaseId, deadline: string) => readonly CountedDay[] | undefined;
  readonly totals: (query?: { readonly tally?: string; readonly unit?: UnitId }) => readonly TotalRow[];
  readonly shortfalls: (unit: UnitId, on?: Day) => readonly Shortfall[];
  readonly history: (id: CaseId) => Promise<readonly EventAsRead[]>;
  readonly events: (from?: FeedFrom) => AsyncIterable<FeedEvent>;
  readonly refusals: (from?: FeedFrom) => AsyncIterable<RefusalAsRead>;
  /** An answer as the person may read it; `ahead` where its events are not in the log. */
  readonly outcome: (of: Outcome, ahead: boolean) => OutcomeAsRead;
}

/** What a person's reads stand on: the log behind the state. */
export interface LogReads {
  /** Brings the state to the log. */
  refresh(): Promise<unknown>;
  readCase(id: CaseId): Promise<readonly PolicyEvent[]>;
  read(after: number, limit: number): Promise<readonly PolicyEvent[]>;
  refusals(): AsyncIterable<Omit<RefusalAsRead, 'cursor'> & { readonly by: PersonId }>;
}

const pageSize = 500;

const checkPerson = (person: unknown): PersonId => {
  if (typeof person === 'string' && isName(person)) return person;
  throw new DubanError(
    'bad-query',
    text('查询有误：须指明人员编号', 'the query is wrong: name the person who asks, as they are registered'),
  );
};

const checkFrom = ({
  after,
  limit = Infinity,
}: FeedFrom): { readonly after: Place | undefined; readonly limit: number } => {
  if (limit !== Infinity && (!Number.isSafeInteger(limit) || limit < 0))
    throw new DubanError('bad-page', text('limit 须为不小于0的整数', 'limit must be a whole number from 0'));
  return { after: after === undefined ? undefined : placeOf(after), limit };
};

async function* upTo<T>(all: AsyncIterable<T>, limit: number): AsyncGenerator<T> {
  let left = limit;
  if (left <= 0) return;
  for await (const one of all) {
    yield one;
    left -= 1;
    if (left <= 0) return;
  }
}

const cursorForm = /^p(\d{1,15})$/u;

/** The number of shown cases that a page's cursor says were passed. */
const passedIn = (cursor: string): string => {
  const [, passed] = cursorForm.exec(cursor) ?? [];
  if (passed === undefined)
    throw new DubanError(
      'bad-query',
      text('查询有误：cursor 须为上一页所给', 'the query is wrong: cursor must be the one a page has given'),
    );
  return passed;
};

/** The first event of the log at an instant or after it: instants never go back, so it is found by halves. */
const before = async (log: LogReads, head: number, at: Instant): Promise<number> => {
  let [low, high] = [0, head];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [event] = await log.read(middle, 1);
    if (event === undefined || event.at >= at) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** What a person may read of a campaign's state and log, on the day that the host's clock tells. `DubanError` `bad-query` for nobody. */
export const readsOf = (
  policy: Policy,
  state: CampaignState,
  names: NameCheck,
  log: LogReads,
  whoever: PersonId,
  hostNow: () => Instant,
): PersonReads => {
  const person = checkPerson(whoever);
  const view = viewState(state);
  const reader = (world: World = state): Reader => ({
    policy,
    state: world,
    person,
    today: dayOf(Math.max(hostNow(), state.now), policy.calendar.zone),
  });
  const readable = (now: Reader, id: CaseId): Case | undefined => {
    const of = view.case(id);
    return of !== undefined && mayRead(now, of) ? of : undefined;
  };
  const shownIn = (now: Reader, of: Case, { deadline }: ArmedDeadline): boolean =>
    deadlineShown(apartIn(now, of), deadline);
  const shown = (now: Reader, event: PolicyEvent, find: (id: CaseId) => Case | undefined): EventAsRead | undefined => {
    if (event.case === undefined) return inOffice(now) ? registryEventAsRead(now, event) : undefined;
    const of = find(event.case);
    return of !== undefined && mayRead(now, of) ? eventAsRead(now, of, event) : undefined;
  };

  async function* shownEvents(from: Place | undefined): AsyncGenerator<{ event: EventAsRead; place: Place }> {
    await log.refresh();
    const { head } = state;
    const next = places();
    let seen = from === undefined ? 0 : await before(log, head, from.at);
    while (seen < head) {
      const page = await log.read(seen, Math.min(pageSize, head - seen));
      if (page.length === 0) return;
      seen = page.at(-1)?.seq ?? head;
      // Looked at before the first is handed out: a reader is good for one moment, and whoever takes them may take their time.
      const now = reader();
      yield* page.flatMap((one) => {
        const event = shown(now, one, (id) => view.case(id));
        return event === undefined ? [] : [{ event, place: next(event.at, markOf(event)) }];
      });
    }
  }

  async function* ownRefusals(): AsyncGenerator<{ entry: Omit<RefusalAsRead, 'cursor'>; place: Place }> {
    await log.refresh();
    if (!inOffice(reader())) return;
    const next = places();
    for await (const { by, id, at, type, case: of, refusal } of log.refusals())
      if (by === person)
        yield {
          entry: { id, at, type, case: of, refusal },
          place: next(at, markOf({ type, case: of, unit: id, person: undefined })),
        };
  }

  async function* feedEvents({ after, limit }: ReturnType<typeof checkFrom>): AsyncGenerator<FeedEvent> {
    for await (const { event, place } of upTo(afterPlace(shownEvents(after), after), limit))
      yield deepFreeze({ ...event, cursor: cursorOf(place) });
  }

  async function* feedRefusals({ after, limit }: ReturnType<typeof checkFrom>): AsyncGenerator<RefusalAsRead> {
    for await (const { entry, place } of upTo(afterPlace(ownRefusals(), after), limit))
      yield deepFreeze({ cursor: cursorOf(place), ...entry });
  }

  return {
    case: (id) => {
      const now = reader();
      const of = readable(now, id);
      return of && deepFreeze(asRead(now, of));
    },
    cases: (query) => {
      const { cursor, ...conditions } = query;
      const from = cursor === undefined ? {} : { cursor: passedIn(cursor) };
      checkQuery(names, conditions);
      const now = reader();
      const page = findCases(view, { ...conditions, ...from }, (of) =>
        mayRead(now, of) ? lookedAt(now, of) : undefined,
      );
      return deepFreeze({
        cases: page.cases.map((of) => asRead(now, of)),
        cursor: page.cursor === undefined ? undefined : `p${page.cursor}`,
      });
    },
    due: (until = Infinity) => {
      const now = reader();
      return deepFreeze(
        dueRows(view, until, (of, armed) => mayRead(now, of) && shownIn(now, of, armed)).map((row) => ({
          ...deadlineAsRead(row),
          case: row.case,
          procedure: row.procedure,
          caseUnit: row.caseUnit,
        })),
      );
    },
    explain: (id, deadline) => {
      names.deadline(deadline);
      const now = reader();
      const of = readable(now, id);
      const running = of?.armed.find((armed) => armed.deadline === deadline && shownIn(now, of, armed));
      return running && explainDeadline(state.calendar, running);
    },
    totals: (query = {}) => {
      if (query.tally !== undefined) names.tally(query.tally);
      return totalRows(view, query);
    },
    shortfalls: (unit, on) => {
      const now = reader();
      const all = shortfallsOf(state, unit, on ?? now.today);
      const single = policy.procedures.find((one) => one.id === policy.shortfalls?.procedure);
      const of = single && read(state.cases, singleId(single, currentUnit(state, unit), undefined));
      return inOffice(now) ? deepFreeze(all.map((one) => missingAsRead(now, of, one))) : [];
    },
    history: async (id) => {
      await log.refresh();
      const history = await log.readCase(id);
      const now = reader();
      const of = readable(now, id);
      return of === undefined ? [] : deepFreeze(history.flatMap((event) => eventAsRead(now, of, event) ?? []));
    },
    events: (from = {}) => feedEvents(checkFrom(from)),
    refusals: (from = {}) => feedRefusals(checkFrom(from)),
    outcome: (of, ahead) => {
      if (isRefusal(of)) return of;
      const world = ahead ? draftOver(state, true) : state;
      if (ahead)
        for (const event of of.events)
          foldInto(world, event, (id, next) => {
            write(world.cases, id, next);
          });
      const now = reader(world);
      const events = of.events.flatMap((event) => shown(now, event, (id) => read(world.cases, id)) ?? []);
      return deepFreeze({
        events,
        repeated: of.repeated,
        warnings: events.flatMap(({ warnings = [] }) => warnings),
      });
    },
  };
};
