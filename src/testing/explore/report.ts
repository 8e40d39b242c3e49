/** What an exploration comes to: each property proved within bounds or refuted, and honestly how far it went. */
import type { Day } from '../../calendar/index.js';
import type { Pace } from './bounds.js';
import type { Text } from '../../shared/index.js';
import { text } from '../../shared/index.js';
import { shown } from '../moment.js';
import type { ToldFault } from '../../engine/index.js';
import type { PathStep } from './graph.js';
import type { Property } from './property.js';

/** How one property fared. */
export interface Verdict {
  readonly property: Property;
  /** `open`: not refuted, but the exploration was cut short, or something of the policy's own failed on the way. */
  readonly result: 'proved' | 'refuted' | 'open';
  /** The shortest way to what it forbids. */
  readonly counterexample: readonly PathStep[] | undefined;
  /** How often what the property speaks of came up: nought means that nothing was shown. */
  readonly seen: number;
}

/** What stopped an exploration before everything was seen: the bound of that name. */
export type Cut = 'states' | 'steps' | 'until' | 'numbers' | 'pace';

/** Something of the policy's own that failed on the way, and the shortest way to it: a violation, whatever is asked. */
export interface Violation extends ToldFault {
  readonly event: string;
  readonly path: readonly PathStep[];
}

/** What was explored. */
export interface Exploration {
  readonly verdicts: readonly Verdict[];
  /** Reactions and deadlines that failed, each the first time. Where there are any, nothing is said to be proved. */
  readonly faults: readonly Violation[];
  readonly states: number;
  readonly edges: number;
  readonly refusals: number;
  /** The longest of the shortest ways to a state. */
  readonly depth: number;
  /** Every state within the bounds (last day, pace, steps, numbers, people, commands) was seen; `cuts` counts what lies beyond. */
  readonly complete: boolean;
  /**
   * What lies beyond, by the bound that cut it off, in states: at the last day, after so many steps, with a larger number,
   * left when there were enough states, or before days that the pace passes over.
   */
  readonly cuts: Readonly<Partial<Record<Cut, number>>>;
  readonly until: Day;
  readonly pace: Pace;
  /** Fields, parts and totals that decide: `procedure.field`, `procedure.@part`, `#tally`, `@today` for the day. */
  readonly behaviour: readonly string[];
  /** How often it was begun anew because more was found to matter. */
  readonly rounds: number;
}

const results: Readonly<Record<Verdict['result'], Text>> = {
  proved: text('在此范围内成立', 'proved within these bounds'),
  refuted: text('不成立', 'refuted'),
  open: text('未发现反例，但探索未完', 'not refuted, exploration cut short'),
};

const uncertain = text('未发现反例，但有规则执行失败', 'not refuted, but something of the policy’s own failed');

const paceWords: Readonly<Record<Pace, Text>> = {
  day: text('逐日', 'day by day'),
  'working-day': text('逐个工作日及有事项到期时', 'on working days and when something falls due'),
  due: text('仅在有事项到期时', 'only when something falls due'),
};

const cutWords: Readonly<Record<Cut, (times: number) => Text>> = {
  until: (n) => text(`至最后一日 ${n}`, `${n} at the last day`),
  pace: (n) => text(`越过若干日 ${n}`, `${n} before days passed over`),
  steps: (n) => text(`步数已满 ${n}`, `${n} at the last step`),
  numbers: (n) => text(`数值已至上限 ${n}`, `${n} with a number beyond the largest`),
  states: (n) => text(`状态数已满而未展开 ${n}`, `${n} left when there were enough states`),
};

const nothing = text('无事发生', 'nothing happens');

/** A path as lines a reader follows: what was asked, or `…` with what came while time passed. */
export const pathText = (path: readonly PathStep[], zone: string, language: keyof Text = 'en'): readonly string[] =>
  path.map(({ at, asked, events }) =>
    asked === undefined
      ? `${shown(at, zone)}  … ${events.length === 0 ? nothing[language] : events.join(', ')}`
      : `${shown(at, zone)}  ${asked.by}${asked.onBehalfOf === undefined ? '' : ` (${asked.onBehalfOf})`}: ${asked.type} ${asked.case ?? ''} ${JSON.stringify(asked.data ?? {})}`,
  );

/** How far a walk went: its size, its bounds, what lies beyond them, and whether all within was seen. */
const extentOf = ({ verdicts, complete, cuts, until, pace, ...of }: Exploration): Text => {
  const beyond = (Object.entries(cuts) as readonly (readonly [Cut, number])[]).map(([what, n]) => cutWords[what](n));
  const refuted = verdicts.every(({ result }) => result === 'refuted');
  const end = complete
    ? text('此范围内已探索完', 'within them complete')
    : refuted
      ? text('已全部推翻，提前结束', 'ended early, everything is refuted')
      : text('此范围内未探索完', 'within them not complete');
  const [zh, en] = (['zh', 'en'] as const).map((language) => beyond.map((one) => one[language]));
  return text(
    [
      `${of.states} 个状态，${of.edges} 条去路，${of.refusals} 次不予办理，最深 ${of.depth} 步，${of.rounds} 轮`,
      `截至 ${until}，${paceWords[pace].zh}`,
      `范围之外：${zh?.join('，') || '无'}`,
      end.zh,
    ].join('；'),
    [
      `${of.states} states, ${of.edges} ways, ${of.refusals} refusals, depth ${of.depth}, ${of.rounds} rounds`,
      `until ${until}, ${paceWords[pace].en}`,
      `beyond these bounds: ${en?.join(', ') || 'nothing'}`,
      end.en,
    ].join('; '),
  );
};

const wordsFor = (result: Verdict['result'], { complete, faults }: Exploration): Text =>
  result === 'open' && complete && faults.length > 0 ? uncertain : results[result];

/** The report of an exploration, for people; in brackets how often what a property speaks of came up. */
export const explorationText = (exploration: Exploration, zone: string, language: keyof Text = 'en'): string =>
  [
    ...exploration.faults.flatMap(({ event, name, reason, path }) => [
      `${event} ${name}: ${reason[language]}`,
      ...pathText(path, zone, language).map((line) => `    ${line}`),
    ]),
    ...exploration.verdicts.flatMap(({ property, result, counterexample, seen }) => [
      `${property.kind} "${property.title}": ${wordsFor(result, exploration)[language]} (${seen})`,
      ...(counterexample === undefined ? [] : pathText(counterexample, zone, language).map((line) => `    ${line}`)),
    ]),
    extentOf(exploration)[language],
  ].join('\n');
