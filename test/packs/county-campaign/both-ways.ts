/** Every option with what it changes: steps on the real engine, and what is seen under the default and the other value. */
import { isRefusal } from '../../../src/engine/index.js';
import type { Outcome } from '../../../src/engine/index.js';
import type { Case, PolicyEvent } from '../../../src/policy/index.js';
import type { CountyOptions } from '../../../src/packs/county-campaign/index.js';
import { county } from './county.js';
import type { Ask } from './scenarios/scenario.js';

/** What is looked at in the end. */
export type See =
  | { readonly due: readonly [id: string, deadline: string] }
  | { readonly code: true }
  | { readonly event: string; readonly of?: string }
  | { readonly state: string }
  | { readonly read: readonly [person: string, id: string] }
  | { readonly field: readonly [id: string, name: string] };

/** One option turned. */
export interface Turned {
  readonly option: string;
  readonly to: unknown;
  readonly steps: readonly Ask[];
  /** Where time goes after the steps. */
  readonly until?: string;
  readonly see: See;
  /** What is seen under the default, and under `to`. */
  readonly seen: readonly [unknown, unknown];
  /** Other choices that both runs share. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** What a run left: its cases, its events, and what was answered last. */
export interface Left {
  readonly caseOf: (id: string) => Case | undefined;
  readonly events: readonly PolicyEvent[];
  readonly last: Outcome | undefined;
  /** Whether somebody may read a case. */
  readonly reads: (person: string, id: string) => boolean;
}

/** An event by its type, with its trigger, each also with its unit. */
const namesOf = ({ type, unit = '', keeps }: PolicyEvent): readonly string[] => {
  const trigger = keeps?.['trigger'];
  return [type, `${type}@${unit}`, ...(typeof trigger === 'string' ? [`${type}:${trigger}@${unit}`] : [])];
};

/** What is seen of it. */
export const seenIn = ({ caseOf, events, last, reads }: Left, see: See): unknown => {
  if ('due' in see) return caseOf(see.due[0])?.armed.find(({ deadline }) => deadline === see.due[1])?.day;
  if ('code' in see) return last === undefined ? '' : isRefusal(last) ? last.code : 'ok';
  if ('event' in see) return events.flatMap(namesOf).includes(see.event);
  if ('state' in see) return caseOf(see.state)?.state ?? '';
  if ('read' in see) return reads(see.read[0], see.read[1]);
  return caseOf(see.field[0])?.fields[see.field[1]];
};

/** Runs the steps under the options, and says what is seen. */
export const seenUnder = async (
  { steps, until, see }: Pick<Turned, 'steps' | 'until' | 'see'>,
  options: Partial<CountyOptions>,
) => {
  const c = await county(options);
  const events: PolicyEvent[] = [];
  c.engine.on('*', (event) => events.push(event));
  let last: Outcome | undefined;
  for (const { type, at, by, more } of steps) last = await c.send(type, at, by, more);
  if (until !== undefined) await c.wait(until);
  const reads = (person: string, id: string): boolean => c.engine.as(person).case(id) !== undefined;
  return seenIn({ caseOf: (id) => c.engine.case(id), events, last, reads }, see);
};
