/** A chart written out as the switch that somebody would write by hand: from its specification, so that it cannot fall behind. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChartNode, ChartSpec, ChartTransition } from '../../../src/chart/index.js';

/** A snapshot as the chart has it. */
export interface Snapshot {
  readonly value: Readonly<Record<string, string>>;
  readonly context: object;
  readonly status: 'active';
}
/** A snapshot, and which transitions were taken to it. */
export interface Step {
  readonly snapshot: Snapshot;
  readonly effects: readonly { readonly type: 'took'; readonly params: { readonly id: string } }[];
}
/** An event, and whether a transition that asks may be taken. */
export interface Event {
  readonly type: string;
  readonly allows: (id: string) => boolean;
}

const quoted = (word: string): string => JSON.stringify(word);

/** The transitions of one event in one state: the first that may be taken. */
const taking = (place: string, moves: readonly ChartTransition[]): string =>
  moves
    .map(({ id, target, asks }) => {
      const take = [
        ...(target === undefined ? [] : [`${place} = ${quoted(target)};`]),
        `effects.push({ type: 'took', params: { id: ${quoted(id)} } });`,
      ];
      return `${asks ? `if (event.allows(${quoted(id)})) ` : ''}{ ${take.join(' ')} }`;
    })
    .join(' else ');

/** An event that a state ignores is taken by nothing: the machine says so with an empty id. */
const ignoring = `effects.push({ type: 'took', params: { id: '' } });`;

const switchOver = (what: string, cases: Readonly<Record<string, string>>): string =>
  [`switch (${what}) {`, ...Object.entries(cases).map(([key, does]) => `case ${quoted(key)}: ${does}`), '}'].join('\n');

const mapValues = <A, B>(record: Readonly<Record<string, A>>, f: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value)]));

const switchOf = (place: string, region: ChartNode): string =>
  switchOver(
    place,
    mapValues(region.states ?? {}, (state) => {
      if (state.states !== undefined) throw new Error(`no plain switch is made of a state with states, in ${place}`);
      return `${switchOver(
        'type',
        mapValues(state.on ?? {}, (moves) =>
          moves.length === 0 ? `${ignoring} break;` : `${taking(place, moves)} break;`,
        ),
      )} break;`;
    }),
  );

/** The program: one switch a region over its states, in each one over the events. */
const textOf = (spec: ChartSpec): string => {
  const regions = Object.entries(spec.states ?? {});
  if (spec.type !== 'parallel' || spec.on !== undefined)
    throw new Error(`a plain switch is made of regions alone, and ${spec.id} has more`);
  const places = regions.map((_, i) => `region${i}`);
  return [
    'export const step = (snapshot, event) => {',
    'const { type } = event;',
    'const { value } = snapshot;',
    ...regions.map(([name], i) => `let ${places[i] ?? ''} = value[${quoted(name)}];`),
    'const effects = [];',
    ...regions.map(([, region], i) => switchOf(places[i] ?? '', region)),
    'if (effects.length === 0) return { snapshot, effects };',
    `return { snapshot: { ...snapshot, value: { ${regions.map(([name], i) => `${quoted(name)}: ${places[i] ?? ''}`).join(', ')} } }, effects };`,
    '};',
    '',
  ].join('\n');
};

/** The switch of a chart of flat regions, as a module of its own under out/bench; throws on any other chart. */
export const plainSwitch = async (spec: ChartSpec): Promise<(snapshot: Snapshot, event: Event) => Step> => {
  mkdirSync(join('out', 'bench'), { recursive: true });
  const file = resolve('out', 'bench', `switch-${spec.id}.js`);
  writeFileSync(file, textOf(spec));
  const made = (await import(pathToFileURL(file).href)) as {
    readonly step: (snapshot: Snapshot, event: Event) => Step;
  };
  return made.step;
};
