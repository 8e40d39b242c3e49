/** A thousand seasons: how often does an honest average unit end at zero, and what if phase 3 is two weeks shorter? */
import { replicate, rowOf } from 'duban/simulation';
import type { Results } from 'duban/simulation';
import { numberAfter, percent, tellProgress, untilInterrupted, workersTold } from './arguments.js';
import type { CountyScenario } from './county.js';

const runs = numberAfter('--runs', 1000);
const workers = workersTold();
const signal = untilInterrupted();

const seasons = (options: Readonly<Pick<CountyScenario, 'phase3Ends'>>): Promise<Results> =>
  replicate(
    { module: new URL('county.ts', import.meta.url).href, export: 'county', options: { ...options } },
    {
      runs,
      workers,
      seed: 2022,
      signal,
      onProgress: tellProgress,
    },
  );

const variants: readonly (readonly [string, { readonly phase3Ends?: string }])[] = [
  ['阶段安排照原文 phases as written', {}],
  ['整改阶段缩短两周 phase 3 two weeks shorter', { phase3Ends: '2022-09-16' }],
];
for (const [name, options] of variants) {
  const results = await seasons(options);
  console.log(`${name}: ${results.runs} seasons${results.partial ? ' (partial)' : ''}`);
  for (const profile of ['average', 'stretched', 'perfunctory', 'exemplary']) {
    const { mean, low, high } = rowOf(results, 'at-zero', profile);
    const suggested = rowOf(results, 'T3-by-profile', profile).mean;
    console.log(
      `  ${profile.padEnd(11)} ends phase 3 at zero ${percent(mean)} (${percent(low)} to ${percent(high)}); suggested for poor effect (T3) ${percent(suggested)}`,
    );
  }
  console.log(`  the whole county at zero: ${percent(rowOf(results, 'county-at-zero').mean)}`);
  const closedOnPaper = rowOf(results, 'closed-false', 'perfunctory').mean ?? 0;
  const missed = rowOf(results, 'missed', 'perfunctory').mean ?? 0;
  console.log(
    `  all perfunctory units together, a season: ${missed.toFixed(1)} problems missed, ${closedOnPaper.toFixed(1)} closed on paper only`,
  );
  const average = ['T1', 'T2', 'T3'].map((id) => {
    const bySize = results.rows.filter(({ measure }) => measure === `${id}-average`);
    return `${id} ${bySize.map(({ group, mean }) => `${percent(mean)} (${group})`).join(', ')}`;
  });
  console.log(`  average units suggested, by size: ${average.join('; ')}`);
  const busy = ['office', 'inspector', 'head', 'deputy', 'cadre'].map(
    (holder) => `${holder} ${percent(rowOf(results, 'busy', holder).mean)}`,
  );
  console.log(`  share of their office hours worked: ${busy.join(', ')}`);
}
