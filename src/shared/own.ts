/** Looks up what somebody else names: `constructor` is no role, and `toString` no field. */

/** The value of a record's own key; `undefined` where it has none such, whatever its prototype has. */
export const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
