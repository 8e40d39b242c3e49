/** The table of one chart: rows by place, cells made as they are first needed, all let go when they are too many. */
import { cellFor, eventlessCell } from './choose.js';
import { planOf } from './plan.js';
import type { Resolved, StateNode } from './resolved.js';
import { keyOf, rowOf } from './row.js';
import type { Cell, Fork, Home, Place, Row, Variant } from './row.js';
import { outsideIn } from './value.js';

/** The rows of a chart. */
export interface Table {
  readonly home: Home;
  /** Rows, cells and variants held now. */
  readonly size: number;
  rowAt(place: Place): Row;
  /** The row itself, or the one that took its place when cells were let go. */
  renewed(row: Row): Row;
  cellOf(row: Row, type: string): Cell;
  eventlessOf(row: Row): Cell;
  variantOf(row: Row, fork: Fork): Variant;
  /** Lets every cell go if there are more than the limit; called between steps only. */
  trim(): void;
}

/** Events that XState itself answers in its own way; their cells are not kept, so that each is looked at. */
const special = (type: string): boolean =>
  type === 'xstate.stop' || type === 'xstate.init' || type.startsWith('xstate.error.actor');

const statesOf = (node: StateNode): readonly StateNode[] => [node, ...Object.values(node.states).flatMap(statesOf)];

/** A table for a machine, of at most about `limit` rows, cells and variants. */
export const tableOf = (machine: Resolved, limit: number): Table => {
  let home: Home = { machine };
  let rows = new Map<string, Row>();
  let size = 0;

  // Only eventless transitions are asked leaf by leaf: without any, the order of leaves makes no row of its own.
  const orderCounts = statesOf(machine.root).some(({ always = [] }) => always.length > 0);

  const rowAt = (given: Place): Row => {
    const place = orderCounts ? given : { ...given, nodes: outsideIn(machine.root, given.nodes) };
    const key = keyOf(place);
    const before = rows.get(key);
    if (before !== undefined) return before;
    const row = rowOf(home, place);
    rows.set(key, row);
    size += 1;
    return row;
  };

  const variantOf = (row: Row, fork: Fork): Variant => {
    if (fork.variant !== undefined) return fork.variant;
    const { place, instructions, changes } = planOf(machine, row, fork.picked);
    const next = changes ? rowAt(place) : row;
    const fixed = instructions.flatMap((one) => (one.fixed === undefined ? [] : [one.fixed]));
    fork.variant = {
      next,
      instructions,
      changes,
      settled: fixed.length === instructions.length && !next.restless ? fixed : undefined,
      step: undefined,
    };
    size += 1;
    return fork.variant;
  };

  return {
    get home() {
      return home;
    },
    get size() {
      return size;
    },
    rowAt,
    renewed: (row) => (row.home === home ? row : rowAt(row)),
    cellOf: (row, type) => {
      const before = row.cells.get(type);
      if (before !== undefined) return before;
      const cell = cellFor(row, type);
      if (special(type)) return cell;
      row.cells.set(type, cell);
      size += 1;
      return cell;
    },
    eventlessOf: (row) => {
      if (row.eventless === undefined) {
        row.eventless = eventlessCell(row);
        size += 1;
      }
      return row.eventless;
    },
    variantOf,
    trim: () => {
      if (size <= limit) return;
      for (const row of rows.values()) {
        row.cells.clear();
        row.eventless = undefined;
        row.idle = undefined;
        row.snapshot = undefined;
      }
      rows = new Map();
      size = 0;
      home = { machine };
    },
  };
};
