/** The shape of a scenario is its types', key for key; whatever is not of it is refused with its path and never breaks. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { simulate } from '../../../src/simulation/index.js';
import type { Distribution, Scenario } from '../../../src/simulation/index.js';
import { planOf } from '../../../src/simulation/scenario/index.js';
import type { scenarioSchema } from '../../../src/simulation/scenario/schema.js';
import { isDubanError } from '../../../src/shared/index.js';
import { thrown } from '../../thrown.js';
import { rich } from './rich.js';

type Data = Omit<Scenario, 'policy' | 'state' | 'history'>;

/** A type with its lists and keys writable, and what may be absent may be undefined; what has no end is left as it is. */
type Plain<T> = T extends string | number | boolean | Distribution | null | undefined
  ? T
  : T extends readonly unknown[]
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : { -readonly [K in keyof T as K extends 'data' | 'figures' | 'where' ? never : K]: Plain<T[K] | undefined> };

describe('the shape', () => {
  it('is that of the types', () => {
    expectTypeOf<Plain<z.output<typeof scenarioSchema>>>().toEqualTypeOf<Plain<Data>>();
  });
  it('lets through what uses every key', () => {
    expect(simulate(rich(), { seed: 1 }).events).toBeGreaterThan(50);
  });
});

type Path = readonly (string | number)[];

/** Every key of what is data, but of templates. */
const keysIn = (value: unknown, at: Path): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
        const path = [...at, Array.isArray(value) ? Number(key) : key];
        return key === 'data' || key === 'policy' ? [] : [path, ...keysIn(inner, path)];
      });

/** The scenario with one place changed; another key there where `key` says so. */
const changed = (path: Path, to: (value: unknown) => unknown, key = path.at(-1)): Scenario => {
  const change = (value: unknown, [first, ...rest]: Path): unknown => {
    if (first === undefined) return to(value);
    if (Array.isArray(value)) return value.map((one: unknown, i) => (i === first ? change(one, rest) : one));
    return Object.fromEntries(
      Object.entries(value as object).map(([name, inner]: [string, unknown]) =>
        name === first ? [rest.length === 0 ? key : name, change(inner, rest)] : [name, inner],
      ),
    );
  };
  const { policy, ...data } = rich();
  return { ...(change(data, path) as Scenario), policy };
};

const { policy: _policy, ...data } = rich();
const places = keysIn(data, []);

it('takes no key for another', () => {
  for (const path of places) {
    const last = path.at(-1);
    if (typeof last === 'number') continue;
    const { code, faults } = thrown(() => planOf(changed(path, (value) => value, `${String(last)}s-`)));
    expect([path.join('.'), code]).toEqual([path.join('.'), 'bad-scenario']);
    // Where it is a key that may be anything, the name is told; else where the key does not belong, or is missing.
    const above = path.slice(0, -1).join('.');
    expect(faults.some((fault) => fault.path.startsWith(above))).toBe(true);
  }
});

it.each<[string, unknown]>([
  ['NaN', Number.NaN],
  ['infinity', Infinity],
  ['minus two', -2],
  ['nothing', undefined],
  ['null', null],
  ['an empty list', []],
  ['an object', { from: 9 }],
  ['a name of nothing', 'mispelt'],
])('never breaks on %s, wherever it stands', (_name, value) => {
  for (const path of places) {
    try {
      planOf(changed(path, () => value));
    } catch (error) {
      if (!isDubanError(error)) throw new Error(`${path.join('.')}: ${String(error)}`, { cause: error });
      expect([path.join('.'), error.code]).toEqual([path.join('.'), 'bad-scenario']);
    }
  }
});
