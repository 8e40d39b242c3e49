/** A seeded sample of the pack's mutants: its scenarios hold without one, and notice each that can be noticed. */
import { expect, it } from 'vitest';
import { streams } from '../../../../src/simulation/random/index.js';
import { demandMutationScore, mutationScore, mutationText } from '../../../../src/testing/index.js';
import { countySuite } from './suite.js';
import { survivors } from './survivors.js';

const seed = 20220720;
const share = 0.03;

it('a seeded sample of mutants is noticed, but for those that have a reason', async () => {
  const draws = streams(seed).stream('mutants');
  const report = await mutationScore(countySuite(), { only: () => draws.next() < share });
  console.log(mutationText(report, { language: 'en', reasons: survivors }));
  expect(report.mutants.length).toBeGreaterThan(100);
  demandMutationScore(report, { score: 95, reasons: survivors });
});
