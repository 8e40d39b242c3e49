/** Reads over the state: cases by procedure, unit, state, due day and focus, page by page; what is due. */
import type { Day, Instant } from '../calendar/index.js';
import { isIn } from '../policy/index.js';
import type { ArmedDeadline, Case, Policy } from '../policy/index.js';
import type { CaseId, UnitId } from '../shared/index.js';
import type { CampaignState } from './state.js';

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
export interface CasePage {
  readonly cases: readonly Case[];
  readonly cursor: string | undefined;
}

/** A deadline as it runs, with its case. */
export interface DueRow extends ArmedDeadline {
  readonly case: CaseId;
  readonly procedure: string;
  readonly caseUnit: UnitId | undefined;
}

const matches = (query: CaseQuery, of: Case): boolean =>
  (query.procedure === undefined || of.procedure === query.procedure) &&
  (query.unit === undefined || of.unit === query.unit) &&
  (query.person === undefined || of.person === query.person) &&
  (query.done === undefined || of.done === query.done) &&
  (query.focus === undefined || of.fields['focus'] === query.focus) &&
  (query.state === undefined || isIn(of, query.state)) &&
  (query.dueBy === undefined || of.armed.some(({ day, rest }) => rest === undefined && day <= (query.dueBy ?? '')));

/** Cases that match and may be read, from a cursor on. A cursor is the number of cases passed. */
export const findCases = (
  state: CampaignState,
  query: CaseQuery,
  readable: (of: Case) => boolean = () => true,
): CasePage => {
  const limit = query.limit ?? 100;
  const skip = Number(query.cursor ?? 0);
  const found: Case[] = [];
  let passed = 0;
  for (const of of state.cases.entries.values()) {
    if (passed >= skip && matches(query, of) && readable(of)) {
      if (found.length === limit) return { cases: found, cursor: String(passed) };
      found.push(of);
    }
    passed += 1;
  }
  return { cases: found, cursor: undefined };
};

/** Running deadlines that come by an instant, the earliest first. */
export const dueRows = (state: CampaignState, until: Instant): readonly DueRow[] => {
  const rows: DueRow[] = [];
  for (const of of state.cases.entries.values())
    for (const armed of of.armed)
      if (armed.next <= until) rows.push({ ...armed, case: of.id, procedure: of.procedure, caseUnit: of.unit });
  return rows.sort((a, b) => a.next - b.next || a.order - b.order);
};

/** Totals by tally and unit; members of set tallies are left out. */
export const totalRows = (
  policy: Policy,
  state: CampaignState,
  query: { readonly tally?: string; readonly unit?: UnitId },
): readonly { readonly tally: string; readonly unit: UnitId | undefined; readonly value: number }[] => {
  const known = new Set(policy.tallies.map(({ id }) => id));
  return [...state.tallies.entries].flatMap(([key, value]) => {
    const at = key.indexOf(':');
    const [tally, unit] = at < 0 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
    // A unit may be called anything: `#` sets a member apart only where no unit has that name.
    const member = key.includes('#') && !(unit !== undefined && state.units.entries.has(unit));
    const counts = known.has(tally) && !member;
    return counts && (query.tally ?? tally) === tally && (query.unit === undefined || query.unit === unit)
      ? [{ tally, unit, value }]
      : [];
  });
};
