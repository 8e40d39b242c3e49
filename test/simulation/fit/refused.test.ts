/** What cannot be fitted is refused, with the reason; nothing is made up for it. */
import { describe, expect, it } from 'vitest';
import { fitDuration, fitFactor, fitRate, fitShare, kaplanMeier } from '../../../src/simulation/fit/index.js';
import type { Duration } from '../../../src/simulation/fit/index.js';
import { thrown } from '../../thrown.js';
import { made } from './made.js';
import { mercaptopurine } from './published.js';

const times = (n: number, duration: (i: number) => Duration): readonly Duration[] =>
  Array.from({ length: n }, (_, i) => duration(i));
const refusal = (durations: readonly Duration[]) => thrown(() => fitDuration(durations));

describe('too little', () => {
  it.each<[string, readonly Duration[]]>([
    ['nothing', []],
    ['one case', [{ hours: 3, outcome: 'ended' }]],
    ['nine that ended', times(9, (i) => ({ hours: i + 1, outcome: 'ended' }))],
    ['all censored', times(50, (i) => ({ hours: i + 1, outcome: i % 2 === 0 ? 'cut' : 'left' }))],
    [
      'all ended on the last day',
      times(50, (i) => ({ hours: 15 + i / 10, outcome: 'ended', limit: { opens: 14, closes: 21, seen: 'on' } })),
    ],
    ['all took the same time', times(50, () => ({ hours: 7, outcome: 'ended' }))],
    ['all took no time', times(50, () => ({ hours: 0, outcome: 'ended' }))],
  ])('%s', (_name, durations) => {
    expect(refusal(durations).code).toBe('too-little-to-fit');
  });
  it('says how many there are and how many are needed', () => {
    const { message } = refusal([
      { hours: 3, outcome: 'ended' },
      { hours: 15, outcome: 'ended', limit: { opens: 14, closes: 21, seen: 'on' } },
      { hours: 4, outcome: 'cut' },
    ]);
    expect(message).toContain('of 3, 1 ended on the last day and 1 had not ended; 1 are left, 10 are needed');
    expect(message).toContain('共 3 件，其中末日办结 1 件、未办结 1 件，其余 1 件，至少须 10 件');
  });
  it('asks for fewer where told so', () => {
    expect(refusal(mercaptopurine).code).toBe('too-little-to-fit');
    expect(fitDuration(mercaptopurine, { least: 9 }).seen.ended).toBe(9);
  });
  it('refuses where nothing bounds a parameter: known by two neighbouring days only, all may have ended between them', () => {
    const days = times(40, (i) => ({ hours: i < 20 ? 5 : 9, within: i < 20 ? [3, 7] : [7, 11], outcome: 'ended' }));
    expect(thrown(() => fitDuration(days, { families: ['gamma'] })).code).toBe('too-little-to-fit');
    expect(fitDuration(days, { families: ['lognormal'] }).parameters['spread']?.low).toBe(0);
  });
});

describe('durations that are none', () => {
  it('are all told, each with its place', () => {
    const last = { opens: 14, closes: 21 } as const;
    const error = refusal([
      { hours: -1, outcome: 'ended' },
      { hours: 3, outcome: 'ended' },
      { hours: Number.NaN, outcome: 'cut' },
      { hours: 3, within: [4, 5], outcome: 'ended' },
      { hours: 3, within: [-1, 5], outcome: 'ended' },
      { hours: 3, outcome: 'ended', limit: { opens: 9, closes: 2, seen: 'before' } },
      { hours: 3, outcome: 'ended', limit: { ...last, seen: 'on' } },
      { hours: 15, outcome: 'ended', limit: { ...last, seen: 'before' } },
      { hours: 15, outcome: 'cut', limit: { ...last, seen: 'after' } },
    ]);
    expect(error.code).toBe('bad-durations');
    expect(error.faults.map(({ path }) => path)).toEqual([
      '0.hours',
      '2.hours',
      '3.within',
      '4.within',
      '5.limit',
      '6.limit',
      '7.limit',
      '8.limit',
    ]);
  });
  it('and outcomes that there are not', () => {
    const done = { hours: 3, outcome: 'done' } as unknown as Duration;
    const error = refusal([{ hours: 3, outcome: 'ended' }, done]);
    expect([error.code, error.faults.map(({ path }) => path)]).toEqual(['bad-durations', ['1.outcome']]);
  });
  it('are refused by the picture as well', () => {
    expect(thrown(() => kaplanMeier([{ hours: -1, outcome: 'cut' }])).code).toBe('bad-durations');
  });
});

it('refuses levels and counts that are none', () => {
  const durations = made(40, 1, { distribution: { kind: 'exponential', mean: 10 }, heaping: 0, cutBy: 100 });
  const fit = fitDuration(durations, { families: ['exponential'] });
  for (const level of [0, 1, 95, Number.NaN])
    for (const call of [
      () => fitDuration(durations, { level }),
      () => fitFactor(durations, fit, { level }),
      () => kaplanMeier(durations, level),
      () => fitShare({ yes: 1, no: 1 }, { level }),
      () => fitRate([1], 1, { level }),
    ])
      expect(thrown(call).code).toBe('bad-level');
  for (const call of [
    () => fitShare({ yes: 0, no: 0, undecided: 5 }),
    () => fitShare({ yes: -1, no: 3 }),
    () => fitShare({ yes: 1, no: 3, undecided: -5 }),
    () => fitShare({ yes: 1, no: 3, undecided: 0.5 }),
    () => fitRate([], 5),
    () => fitRate([1.5], 5),
    () => fitRate([-1], 5),
    () => fitRate([1], 0),
  ])
    expect(thrown(call).code).toBe('bad-count');
});

it('refuses families that there are not', () => {
  const durations = made(40, 1, { distribution: { kind: 'exponential', mean: 10 }, heaping: 0, cutBy: 100 });
  const families = ['weibull', 'lognorml', 'toString'] as unknown as readonly ['weibull'];
  const error = thrown(() => fitDuration(durations, { families }));
  expect([error.code, error.faults.map(({ path }) => path)]).toEqual([
    'bad-distribution',
    ['families.1', 'families.2'],
  ]);
});
