/** Places in what one person reads: they name what that person was shown last, and tell nothing of what lies between. */
import type { Instant } from '../../calendar/index.js';
import { DubanError, sha256, text } from '../../shared/index.js';
import type { EventAsRead } from '../people/index.js';

/**
 * Where a feed goes on: after the `n`th of what was shown of one instant and looks so. All of it is what the person has seen;
 * it needs no key and nothing kept, so it outlasts the process, and is the same whatever else the log holds.
 */
export interface Place {
  readonly at: Instant;
  readonly mark: string;
  readonly n: number;
}

/** What tells an event from others of its instant, of what everybody sees who sees it at all. */
export const markOf = ({
  type,
  case: id,
  unit,
  person,
}: Pick<EventAsRead, 'type' | 'case' | 'unit' | 'person'>): string =>
  sha256(JSON.stringify([type, id ?? null, unit ?? null, person ?? null])).slice(0, 12);

const form = /^(-?[0-9a-z]{1,11})\.([0-9a-f]{12})\.([1-9]\d{0,8})$/u;

/** The cursor of a place. */
export const cursorOf = ({ at, mark, n }: Place): string => `${at.toString(36)}.${mark}.${n}`;

/** The place that a cursor names. `DubanError` `bad-page` for what is none. */
export const placeOf = (cursor: unknown): Place => {
  const [, at = '', mark = '', n = ''] = (typeof cursor === 'string' ? form.exec(cursor) : undefined) ?? [];
  if (mark === '')
    throw new DubanError(
      'bad-page',
      text('after 须为所给条目的 cursor', 'after must be the cursor of what the feed has given'),
    );
  return { at: Number.parseInt(at, 36), mark, n: Number(n) };
};

/** Counts what is shown, instant by instant, and gives each its place. */
export const places = (): ((at: Instant, mark: string) => Place) => {
  let now: Instant | undefined;
  const seen = new Map<string, number>();
  return (at, mark) => {
    if (at !== now) seen.clear();
    now = at;
    const n = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, n);
    return { at, mark, n };
  };
};

/**
 * What comes after a place: later instants, and of its own what follows the one it names. Where that one is shown no more, all
 * of its instant comes again: at least once.
 */
export async function* afterPlace<T extends { readonly place: Place }>(
  all: AsyncIterable<T>,
  after: Place | undefined,
): AsyncGenerator<T> {
  let held: T[] = [];
  let found = after === undefined;
  for await (const one of all) {
    const { at, mark, n } = one.place;
    if (after === undefined || found) {
      yield one;
      continue;
    }
    if (at < after.at) continue;
    if (at > after.at) {
      found = true;
      yield* held;
      yield one;
      continue;
    }
    if (mark === after.mark && n === after.n) {
      found = true;
      held = [];
    } else held.push(one);
  }
  if (!found) yield* held;
}
