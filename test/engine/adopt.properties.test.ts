/** Adopting a draft equals folding its events, one decision at a time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, adopt, decideAlone, emptyState, evolve, fireOne, fork, isRefusal } from '../../src/engine/index.js';
import { contentsOf } from './whole-state.js';
import { policy, setUp } from './fixture.js';
import { programs } from './programs.js';

describe('state', () => {
  it('adopting a draft equals folding evolve over the events it came with', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const adopted = emptyState(policy);
        const folded = emptyState(policy);
        for (const command of [...setUp, ...program]) {
          const admitted = admit(policy, command);
          if (isRefusal(admitted)) throw new Error(admitted.code);
          const until = admitted.at ?? 0;
          for (let due = fireOne(policy, adopted, until); due !== undefined; due = fireOne(policy, adopted, until)) {
            adopt(adopted, due.draft);
            due.events.reduce(evolve, folded);
          }
          const decision = decideAlone(policy, adopted, admitted);
          if (isRefusal(decision)) continue;
          adopt(adopted, decision.draft);
          decision.events.reduce(evolve, folded);
        }
        expect(contentsOf(adopted)).toBe(contentsOf(folded));
      }),
      { numRuns: 100 },
    );
  });

  it('a refused command leaves the state exactly as it was', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const state = emptyState(policy);
        let refused = 0;
        for (const command of [...setUp, ...program]) {
          const admitted = admit(policy, command);
          if (isRefusal(admitted)) continue;
          const until = admitted.at ?? 0;
          for (let due = fireOne(policy, state, until); due !== undefined; due = fireOne(policy, state, until))
            adopt(state, due.draft);
          const before = contentsOf(fork(state));
          const decision = decideAlone(policy, state, admitted);
          if (isRefusal(decision)) {
            refused += 1;
            expect(contentsOf(state)).toBe(before);
          } else adopt(state, decision.draft);
        }
        expect(state.head + refused).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
