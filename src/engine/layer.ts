/** A map over a map: a draft writes its own layer and reads through to the state beneath. */

/** Entries of its own over those of a base. */
export interface Layer<V> {
  readonly base: ReadonlyMap<string, V> | undefined;
  own: Map<string, V> | undefined;
}

/** A layer that stands by itself. */
export const rootLayer = <V>(entries: Iterable<readonly [string, V]> = []): Layer<V> => ({
  base: undefined,
  own: new Map(entries),
});

/** A layer over another's entries. */
export const overLayer = <V>(below: Layer<V>): Layer<V> => ({ base: below.own, own: undefined });

/** Reads through. */
export const read = <V>(layer: Layer<V>, key: string): V | undefined => layer.own?.get(key) ?? layer.base?.get(key);

/** Writes to the own layer only. */
export const write = <V>(layer: Layer<V>, key: string, value: V): void => {
  (layer.own ??= new Map<string, V>()).set(key, value);
};
