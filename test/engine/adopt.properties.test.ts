/** Adopting a step's draft equals folding its events. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  admit,
  adopt,
  countsKept,
  emptyState,
  evolve,
  fireNext,
  fork,
  isRefusal,
  step,
  suspensionsOf,
  viewState,
} from '../../src/engine/index.js';
import type { CampaignState } from '../../src/engine/index.js';
import { policy, setUp } from './fixture.js';
import { programs } from './programs.js';

/** What a state holds, without the derived queue and the clock that refusals move. */
const contents = (state: CampaignState) => {
  const view = viewState(state);
  return {
    head: state.head,
    order: state.order,
    cases: [...view.cases()],
    tallies: [...countsKept(state)],
    units: [...view.units()],
    people: [...view.people()],
    staff: Array.from(view.units(), ({ id }) => view.staff(id)),
    suspensions: [...suspensionsOf(state)],
  };
};

const zone = 'Asia/Shanghai';

describe('state', () => {
  it('adopting a draft equals folding evolve over the events it came with', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const adopted = emptyState(policy);
        const folded = emptyState(policy);
        for (const command of [...setUp, ...program]) {
          const admitted = admit(policy, command, zone);
          if (isRefusal(admitted)) throw new Error(admitted.code);
          for (
            let due = fireNext(policy, adopted, admitted.at);
            due !== undefined;
            due = fireNext(policy, adopted, admitted.at)
          ) {
            adopt(adopted, due.draft);
            due.events.reduce(evolve, folded);
          }
          const decision = step(policy, adopted, { kind: 'command', command: admitted });
          if (isRefusal(decision)) continue;
          adopt(adopted, decision.draft);
          decision.events.reduce(evolve, folded);
        }
        expect(contents(adopted)).toEqual(contents(folded));
      }),
      { numRuns: 100 },
    );
  });

  it('a refused command leaves the state exactly as it was', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const state = emptyState(policy);
        for (const command of [...setUp, ...program]) {
          const admitted = admit(policy, command, zone);
          if (isRefusal(admitted)) continue;
          const before = contents(fork(state));
          const decision = step(policy, state, { kind: 'command', command: admitted });
          if (isRefusal(decision)) expect(contents(state)).toEqual(before);
          else adopt(state, decision.draft);
        }
        expect(state.head).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
