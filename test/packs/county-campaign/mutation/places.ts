/** Where every role is tried: the first step of a scenario that asks for each transition. */
import { countyOn, askAll, policyUnder } from './played.js';
import { scenarios } from '../scenarios/index.js';
import type { Scenario } from '../scenarios/scenario.js';

/** A step of a scenario, by its place. */
export interface AskedAt {
  readonly scenario: Scenario;
  readonly place: number;
}

/** The steps at which every transition that a scenario asks for is asked for once, in the scenarios' order. */
export const askedOnce = (): readonly AskedAt[] => {
  const known = new Set<string>();
  const found: AskedAt[] = [];
  for (const scenario of scenarios) {
    let asked: string[] = [];
    const trial = countyOn(policyUnder(scenario.options), {
      trace: (entry) => {
        if (entry.kind === 'role') asked.push(entry.of);
      },
    });
    for (const [place, one] of scenario.steps.entries()) {
      asked = [];
      askAll(trial, [one]);
      const news = asked.filter((of) => of.includes(`/${one.type}/`) && !known.has(of));
      if (news.length > 0) found.push({ scenario, place });
      for (const of of news) known.add(of);
    }
  }
  return found;
};
