/** What an exploration comes to: each property proved within bounds or refuted, and honestly how far it went. */
import type { Day } from '../../calendar/index.js';
import type { Text } from '../../shared/index.js';
import { text } from '../../shared/index.js';
import { shown } from '../moment.js';
import type { PathStep } from './graph.js';
import type { Property } from './property.js';

/** How one property fared. */
export interface Verdict {
  readonly property: Property;
  /** `open`: not refuted, but the exploration was cut short. */
  readonly result: 'proved' | 'refuted' | 'open';
  /** The shortest way to what it forbids. */
  readonly counterexample: readonly PathStep[] | undefined;
  /** How often what the property speaks of came up: nought means that nothing was shown. */
  readonly seen: number;
}

/** What stopped an exploration before everything was seen. */
export type Cut = 'states' | 'steps' | 'until' | 'numbers';

/** What was explored. */
export interface Exploration {
  readonly verdicts: readonly Verdict[];
  readonly states: number;
  readonly edges: number;
  readonly refusals: number;
  /** The longest of the shortest ways to a state. */
  readonly depth: number;
  /** Every state within the bounds (last day, steps, numbers, people, commands) was seen; `cuts` counts what lies beyond. */
  readonly complete: boolean;
  /** What lies beyond, by what cut it off, and how often. */
  readonly cuts: Readonly<Partial<Record<Cut, number>>>;
  readonly until: Day;
  /** Fields, parts and totals that decide: `procedure.field`, `procedure.@part`, `#tally`. */
  readonly behaviour: readonly string[];
  /** How often it was begun anew because more was found to matter. */
  readonly rounds: number;
}

const words: Readonly<Record<Verdict['result'], Text>> = {
  proved: text('在此范围内成立', 'proved within these bounds'),
  refuted: text('不成立', 'refuted'),
  open: text('未发现反例，但探索未完', 'not refuted, exploration cut short'),
};

/** A path as lines a reader follows. */
export const pathText = (path: readonly PathStep[], zone: string): readonly string[] =>
  path.map(({ at, asked }) =>
    asked === undefined
      ? `${shown(at, zone)}  …`
      : `${shown(at, zone)}  ${asked.by}${asked.onBehalfOf === undefined ? '' : ` (${asked.onBehalfOf})`}: ${asked.type} ${asked.case ?? ''} ${JSON.stringify(asked.data ?? {})}`,
  );

/** The report of an exploration, for people. */
export const explorationText = (exploration: Exploration, zone: string, language: 'zh' | 'en' = 'en'): string => {
  const { verdicts, states, edges, refusals, depth, complete, cuts, until, rounds } = exploration;
  const cut = Object.entries(cuts).map(([what, times]) => `${what} ${times}`);
  return [
    ...verdicts.flatMap(({ property, result, counterexample, seen }) => [
      `${property.kind} "${property.title}": ${words[result][language]} (${seen})`,
      ...(counterexample === undefined ? [] : pathText(counterexample, zone).map((line) => `    ${line}`)),
    ]),
    `${states} states, ${edges} ways, ${refusals} refusals, depth ${depth}, until ${until}, ${rounds} rounds; ${
      complete ? 'complete' : `cut: ${cut.join(', ')}`
    }`,
  ].join('\n');
};
