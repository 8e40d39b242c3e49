/** Streams depend on seed and name alone, are independent, uniform, and go on where they stood. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resume, streams } from '../../../src/simulation/random/index.js';
import type { Random, StreamState } from '../../../src/simulation/random/index.js';
import { thrown } from '../../thrown.js';

const seeds = fc.maxSafeInteger();
const parts = fc.oneof(fc.string({ maxLength: 9 }), fc.double({ noNaN: true }), fc.nat());
const names = fc.array(parts, { maxLength: 4 });
const draw = (random: Random, n: number): number[] => Array.from({ length: n }, () => random.next());

const correlation = (a: readonly number[], b: readonly number[]): number =>
  (12 * a.reduce((sum, x, at) => sum + (x - 0.5) * ((b[at] ?? 0) - 0.5), 0)) / a.length;

describe('streams', () => {
  it('depend on seed and name, not on order or number of the others', () => {
    fc.assert(
      fc.property(seeds, fc.uniqueArray(names, { minLength: 1, maxLength: 8, selector: String }), (seed, list) => {
        const alone = list.map((name) => draw(streams(seed).stream(...name), 3));
        const one = streams(seed);
        const backwards = list.toReversed().map((name) => one.stream(...name));
        const drawn = [0, 1, 2].map(() => backwards.map((random) => random.next()));
        expect(backwards.map((_, at) => drawn.map((row) => row[at])).toReversed()).toEqual(alone);
      }),
    );
  });
  it('differ wherever seed or name differ', () => {
    const key = (name: readonly (string | number)[]): string => JSON.stringify(name.map((part) => [typeof part, part]));
    fc.assert(
      fc.property(seeds, seeds, names, names, (seed, other, a, b) => {
        fc.pre(seed !== other && key(a) !== key(b));
        const first = streams(seed)
          .stream(...a)
          .state();
        expect(
          streams(other)
            .stream(...a)
            .state(),
        ).not.toEqual(first);
        expect(
          streams(seed)
            .stream(...b)
            .state(),
        ).not.toEqual(first);
      }),
    );
    const { stream } = streams(1);
    const told = [['ab'], ['a', 'b'], ['1'], [1], [], [''], ['', ''], [0], [0, 0], ['a\0'], ['a'], [0.5], [-1]];
    expect(
      new Set(
        told.map((name) =>
          stream(...name)
            .state()
            .join(),
        ),
      ).size,
    ).toBe(told.length);
    expect(stream(-0).state()).toEqual(stream(0).state());
  });
  it('of names and seeds that lie side by side do not go together', () => {
    const n = 20_000;
    const drawn = [
      ...Array.from({ length: 12 }, (_, at) => draw(streams(7).stream('case', at), n)),
      ...Array.from({ length: 12 }, (_, at) => draw(streams(8 + at).stream('case', 0), n)),
    ];
    const pairs = drawn.flatMap((a, at) => drawn.slice(at + 1).map((b) => Math.abs(correlation(a, b))));
    // 276 pairs: the largest of so many normal deviates stays below 4.5 standard errors.
    expect(Math.max(...pairs)).toBeLessThan(4.5 / Math.sqrt(n));
  });
  it('are uniform, within a stream and across the first numbers of many', () => {
    const n = 100_000;
    const { stream } = streams(42);
    const within = draw(stream('one'), n);
    const across = Array.from({ length: n }, (_, at) => stream('many', at).next());
    for (const list of [within, across]) {
      const counts = Array.from({ length: 100 }, () => 0);
      for (const value of list) counts[Math.floor(value * 100)] = (counts[Math.floor(value * 100)] ?? 0) + 1;
      const square = counts.reduce((sum, count) => sum + (count - n / 100) ** 2 / (n / 100), 0);
      // Chi-squared with 99 degrees of freedom: 53 and 161 leave 0.01 % on either side.
      expect(square).toBeGreaterThan(53);
      expect(square).toBeLessThan(161);
      expect(list.every((value) => value >= 0 && value < 1)).toBe(true);
    }
    expect(Math.abs(correlation(within.slice(1), within.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(n));
  });
  it('go on from a state that went through JSON', () => {
    fc.assert(
      fc.property(seeds, names, fc.nat(50), (seed, name, skipped) => {
        const random = streams(seed).stream(...name);
        draw(random, skipped);
        const again = resume(JSON.parse(JSON.stringify(random.state())) as StreamState);
        expect(draw(again, 5)).toEqual(draw(random, 5));
        expect(again.state()).toEqual(random.state());
      }),
    );
  });
  it.each([[[0, 0, 0, 0]], [[1, 2, 3]], [[1, 2, 3, 0.5]], [[1, 2, 3, 2 ** 31]], ['1234'], [null]])(
    '%j is no state',
    (state) => {
      expect(thrown(() => resume(state as unknown as StreamState)).code).toBe('bad-stream-state');
    },
  );
  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('%d is no seed', (seed) => {
    expect(thrown(() => streams(seed)).code).toBe('bad-seed');
  });
});
