/** What callers give is copied, bounded and frozen, from own data of any class or realm. */
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isTakenIn, takeIn } from '../../src/shared/index.js';

const pathOf = (given: unknown): string | undefined => {
  const taken = takeIn(given);
  return isTakenIn(taken) ? undefined : taken.path;
};

describe('taking in', () => {
  it('says of any JSON what its canonical form says, and keeps nothing of the caller’s', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const taken = takeIn(value);
        if (!isTakenIn(taken)) {
          // Only what is no well-formed text, or a key that would be a prototype, is not taken.
          expect(/\p{Surrogate}|__proto__/u.test(JSON.stringify(value).replaceAll(/\\u(d[89a-f]..)/gu, '\ud800'))).toBe(
            true,
          );
          return;
        }
        expect(taken.text).toBe(canonicalJson(value));
        expect(JSON.parse(taken.text)).toEqual(JSON.parse(JSON.stringify(taken.value)));
        if (typeof taken.value === 'object' && taken.value !== null) {
          expect(taken.value).not.toBe(value);
          expect(Object.isFrozen(taken.value)).toBe(true);
        }
      }),
    );
  });

  it('reads an instance of a class and an object of another realm like any other', () => {
    const made = new Map([['id', 'c1']]);
    const instance = Object.assign(Object.create({ inherited: true }) as object, {
      id: made.get('id'),
      data: { a: 1 },
    });
    const foreign: unknown = vm.runInNewContext('({ data: { a: 1 }, id: "c1" })');
    for (const one of [instance, foreign]) {
      const taken = takeIn(one);
      expect(isTakenIn(taken) && taken.text).toBe('{"data":{"a":1},"id":"c1"}');
    }
  });

  it('tells what it cannot take, and where', () => {
    const round: { self?: unknown } = {};
    round.self = round;
    expect(pathOf({ data: { list: [1, undefined] } })).toBe('data.list.1');
    expect(pathOf({ data: { f: () => 1 } })).toBe('data.f');
    expect(pathOf({ n: Number.NaN })).toBe('n');
    expect(pathOf({ id: '\ud800' })).toBe('id');
    expect(pathOf({ ['\udc00']: 1 })).toBe('\udc00');
    expect(pathOf(JSON.parse('{"data":{"__proto__":1}}'))).toBe('data.__proto__');
    expect(pathOf(round)?.startsWith('self.self')).toBe(true);
    expect(pathOf({ long: 'x'.repeat(1_000_001) })).toBeDefined();
    expect(pathOf(undefined)).toBe('');
  });
});
