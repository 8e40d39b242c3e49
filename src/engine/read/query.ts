/** Reads over the state: cases by procedure, unit, state, due day and focus, page by page; what is due. */
import { isDay } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import { isIn } from '../../policy/index.js';
import type { ArmedDeadline, Case } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { CaseId, JsonObject, UnitId } from '../../shared/index.js';
import type { StateView, TotalRow } from '../state/index.js';
import type { NameCheck } from './names.js';

/** Which cases; every condition given must hold. */
export interface CaseQuery<P extends string = string, S extends string = string> {
  readonly procedure?: P;
  readonly unit?: UnitId;
  readonly person?: string;
  /** A state path, `work.rectifying`, or an enclosing one. */
  readonly state?: S;
  /** With a running deadline whose last day is at or before this one. */
  readonly dueBy?: Day;
  /** The primary focus code, kept in field `focus`. */
  readonly focus?: string;
  /** Whether it has come to an end. */
  readonly done?: boolean;
  /** How many at most (default 100), and where to go on. */
  readonly limit?: number;
  readonly cursor?: string;
}

/** A page of cases in the order they were opened; `cursor` leads to the next one. */
export interface CasePage<C = Case> {
  readonly cases: readonly C[];
  readonly cursor: string | undefined;
}

/** The last number seen of a feed, and how many at most. */
export interface After {
  readonly after?: number;
  readonly limit?: number;
}

/** A deadline as it runs, with its case. */
export interface DueRow extends ArmedDeadline {
  readonly case: CaseId;
  readonly procedure: string;
  readonly caseUnit: UnitId | undefined;
}

/** What a query looks at in a case that may be shown otherwise than it is. */
export interface Looked {
  readonly state: string;
  readonly done: boolean;
  readonly fields: JsonObject;
  readonly armed: readonly Pick<ArmedDeadline, 'day' | 'stopped'>[];
}

/** What a case is for good: everybody who may read it reads that. */
const isAbout = (query: CaseQuery, of: Case): boolean =>
  (query.procedure === undefined || of.procedure === query.procedure) &&
  (query.unit === undefined || of.unit === query.unit) &&
  (query.person === undefined || of.person === query.person);

const matches = (query: CaseQuery, of: Looked): boolean =>
  (query.done === undefined || of.done === query.done) &&
  (query.focus === undefined || of.fields['focus'] === query.focus) &&
  (query.state === undefined || isIn(of, query.state)) &&
  (query.dueBy === undefined || of.armed.some(({ day, stopped }) => !stopped && day <= (query.dueBy ?? '')));

const badQuery = (what: string, en: string): DubanError =>
  new DubanError('bad-query', text(`查询有误：${what}`, `the query is wrong: ${en}`));

const conditions: ReadonlySet<string> = new Set([
  'procedure',
  'unit',
  'person',
  'state',
  'dueBy',
  'focus',
  'done',
  'limit',
  'cursor',
] satisfies (keyof CaseQuery)[]);

/** Throws `DubanError` `unknown-name` or `bad-query` for what cannot be asked. */
export const checkQuery = (names: NameCheck, query: CaseQuery): void => {
  const { procedure, state, dueBy, limit, cursor } = query;
  const odd = Object.keys(query).find((key) => !conditions.has(key));
  if (odd !== undefined) throw badQuery(`没有条件${odd}`, `there is no condition ${odd}`);
  if (procedure !== undefined) names.procedure(procedure);
  if (state !== undefined) names.state(procedure, state);
  if (dueBy !== undefined && !isDay(dueBy)) throw badQuery('dueBy 须为日期', 'dueBy must be a day');
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1) && limit !== Number.POSITIVE_INFINITY)
    throw badQuery('limit 须为正整数', 'limit must be a whole number from 1');
  if (cursor !== undefined && cursor !== '' && !/^\d{1,15}$/u.test(cursor))
    throw badQuery('cursor 须为上一页所给', 'cursor must be the one a page has given');
};

const itself = (of: Case): Looked => of;

/**
 * Cases that match, from a cursor on. `look` says how one is shown; one that it does not show is not there. A cursor is the
 * number of cases passed that were shown.
 */
export const findCases = (
  state: StateView,
  query: CaseQuery,
  look: (of: Case) => Looked | undefined = itself,
): CasePage => {
  const limit = query.limit ?? 100;
  const skip = Number(query.cursor ?? 0);
  const found: Case[] = [];
  let passed = 0;
  for (const of of state.cases()) {
    const shown = isAbout(query, of) ? look(of) : undefined;
    if (shown === undefined) continue;
    if (passed >= skip && matches(query, shown)) {
      if (found.length === limit) return { cases: found, cursor: String(passed) };
      found.push(of);
    }
    passed += 1;
  }
  return { cases: found, cursor: undefined };
};

const all = (): boolean => true;

/** Deadlines that come by an instant, the earliest first, of those that are shown. Those that are stopped come by none. */
export const dueRows = (
  state: StateView,
  until: Instant,
  isShown: (of: Case, armed: ArmedDeadline) => boolean = all,
): readonly DueRow[] => {
  const rows: DueRow[] = [];
  for (const of of state.cases())
    for (const armed of of.armed)
      if (!armed.stopped && armed.next <= until && isShown(of, armed))
        rows.push({ ...armed, case: of.id, procedure: of.procedure, caseUnit: of.unit });
  return rows.sort((a, b) => a.next - b.next || a.order - b.order);
};

/** Totals by tally and unit; members of set tallies are left out. */
export const totalRows = (
  state: StateView,
  query: { readonly tally?: string; readonly unit?: UnitId },
): readonly TotalRow[] =>
  state
    .totals()
    .filter(({ tally, unit }) => (query.tally ?? tally) === tally && (query.unit === undefined || query.unit === unit));
