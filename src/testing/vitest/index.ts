/** Matchers for vitest, and for jest: `expect.extend(matchers)` once, and outcomes, situations and cases can be asked. */
import type {} from 'vitest';
import type { Engine } from '../../engine/index.js';
import type { Case, PolicyTypes } from '../../policy/index.js';
import type { EventWanted, Happened, Situation } from '../given/index.js';
import type { ClauseWord, EventWord, WithinWord } from '../given/words.js';
import { toBeDueOn, toBeInState, toBeRefused, toHaveBrought } from './matchers.js';

export type { Matched } from './matchers.js';

/** All of them, for `expect.extend`. */
export const matchers = { toBeRefused, toHaveBrought, toBeInState, toBeDueOn };

type IsAny<T> = 0 extends 1 & T ? true : false;

/** The types of the policy that a subject belongs to; of what does not tell, any word will do. */
type TypesIn<T> =
  IsAny<T> extends true
    ? PolicyTypes
    : T extends Happened<infer P>
      ? P
      : T extends Situation<infer P>
        ? P
        : T extends Engine<infer P>
          ? P
          : PolicyTypes;

/** Words about a case: of the subject itself where it is one, of the case named first where it only knows cases. */
type AboutCase<T, Words extends readonly unknown[]> =
  IsAny<T> extends true
    ? Words | [id: string, ...Words]
    : [T] extends [Case | undefined]
      ? Words
      : [id: string, ...Words];

/**
 * The matchers as `expect` has them once extended. A subject they are not about is a `DubanError` `wrong-subject`, a name that
 * the subject's policy does not have is `unknown-name`, a matcher that names nothing `nothing-expected`, even after `not`.
 */
export interface PolicyMatchers<T> {
  /** Of an outcome, or of what happened in a situation: it was refused by the policy, for this reason and on this clause where given; a slip in the command counts by its code only. */
  toBeRefused(code?: string, clause?: ClauseWord<TypesIn<T>>): void;
  /** Of an outcome, of what happened, or of events: these came, in this order (others may lie between). */
  toHaveBrought(...events: readonly EventWanted<EventWord<TypesIn<T>>>[]): void;
  /** Of a case, or of one by its id in a situation, trial or engine: it stands in a state (`work.signed`) or within one. */
  toBeInState(...words: AboutCase<T, [state: WithinWord<TypesIn<T>>]>): void;
  /** Of a case, or of one by its id: a deadline of it runs to a day; `undefined`: it does not run. */
  toBeDueOn(...words: AboutCase<T, [deadline: string, day: string | undefined]>): void;
}

declare module 'vitest' {
  interface Matchers<T> extends PolicyMatchers<T> {}
}
