/** One stream of random numbers, which can be stored as JSON and continued. */
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { DubanError, text } from '../../shared/index.js';

/** Where random numbers come from. */
export interface Random {
  /** The next number, uniform in [0, 1), a multiple of 2^-53. Changes the stream in place. */
  next(): number;
}

/** Where a stream stands: four signed 32-bit words, not all 0. Plain JSON. */
export type StreamState = readonly [number, number, number, number];

/** A source of random numbers that says where it stands. */
export interface Stream extends Random {
  /** Where the stream stands now; `resume` goes on from there. */
  state(): StreamState;
}

const isState = (value: unknown): value is StreamState =>
  Array.isArray(value) &&
  value.length === 4 &&
  value.every((word) => typeof word === 'number' && (word | 0) === word) &&
  value.some((word) => word !== 0);

/**
 * The stream that goes on where another stood. `DubanError` `bad-stream-state` for what no stream has said.
 * Generator: xoroshiro128+ (Blackman and Vigna, 2018) as `pure-rand` has it. A number takes two draws, and of each draw
 * the lowest bits are dropped, which are the generator's weakest.
 */
export const resume = (state: StreamState): Stream => {
  if (!isState(state)) {
    const given = JSON.stringify(state);
    throw new DubanError('bad-stream-state', text(`不是随机流的状态：${given}`, `not the state of a stream: ${given}`));
  }
  const generator = xoroshiro128plusFromState(state);
  return {
    next: () => ((generator.next() >>> 5) * 0x4000000 + (generator.next() >>> 6)) / 0x20000000000000,
    state: () => {
      const [a = 0, b = 0, c = 0, d = 0] = generator.getState();
      return [a, b, c, d];
    },
  };
};

/** The state a hash begins with: the hash itself, or, for the one hash that is no state, that of seed 0. */
export const stateOf = (hash: StreamState): StreamState => {
  if (isState(hash)) return hash;
  const [a = 0, b = 0, c = 0, d = 0] = xoroshiro128plus(0).getState();
  return [a, b, c, d];
};
