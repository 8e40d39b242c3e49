/** Every option with what it changes: steps on the real engine, and what is seen under the default and the other value. */
import { isRefusal } from '../../../src/engine/index.js';
import type { CountyOptions } from '../../../src/packs/county-campaign/index.js';
import { county } from './county.js';
import type { County } from './county.js';
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

const look = (c: County, see: See, code: string, events: readonly string[]): unknown => {
  if ('due' in see) return c.engine.case(see.due[0])?.armed.find(({ deadline }) => deadline === see.due[1])?.day;
  if ('code' in see) return code;
  if ('event' in see) return events.includes(see.event);
  if ('state' in see) return c.stateOf(see.state);
  if ('read' in see) return c.engine.view(see.read[0]).case(see.read[1]) !== undefined;
  return c.field(see.field[0], see.field[1]);
};

/** Runs the steps under the options, and says what is seen. */
export const seenUnder = async (
  { steps, until, see }: Pick<Turned, 'steps' | 'until' | 'see'>,
  options: Partial<CountyOptions>,
) => {
  const c = await county(options);
  const events: string[] = [];
  c.engine.on('*', ({ type, unit, keeps }) => {
    events.push(type, `${type}@${unit ?? ''}`);
    if (typeof keeps?.['trigger'] === 'string') events.push(`${type}:${keeps['trigger']}@${unit ?? ''}`);
  });
  let code = '';
  for (const { type, at, by, more } of steps) {
    const outcome = await c.send(type, at, by, more);
    code = isRefusal(outcome) ? outcome.code : 'ok';
  }
  if (until !== undefined) await c.wait(until);
  return look(c, see, code, events);
};
