/** The county pack mutated whole: every rule of it can be broken in many ways, and its scenarios notice. */
import { describe, expect, it } from 'vitest';
import { demandMutationScore, mutationScore, mutationText } from '../../src/testing/index.js';
import { survivors } from '../packs/county-campaign/mutation/survivors.js';

describe('mutation of the county pack', () => {
  it('at least 95 % is noticed on two workers, and what is not has its reason', async () => {
    const began = performance.now();
    const report = await mutationScore(
      {
        module: new URL('../packs/county-campaign/mutation/suite.ts', import.meta.url).href,
        export: 'countySuite',
      },
      { workers: 2 },
    );
    console.log(mutationText(report, { language: 'en', reasons: survivors }));
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${report.mutants.length} mutants, ${report.scenarios} scenarios, ${seconds} s`);
    demandMutationScore(report, {
      score: 95,
      kinds: {
        'role-added': 95,
        'role-dropped': 95,
        'rule-removed': 95,
        'rule-negated': 95,
        'condition-removed': 85,
        'condition-negated': 90,
        'limit-longer': 95,
        'limit-shorter': 95,
        'days-swapped': 95,
        'deadline-unarmed': 95,
        'target-changed': 95,
        'reaction-dropped': 95,
        'tally-miscounted': 95,
      },
      reasons: survivors,
    });
    expect(report.partial).toBe(false);
  });
});
