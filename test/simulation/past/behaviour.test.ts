/** Behaviour made of fits: figures go where they belong, say where they come from, and a season on them is like the one seen. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { text } from '../../../src/shared/index.js';
import {
  arrivalsOf,
  average,
  byGroup,
  durationsOf,
  fitDuration,
  fitFactor,
  fitRate,
  fitShare,
  fittedBehaviour,
  fittedProfile,
  perfunctory,
  replicate,
  rowOf,
  simulate,
} from '../../../src/simulation/index.js';
import type { Habit, Profile, Scenario } from '../../../src/simulation/index.js';
import { counters } from '../run/shop.js';
import { thrown } from '../../thrown.js';

const to = '2022-12-31';
const idle = (habit: Habit): Habit => ({ ...habit, takes: { kind: 'constant', value: 0 }, heaps: 'serve' });

/** Two counters, one of them slow and given to putting off. */
const shop = (): Scenario => {
  const scenario = counters({ units: 2, clerks: 4, perDay: 4, days: 4, to });
  const { behaviour } = scenario;
  return { ...scenario, behaviour: { ...behaviour, habits: behaviour.habits.map(idle) } };
};
const planted = (): Scenario => {
  const scenario = shop();
  const after = { kind: 'lognormal', median: 12, spread: 0.7 } as const;
  const brisk: Profile = { ...average, id: 'brisk', heaping: 0.1 };
  const slow: Profile = { ...average, id: 'slow', delay: 1.6, heaping: 0.5 };
  return {
    ...scenario,
    behaviour: {
      ...scenario.behaviour,
      habits: scenario.behaviour.habits.map((habit) => ({ ...habit, after })),
      profiles: [brisk, slow],
    },
    profileOf: { u1: 'brisk', u2: 'slow' },
  };
};

/** The scenario anew from the log of a season of another. */
const onTheFitOf = (seen: Scenario): Scenario => {
  const log: PolicyEvent[] = [];
  simulate(seen, { seed: 8, onEvent: (event) => log.push(event) });
  const { calendar } = seen.policy;
  const source = text('2022年台账', 'the ledger of 2022');
  const { durations } = durationsOf(log, {
    from: { types: ['ticket.opened'] },
    to: { types: ['ticket.served'] },
    limit: 'serve',
    calendar,
    until: day(to),
  });
  const groups = byGroup(durations, 'unit');
  const stay = fitDuration(groups.get('u1') ?? [], { source });
  const second = fitFactor(groups.get('u2') ?? [], stay, { source });
  const came = arrivalsOf(log, {
    of: { types: ['ticket.opened'] },
    from: day('2022-01-04'),
    to: day(to),
    calendar,
    units: ['u1', 'u2'],
  });
  const titled = (id: string) => ({ id, title: text(id, id), like: average });
  const profiles = [
    fittedProfile({ ...titled('one'), heaping: stay.heaping }),
    fittedProfile({ ...titled('two'), delay: second.factor, heaping: second.heaping }),
  ];
  const scenario = shop();
  return {
    ...scenario,
    behaviour: fittedBehaviour(scenario.behaviour, {
      lasts: { serve: stay },
      perDay: { ticket: fitRate(came.counts, came.workingDays, { source }) },
      profiles,
    }),
    profileOf: { u1: 'one', u2: 'two' },
  };
};

describe('a season on a fit', () => {
  it('is like the season that was seen', async () => {
    const runs = { runs: 8, seed: 3 };
    const [seen, fitted] = [await replicate(planted(), runs), await replicate(onTheFitOf(planted()), runs)];
    for (const [measure, within] of [
      ['stay', 0.06],
      ['late', 0.12],
    ] as const) {
      const [before, after] = [rowOf(seen, measure).mean ?? Number.NaN, rowOf(fitted, measure).mean ?? Number.NaN];
      expect(Math.abs(after / before - 1), measure).toBeLessThan(within);
    }
    for (const unit of ['u1', 'u2']) {
      const [before, after] = [rowOf(seen, 'opened', unit).mean ?? 0, rowOf(fitted, 'opened', unit).mean ?? 0];
      expect(Math.abs(after / before - 1)).toBeLessThan(0.06);
    }
  });
});

describe('a fitted profile', () => {
  const share = fitShare({ yes: 30, no: 70, undecided: 5 });
  const profile = fittedProfile({
    id: 'measured',
    title: text('实测', 'measured'),
    like: { ...perfunctory, weights: { sign: 2 } },
    heaping: share,
    nil: fitShare({ yes: 1, no: 9 }),
    chances: { report: share },
    weights: { 'problem.reject': share },
  });
  it('takes what was measured, and the rest from another, but for paces that the times have in them', () => {
    expect(profile).toMatchObject({
      id: 'measured',
      pace: 1,
      delay: 1,
      heaping: 0.3,
      nil: 0.1,
      found: perfunctory.found,
      real: perfunctory.real,
      chances: { report: 0.3 },
      weights: { sign: 2, 'problem.reject': 0.3 },
    });
    expect(profile.title).toEqual(text('实测', 'measured'));
  });
  it('says which numbers were measured, and on what', () => {
    expect(Object.keys(profile.figures)).toEqual(['heaping', 'nil', 'chances.report', 'weights.problem.reject']);
    expect(profile.figures['heaping']).toEqual(share);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });
});

describe('fitted behaviour', () => {
  const { behaviour } = counters({});
  const distribution = { kind: 'exponential', mean: 3 } as const;
  it('changes what is named and nothing else', () => {
    const fitted = fittedBehaviour(behaviour, {
      takes: { serve: { distribution } },
      perDay: { ticket: { estimate: 9 } },
    });
    expect(fitted.habits).toMatchObject([{ id: 'serve', takes: distribution }]);
    expect(fitted.habits[0]).not.toHaveProperty('after');
    expect(fitted.arrivals).toMatchObject([{ comes: { kind: 'rate', perDay: 9, from: '2022-01-04' } }]);
    expect(fitted.profiles).toBe(behaviour.profiles);
    expect(fittedBehaviour(behaviour, {})).toEqual(behaviour);
  });
  it('lets what lasts so long lie so long, keep nobody busy, and not be hastened: all that is in it already', () => {
    const hastened = {
      ...behaviour,
      habits: behaviour.habits.map((habit) => ({ ...habit, hastenedBy: { 'ticket.late': 0.5 } })),
    };
    const [serve] = fittedBehaviour(hastened, { lasts: { serve: { distribution } } }).habits;
    expect(serve).toMatchObject({ after: distribution, takes: { kind: 'constant', value: 0 } });
    expect(serve).not.toHaveProperty('hastenedBy');
  });
  it('refuses what has no place there, every name with its path', () => {
    const once = {
      ...behaviour,
      arrivals: behaviour.arrivals.map((one) => ({ ...one, comes: { kind: 'once', on: to } as const })),
    };
    const error = thrown(() =>
      fittedBehaviour(once, {
        lasts: { sleep: { distribution } },
        after: { eat: { distribution } },
        takes: { serve: { distribution }, drink: { distribution } },
        perDay: { ticket: { estimate: 9 } },
      }),
    );
    expect(error.code).toBe('no-place-for-fit');
    expect(error.faults.map(({ path }) => path)).toEqual(['lasts.sleep', 'after.eat', 'takes.drink', 'perDay.ticket']);
  });
});
