/** A procedure as a Mermaid state diagram: states by their titles, and on the arrows what is done, by whom, on which clause. */
import { movesOf } from '../chart-of.js';
import type { AnyProcedure } from '../maps.js';
import type { AnyState, AnyTransition, Region } from '../procedure.js';
import { causeTitle, rolesText, spanText } from './words.js';
import type { Source } from './words.js';

const idOf = (...path: readonly string[]): string => path.join('_').replaceAll(/\W/gu, '_');

/** What stands on an arrow; a colon would end it. */
const label = (said: string): string => said.replaceAll(/[:;#]/gu, ' ');

const named = (id: string, title: string): string => `state "${title.replaceAll('"', '”')}" as ${id}`;

/** What is done, by whom or after how long, and the clause. */
const arrowText = (source: Source, of: AnyProcedure, type: string, { may, cites }: AnyTransition): string => {
  const deadline = of.deadlines[type.slice(0, type.lastIndexOf('.'))];
  const who =
    of.commands[type] === undefined && deadline !== undefined
      ? spanText(source, deadline.span)
      : rolesText(source, may ?? []);
  const [clause = ''] = cites;
  return label(`${causeTitle(source, of, type)} (${[who, clause].filter((one) => one !== '').join(', ')})`);
};

/** The lines of some states that stand beside each other. Moves that lead nowhere else are in the tables. */
const linesOf = (
  source: Source,
  of: AnyProcedure,
  prefix: readonly string[],
  initial: string | undefined,
  states: Readonly<Record<string, AnyState>>,
): readonly string[] => {
  const opened =
    prefix.length === 0
      ? Object.entries(of.opens).map(
          ([type, move]) => `[*] --> ${idOf(move.target ?? initial ?? '')}: ${arrowText(source, of, type, move)}`,
        )
      : [`[*] --> ${idOf(...prefix, initial ?? '')}`];
  return [
    ...Object.entries(states).map(([key, { title }]) => named(idOf(...prefix, key), title[source.language])),
    ...opened,
    ...Object.entries(states).flatMap(([key, state]) => [
      ...movesOf(state).flatMap(([type, moves]) => [
        ...new Set(
          moves.flatMap((move) =>
            move.target === undefined || move.target === key
              ? []
              : [`${idOf(...prefix, key)} --> ${idOf(...prefix, move.target)}: ${arrowText(source, of, type, move)}`],
          ),
        ),
      ]),
      ...(state.type === 'final' ? [`${idOf(...prefix, key)} --> [*]`] : []),
    ]),
  ];
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/**
 * The diagram of a procedure, as the text of a Mermaid `stateDiagram-v2`: the arrows say what is done, by whom or after how
 * long, and on which clause.
 */
export const procedureDiagram = (source: Source, of: AnyProcedure): string => {
  const { language } = source;
  const flat: Record<string, AnyState> = {};
  const regions: (readonly [string, Region])[] = [];
  for (const [key, node] of Object.entries(of.states))
    if ('states' in node) regions.push([key, node]);
    else flat[key] = node;
  const lines =
    regions.length === 0
      ? linesOf(source, of, [], of.initial, flat)
      : regions.flatMap(([key, region]) => [
          `${named(`${idOf(key)}_`, region.title[language])} {`,
          ...indented(linesOf(source, of, [key], region.initial, region.states)),
          '}',
        ]);
  return ['stateDiagram-v2', ...indented(lines)].join('\n');
};
