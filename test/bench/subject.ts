/** An engine as the benchmark of two engines calls it, whichever tree it is of. */

/** A command as people send it. */
export type Sent = Readonly<Record<string, unknown>>;

/** A campaign in memory on the morning of 2 August 2022, everybody in office. Whatever is refused throws. */
export interface Campaign {
  /** Dispatches commands one after another, through shape, authorisation, idempotency and the store. */
  readonly dispatch: (commands: readonly Sent[]) => Promise<void>;
  /** What decides and adopts these commands on a copy of the state, without store; the copy and the shapes come before. */
  readonly decider: (commands: readonly Sent[]) => () => void;
  /** Opens an engine anew on the store; answers how many events it read. */
  readonly reload: () => Promise<number>;
}

/** An engine to measure. */
export interface Subject {
  readonly open: () => Promise<Campaign>;
}
