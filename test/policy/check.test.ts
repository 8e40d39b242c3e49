/** checkPolicy: one planted fault at a time is found with its path, and several are all reported. */
import { describe, expect, it } from 'vitest';
import { checkPolicy, definePolicy } from '../../src/policy/index.js';
import type { AnyProcedure, PolicySpec } from '../../src/policy/index.js';
import { isDubanError } from '../../src/shared/index.js';
import { policy } from '../engine/fixture.js';
import { faults } from './planted.js';
import { spoiled } from './spoiled.js';
import type { Loose } from './spoiled.js';

const lines = (spec: PolicySpec): string =>
  checkPolicy(spec)
    .map(({ path, message }) => `${path}: ${message.zh} / ${message.en}`)
    .join('\n');

describe('checkPolicy', () => {
  it('finds nothing wrong with a sound policy', () => {
    expect(checkPolicy(policy)).toEqual([]);
    expect(checkPolicy(spoiled(() => undefined))).toEqual([]);
  });

  it.each(faults)('finds %s', (_, spoil, expected) => {
    expect(lines(spoiled(spoil))).toMatch(expected);
  });

  it('reports every fault at once, and definePolicy throws them all', () => {
    const spec = spoiled((parts) => {
      for (const [, spoil] of faults.slice(0, 3)) spoil(parts);
      parts.spec['registrars'] = [] as unknown as Loose;
    });
    let thrown: unknown;
    try {
      definePolicy(spec);
    } catch (fault) {
      thrown = fault;
    }
    expect(isDubanError(thrown) && thrown.code).toBe('bad-policy');
    expect(isDubanError(thrown) && thrown.faults.length).toBeGreaterThanOrEqual(3);
  });

  it('a defined policy is frozen, and its fingerprint follows its data and its version', () => {
    expect(Object.isFrozen(policy.phases[0])).toBe(true);
    const procedures: readonly AnyProcedure[] = policy.procedures;
    expect(definePolicy({ ...policy, procedures }).fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(definePolicy({ ...policy, version: '9' }).fingerprint).not.toBe(policy.fingerprint);
  });
});
