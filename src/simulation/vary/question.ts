/** Yes or no questions about a season: whether a measure's mean lies at or beyond a bound. */
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { demandSound, ensembleOf } from '../replicate/index.js';
import type { EnsembleOptions } from '../replicate/index.js';
import { intervalOf, scaleOf } from '../results/index.js';
import type { Layout, Measure } from '../results/index.js';
import { allAlike, othersAtMost } from '../statistics/index.js';
import type { Moments } from '../statistics/index.js';
import { pathOf, withSettings } from './varied.js';
import type { Settings, Variable } from './varied.js';

/** Whether the mean of a measure (in a group, where it is split) is at least so much, or at most. */
export type Question = { readonly measure: string; readonly group?: string } & (
  { readonly atLeast: number } | { readonly atMost: number }
);

/** What runs say: decided where the whole interval lies on one side of the bound, or so many agree that it goes by them. */
export type Answer = 'yes' | 'no' | 'undecided';

/** The bound of a question, and on which side of it yes lies. */
export const boundOf = (question: Question): { readonly bound: number; readonly above: boolean } =>
  'atLeast' in question ? { bound: question.atLeast, above: true } : { bound: question.atMost, above: false };

/** The answer that an interval gives. */
const answerOf = (
  question: Question,
  { low, high }: { readonly low: number | undefined; readonly high: number | undefined },
): Answer => {
  if (low === undefined || high === undefined) return 'undecided';
  const { bound, above } = boundOf(question);
  if (above) return low >= bound ? 'yes' : high < bound ? 'no' : 'undecided';
  return high <= bound ? 'yes' : low > bound ? 'no' : 'undecided';
};

/** What runs that all agree may leave open for an answer: one season in twenty. */
const leftOpen = 0.05;

/**
 * What runs say to a question at a level, and by which interval. No interval of figures clears a bound that they all lie at,
 * nor soon one nearby: without luck nothing would ever be answered. Where all agree, and at the level at most one season in
 * twenty may come out otherwise, the figure they agree on answers. Of shares that is not so: a share of seasons is what is asked.
 */
export const answeredBy = (
  question: Question,
  measure: Measure,
  mean: Moments,
  level: number,
): { readonly low: number | undefined; readonly high: number | undefined; readonly answer: Answer } => {
  const interval = intervalOf(measure, mean, level);
  const answer = answerOf(question, interval);
  const settled =
    scaleOf(measure) !== 'share' && allAlike(mean) && othersAtMost(mean.count, level) <= leftOpen
      ? { low: mean.mean, high: mean.mean }
      : interval;
  return { ...interval, answer: answer === 'undecided' ? answerOf(question, settled) : answer };
};

/** The cell of a layout that a question is about; `undefined` where there is none. */
export const cellOf = (
  { blocks }: Layout,
  { measure, group = '' }: Pick<Question, 'measure' | 'group'>,
): { readonly measure: Measure; readonly cell: number } | undefined => {
  const block = blocks.find((one) => one.measure.id === measure);
  const place = block?.groups.indexOf(group) ?? -1;
  return block === undefined || place < 0 ? undefined : { measure: block.measure, cell: block.at + place };
};

/** What is wrong with a question about a layout, under `question`. */
export const questionFaults = (layout: Layout, question: Question): readonly Fault[] => {
  const { measure, group = '' } = question;
  const faults: Fault[] = [];
  if (!Number.isFinite(boundOf(question).bound))
    faults.push({ path: 'question', message: text('界限须为数字', 'the bound is a number') });
  if (cellOf(layout, question) === undefined)
    faults.push({
      path: 'question.measure',
      message: text(`没有指标 ${measure} ${group}`, `there is no measure ${measure} ${group}`),
    });
  return faults;
};

/**
 * Demands that nothing is wrong with what is varied, nor with the question at any of these settings: told together, and
 * before anything runs. Where something cannot be varied, the question is held against the scenario as its options have it.
 */
export const demandAsked = async (
  of: Variable,
  question: Question,
  faults: readonly Fault[],
  settings: readonly Settings[],
  options: EnsembleOptions,
): Promise<void> => {
  const all = faults.length > 0 ? [{}] : settings;
  const paths = faults.length > 0 ? [] : all.map(pathOf);
  const { plans } = await ensembleOf(
    all.map((at) => withSettings(of, at)),
    options,
    paths,
  );
  const asked = plans.map(({ layout }) => questionFaults(layout, question));
  demandSound([...faults, ...(asked.find((one) => one.length > 0) ?? [])]);
};
