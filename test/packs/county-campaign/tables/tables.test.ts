/** Scenarios of the county pack as officials write them: YAML in Chinese and English, each for its clause. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../../src/packs/county-campaign/index.js';
import { scenariosIn } from '../../../../src/testing/tables/index.js';

const policy = countyCampaign({ year: 2022 });
const tables = ['problems.yaml', 'ladder.yaml', 'offices.en.yaml'].map(
  (file) => [file, scenariosIn(policy, new URL(file, import.meta.url))] as const,
);

describe.each(tables)('%s', (_, scenarios) => {
  it.each(scenarios.map(({ name, run }) => [name, run] as const))('%s', (_name, run) => {
    expect(run).not.toThrow();
  });
});
