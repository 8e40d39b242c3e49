/** Independent streams by name: what one part of a simulation draws never moves what another draws. */
import { DubanError, text } from '../../shared/index.js';
import { hashOf } from './hash.js';
import { resume, stateOf } from './stream.js';
import type { Stream } from './stream.js';

/** The streams of one seed. */
export interface Streams {
  readonly seed: number;
  /**
   * The stream of a name, from its start: it depends on the seed and the name, not on which streams were asked for
   * before. Whoever asks for a name twice gets the same numbers twice. `['a', 'b']` and `['ab']`, `1` and `'1'` differ.
   */
  readonly stream: (...name: readonly (string | number)[]) => Stream;
}

const view = new DataView(new ArrayBuffer(8));

const addNumber = (words: number[], value: number): void => {
  view.setFloat64(0, value + 0);
  words.push(view.getInt32(0), view.getInt32(4));
};

/** A part of a name as words that begin with what it is and how long, so that no two names run together. */
const addPart = (words: number[], part: string | number): void => {
  if (typeof part === 'number') {
    words.push(0);
    addNumber(words, part);
    return;
  }
  words.push(part.length + 1);
  for (let at = 0; at < part.length; at += 2)
    words.push(part.charCodeAt(at) | (at + 1 < part.length ? part.charCodeAt(at + 1) << 16 : 0));
};

/** The streams of a seed, a safe integer; `DubanError` `bad-seed` for any other number. */
export const streams = (seed: number): Streams => {
  if (!Number.isSafeInteger(seed))
    throw new DubanError('bad-seed', text(`种子须为整数：${seed}`, `a seed is a safe integer: ${seed}`));
  return {
    seed,
    stream: (...name) => {
      const words: number[] = [];
      addNumber(words, seed);
      for (const part of name) addPart(words, part);
      return resume(stateOf(hashOf(words)));
    },
  };
};
