/** What a cell can hold of itself. */
export type Scalar = string | number | boolean | null;

/** One value, or the values of a nested list in its order. */
export type Cell = Scalar | readonly Scalar[];

/** Rows of cells under the names of their columns. */
export interface CellTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

// A spreadsheet runs a text that begins so as a formula; an apostrophe before it keeps it a text.
const formula = /^[=+\-@\t\r]/;

const text = (value: Scalar): string => {
  if (value === null) return '';
  return typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
};

const quoted = (value: string): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const cell = (value: Cell): string =>
  quoted(typeof value === 'object' && value !== null ? value.map(text).join('; ') : text(value));

/** The table as RFC 4180 has it: a line of column names, then a line a row; the values of a list stand apart by "; ". */
export const csvOf = ({ columns, rows }: CellTable): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
