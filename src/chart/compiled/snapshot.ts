/** What a compiled chart hands out: where a machine rests, and what a step led to. */
import type { AnyStateMachine, ContextFrom, OutputFrom, StateValueFrom, TagsFrom } from 'xstate';
import type { Effect } from './effect.js';

/** Where a machine rests: the fields of an XState snapshot that say so, as plain values. */
export interface ChartSnapshot<M extends AnyStateMachine = AnyStateMachine> {
  readonly value: StateValueFrom<M>;
  readonly context: ContextFrom<M>;
  readonly status: 'active' | 'done' | 'error' | 'stopped';
  /** The machine's output, once it is done. */
  readonly output: OutputFrom<M> | undefined;
  readonly error: unknown;
  readonly tags: ReadonlySet<TagsFrom<M>>;
  /** The chart's own place of it; left out of JSON. */
  readonly row: object;
}

/** A step: where it led, and what is to be done now, in order. */
export interface ChartStep<M extends AnyStateMachine = AnyStateMachine> {
  readonly snapshot: ChartSnapshot<M>;
  readonly effects: readonly Effect[];
}
