import type DataLoader from 'dataloader';
import type { Statement } from '../generated/statements.ts';
import { textOf } from './compile.ts';
import type { Slot, Slots } from './compile.ts';
import type { Listed, ListSource } from './connection.ts';
import { countSlots, createFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import type { CountedKeys } from './groups.ts';
import { byFirstColumn, byId, createListLoader, createRecordLoader, perArguments } from './loaders.ts';
import { orderSlots, readBounds, startOfOrder } from './order.ts';
import type { Order } from './order.ts';
import { fetchCount } from './page.ts';
import type { Page } from './page.ts';
import type { LoaderScope } from './scope.ts';
import { tellingCounts } from './telling-counts.ts';
import type { Counts } from './telling-counts.ts';
import { allOf, concat, conditions, createWalk } from './where-walk.ts';
import { readWhere } from './where.ts';
import type { WhereInput, WhereScope } from './where.ts';

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
type PositionColumns = readonly string[];

/** What is asked of a list: which records, and what else fills the slots of its statements. */
export interface Asked {
  readonly where?: unknown;
  readonly slots?: Slots;
  /** Further filters of a list without a parent: whether each holds of a record follows its keys where records are counted. */
  readonly marks?: readonly WhereInput[];
}

/** A neighbour that is joined by its id to what a record keeps of it. */
export interface Join {
  readonly node: readonly [variable: string, label: string];
  readonly on: string;
}

/** The statements of a list that has no parent, and the input of its filter. */
export interface RootList<Row extends readonly unknown[], Node> {
  readonly list: Statement<Paged, readonly [position: PositionColumns, ...row: Row]>;
  readonly groups: Statement<Marked, Counts[number]>;
  /** What counts all records, or those that a filter does not say where to find: neighbours are joined where they are needed. */
  readonly groupsOfAll?: { readonly statement: Statement<Marked, Counts[number]>; readonly joins: readonly Join[] };
  readonly input: string;
  /** What tells in Cypher who may read a record of the list. */
  readonly audiences: readonly string[];
  readonly decode: (row: Row) => Node;
}

/** The statements of a list that each of several parents has, and the input of its filter. */
export interface NestedList<Row, Node> {
  readonly list: Statement<Keyed & Paged, Grouped<readonly (readonly [position: PositionColumns, row: Row])[]>>;
  readonly groups: Statement<Keyed, Grouped<Counts>>;
  readonly input: string;
  readonly audiences: readonly string[];
  readonly decode: (row: Row) => Node;
}

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
  /** A long list that has no parent. */
  readonly root: <Row extends readonly unknown[], Node>(
    list: RootList<Row, Node>,
  ) => (asked: Asked) => ListSource<Node>;
  /** A long list for each parent: one statement for all parents that ask for the same. */
  readonly nested: <Row, Node>(list: NestedList<Row, Node>) => (parentId: string, asked: Asked) => ListSource<Node>;
}

interface AskedCounts {
  readonly where: WhereInput;
  readonly slots: Slots;
  readonly keys: readonly string[];
  readonly marks?: readonly WhereInput[];
}
interface AskedPage {
  readonly where: WhereInput;
  readonly slots: Slots;
  readonly page: Page<Order>;
}

const keysText = (keys: readonly string[]): string => `[${keys.join(', ')}]`;

/** The keys by which records are counted, and after them whether further filters hold. */
const keysSlot = (
  scope: WhereScope,
  input: string,
  { keys, marks = [] }: Pick<AskedCounts, 'keys' | 'marks'>,
): Slot => {
  if (marks.length === 0) return keysText(keys);
  const marked = marks.map((mark) => allOf(conditions(createWalk(scope), input, {}, mark)));
  return concat(['[', ...[...keys, ...marked].flatMap((key) => [', ', key]).slice(1), ']']);
};

/** Whether a filter looks at records beyond those that are joined by id: joining before would come to every pair of them. */
const isWalked = ({ counts: { where } }: Filter): boolean => textOf(where).includes('EXISTS {');

const slotText = (slot: Slot): string => (typeof slot === 'string' ? slot : textOf(slot));

/** The slots that join the neighbours that these texts speak of. */
const joinSlots = (joins: readonly Join[], texts: readonly string[]): Slots => {
  const needed = joins.filter(({ node: [variable] }) =>
    texts.some((text) => new RegExp(`\\b${variable}\\b`).test(text)),
  );
  return {
    bound: needed.map(({ node: [variable, label] }) => `MATCH (${variable}:${label})`).join('\n'),
    joined: needed.length === 0 ? 'true' : needed.map(({ on }) => on).join(' AND '),
  };
};

const pageSlots = ({ order, after }: Page<Order>): Slots => orderSlots(order, readBounds(order, after));

/** A page of a list without a parent starts where its filter says, else with the index of its order, else with all. */
const rootPageSlots = ({ order, after }: Page<Order>, filter: Filter): Slots => {
  const { where, start } = filter.page;
  const bounds = readBounds(order, after);
  const inOrder = start === null ? startOfOrder(order, bounds, filter.following) : null;
  const slots = orderSlots(order, bounds, { fromIndex: inOrder !== null });
  return { ...slots, where, start: start ?? inOrder ?? filter.startOfAll };
};

/** What was asked as the key of a loader has it: a cursor's page and the name of its order, not the whole of it. */
const nameOfPage = ({ where, slots, page: { order, first, after } }: AskedPage) => ({
  where,
  slots,
  order: [order.list, order.name],
  first,
  after,
});

/** How the records of a list without a parent are counted. */
const countsOfRoot = <Row extends readonly unknown[], Node>(
  loaders: LoaderScope,
  { groups, groupsOfAll, input, audiences }: RootList<Row, Node>,
) => {
  const { graph, where: scope } = loaders;
  const { markings } = loaders.viewer;
  return perArguments(async (asked: AskedCounts): Promise<readonly CountedKeys[]> => {
    const filter = createFilter(scope, input, asked.where);
    const { keys, read } = tellingCounts(loaders, audiences, asked.keys);
    const filled = { ...asked.slots, keys: keysSlot(scope, input, { ...asked, keys }) };
    if (groupsOfAll === undefined || filter.counts.start !== null || isWalked(filter))
      return read(await graph.rows(groups, { markings }, { ...filled, ...countSlots(filter) }));
    const joins = joinSlots(groupsOfAll.joins, [slotText(filled.keys), textOf(filter.counts.where)]);
    const { where: rest } = filter.counts;
    return read(await graph.rows(groupsOfAll.statement, { markings }, { ...filled, ...joins, where: rest }));
  });
};

const createRoot =
  (loaders: LoaderScope): Lists['root'] =>
  <Row extends readonly unknown[], Node>(list: RootList<Row, Node>) => {
    const { graph, where: scope } = loaders;
    const { markings } = loaders.viewer;
    const pages = perArguments(async ({ where, slots, page }: AskedPage): Promise<readonly Listed<Node>[]> => {
      const filled = { ...slots, ...rootPageSlots(page, createFilter(scope, list.input, where)) };
      const rows = await graph.rows(list.list, { markings, first: fetchCount(page) }, filled);
      return rows.map(([position, ...row]) => ({ position, node: list.decode(row as never) }));
    }, nameOfPage);
    const counts = countsOfRoot(loaders, list);
    return ({ where: given, slots = {}, marks = [] }) => {
      const where = readWhere(given);
      return {
        load: (page) => pages({ where, slots, page }),
        counted: (keys) => counts({ where, slots, keys, marks }),
      };
    };
  };

const createNested =
  (loaders: LoaderScope): Lists['nested'] =>
  <Row, Node>({ list, groups, input, audiences, decode }: NestedList<Row, Node>) => {
    const { graph, where: scope } = loaders;
    const { markings } = loaders.viewer;
    const pages = perArguments(
      ({ where, slots, page }: AskedPage) =>
        createListLoader<Listed<Node>>(async (ids) => {
          const filled = { ...slots, ...createFilter(scope, input, where).within, ...pageSlots(page) };
          const rows = await graph.rows(list, { ids, markings, first: fetchCount(page) }, filled);
          return byFirstColumn(rows, (items) => items.map(([position, row]) => ({ position, node: decode(row) })));
        }),
      nameOfPage,
    );
    const counts = perArguments(({ where, slots, keys: asked }: AskedCounts) =>
      createListLoader<CountedKeys>(async (ids) => {
        const { keys, read } = tellingCounts(loaders, audiences, asked);
        const filled = { ...slots, ...createFilter(scope, input, where).within, keys: keysText(keys) };
        return byFirstColumn(await graph.rows(groups, { ids, markings }, filled), read);
      }),
    );
    return (parentId, { where: given, slots = {} }) => {
      const where = readWhere(given);
      return {
        load: (page) => pages({ where, slots, page }).load(parentId),
        counted: (keys) => counts({ where, slots, keys }).load(parentId),
      };
    };
  };

/** Makes the loaders of one request. */
export const createLists = (scope: LoaderScope): Lists => {
  const { graph, viewer } = scope;
  const { markings } = viewer;
  return {
    records: (statement, decode) =>
      createRecordLoader(async (ids) => byId((await graph.rows(statement, { ids, markings })).map(decode))),
    whole: (statement, decode) =>
      createListLoader(async (ids) =>
        byFirstColumn(await graph.rows(statement, { ids, markings }), (rows) => rows.map(decode)),
      ),
    root: createRoot(scope),
    nested: createNested(scope),
  };
};
