import type DataLoader from 'dataloader';
import type { Statement } from '../generated/statements.ts';
import type { Slot } from './compile.ts';
import type { ListSource } from './connection.ts';
import type { GraphReader } from './graph.ts';
import {
  byFirstColumn,
  byId,
  createCountLoader,
  createListLoader,
  createRecordLoader,
  perArguments,
} from './loaders.ts';
import { fetchCount, pageSlots } from './page.ts';
import type { Page } from './page.ts';

interface Marked {
  readonly markings: readonly string[];
}
interface Keyed extends Marked {
  readonly ids: readonly string[];
}
interface Paged extends Marked {
  readonly first: number;
}
type Grouped<Value> = readonly [key: string, value: Value];

/** The page of a list for each parent, one statement for all parents that ask for the same page. */
export type PagedLoader<Node> = (page: Page<Node>) => DataLoader<string, readonly Node[]>;

/** Turns statements into loaders for one viewer; the statement's header says which kind it fits. */
export interface Lists {
  /** Records by id. */
  readonly records: <Row extends readonly unknown[], Value extends { readonly id: string }>(
    statement: Statement<Keyed, Row>,
    decode: (row: Row) => Value,
  ) => DataLoader<string, Value | null>;
  /** A short list for each parent, whole. */
  readonly whole: <Row, Node>(
    statement: Statement<Keyed, Grouped<readonly Row[]>>,
    decode: (row: Row) => Node,
  ) => DataLoader<string, readonly Node[]>;
  /** A page of a list for each parent. */
  readonly paged: <Row, Node>(
    statement: Statement<Keyed & Paged, Grouped<readonly Row[]>>,
    decode: (row: Row) => Node,
  ) => PagedLoader<Node>;
  /** A count for each parent. */
  readonly counts: (statement: Statement<Keyed, Grouped<number>>) => DataLoader<string, number>;
  /** A list that has no parent. */
  readonly root: <Row extends readonly unknown[], Node>(
    list: Statement<Paged, Row>,
    count: Statement<Marked, readonly [total: number]>,
    decode: (row: Row) => Node,
    where?: Slot,
  ) => ListSource<Node>;
}

/** Makes the loaders of one request. */
export const createLists = (graph: GraphReader, markings: readonly string[]): Lists => ({
  records: (statement, decode) =>
    createRecordLoader(async (ids) => byId((await graph.rows(statement, { ids, markings })).map(decode))),
  whole: (statement, decode) =>
    createListLoader(async (ids) =>
      byFirstColumn(await graph.rows(statement, { ids, markings }), (rows) => rows.map(decode)),
    ),
  paged: (statement, decode) =>
    perArguments((page) =>
      createListLoader(async (ids) => {
        const params = { ids, markings, first: fetchCount(page) };
        const rows = await graph.rows(statement, params, { where: 'true', ...pageSlots(page) });
        return byFirstColumn(rows, (items) => items.map(decode));
      }),
    ),
  counts: (statement) =>
    createCountLoader(async (ids) =>
      byFirstColumn(await graph.rows(statement, { ids, markings }, { where: 'true' }), (total) => total),
    ),
  root: (list, count, decode, where = 'true') => ({
    load: async (page) => {
      const params = { markings, first: fetchCount(page) };
      return (await graph.rows(list, params, { where, ...pageSlots(page) })).map(decode);
    },
    count: async () => {
      const [row] = await graph.rows(count, { markings }, { where });
      return row?.[0] ?? 0;
    },
  }),
});

/** One parent's list as a connection needs it: its page and its count. */
export const listOf = <Node>(
  parentId: string,
  pages: PagedLoader<Node>,
  counts: DataLoader<string, number>,
): ListSource<Node> => ({
  load: (page) => pages(page).load(parentId),
  count: () => counts.load(parentId),
});
