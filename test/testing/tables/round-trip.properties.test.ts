/** What is written reads again as the same, in either language, and an editor's schema takes it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { scenarioSchema, scenariosFrom, scenarioText } from '../../../src/testing/tables/index.js';
import { anyScenario } from './scenarios.js';

const policy = countyCampaign({ year: 2022 });
const ajv = new Ajv2020({ allErrors: true, strict: true });

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const takes = ajv.compile(scenarioSchema(policy, { language }));
  const takesBoth = ajv.compile(scenarioSchema(policy));
  it('scenarios are written and read again as the same', () => {
    fc.assert(
      fc.property(fc.array(anyScenario(policy), { minLength: 1, maxLength: 2 }), (scenarios) => {
        const text = scenarioText(policy, scenarios, language);
        expect(scenariosFrom(policy, text).map(({ scenario }) => scenario)).toEqual(scenarios);
      }),
      { numRuns: 150 },
    );
  });
  it('the schema takes what is written', () => {
    fc.assert(
      fc.property(anyScenario(policy), (scenario) => {
        const written: unknown = parse(scenarioText(policy, scenario, language));
        takes(written);
        expect(takes.errors ?? []).toEqual([]);
        takesBoth(written);
        expect(takesBoth.errors ?? []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
