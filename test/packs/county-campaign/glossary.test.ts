/** Every data field and kind of unit of the county pack has a title; titles are no part of the fingerprint. */
import { describe, expect, it } from 'vitest';
import { countyCampaign, glossary } from '../../../src/packs/county-campaign/index.js';
import { definePolicy, shapesOf } from '../../../src/policy/index.js';
import type { Text } from '../../../src/shared/index.js';

const policy = countyCampaign({ year: 2022 });

describe('the glossary', () => {
  it('has a title for every field of cases and commands, at every depth', () => {
    const names = policy.procedures.flatMap(({ fields, commands }) => [
      ...Object.keys(fields),
      ...[...Object.values(fields), ...Object.values(commands).map(({ data }) => data)].flatMap((schema) =>
        shapesOf(schema).flatMap((shape) => Object.keys(shape)),
      ),
    ]);
    expect(names.length).toBeGreaterThan(500);
    expect([...new Set(names)].filter((name) => !(name in glossary.fields))).toEqual([]);
  });
  it('has a title for every value that may be chosen, in both languages, and for none that may not', () => {
    const chosen = new Map<string, Set<string>>();
    const walk = (schema: unknown, name: string): void => {
      const { def } = schema as { readonly def?: Readonly<Record<string, unknown>> };
      if (def === undefined) return;
      const entries = def['type'] === 'enum' ? Object.values(def['entries'] as Readonly<Record<string, string>>) : [];
      for (const value of entries) chosen.set(name, (chosen.get(name) ?? new Set<string>()).add(value));
      for (const [part, inner] of Object.entries(def))
        if (part === 'shape')
          for (const [key, one] of Object.entries(inner as Readonly<Record<string, unknown>>)) walk(one, key);
        else if (typeof inner === 'object' && inner !== null && part !== 'keyType')
          for (const one of Array.isArray(inner) ? (inner as readonly unknown[]) : [inner]) walk(one, name);
    };
    for (const { fields, commands } of policy.procedures) {
      for (const [name, schema] of Object.entries(fields)) walk(schema, name);
      for (const { data } of Object.values(commands)) walk(data, '');
    }
    const titles = glossary.values as Readonly<Record<string, Readonly<Record<string, Text>>>>;
    const named = [...chosen].flatMap(([name, values]) => [...values].map((value) => `${name} ${value}`)).sort();
    expect(named.length).toBeGreaterThan(500);
    const known = Object.entries(titles).flatMap(([name, values]) =>
      Object.keys(values).map((value) => `${name} ${value}`),
    );
    expect(known.sort()).toEqual(named);
    for (const [name, values] of Object.entries(titles))
      for (const [value, { zh, en }] of Object.entries(values)) {
        expect(zh, `${name} ${value}`).toMatch(/^[\p{Script=Han}“”、，；：（）\d]+$/u);
        expect(en, `${name} ${value}`).toMatch(/^[^\p{Script=Han}]+$/u);
      }
  });
  it('has a title for every kind of unit, whether it takes part or not', () => {
    expect(Object.keys(glossary.kinds)).toEqual([...policy.scope.kinds, ...(policy.scope.others ?? [])]);
  });
  it('decides nothing: without it the policy has the same fingerprint', () => {
    const { glossary: _, ...rest } = policy;
    expect(definePolicy(rest).fingerprint).toBe(policy.fingerprint);
  });
});
