/** Where a parameter flips an answer: the value at which the figure crosses the bound, and how surely that is known. */
import type { Estimate } from './estimate.js';
import { boundOf } from './question.js';
import type { Answer, Question } from './question.js';
import type { Ranged } from './ranges.js';
import { middleWithin, turningPoint, wholeMiddle } from './turning.js';
import type { Middle } from './turning.js';

/** The values between which an answer flips. */
export interface Flip {
  /** Where the mean crosses the bound. */
  readonly at: number;
  /** At and below `low`, and at and above `high`, the answer is decided; between them these runs cannot tell. */
  readonly low: number;
  readonly high: number;
}

/** An answer at a value. */
interface Answered {
  readonly value: number;
  readonly answer: Answer;
}

/** The first two values in order between which a decided answer turns into the other. */
export const turnIn = (answers: readonly Answered[]): readonly [Answered, Answered] | undefined => {
  const decided = answers.filter(({ answer }) => answer !== 'undecided');
  for (const [i, one] of decided.entries()) {
    const next = decided[i + 1];
    if (next !== undefined && next.answer !== one.answer) return [one, next];
  }
  return undefined;
};

/** How far a range is halved: to neighbours where only whole numbers are possible. */
export const middleOf = ({ low, high, whole }: Ranged, halvings: number): Middle =>
  whole ? wholeMiddle : middleWithin(((high - low) / 2 ** halvings) * (1 + 1e-9));

/** Halves between two decided values: by the mean, and by either end of its interval. */
export const flipBetween = async (
  estimate: (value: number) => Promise<Estimate>,
  question: Question,
  [one, other]: readonly [Answered, Answered],
  middle: Middle,
): Promise<Flip> => {
  const { bound, above } = boundOf(question);
  const meanStays = async (value: number): Promise<boolean> => {
    const { mean = Number.NaN } = await estimate(value);
    return (above ? mean >= bound : mean <= bound) === (one.answer === 'yes');
  };
  const stays = async (value: number): Promise<boolean> => (await estimate(value)).answer === one.answer;
  const notYet = async (value: number): Promise<boolean> => (await estimate(value)).answer !== other.answer;
  const [before, after] = await turningPoint(meanStays, one.value, other.value, middle);
  const [low] = await turningPoint(stays, one.value, other.value, middle);
  const [, high] = await turningPoint(notYet, one.value, other.value, middle);
  return { at: (before + after) / 2, low, high };
};
