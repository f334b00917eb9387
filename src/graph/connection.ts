import { encodeCursor } from './cursor.ts';
import type { Position } from './cursor.ts';
import type { CountedKeys } from './groups.ts';
import type { Direction, Order, OrderName } from './order.ts';
import { readPage } from './page.ts';
import type { Page, PageArgs } from './page.ts';

/** A node of a list with its cursor. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** Where a page stands, as the Relay connection specification defines it. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a list. Each field is computed only when asked for; the page itself is loaded once for all of them. */
export interface Connection<Node> {
  readonly totalCount: () => Promise<number>;
  readonly nodes: () => Promise<readonly Node[]>;
  readonly edges: () => Promise<readonly Edge<Node>[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  /** How many records of the list share each set of values of some keys. */
  readonly counted: (keys: readonly string[]) => Promise<readonly CountedKeys[]>;
}

/** A node as it was listed: with the position by which a cursor finds back to it. */
export interface Listed<Node> {
  readonly node: Node;
  readonly position: Position;
}

/** How a list is loaded: `load` gives up to one node more than the page holds, `counted` how many share some keys. */
export interface ListSource<Node, InOrder extends OrderName = Order> {
  readonly load: (page: Page<InOrder>) => Promise<readonly Listed<Node>[]>;
  readonly counted: Connection<Node>['counted'];
}

/** A connection over a list in an order; refuses bad arguments at once, before anything is loaded. */
export const createConnection = <Node, InOrder extends OrderName>(
  order: InOrder,
  args: PageArgs,
  { load, counted }: ListSource<Node, InOrder>,
): Connection<Node> => {
  const page = readPage(order, args);
  let loading: Promise<readonly Listed<Node>[]> | undefined;
  const loaded = () => (loading ??= load(page));
  const listed = async () => (await loaded()).slice(0, page.first);
  const edges = async () =>
    (await listed()).map(({ node, position }) => ({ cursor: encodeCursor(order, position), node }));
  return {
    totalCount: async () => (await counted([]))[0]?.count ?? 0,
    nodes: async () => (await listed()).map(({ node }) => node),
    edges,
    pageInfo: async () => {
      const shown = await edges();
      return {
        hasNextPage: (await loaded()).length > page.first,
        hasPreviousPage: page.after !== null,
        startCursor: shown[0]?.cursor ?? null,
        endCursor: shown.at(-1)?.cursor ?? null,
      };
    },
    counted,
  };
};

/** An order of a list that is in memory: the texts by which a node stands in it, all in one direction. */
export interface MemoryOrder<Node> extends OrderName {
  readonly direction: Direction;
  readonly of: (node: Node) => Position;
}

const compared = (a: Position, b: Position): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
};

/** A connection over records that are in memory; a key of theirs is a function's name in `keys`. */
export const connectionOf = <Node>(
  order: MemoryOrder<Node>,
  args: PageArgs,
  all: readonly Node[],
  keys: Readonly<Record<string, (node: Node) => unknown>>,
): Connection<Node> => {
  const sign = order.direction === 'ASC' ? 1 : -1;
  const listed = all.map((node) => ({ node, position: order.of(node) }));
  const sorted = listed.sort((a, b) => sign * compared(a.position, b.position));
  return createConnection(order, args, {
    load: ({ first, after }) =>
      Promise.resolve(
        sorted.filter(({ position }) => after === null || sign * compared(position, after) > 0).slice(0, first + 1),
      ),
    counted: (names) =>
      Promise.resolve(
        names.length === 0
          ? [{ keys: [], count: all.length }]
          : all.map((node) => ({ keys: names.map((name) => keys[name]?.(node)), count: 1 })),
      ),
  });
};
