/** How many inspectors are enough, and which assumption would turn the answer: a search, and each assumption low and high. */
import { search, sensitivity } from 'duban/simulation';
import { numberAfter, percent, tellPlayed, untilInterrupted, workersTold } from './arguments.js';
import type { CountyScenario } from './county.js';

const options: Pick<CountyScenario, 'alone' | 'problemsPerUnit' | 'inspectors' | 'choices'> = {
  alone: true,
  problemsPerUnit: 20,
  inspectors: 6,
  choices: { 'dwell-days': 0 },
};
const source = { module: new URL('county.ts', import.meta.url).href, export: 'county', options: { ...options } };
const runs = numberAfter('--runs', 40);
const together = { workers: workersTold(), seed: 2022, signal: untilInterrupted(), onProgress: tellPlayed };
const question = { measure: 'at-zero', group: 'average', atLeast: 0.9 } as const;

const found = await search(source, {
  parameter: 'inspectors',
  from: 6,
  to: 16,
  question,
  runs,
  most: 4 * runs,
  ...together,
});
const answer =
  found.outcome === 'found'
    ? String(found.answer)
    : found.outcome === 'none'
      ? 'more than 16'
      : `from ${found.between?.join(' to ') ?? ''}, which these runs cannot tell apart`;
console.log(`Inspectors for nine in ten average units to end phase 3 at zero: ${answer}`);
for (const { at, runs: played, mean, low, high, answer: said } of found.rows)
  console.log(
    `  ${JSON.stringify(at['inspectors']).padStart(2)}: ${percent(mean)} (${percent(low)} to ${percent(high)}) of ${played} seasons, ${said}`,
  );

const { base, rows } = await sensitivity(source, {
  parameters: {
    inspectors: { low: 4, high: 10, whole: true },
    problemsPerUnit: { low: 10, high: 30 },
    'choices.dwell-days': { low: 0, high: 4, whole: true },
  },
  question,
  runs,
  halvings: 3,
  ...together,
});
console.log(`Do nine average units in ten end at zero with six? ${base.answer}: ${percent(base.mean)}`);
for (const { parameter, low, high, flip } of rows) {
  const turns =
    flip === undefined
      ? 'turns nothing'
      : `turns the answer at ${flip.at.toFixed(1)} (${flip.low.toFixed(1)} to ${flip.high.toFixed(1)})`;
  console.log(`  ${parameter} ${low.value} to ${high.value}: ${percent(low.mean)} to ${percent(high.mean)}, ${turns}`);
}
