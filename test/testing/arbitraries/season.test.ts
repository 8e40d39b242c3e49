/** Seasons on the county pack: mostly accepted, over most procedures, plausible when shrunk. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { acceptanceOf, playSeason, season } from '../../../src/testing/arbitraries/index.js';
import type { Season } from '../../../src/testing/arbitraries/index.js';

const policy = countyCampaign({ year: 2022 });
const seasons = season(policy, { length: 40 });
const malformed = ['unknown-command', 'bad-shape', 'unknown-unit', 'unknown-person', 'unknown-case', 'role-not-held'];

const codesOf = ({ timeline }: Season): readonly string[] => timeline.flatMap(({ refusal }) => refusal?.code ?? []);

describe('season', () => {
  it('is accepted for the most part, and reaches most procedures', () => {
    const made = fc.sample(seasons, { numRuns: 40, seed: 2022 });
    const asked = made.reduce((sum, { commands, setUp }) => sum + commands.length - setUp, 0);
    const taken = made.reduce((sum, one) => sum + acceptanceOf(one) * (one.commands.length - one.setUp), 0);
    const reached = new Set(
      made.flatMap(({ timeline, setUp }) =>
        timeline
          .filter(({ asked: command }) => command !== undefined)
          .slice(setUp)
          .flatMap(({ events }) => events.flatMap(({ procedure }) => procedure ?? [])),
      ),
    );
    expect(asked).toBeGreaterThan(1200);
    expect(taken / asked).toBeGreaterThan(0.75);
    expect(reached.size).toBeGreaterThanOrEqual(12);
    // Not everything is looked at first: some refusals come as well.
    expect(new Set(made.flatMap(codesOf)).size).toBeGreaterThan(15);
  });

  it('asks only for the procedures named, and for the opening of the campaign', () => {
    const named = ['campaign', 'problem', 'clue'];
    for (const { commands, setUp } of fc.sample(season(policy, { length: 30, procedures: named }), 5))
      for (const { type } of commands.slice(setUp)) expect(named).toContain(type.split('.')[0]);
    expect(() => season(policy, { length: 1, procedures: ['no-such'] })).toThrow('no procedure no-such');
  });

  it('plays again to the same timeline', () => {
    fc.assert(
      fc.property(seasons, (one) => {
        expect(playSeason(one).events).toEqual(one.timeline.flatMap(({ events }) => events));
      }),
      { numRuns: 8 },
    );
  });

  it('stays plausible when it shrinks, down to the step that matters', () => {
    const seen: Season[] = [];
    const assigned = ({ timeline }: Season): boolean =>
      timeline.some(({ events }) => events.some(({ type }) => type === 'task.assigned'));
    const { failed, counterexample } = fc.check(
      fc.property(seasons, (one) => {
        seen.push(one);
        return !assigned(one);
      }),
      { seed: 5 },
    );
    expect(failed).toBe(true);
    expect(seen.length).toBeGreaterThan(10);
    for (const one of seen) expect(codesOf(one).filter((code) => malformed.includes(code))).toEqual([]);
    const [smallest] = counterexample ?? [];
    const types = smallest?.commands.slice(smallest.setUp).map(({ type }) => type) ?? [];
    expect(types.at(-1)).toBe('task.assign');
    expect(types.length).toBeLessThanOrEqual(2);
    expect(fc.stringify(smallest)).toMatch(/^2022-\d\d-\d\d \d\d:\d\d task\.assign task-1 by \S+$/mu);
  });
});
