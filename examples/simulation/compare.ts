/** Three policies on the same luck: the notice as written, phase 3 two weeks shorter, and "down to zero" read strictly. */
import { compare, rowOf, whoGains } from 'duban/simulation';
import type { ComparedRow } from 'duban/simulation';
import { numberAfter, percent, tellProgress, untilInterrupted, workersTold } from './arguments.js';
import type { CountyScenario } from './county.js';

const county = (options: Pick<CountyScenario, 'phase3Ends' | 'choices'>) => ({
  module: new URL('county.ts', import.meta.url).href,
  export: 'county',
  options: { ...options },
});
const comparison = await compare(
  {
    'as written': county({}),
    'two weeks shorter': county({ phase3Ends: '2022-09-16' }),
    'strict zero': county({ choices: { 'down-to-zero': 'strict' } }),
  },
  {
    runs: numberAfter('--runs', 200),
    workers: workersTold(),
    seed: 2022,
    signal: untilInterrupted(),
    onProgress: tellProgress,
  },
);
const { rows, variants, base, runs, partial } = comparison;
console.log(`${runs} seasons of each, the same people and luck in all${partial ? ' (partial)' : ''}`);

const signed = (value: number | undefined, digits = 1): string => {
  const shown = value?.toFixed(digits) ?? '—';
  return Number(shown) === 0 ? shown.replace('-', '') : `${Number(shown) > 0 ? '+' : ''}${shown}`;
};
const told = ({ difference, low, high, settled }: ComparedRow, scale: number, unit: string): string =>
  `${signed((difference ?? 0) * scale)}${unit} (${signed((low ?? 0) * scale)} to ${signed((high ?? 0) * scale)})${settled ? '' : '  not settled'}`;

for (const variant of Object.keys(variants).filter((name) => name !== base)) {
  console.log(`\n${variant}, against the notice ${base}:`);
  const own = rows.filter((row) => row.variant === variant);
  for (const profile of ['average', 'stretched', 'perfunctory', 'exemplary']) {
    const row = own.find(({ measure, group }) => measure === 'at-zero' && group === profile);
    const before = variants[base] && rowOf(variants[base], 'at-zero', profile).mean;
    if (row !== undefined)
      console.log(`  ${profile.padEnd(11)} ends at zero ${percent(before)}, then ${told(row, 100, ' points')}`);
  }
  for (const [measure, words] of [
    ['overdue', 'problems overdue'],
    ['summaries', 'summaries in time'],
    ['criticised', 'units or people criticised'],
  ] as const) {
    const row = own.find((one) => one.measure === measure);
    if (row !== undefined) console.log(`  ${words} ${told(row, 1, '')}`);
  }
  const { gain, lose, open } = whoGains(comparison, { measure: 'unit-at-zero', better: 'higher', variant });
  const named = (list: readonly ComparedRow[]): string =>
    list
      .slice(0, 3)
      .map(({ group, difference }) => `${group} ${signed((difference ?? 0) * 100, 0)}`)
      .join(', ');
  console.log(
    `  units that gain ${gain.length} (${named(gain)}), lose ${lose.length} (${named(lose)}), not settled ${open.length}`,
  );
}
