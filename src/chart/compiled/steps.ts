/** Snapshots and steps, given again where nothing differs. */
import type { Effect } from './effect.js';
import type { Row, Variant } from './row.js';
import type { ChartSnapshot, ChartStep } from './snapshot.js';

/** No effects. */
export const nothing: readonly Effect[] = Object.freeze([]);

/** A snapshot at a row; the row's last one where the context is the same. */
export const snapshotAt = (row: Row, context: unknown, output?: unknown, error?: unknown): ChartSnapshot => {
  const { snapshot: last, value, status, tags } = row;
  const plain = output === undefined && error === undefined;
  if (plain && last !== undefined && last.context === context) return last;
  const snapshot = { value, context, status, output, error, tags, row } as ChartSnapshot;
  if (plain) row.snapshot = snapshot;
  return snapshot;
};

/** The step that a settled variant is, from a snapshot without output or error. */
export const settledStep = (variant: Variant, context: unknown, effects: readonly Effect[]): ChartStep => {
  const last = variant.step;
  if (last !== undefined && last.snapshot.context === context) return last;
  const step = { snapshot: snapshotAt(variant.next, context), effects };
  variant.step = step;
  return step;
};

/** The step that changes nothing. */
export const idleStep = (row: Row, snapshot: ChartSnapshot): ChartStep => {
  if (row.idle?.snapshot === snapshot) return row.idle;
  const step = { snapshot, effects: nothing };
  row.idle = step;
  return step;
};
