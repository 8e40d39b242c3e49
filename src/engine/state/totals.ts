/** Totals by tally and unit, and how often each member is in a set: amounts are added, a set's size follows. */
import { isIn } from '../../policy/index.js';
import type { Case, StandingTally, Tally, TallyAmount } from '../../policy/index.js';
import type { UnitId } from '../../shared/index.js';
import { keysOf, read, write } from './layer.js';
import type { Layer } from './layer.js';

/** The place of one total; the same object for as long as the campaign lives, so that drafts find it by identity. */
export interface Cell {
  readonly tally: string;
  /** `undefined` for the campaign's. */
  readonly unit: UnitId | undefined;
  /** Of a set's member: the set's own cell, and who. */
  readonly set: Cell | undefined;
  readonly member: string | undefined;
  /** Cells of its members, where it is a set. */
  members: Map<string, Cell> | undefined;
}

/** The cells of a campaign: by tally, then by unit. */
export type Cells = Map<string, Map<UnitId | undefined, Cell>>;

const newCell = (tally: string, unit: UnitId | undefined, set?: Cell, member?: string): Cell => ({
  tally,
  unit,
  set,
  member,
  members: undefined,
});

/** The cell of a tally's total. */
export const cellOf = (cells: Cells, tally: string, unit: UnitId | undefined): Cell => {
  let ofTally = cells.get(tally);
  if (ofTally === undefined) cells.set(tally, (ofTally = new Map<UnitId | undefined, Cell>()));
  let cell = ofTally.get(unit);
  if (cell === undefined) ofTally.set(unit, (cell = newCell(tally, unit)));
  return cell;
};

/** The cell of a member of a set. */
export const memberCell = (set: Cell, member: string): Cell => {
  const known = set.members?.get(member);
  if (known !== undefined) return known;
  const made = newCell(set.tally, set.unit, set, member);
  (set.members ??= new Map<string, Cell>()).set(member, made);
  return made;
};

/** What totals are read from. */
export interface Totals {
  readonly cells: Cells;
  readonly totals: Layer<Cell, number>;
}

/** Whether a case is one that the tally counts, wherever it stands. */
export const isCounted = ({ except }: StandingTally, of: Case): boolean => {
  const value = except === undefined ? undefined : of.fields[except.field];
  return typeof value !== 'string' || except?.values.includes(value) !== true;
};

/** Whether the tally counts the case where it stands now. */
export const countsStanding = (tally: StandingTally, of: Case): boolean =>
  !of.void && of.procedure === tally.procedure && isCounted(tally, of) && tally.states.some((state) => isIn(of, state));

/** The cases that a standing tally counts, in the order they were opened. They are looked for only where there are any. */
export const casesStanding = (
  of: Totals & { readonly cases: Layer<string, Case> },
  tally: StandingTally,
  unit: UnitId | undefined,
): readonly Case[] => {
  const whose = unitOf(tally, unit);
  const wanted = totalIn(of, tally.id, whose);
  const found: Case[] = [];
  if (wanted === 0) return found;
  for (const id of keysOf(of.cases)) {
    const one = read(of.cases, id);
    if (one === undefined || unitOf(tally, one.unit) !== whose || !countsStanding(tally, one)) continue;
    found.push(one);
    if (found.length === wanted) break;
  }
  return found;
};

/** Whose total an amount of a tally goes to. */
export const unitOf = ({ per }: Pick<Tally, 'per'>, unit: UnitId | undefined): UnitId | undefined =>
  per === 'campaign' ? undefined : unit;

/** A total as it stands; 0 where nothing was counted. */
export const totalIn = ({ cells, totals }: Totals, tally: string, unit: UnitId | undefined): number => {
  const cell = cells.get(tally)?.get(unit);
  return cell === undefined ? 0 : (read(totals, cell) ?? 0);
};

/** How often a member was put into a set and not taken out. */
export const timesIn = (of: Totals, tally: string, unit: UnitId | undefined, member: string): number => {
  const cell = of.cells.get(tally)?.get(unit)?.members?.get(member);
  return cell === undefined ? 0 : (read(of.totals, cell) ?? 0);
};

const add = (totals: Layer<Cell, number>, cell: Cell, by: number): void => {
  write(totals, cell, (read(totals, cell) ?? 0) + by);
};

/** Adds the amounts of an event. A member counts once, as long as it is in the set at all. */
export const addAmounts = ({ cells, totals }: Totals, amounts: readonly TallyAmount[] | undefined): void => {
  if (amounts === undefined) return;
  // By place: an iterator over a list that is frozen, as events hold them, costs an object for each.
  for (let place = 0; place < amounts.length; place += 1) {
    const amount = amounts[place];
    if (amount === undefined) continue;
    const { tally, unit, member, by } = amount;
    const cell = cellOf(cells, tally, unit);
    if (member === undefined) {
      add(totals, cell, by);
      continue;
    }
    const one = memberCell(cell, member);
    const before = read(totals, one) ?? 0;
    write(totals, one, before + by);
    const [was, is] = [before > 0, before + by > 0];
    if (was !== is) add(totals, cell, is ? 1 : -1);
  }
};

/** The sum of amounts, each place once; places that come to nothing are left out. */
export const sumAmounts = (lists: readonly (readonly TallyAmount[] | undefined)[]): readonly TallyAmount[] => {
  const cells: Cells = new Map();
  const sums = new Map<Cell, number>();
  for (const list of lists)
    for (const { tally, unit, member, by } of list ?? []) {
      const set = cellOf(cells, tally, unit);
      const cell = member === undefined ? set : memberCell(set, member);
      sums.set(cell, (sums.get(cell) ?? 0) + by);
    }
  return [...sums].flatMap(([{ tally, unit, member }, by]) => (by === 0 ? [] : [{ tally, unit, member, by }]));
};

/** Amounts that take these back. */
export const takenBack = (amounts: readonly TallyAmount[]): readonly TallyAmount[] =>
  amounts.map((one) => ({ ...one, by: -one.by }));
