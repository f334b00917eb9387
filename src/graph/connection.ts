import { encodeCursor } from './cursor.ts';
import { readPage } from './page.ts';
import type { Page, PageArgs } from './page.ts';
import type { Order } from './order.ts';

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
}

/** How a list is loaded: `load` gives up to one node more than the page holds, `count` all there are. */
export interface ListSource<Node> {
  readonly load: (page: Page<Node>) => Promise<readonly Node[]>;
  readonly count: () => Promise<number>;
}

/** A connection over a list in an order; refuses bad arguments at once, before anything is loaded. */
export const createConnection = <Node>(
  order: Order<Node>,
  args: PageArgs,
  { load, count }: ListSource<Node>,
): Connection<Node> => {
  const page = readPage(order, args);
  let loading: Promise<readonly Node[]> | undefined;
  const loaded = () => (loading ??= load(page));
  const nodes = async () => (await loaded()).slice(0, page.first);
  const edges = async () => (await nodes()).map((node) => ({ cursor: encodeCursor(order, node), node }));
  return {
    totalCount: count,
    nodes,
    edges,
    pageInfo: async () => {
      const listed = await edges();
      return {
        hasNextPage: (await loaded()).length > page.first,
        hasPreviousPage: page.after !== null,
        startCursor: listed[0]?.cursor ?? null,
        endCursor: listed.at(-1)?.cursor ?? null,
      };
    },
  };
};

const behind = <Node>({ keys }: Order<Node>, after: Page<Node>['after'], node: Node): boolean => {
  if (after === null) return true;
  for (const [index, key] of keys.entries()) {
    const value = key.of(node);
    const bound = after[index];
    if (bound === undefined || value === bound) continue;
    return value > bound === (key.direction === 'ASC');
  }
  return false;
};

/** A connection over records that are in memory, already sorted in the order given. */
export const connectionOf = <Node>(order: Order<Node>, args: PageArgs, all: readonly Node[]): Connection<Node> =>
  createConnection(order, args, {
    load: ({ first, after }) => Promise.resolve(all.filter((node) => behind(order, after, node)).slice(0, first + 1)),
    count: () => Promise.resolve(all.length),
  });
