/** Entries of the state, and a draft's own writes over them. */

/** Entries that a state owns; or a draft's writes over entries that it leaves alone. */
export interface Layer<V> {
  readonly entries: Map<string, V>;
  readonly draft: boolean;
  /** What a draft has written, in order. Most write little: the list is searched until it is long. */
  keys: string[] | undefined;
  values: V[] | undefined;
  index: Map<string, number> | undefined;
}

/** Past this length a list of writes gets an index. */
const long = 16;

const layer = <V>(entries: Map<string, V>, draft: boolean): Layer<V> => ({
  entries,
  draft,
  keys: undefined,
  values: undefined,
  index: undefined,
});

/** A layer that owns its entries. */
export const rootLayer = <V>(entries: Iterable<readonly [string, V]> = []): Layer<V> => layer(new Map(entries), false);

/** A draft over a state's entries. */
export const overLayer = <V>({ entries }: Layer<V>): Layer<V> => layer(entries, true);

const placeOf = (keys: readonly string[], index: Layer<unknown>['index'], key: string): number =>
  index === undefined ? keys.indexOf(key) : (index.get(key) ?? -1);

/** Reads a draft's own write, or what lies beneath. */
export const read = <V>({ entries, keys, values, index }: Layer<V>, key: string): V | undefined => {
  if (keys !== undefined && values !== undefined) {
    const at = placeOf(keys, index, key);
    if (at !== -1) return values[at];
  }
  return entries.get(key);
};

/** Writes to the state's entries, or into a draft. */
export const write = <V>(into: Layer<V>, key: string, value: V): void => {
  const { keys, values, index } = into;
  if (!into.draft) into.entries.set(key, value);
  else if (keys === undefined || values === undefined) {
    into.keys = [key];
    into.values = [value];
  } else {
    const at = placeOf(keys, index, key);
    if (at !== -1) {
      values[at] = value;
      return;
    }
    values.push(value);
    const length = keys.push(key);
    if (index !== undefined) index.set(key, length - 1);
    else if (length > long) into.index = new Map(keys.map((one, i) => [one, i]));
  }
};

const none: readonly string[] = [];

/** The keys that a draft has written. */
export const writtenKeys = ({ keys }: Layer<unknown>): readonly string[] => keys ?? none;

/** Every key: of the entries, and what a draft has written besides. */
export const keysOf = ({ entries, keys = [] }: Layer<unknown>): readonly string[] => [
  ...new Set([...entries.keys(), ...keys]),
];

/** Puts what a draft has written into the layer it was made over. */
export const pour = <V>(into: Layer<V>, { keys, values }: Layer<V>): void => {
  if (keys === undefined || values === undefined) return;
  for (let i = 0; i < keys.length; i += 1) into.entries.set(keys[i] as string, values[i] as V);
};
