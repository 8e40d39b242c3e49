/** Entries of the state, and a draft's own writes over them. */

/** Entries that a state owns; or a draft's writes over what lies beneath, which it leaves alone. */
export interface Layer<K, V> {
  /** What the state at the bottom owns. */
  readonly entries: Map<K, V>;
  /** The draft beneath, where drafts lie on drafts. */
  readonly below: Layer<K, V> | undefined;
  readonly draft: boolean;
  /** What a draft has written, in order. Most write little: the list is searched until it is long. */
  keys: K[] | undefined;
  values: V[] | undefined;
  index: Map<K, number> | undefined;
}

/** Past this length a list of writes gets an index. */
const long = 16;

const layer = <K, V>(entries: Map<K, V>, below: Layer<K, V> | undefined, draft: boolean): Layer<K, V> => ({
  entries,
  below,
  draft,
  keys: undefined,
  values: undefined,
  index: undefined,
});

/** A layer that owns its entries. */
export const rootLayer = <K, V>(entries: Iterable<readonly [K, V]> = []): Layer<K, V> =>
  layer(new Map(entries), undefined, false);

/** A draft over a state's entries, or over another draft. */
export const overLayer = <K, V>(beneath: Layer<K, V>): Layer<K, V> =>
  layer(beneath.entries, beneath.draft ? beneath : undefined, true);

const placeOf = <K>(keys: readonly K[], index: ReadonlyMap<K, number> | undefined, key: K): number =>
  index === undefined ? keys.indexOf(key) : (index.get(key) ?? -1);

/** Reads a draft's own write, or what lies beneath. */
export const read = <K, V>(from: Layer<K, V>, key: K): V | undefined => {
  for (let at: Layer<K, V> | undefined = from; at !== undefined; at = at.below) {
    const { keys, values } = at;
    if (keys === undefined || values === undefined) continue;
    const place = placeOf(keys, at.index, key);
    if (place !== -1) return values[place];
  }
  return from.entries.get(key);
};

/** Writes to the state's entries, or into a draft. */
export const write = <K, V>(into: Layer<K, V>, key: K, value: V): void => {
  const { keys, values, index } = into;
  if (!into.draft) into.entries.set(key, value);
  else if (keys === undefined || values === undefined) {
    into.keys = [key];
    into.values = [value];
  } else {
    const place = placeOf(keys, index, key);
    if (place !== -1) {
      values[place] = value;
      return;
    }
    values.push(value);
    const length = keys.push(key);
    if (index !== undefined) index.set(key, length - 1);
    else if (length > long) into.index = new Map(keys.map((one, i) => [one, i]));
  }
};

const none: readonly never[] = [];

/** The keys that a draft has written itself. */
export const writtenKeys = <K>({ keys }: Layer<K, unknown>): readonly K[] => keys ?? none;

/** Every key: of the entries in their order, then what drafts have written besides, the lowest draft first. */
export const keysOf = <K>(from: Layer<K, unknown>): readonly K[] => {
  if (!from.draft) return [...from.entries.keys()];
  const written: (readonly K[])[] = [];
  for (let at: Layer<K, unknown> | undefined = from; at !== undefined; at = at.below) written.push(writtenKeys(at));
  return [...new Set([from.entries.keys(), ...written.reverse()].flatMap((keys) => [...keys]))];
};

/** Puts what a draft has written into the layer it was made over. */
export const pour = <K, V>(into: Layer<K, V>, { keys, values }: Layer<K, V>): void => {
  if (keys === undefined || values === undefined) return;
  for (let i = 0; i < keys.length; i += 1) write(into, keys[i] as K, values[i] as V);
};
