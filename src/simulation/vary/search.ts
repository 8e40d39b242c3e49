/** Searching for the smallest (or largest) whole number with which a question is answered yes. */
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { demandCount } from '../replicate/index.js';
import type { EnsembleOptions } from '../replicate/index.js';
import { estimatesOf } from './estimate.js';
import type { Estimate } from './estimate.js';
import { demandAsked } from './question.js';
import type { Answer, Question } from './question.js';
import { turningPoint, wholeMiddle } from './turning.js';
import { unknownParameters } from './varied.js';
import type { Variable } from './varied.js';

/** What is looked for, and where. */
export interface SearchOptions extends EnsembleOptions {
  /** A whole number of the options, by its path, and the bounds it is looked for within. */
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  readonly question: Question;
  /** The least number that answers yes (default), where more is better; or the greatest, where less is. */
  readonly want?: 'least' | 'greatest';
  /** Runs at first, and where that leaves it undecided at most (default 16 times as many). */
  readonly runs: number;
  readonly most?: number;
  /** Hears how many runs were played so far. */
  readonly onProgress?: (runs: number) => void;
}

/** What a search found. */
export interface Search {
  readonly seed: number;
  readonly level: number;
  readonly partial: boolean;
  /** `found`: the answer; `none`: no number within the bounds will do; `undecided`: it lies in `between`, or is none. */
  readonly outcome: 'found' | 'none' | 'undecided';
  readonly answer: number | undefined;
  /** The numbers that may still be the answer, from and to; `undefined` where none is. */
  readonly between: readonly [number, number] | undefined;
  /** Whether the largest number that may be the answer is known to answer yes. */
  readonly exists: boolean;
  /** Everything that was tried, by the parameter. */
  readonly rows: readonly Estimate[];
}

const faultsOf = (of: Variable, { parameter, from, to, runs, most = runs }: SearchOptions): readonly Fault[] => {
  const wrong = (path: string, value: number): readonly Fault[] =>
    Number.isSafeInteger(value) ? [] : [{ path, message: text('须为整数', 'must be a whole number') }];
  return [
    ...wrong('from', from),
    ...wrong('to', to),
    ...(to < from ? [{ path: 'to', message: text('上限小于下限', 'lies below from') }] : []),
    ...(most < runs ? [{ path: 'most', message: text('少于首次次数', 'fewer than the runs at first') }] : []),
    ...unknownParameters(of, [parameter], 'parameter'),
  ];
};

/** So many numbers are all made before anything runs; of more only both ends. */
const mostMade = 16;

/** Numbers that are made before anything runs, so that what cannot be played is refused then. */
const madeFirst = (from: number, to: number): readonly number[] => {
  if (to - from >= mostMade) return [from, to];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);
};

/** How many numbers are tried at most: both ends, and two halvings. */
const mostTried = (from: number, to: number): number => 2 + 2 * Math.ceil(Math.log2(Math.max(2, to - from)));

/** The last value that certainly answers no and the first that certainly answers yes, where there are such. */
const narrowed = async (
  first: number,
  last: number,
  answerAt: (value: number) => Promise<Answer>,
  stopped: () => boolean,
): Promise<{ readonly tooFew: number | undefined; readonly enough: number | undefined }> => {
  const notYet = async (value: number): Promise<boolean> => stopped() || (await answerAt(value)) !== 'yes';
  const certainlyNot = async (value: number): Promise<boolean> => !stopped() && (await answerAt(value)) === 'no';
  if (!(await notYet(first))) return { tooFew: undefined, enough: first };
  if (await certainlyNot(last)) return { tooFew: last, enough: undefined };
  const enough = (await notYet(last)) ? undefined : (await turningPoint(notYet, first, last, wholeMiddle))[1];
  if (!(await certainlyNot(first))) return { tooFew: undefined, enough };
  return { tooFew: (await turningPoint(certainlyNot, first, enough ?? last, wholeMiddle))[0], enough };
};

/**
 * Finds the least number in bounds with which the answer is yes, on the same streams throughout. It takes for granted that
 * once yes it stays yes: two halvings then find the last number that is certainly not enough and the first that certainly
 * is. The level holds for the whole search (Bonferroni over numbers and looks). `DubanError` `bad-experiment` for bounds
 * that are no whole numbers in order, unknown parameters and measures; `bad-scenario` where either end, or one of no more than
 * sixteen numbers, cannot be played: before anything runs.
 */
export const search = async (of: Variable, options: SearchOptions): Promise<Search> => {
  const { parameter, from, to, question, runs, most = 16 * runs, want = 'least', level = 0.95, signal } = options;
  demandCount('runs', runs);
  demandCount('most', most);
  const faults = faultsOf(of, options);
  const settings = faults.length > 0 ? [] : madeFirst(from, to).map((value) => ({ [parameter]: value }));
  await demandAsked(of, question, faults, settings, options);
  const estimate = estimatesOf(of, { ...options, most, level: 1 - (1 - level) / mostTried(from, to) });
  const rows = new Map<number, Estimate>();
  const [first, last] = want === 'least' ? [from, to] : [to, from];
  const answerAt = async (value: number) => {
    const found = await estimate({ [parameter]: value });
    rows.set(value, found);
    return found.answer;
  };
  const stopped = (): boolean => signal?.aborted === true;
  const { tooFew, enough } = await narrowed(first, last, answerAt, stopped);
  const least = tooFew === undefined ? first : tooFew + (want === 'least' ? 1 : -1);
  const none = tooFew === last;
  const found = enough !== undefined && least === enough;
  return {
    seed: options.seed,
    level,
    partial: stopped(),
    outcome: found ? 'found' : none ? 'none' : 'undecided',
    answer: found ? enough : undefined,
    between: none ? undefined : ([least, enough ?? last].sort((a, b) => a - b) as [number, number]),
    exists: enough !== undefined,
    rows: [...rows].sort(([a], [b]) => a - b).map(([, row]) => row),
  };
};
