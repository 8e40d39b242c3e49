/** From end to end: a season is simulated on planted figures, its log fitted, and the figures found again. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { arrivalsOf, average, durationsOf, fitDuration, fitRate, simulate } from '../../../src/simulation/index.js';
import type { Distribution, Figure, Habit, Scenario } from '../../../src/simulation/index.js';
import { binomialRange } from '../fit/made.js';
import { counters } from '../run/shop.js';

const logOf = (scenario: Scenario, seed: number): readonly PolicyEvent[] => {
  const events: PolicyEvent[] = [];
  simulate(scenario, { seed, onEvent: (event) => events.push(event) });
  return events;
};
const covers = (figure: Figure | undefined, truth: number): boolean =>
  figure !== undefined && figure.low <= truth && truth <= figure.high;

const opened = { types: ['ticket.opened'] };
const served = { types: ['ticket.served'] };

/** A shop whose clerks are never kept busy: what is seen is how long tickets lie, and what is put off. */
const unhurried = (after: Distribution, heaping: number, to: string): Scenario => {
  const scenario = counters({ units: 2, clerks: 6, perDay: 2, days: 4, to });
  const change = (habit: Habit): Habit => ({ ...habit, takes: { kind: 'constant', value: 0 }, after, heaps: 'serve' });
  const { behaviour } = scenario;
  return {
    ...scenario,
    behaviour: { ...behaviour, habits: behaviour.habits.map(change), profiles: [{ ...average, heaping }] },
  };
};

describe('how long things lie, and what is put off', () => {
  const sets = 24;
  it.each([
    [{ kind: 'weibull', shape: 1.5, scale: 18 }, 0.3],
    [{ kind: 'lognormal', median: 15, spread: 0.7 }, 0.6],
  ] as const)('is found again: %j, %d put off', (after, heaping) => {
    const to = '2022-03-31';
    const { kind, ...parameters } = after;
    const truths = Object.entries(parameters);
    const covered = { parameters: 0, heaping: 0 };
    for (let seed = 0; seed < sets; seed += 1) {
      const scenario = unhurried(after, heaping, to);
      const { durations, faults } = durationsOf(logOf(scenario, seed), {
        from: opened,
        to: served,
        limit: 'serve',
        calendar: scenario.policy.calendar,
        until: day(to),
      });
      expect(faults).toEqual([]);
      const fit = fitDuration(durations, { families: [kind] });
      covered.parameters += truths.filter(([name, truth]) => covers(fit.parameters[name], truth)).length;
      if (covers(fit.heaping, heaping)) covered.heaping += 1;
    }
    expect(covered.heaping).toBeGreaterThanOrEqual(binomialRange(sets, 0.95, 0.99)[0]);
    expect(covered.parameters).toBeGreaterThanOrEqual(binomialRange(sets * truths.length, 0.95, 0.99)[0]);
  });
  it('names the planted family where a year is seen', () => {
    const scenario = unhurried({ kind: 'weibull', shape: 1.5, scale: 18 }, 0.3, '2022-12-31');
    const { durations } = durationsOf(logOf(scenario, 1), {
      from: opened,
      to: served,
      limit: 'serve',
      calendar: scenario.policy.calendar,
      until: day('2022-12-31'),
    });
    const { family, seen, compared } = fitDuration(durations);
    expect(family).toBe('weibull');
    expect(seen.n).toBeGreaterThan(900);
    expect(compared[1]?.behind).toBeGreaterThan(2);
  });
});

describe('how long work itself takes', () => {
  const until = day('2022-12-31');
  const busy = (clerks: number, seed: number) => {
    const scenario = counters({ clerks, perDay: 4 * clerks, serves: 1, to: until });
    const log = logOf(scenario, seed);
    const of = { from: opened, to: served, calendar: scenario.policy.calendar, until };
    const mean = (more: object) =>
      fitDuration(durationsOf(log, { ...of, ...more }).durations, { families: ['exponential'] }).parameters['mean'];
    return { log, calendar: scenario.policy.calendar, whole: mean({}), own: mean({ busyWith: served.types }) };
  };
  it('is hidden by the wait in the queue, and found where each piece is taken to begin when the one before ended', () => {
    const sets = 20;
    let covered = 0;
    for (let seed = 0; seed < sets; seed += 1) {
      const { whole, own } = busy(1 + (seed % 3), seed);
      expect(whole?.low).toBeGreaterThan(1.1);
      if (covers(own, 1)) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(binomialRange(sets, 0.95, 0.99)[0]);
  });
  it('is not told by what was not done', () => {
    const { log, calendar } = busy(1, 3);
    const { durations } = durationsOf(log, {
      from: opened,
      to: served,
      busyWith: served.types,
      calendar,
      until: day('2022-02-10'),
    });
    const open = durations.filter(({ outcome }) => outcome === 'cut');
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ hours }) => hours === 0)).toBe(true);
  });
});

describe('how many come', () => {
  it('is found again, unit by unit, alike as they are', () => {
    const to = day('2022-06-30');
    const sets = 40;
    let covered = 0;
    for (let seed = 0; seed < sets; seed += 1) {
      const scenario = counters({ units: 5, clerks: 2, perDay: 3, to });
      const { counts, workingDays } = arrivalsOf(logOf(scenario, seed), {
        of: opened,
        from: day('2022-01-04'),
        to,
        calendar: scenario.policy.calendar,
        units: scenario.units.map(({ id }) => id),
      });
      expect([counts.length, workingDays]).toEqual([5, 122]);
      const rate = fitRate(counts, workingDays);
      if (covers(rate, 3)) covered += 1;
      expect(rate.dispersion).toBeLessThan(6);
    }
    expect(covered).toBeGreaterThanOrEqual(binomialRange(sets, 0.95, 0.99)[0]);
  });
  it('counts units to which none came, and the whole where no units are named', () => {
    const scenario = counters({ units: 2, to: '2022-03-31' });
    const log = logOf(scenario, 1);
    const asked = { of: opened, from: day('2022-01-04'), to: day('2022-03-31'), calendar: scenario.policy.calendar };
    const { counts } = arrivalsOf(log, { ...asked, units: ['u1', 'u2', 'closed'] });
    expect(counts[2]).toBe(0);
    expect(arrivalsOf(log, asked).counts).toEqual([(counts[0] ?? 0) + (counts[1] ?? 0)]);
    expect(arrivalsOf(log, { ...asked, units: ['u1'], to: day('2022-01-04') }).workingDays).toBe(1);
  });
});
