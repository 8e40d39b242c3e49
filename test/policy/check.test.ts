/** checkPolicy: one planted fault at a time is found with its path, and several are all reported. */
import { describe, expect, it, vi } from 'vitest';
import { day } from '../../src/calendar/index.js';
import { checkPolicy, definePolicy } from '../../src/policy/index.js';
import type { AnyProcedure, PolicySpec } from '../../src/policy/index.js';
import { isDubanError } from '../../src/shared/index.js';
import { policy } from '../engine/fixture.js';
import { faults } from './planted.js';
import { set, spoiled } from './spoiled.js';
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

  it('nothing wrong with a fixed day begun anew by somebody, or a day in a field that is moved as it comes', () => {
    const by = (type: string, more: object) =>
      lines(
        spoiled(({ procedure }) => {
          set(procedure('letter'), 'deadlines/answer/span', { unit: 'field', field: 'reply' });
          for (const [key, value] of Object.entries(more)) set(procedure('letter'), `states/${type}/${key}`, value);
        }),
      );
    expect(by('work/states/open/on/letter.answer', { restarts: ['answer'] })).toBe('');
    const moved = { restarts: ['answer'], records: () => ({ reply: '2022-09-01' }) };
    expect(by('timeliness/states/onTime/on/answer.missed', moved)).toBe('');
  });

  it('a season that the calendar does not cover is told at once, in one line, and no other is', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    try {
      definePolicy(policy);
      expect(warn).not.toHaveBeenCalled();
      const phases = [
        { ...policy.phases[0], from: day('2026-11-01'), to: day('2027-02-28') },
      ] as unknown as PolicySpec['phases'];
      const procedures: readonly AnyProcedure[] = policy.procedures;
      definePolicy({ ...policy, procedures, phases });
      expect(warn.mock.calls).toEqual([
        [expect.stringMatching(/^duban: 《来信办理》的日历缺2027年.* \/ letters: the calendar lacks 2027.*$/u)],
      ]);
    } finally {
      warn.mockRestore();
    }
  });

  it('a defined policy is frozen, and its fingerprint follows its data and its version', () => {
    expect(Object.isFrozen(policy.phases[0])).toBe(true);
    const procedures: readonly AnyProcedure[] = policy.procedures;
    expect(definePolicy({ ...policy, procedures }).fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(definePolicy({ ...policy, version: '9' }).fingerprint).not.toBe(policy.fingerprint);
  });
});
