/** The counterexample of each planted fault as a table: it runs as it is on the faulty policy, and fails on the sound one. */
import { describe, expect, it } from 'vitest';
import { explore } from '../../../../src/testing/index.js';
import { scenarioOf, scenariosFrom, scenarioText } from '../../../../src/testing/tables/index.js';
import { faults } from './faults.js';
import { policy } from './soundness.js';

describe('a counterexample as a scenario', () => {
  it.each(faults.map((fault) => [fault.title, fault] as const))(
    '%s: holds of the fault, and not of the pack',
    (whole, { plant, property, from, bounds }) => {
      const faulty = plant(policy);
      const { trial } = from(faulty);
      const [verdict] = explore(faulty, { from: trial, property, bounds }).verdicts;
      const [clause = '', ...words] = whole.split(' ');
      const scenario = scenarioOf(trial, { clause, title: words.join(' '), path: verdict?.counterexample });
      for (const language of ['zh', 'en'] as const) {
        const text = scenarioText(faulty, scenario, language);
        const [run] = scenariosFrom(faulty, text);
        expect(run?.scenario).toEqual(scenario);
        expect(run?.run).not.toThrow();
        expect(scenariosFrom(policy, text)[0]?.run).toThrow(/scenarios\.yaml:\d+:\d+/u);
      }
    },
  );
});
