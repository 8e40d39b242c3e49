/** Holds events against where they are expected to lead. */
import assert from 'node:assert/strict';
import type { PolicyEvent } from '../../../../src/policy/index.js';
import type { JsonObject } from '../../../../src/shared/index.js';
import { deciding, meanings, ways } from './ways.js';

/** The lines of an event: those for what decides, or those of the event as such. */
const linesOf = (type: string, fields: JsonObject, on: string, before: JsonObject): readonly string[] =>
  ways[`${type} ${String(deciding[type]?.(fields, on, before))}`] ?? ways[type] ?? [];

/** The leaves that an event may lead to from one; by default it stays. */
const expectedFrom = (lines: readonly string[], from: string): readonly string[] => {
  const line = lines.find((one) => one.startsWith(`${from} → `));
  if (line === undefined) return [from];
  const region = from.includes('.') ? `${from.split('.')[0] ?? ''}.` : '';
  return line
    .slice(from.length + ' → '.length)
    .split(' | ')
    .map((name) => `${region}${name}`);
};

/** Throws where an event of a run led elsewhere, or says what is not so. */
export const demandWays = (events: readonly PolicyEvent[]): void => {
  const stands = new Map<string, string>();
  const known = new Map<string, JsonObject>();
  for (const { case: id, type, state, opens, keeps, on } of events) {
    if (id === undefined || state === undefined) continue;
    const before = stands.get(id)?.split('+') ?? [];
    const after = state.split('+');
    const had = known.get(id) ?? {};
    const fields = { ...had, ...keeps } as JsonObject;
    stands.set(id, state);
    known.set(id, fields);
    assert.ok(meanings[type]?.(fields, on) !== false, `${type} is not so of ${id}`);
    const lines = linesOf(type, fields, on, had);
    if (opens === true) assert.equal(after.join(' + '), lines[0], `${type} opens a case`);
    else
      for (const [place, from] of before.entries()) {
        const wanted = expectedFrom(lines, from);
        assert.ok(
          wanted.includes(after[place] ?? ''),
          `${type}: ${from} → ${wanted.join(' | ')}, not ${after[place] ?? ''}`,
        );
      }
  }
};
