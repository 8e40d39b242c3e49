/** Holds what events count against what they are expected to count. */
import assert from 'node:assert/strict';
import { isIn } from '../../../../src/policy/index.js';
import type { PolicyEvent } from '../../../../src/policy/index.js';
import type { JsonObject } from '../../../../src/shared/index.js';
import { fed, inCounty, standing } from './totals.js';

const sets = new Set([
  ...['inspection-days', 'meeting-days', 'problems-with-rule'],
  ...['criticised-before', 'criticism-cleared'],
  ...['ever-struck-off', 'ever-struck-off-of-others', 'ever-reopened', 'ever-reopened-of-others'],
]);

/** What an event counts, by total and unit; of a set, how many members come or go. */
const counted = ({ type, amounts }: PolicyEvent): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { tally, unit, member, by } of amounts ?? []) {
    assert.equal(member !== undefined, sets.has(tally), `${type}: members of ${tally}`);
    const total = unit === undefined ? tally : `${tally}:${unit}`;
    sums.set(total, (sums.get(total) ?? 0) + by);
  }
  return sums;
};

const stands = (state: string | undefined, within: readonly string[]): number =>
  state !== undefined && within.some((one) => isIn({ state }, one)) ? 1 : 0;

/** What an event is expected to count. */
const expected = (
  event: PolicyEvent,
  before: string | undefined,
  fields: JsonObject,
  had: JsonObject,
  unitBefore: string | undefined,
): Map<string, number> => {
  const sums = new Map<string, number>();
  const add = (total: string, amount: number, unit = event.unit): void => {
    const key = inCounty.has(total) ? total : `${total}:${unit ?? ''}`;
    const sum = (sums.get(key) ?? 0) + amount;
    if (sum === 0) sums.delete(key);
    else sums.set(key, sum);
  };
  for (const [total, amount] of Object.entries(fed[event.type] ?? {}))
    add(total, typeof amount === 'number' ? amount : amount(fields, before ?? '', had));
  for (const [total, { of, in: within, others }] of Object.entries(standing))
    if (of === event.procedure && (others !== true || fields['source'] !== 'self-check'))
      // What goes over to another unit is counted there, and no longer where it was.
      for (const [amount, unit] of [
        [-stands(before, within), unitBefore],
        [stands(event.state, within), event.unit],
      ] as const)
        add(total, amount, unit);
  return sums;
};

const sorted = (sums: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...sums].sort(([a], [b]) => (a < b ? -1 : 1));

/** Throws where an event of a run counts something else. */
export const demandTotals = (events: readonly PolicyEvent[]): void => {
  const states = new Map<string, string>();
  const fields = new Map<string, JsonObject>();
  const units = new Map<string, string | undefined>();
  /** Whose criticism of what a clean period has led back down from: criticised again, it is no longer. */
  const cleared = new Set<string>();
  for (const event of events) {
    const { case: id, type, state, keeps, unit, person } = event;
    if (id === undefined || state === undefined) continue;
    const had = fields.get(id) ?? {};
    const now = { ...had, ...keeps } as JsonObject;
    fields.set(id, now);
    const wanted = expected(event, states.get(id), now, had, units.get(id));
    units.set(id, unit);
    const whose = JSON.stringify([person ?? unit, now['trigger']]);
    if (wanted.get('criticism-cleared') === 1) cleared.add(whose);
    if (type === 'escalation.criticised' && cleared.delete(whose)) wanted.set('criticism-cleared', -1);
    states.set(id, state);
    if (type !== 'entry.corrected') assert.deepEqual(sorted(counted(event)), sorted(wanted), `${type} counts`);
  }
};
