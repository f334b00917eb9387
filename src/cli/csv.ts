import { StartError } from '../errors.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists that an answer holds at its top: a connection's nodes, or a plain list. */
const listsIn = (data: unknown): readonly (readonly unknown[])[] =>
  Object.values(isObject(data) ? data : {}).flatMap((field) => {
    const list = isObject(field)
      ? (field['nodes'] ?? (Array.isArray(field['edges']) ? field['edges'].map((edge: Fields) => edge['node']) : null))
      : field;
    return Array.isArray(list) ? [list] : [];
  });

/** What a row says, by the names of its fields with those they stand in; a list within stays JSON. */
const cellsOf = (value: unknown, name = ''): readonly (readonly [string, unknown])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => cellsOf(inner, name === '' ? key : `${name}.${key}`))
    : [[name === '' ? 'value' : name, value]];

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A text as a cell; one that a spreadsheet would take for a formula is told by an apostrophe to be none. */
const cellText = (value: unknown): string => {
  const text = textOf(value);
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/**
 * The list that an answer holds as CSV (RFC 4180), a line for each of it; the columns are all fields in the order in which
 * they come. Throws a StartError where the answer holds not just one list.
 */
export const csvOf = (data: unknown): string => {
  const [list, ...others] = listsIn(data);
  if (list === undefined || others.length > 0)
    throw new StartError(
      `--csv: the answer holds ${list === undefined ? 'no list' : 'several lists'}; ask for one list, such as events(…) { nodes { … } }.`,
    );
  const rows = list.map((row) => new Map(cellsOf(row)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column)))];
  return lines.map((cells) => cells.map(cellText).join(',')).join('\r\n');
};
