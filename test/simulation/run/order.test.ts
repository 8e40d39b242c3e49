/** Deadlines and people in one order of time: nobody overlooks what comes of a deadline because nothing else was on. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { closing } from './closing.js';
import { slips, slipTo } from './slips.js';

const handled = { handler: 1 };
const department = { id: 'finance', kind: 'department', staff: handled };
const alone = slips([department], [slipTo('department', '2022-02-07', '2022-02-17')]);

/** What happened, without what only numbers commands and events throughout. */
const logOf = (scenario: Scenario, keeps: (event: PolicyEvent) => boolean = () => true): readonly string[] => {
  const lines: string[] = [];
  const onEvent = (event: PolicyEvent): void => {
    const { type, at, unit = '', by, state = '', case: of = '' } = event;
    if (keeps(event)) lines.push([new Date(at).toISOString(), type, of, unit, state, by].join(' '));
  };
  simulate(scenario, { seed: 3, onEvent });
  return lines;
};

const typesOf = (lines: readonly string[]): readonly (string | undefined)[] => lines.map((line) => line.split(' ')[1]);

it('somebody reminded acts before the next limit, even where nothing else is on the agenda', () => {
  const types = typesOf(logOf(alone));
  expect(types).toContain('slip.replied');
  expect(types).not.toContain('slip.overdue');
});

const days = fc.integer({ min: 0, max: 88 }).map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10));

it('measures on any days leave the season as it was', () => {
  const busy = closing({ clerks: 2, perDay: 12, serves: 1, units: 2, limit: { days: 1 } });
  const [quiet, crowded] = [logOf(alone), logOf(busy)];
  fc.assert(
    fc.property(fc.uniqueArray(days, { maxLength: 20 }), (on) => {
      const tallies = (tally: string, to: string): Scenario['measures'] =>
        on.filter((day) => day <= to).map((day) => ({ id: `on-${day}`, kind: 'tally', tally, on: day }));
      expect(logOf({ ...alone, measures: tallies('matters', '2022-03-31') })).toEqual(quiet);
      expect(logOf({ ...busy, measures: tallies('open-tickets', '2022-01-24') })).toEqual(crowded);
    }),
    { numRuns: 30 },
  );
});

it('an unrelated unit leaves what happens in the others as it was', () => {
  const own = ({ unit }: PolicyEvent): boolean => unit === 'finance';
  const before = logOf(alone, own);
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (on, ahead) => {
      const limit = new Date(Date.parse(on) + ahead * 86_400_000).toISOString().slice(0, 10);
      const township = { id: 'river', kind: 'township', staff: handled };
      const both = slips([department, township], [...alone.behaviour.arrivals, slipTo('township', on, limit)]);
      expect(logOf(both, own)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
