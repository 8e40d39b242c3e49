/** A store that takes its time and can fail: a database across a network, as a fake. */
import type { UnitDecision, EventStore, UnitReads, UnitWants } from '../engine/index.js';
import { memoryStore } from '../stores/memory/index.js';

/** What a store across a network is called for, in this order within a unit: begin, see, write, commit. */
export type AsyncCall = 'begin' | 'see' | 'write' | 'commit' | 'head' | 'read' | 'readCase' | 'refusals' | 'strangers';

/** How the fake behaves. */
export interface AsyncStoreOptions {
  /**
   * Asked at every call, with its name and its number from 1: `before` fails it undone; `after` does it and then fails, so
   * that after a `commit` the caller cannot know that it is written.
   */
  readonly fail?: (call: AsyncCall, n: number) => 'before' | 'after' | undefined;
  /** How many refusals the journal keeps. */
  readonly journal?: number;
}

const soon = (): Promise<void> => new Promise((go) => void setImmediate(go));

/**
 * An empty stream in memory behind calls that take their time: units are exclusive, and between beginning, seeing, writing
 * and committing everybody else goes on. A call that `fail` picks rejects with an `Error` that names it.
 */
export const asyncStore = ({ fail = () => undefined, journal }: AsyncStoreOptions = {}): EventStore => {
  const kept = memoryStore(journal === undefined ? {} : { journal });
  let calls = 0;
  let last: Promise<unknown> = Promise.resolve();

  const call = async <T>(name: AsyncCall, work: () => Promise<T> | T): Promise<T> => {
    const n = (calls += 1);
    const when = fail(name, n);
    await soon();
    if (when === 'before') throw new Error(`lost before ${name} (call ${n})`);
    const done = await work();
    await soon();
    if (when === 'after') throw new Error(`lost after ${name} (call ${n})`);
    return done;
  };
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const unit = async <T>(wanted: UnitWants, decide: (seen: UnitReads) => UnitDecision<T>): Promise<T> => {
    await call('begin', () => undefined);
    const seen = await call('see', () => kept.unit(wanted, (now) => ({ write: undefined, value: now })));
    const { write, value } = decide(seen);
    if (write !== undefined) await call('write', () => undefined);
    await call('commit', () => kept.unit({ after: seen.head, answers: [], histories: [] }, () => ({ write, value })));
    return value;
  };

  return {
    unit: (wanted, decide) => alone(() => unit(wanted, decide)),
    head: () => call('head', () => kept.head()),
    read: (after, limit) => call('read', () => kept.read(after, limit)),
    readCase: (id) => call('readCase', () => kept.readCase(id)),
    refusals: (after, limit) => call('refusals', () => kept.refusals(after, limit)),
    strangers: () => call('strangers', () => kept.strangers()),
    close: () => kept.close(),
  };
};
