/** Holds events against where they are expected to lead. */
import assert from 'node:assert/strict';
import type { PolicyEvent } from '../../../../src/policy/index.js';
import { ways } from './ways.js';

/** The leaves that an event may lead to from one; by default it stays. */
const expectedFrom = (event: string, from: string): readonly string[] => {
  const line = ways[event]?.find((one) => one.startsWith(`${from} → `));
  if (line === undefined) return [from];
  const region = from.includes('.') ? `${from.split('.')[0] ?? ''}.` : '';
  return line
    .slice(from.length + ' → '.length)
    .split(' | ')
    .map((name) => `${region}${name}`);
};

/** Throws where an event of a run led elsewhere. An annulment leads back, and is left out. */
export const demandWays = (events: readonly PolicyEvent[]): void => {
  const stands = new Map<string, string>();
  for (const { case: id, type, state, opens } of events) {
    if (id === undefined || state === undefined) continue;
    const before = stands.get(id)?.split('+') ?? [];
    const after = state.split('+');
    stands.set(id, state);
    if (type === 'entry.annulled') continue;
    if (opens === true)
      assert.equal(after.join(' + '), ways[type]?.[0], `${type} opens a case in ${ways[type]?.[0] ?? 'nothing'}`);
    else
      for (const [place, from] of before.entries())
        assert.ok(
          expectedFrom(type, from).includes(after[place] ?? ''),
          `${type}: ${from} → ${expectedFrom(type, from).join(' | ')}, not ${after[place] ?? ''}`,
        );
  }
};
