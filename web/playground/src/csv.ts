import type { Cell, ResultTable, Scalar } from './tables.ts';

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
export const csvOf = ({ columns, rows }: ResultTable): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
