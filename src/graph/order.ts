import Cypher from '@neo4j/cypher-builder';

/** A value by which a list is sorted, as it stands in a cursor. Never null: what is unknown has a stand-in that sorts last. */
export type SortValue = string | number;

/** Stands in for an unknown day in an order: it sorts behind every known one where the latest come first. */
export const unknownDay = '0001-01-01';

/** One key of an order: the Cypher that gives it, its direction, and the same value taken from a listed node. */
export interface OrderKey<Node> {
  readonly expression: string;
  readonly direction: 'ASC' | 'DESC';
  readonly type: 'string' | 'int' | 'date';
  readonly of: (node: Node) => SortValue;
}

/** A declared order of a list. Its keys end in an id, so that the order is total. */
export interface Order<Node> {
  /** The list it belongs to, e.g. `events`; a cursor holds it, so that it serves no other list. */
  readonly list: string;
  readonly name: string;
  /** What an index needs before the keys to serve the order, e.g. `event.level DESC` where level is fixed. */
  readonly prefix?: string;
  readonly keys: readonly OrderKey<Node>[];
}

/** The text for the slot `<order>`. */
export const orderText = <Node>({ prefix, keys }: Order<Node>): string =>
  [
    ...(prefix === undefined ? [] : [prefix]),
    ...keys.map(({ expression, direction }) => `${expression} ${direction}`),
  ].join(', ');

const comparison = <Node>(key: OrderKey<Node>, sign: '=' | '>' | '>=', value: string): string => {
  const turned = key.direction === 'ASC' ? sign : sign.replace('>', '<');
  return `${key.expression} ${turned} ${value}`;
};

/**
 * The predicate for the slot `<after>`: what comes behind these values in the order. The first key's bound stands alone
 * in front, so that an index on it can seek; the rest decides among equals.
 */
export const afterPredicate = <Node>(order: Order<Node>, values: readonly SortValue[] | null): Cypher.Expr | string => {
  if (values === null) return 'true';
  return new Cypher.Raw((environment) => {
    const bounds = order.keys.map((key, index) => {
      const param = environment.compile(new Cypher.Param(values[index]));
      return { key, value: key.type === 'date' ? `date(${param})` : param };
    });
    const behind = bounds.map(({ key, value }, index) => {
      const equal = bounds.slice(0, index).map((bound) => comparison(bound.key, '=', bound.value));
      return `(${[...equal, comparison(key, '>', value)].join(' AND ')})`;
    });
    const [first] = bounds;
    if (first === undefined) throw new Error(`The order ${order.name} of ${order.list} has no keys.`);
    return `(${comparison(first.key, '>=', first.value)} AND (${behind.join(' OR ')}))`;
  });
};
