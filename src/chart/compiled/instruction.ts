/** An action made ready to run, and what its functions are given. */
import type { Effect } from './effect.js';
import type { Frame } from './frame.js';
import type { Authored } from './resolved.js';

/** One action of a step. `fixed`: it does nothing but ask for this, whatever context and event are. */
export interface Instruction {
  readonly fixed?: Effect;
  run(frame: Frame): void;
}

/** The arguments that an author's function is called with. */
export const argsOf = ({ context, event, inert }: Frame) => {
  const { self, system } = inert();
  return { context, event, self, system };
};

/** A value, or a function of the action's arguments that yields it. */
export const given = (value: unknown, frame: Frame, params: unknown): unknown =>
  typeof value === 'function' ? (value as Authored)(argsOf(frame), params) : value;

/** An action that does nothing but ask for an effect. */
export const asking = (effect: Effect): Instruction => ({
  fixed: effect,
  run: ({ effects }) => void effects.push(effect),
});

/** The parameters of an action, as they are at a step. */
export type Params = (frame: Frame) => unknown;
