/** Tables as CSV and JSON: results, comparisons, sweeps and the like. */

/** Whatever has rows; all rows of a table have the same columns in the same order. */
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

/** The cells of a row; a record within it stands as columns of its own, a list as one cell. */
const cellsOf = (row: object): readonly (readonly [column: string, value: unknown])[] =>
  Object.entries(row).flatMap(([column, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [[column, value]],
  );

/** The rows as CSV (RFC 4180, a header first); an absent figure is empty. Nothing where there are no rows. */
export const toCsv = ({ rows }: Table): string => {
  const cells = rows.map(cellsOf);
  const [first] = cells;
  if (first === undefined) return '';
  const lines = cells.map((row) => row.map(([, value]) => quoted(value)).join(','));
  return [first.map(([column]) => quoted(column)).join(','), ...lines].join('\n') + '\n';
};

/** Anything that came of runs, as JSON in a fixed order: the same figures give the same bytes. */
export const toJson = (what: object): string => JSON.stringify(what);
