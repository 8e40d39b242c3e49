/** Tables as CSV and JSON: results, comparisons, sweeps and the like. */

/** Whatever has rows. */
export interface Table {
  readonly rows: readonly object[];
}

const shownOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const quoted = (value: unknown): string => {
  const shown = shownOf(value);
  return /[",\n\r]/u.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};

/** The cells of a row; a record within it has a column for each of its parts, `low.mean`; a list is one cell. */
const cellsOf = (row: object): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(row).flatMap(([column, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([part, inner]: [string, unknown]) => [`${column}.${part}`, inner] as const)
        : [[column, value] as const],
    ),
  );

/** The rows as CSV (RFC 4180, a header first); an absent figure is empty. Nothing where there are no rows. */
export const toCsv = ({ rows }: Table): string => {
  const cells = rows.map(cellsOf);
  const all = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  // A record that one row has and another has not is told by its parts.
  const columns = all.filter((column) => !all.some((other) => other.startsWith(`${column}.`)));
  const lines = [columns, ...cells.map((row) => columns.map((column) => row.get(column)))];
  return rows.length === 0 ? '' : lines.map((line) => line.map(quoted).join(',')).join('\n') + '\n';
};

/** Anything that came of runs, as JSON in a fixed order: the same figures give the same bytes. */
export const toJson = (what: object): string => JSON.stringify(what);
