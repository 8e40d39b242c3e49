/** Every data field and kind of unit of the county pack has a title; titles are no part of the fingerprint. */
import { describe, expect, it } from 'vitest';
import { countyCampaign, glossary } from '../../../src/packs/county-campaign/index.js';
import { definePolicy, shapesOf } from '../../../src/policy/index.js';

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
  it('has a title for every kind of unit, whether it takes part or not', () => {
    expect(Object.keys(glossary.kinds)).toEqual([...policy.scope.kinds, ...(policy.scope.others ?? [])]);
  });
  it('decides nothing: without it the policy has the same fingerprint', () => {
    const { glossary: _, ...rest } = policy;
    expect(definePolicy(rest).fingerprint).toBe(policy.fingerprint);
  });
});
