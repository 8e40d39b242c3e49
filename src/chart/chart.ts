/** The one interface steps run through, free of XState's types, so that a compiled chart can take its place. */

/** Where a case stands: the active states, as one name and as a list. */
export interface Configuration {
  /** Leaf paths joined by `+`. */
  readonly name: string;
  readonly leaves: readonly string[];
  /** Every active state with its ancestors, without the root. */
  readonly active: readonly string[];
  readonly done: boolean;
}

/** What a step did: where it led, and the ids of the transitions taken (none where the event is ignored). */
export interface Step {
  readonly to: Configuration;
  readonly took: readonly string[];
}

/** Asked of a transition that has conditions: may it be selected? */
export type Allows = (transition: string) => boolean;

/** A chart that can be stepped. */
export interface Chart {
  readonly initial: Configuration;
  /** The configuration of a name; `DubanError` `unknown-state` for one this chart does not know. */
  at(name: string): Configuration;
  /** `undefined`: no active state handles the event, or no transition was allowed. */
  step(from: Configuration, event: string, allows: Allows): Step | undefined;
  /** Event types that some active state has transitions for. */
  handles(from: Configuration): readonly string[];
}
