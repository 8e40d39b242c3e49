/** What holds in every season of the county: refusals change nothing, and the log tells everything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsKept, emptyState, evolve, fork, isRefusal, viewState } from '../../../src/engine/index.js';
import type { CampaignState } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { playSeason, season } from '../../../src/testing/arbitraries/index.js';
import { trialOf } from '../../../src/testing/trial.js';

const policy = countyCampaign({ year: 2022 });
const seasons = season(policy, { length: 40 });

/** What a state holds, without the derived queue and the clock that refusals move. */
const contents = (state: CampaignState) => {
  const view = viewState(state);
  return {
    head: state.head,
    cases: [...view.cases()],
    tallies: [...countsKept(state)],
    units: [...view.units()],
    people: [...view.people()],
    suspensions: view.suspensions(),
    faults: view.faults(),
  };
};

describe('in every season of the county', () => {
  it('no command throws, and a refused one changes nothing but time', () => {
    fc.assert(
      fc.property(seasons, ({ commands }) => {
        const trial = trialOf(policy);
        for (const command of commands) {
          trial.pass(command.at);
          const before = contents(fork(trial.state));
          if (isRefusal(trial.send(command))) expect(contents(trial.state)).toEqual(before);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('the event log alone gives the same cases', () => {
    fc.assert(
      fc.property(seasons, (one) => {
        const trial = playSeason(one);
        const reloaded = trial.events.reduce(evolve, emptyState(policy));
        expect(contents(reloaded)).toEqual(contents(trial.state));
      }),
      { numRuns: 10 },
    );
  });
});
