/** Events that measures look for: what they keep is compared as JSON, and no event is counted twice. */
import { expect, it } from 'vitest';
import type { PolicyEvent } from '../../../src/policy/index.js';
import type { Json } from '../../../src/shared/index.js';
import { rowOf, simulate } from '../../../src/simulation/index.js';
import { keepsWhat } from '../../../src/simulation/results/index.js';
import { counters } from '../run/shop.js';

it('keep lists and records by what they say, not by which they are', () => {
  const kept = { tags: ['a', 'b'], at: { x: 1, y: [2] }, note: 'n', none: null };
  const event = { type: 'x', keeps: kept } as unknown as PolicyEvent;
  const keeps = (where: Readonly<Record<string, Json>>): boolean => keepsWhat({ types: ['x'], where })(event);
  expect(keeps({ tags: ['a', 'b'], at: { y: [2], x: 1 }, note: 'n', none: null })).toBe(true);
  for (const where of [{ tags: ['b', 'a'] }, { tags: ['a'] }, { tags: 'a' }, { at: {} }, { note: 'm' }, { none: {} }])
    expect(keeps(where)).toBe(false);
  expect(keeps({ toString: null })).toBe(false);
});

it('named twice count once', () => {
  const scenario = counters({ perDay: 6, to: '2022-01-20' });
  const on = (types: readonly string[]) => {
    const of = { types };
    const { rows } = simulate(
      {
        ...scenario,
        measures: [
          { id: 'count', kind: 'count', of },
          { id: 'by-day', kind: 'by-day', of, from: '2022-01-20', to: '2022-01-20' },
        ],
      },
      { seed: 1 },
    );
    return [rowOf({ rows }, 'count').mean, rowOf({ rows }, 'by-day', '2022-01-20').mean];
  };
  expect(on(['ticket.opened', 'ticket.opened'])).toEqual(on(['ticket.opened']));
});
