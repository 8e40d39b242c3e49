/** Where everybody is tried, and everything wrong: the first step of a run that asks for each group of transitions. */
import { isRefusal } from '../../../../src/engine/index.js';
import { askAll, countyOn, policyUnder } from './played.js';
import type { CountyOptions } from '../../../../src/packs/county-campaign/index.js';
import type { Ask } from '../scenarios/scenario.js';

/** Steps under some options. */
export interface Steps {
  readonly name: string;
  readonly steps: readonly Ask[];
  readonly options?: Partial<CountyOptions>;
}

/** A step of a run, and whether it is accepted. */
export interface AskedAt {
  readonly run: Steps;
  readonly place: number;
  readonly accepted: boolean;
}

/** Every group of transitions that a step asks for together, where it is accepted first and where it is refused first. */
export const placesIn = (runs: readonly Steps[]): readonly AskedAt[] => {
  const known = new Set<string>();
  const found: AskedAt[] = [];
  for (const run of runs) {
    let asked: string[] = [];
    const trial = countyOn(policyUnder(run.options), {
      trace: (entry) => {
        if (entry.kind === 'role') asked.push(entry.of);
      },
    });
    for (const [place, one] of run.steps.entries()) {
      asked = [];
      const outcomes = askAll(trial, [one]);
      const accepted = !outcomes.some(isRefusal);
      const transitions = asked.filter((of) => of.includes(`/${one.type}/`)).sort();
      // Whoever may take none of several is told so before it is known which: each such step is a place of its own.
      const unknown = transitions.length > 1 && outcomes.some((of) => isRefusal(of) && of.code === 'role-not-held');
      const group = [String(accepted), ...(unknown ? [run.name] : []), ...transitions].join(' ');
      if (transitions.length === 0 || known.has(group)) continue;
      known.add(group);
      found.push({ run, place, accepted });
    }
  }
  return found;
};
