import type { Cell, CellTable, Scalar } from '../../shared/csv.ts';

/** A part of an answer as rows: a list (`total` = its totalCount, where asked for) or a single record of one row. */
export interface ResultTable extends CellTable {
  readonly title: string;
  readonly shape: 'list' | 'record';
  readonly total?: number;
}

type Fields = Readonly<Record<string, unknown>>;
type Row = ReadonlyMap<string, Cell>;

// Where a page stands is nothing to put into a table.
const paging = new Set(['pageInfo', 'cursor']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object';

const entries = (fields: Fields): [string, unknown][] => Object.entries(fields).filter(([key]) => !paging.has(key));

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const listOf = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? (value as unknown[]) : null);

const nodeOf = (edge: unknown): unknown => {
  if (!isFields(edge)) return edge;
  const { node, ...rest } = edge;
  return isFields(node) ? { ...rest, ...node } : { ...rest, node };
};

/** The items of a list or of a connection (its nodes, or its edges' nodes); null for anything else. */
const itemsOf = (value: unknown): readonly unknown[] | null =>
  isFields(value) ? (listOf(value['nodes']) ?? listOf(value['edges'])?.map(nodeOf) ?? null) : listOf(value);

/** What a connection says beside its items, such as totalCount and groups. */
const besideItems = (value: unknown): [string, unknown][] =>
  isFields(value) ? entries(value).filter(([key]) => key !== 'nodes' && key !== 'edges') : [];

const listed = (rows: readonly Row[]): Row =>
  new Map(columnsOf(rows).map((column) => [column, rows.flatMap((row) => row.get(column) ?? null)]));

/** A record as columns: a neighbour's fields are `neighbour.field`, a nested list's are lists in one cell. */
const flatten = (value: unknown, path: string): Row => {
  if (isScalar(value)) return new Map([[path, value]]);
  const items = itemsOf(value);
  if (items === null)
    return new Map(entries(value as Fields).flatMap(([key, field]) => [...flatten(field, join(path, key))]));
  const beside = besideItems(value).flatMap(([key, field]) => [...flatten(field, join(path, key))]);
  if (items.every(isScalar)) return new Map([...beside, [path, items]]);
  return new Map([...beside, ...listed(items.map((item) => flatten(item, path)))]);
};

/** All columns in the order in which they were asked for, without `port` where that is only the null of some `port.name`. */
const columnsOf = (rows: readonly Row[]): readonly string[] => {
  const columns: string[] = [];
  for (const row of rows) {
    let place = 0;
    for (const column of row.keys()) {
      const known = columns.indexOf(column);
      if (known === -1) columns.splice(place, 0, column);
      place = (known === -1 ? place : known) + 1;
    }
  }
  return columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)));
};

const tableOf = (title: string, shape: ResultTable['shape'], rows: readonly Row[], total?: unknown): ResultTable => {
  const columns = columnsOf(rows);
  return {
    title,
    shape,
    columns,
    rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)),
    ...(typeof total === 'number' && { total }),
  };
};

const listTables = (title: string, value: unknown, items: readonly unknown[]): readonly ResultTable[] => {
  const beside = besideItems(value);
  const total = beside.find(([key]) => key === 'totalCount')?.[1];
  const rows = items.map((item) => (isScalar(item) ? new Map([[title, item]]) : flatten(item, '')));
  return [
    tableOf(title, 'list', rows, total),
    ...beside.filter(([, field]) => !isScalar(field)).flatMap(([key, field]) => tablesAt(join(title, key), field)),
  ];
};

/** A single record: one row of its own and its neighbours' fields, then a table for each list that hangs on it. */
const recordTables = (title: string, fields: Fields): readonly ResultTable[] => {
  const own: [string, Cell][] = [];
  const lists: ResultTable[] = [];
  const visit = (value: Fields, path: string): void => {
    for (const [key, field] of entries(value)) {
      const items = itemsOf(field);
      const at = join(path, key);
      if (items !== null && items.every(isScalar) && Array.isArray(field)) own.push([at, items]);
      else if (items !== null) lists.push(...listTables(join(title, at), field, items));
      else if (isFields(field)) visit(field, at);
      else if (isScalar(field)) own.push([at, field]);
    }
  };
  visit(fields, '');
  return own.length === 0 ? lists : [tableOf(title, 'record', [new Map(own)]), ...lists];
};

const tablesAt = (title: string, value: unknown): readonly ResultTable[] => {
  const items = itemsOf(value);
  if (items !== null) return listTables(title, value, items);
  if (isFields(value)) return recordTables(title, value);
  return isScalar(value) ? [tableOf(title, 'record', [new Map([[title, value]])])] : [];
};

/** The tables of an answer's `data`, in the order of its fields; none where there is no data. */
export const tablesOf = (data: unknown): readonly ResultTable[] =>
  isFields(data) ? Object.entries(data).flatMap(([name, value]) => tablesAt(name, value)) : [];
