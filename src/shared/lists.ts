/** Short lists that are kept for long: exactly as long as they have to be. */

/** A list with one more at its end: the same list, or one of its own length. Pushed to, an empty list takes room for seventeen. */
export const pushed = <T>(list: T[] | undefined, item: T): T[] => {
  if (list === undefined || list.length === 0) return [item];
  list.push(item);
  return list;
};
