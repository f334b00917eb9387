import Cypher from '@neo4j/cypher-builder';
import type { Slots } from './compile.ts';
import { allOf, concat } from './where-walk.ts';
import type { Part } from './where-walk.ts';

/** What a sort value is: text, a whole number, or a day. */
export type SortType = 'string' | 'int' | 'date';

/** Which way a list is sorted. */
export type Direction = 'ASC' | 'DESC';

/** What a cursor of a list in an order holds: the sort value, then what decides among equals. */
export interface OrderName {
  /** The list it belongs to, e.g. `events`; a cursor holds it, so that it serves no other list. */
  readonly list: string;
  readonly name: string;
  readonly types: readonly SortType[];
}

/** An index that holds the records of a node in an order: what is fixed, the sort value, the id. */
interface OrderIndex {
  /** e.g. `event:Event` */
  readonly node: string;
  /** A property in front of the sort value that has one value throughout, e.g. `level`, and that value. */
  readonly fixed?: { readonly property: string; readonly value: string };
}

/** How a list is sorted, as a domain declares it. */
export interface OrderSpec {
  /** Cypher for the sort value: never null, what is unknown has a stand-in that comes last. */
  readonly value: string;
  readonly type: SortType;
  readonly direction: Direction;
  /** Where an index holds the order: pages are then read from it, and cost what they show. */
  readonly index?: OrderIndex;
  /** Whether the value is found by a look at other records, so that it is to be computed once. */
  readonly measured?: true;
  /** The direction of what decides among equals; ascending where not given. */
  readonly ties?: Direction;
}

/** A declared order of a list. It ends in an id, so that it is total. */
export interface Order extends OrderName, OrderSpec {
  /** What decides among equals, e.g. `event.id`: all of them ids. */
  readonly tieBreakers: readonly string[];
}

/** Stand-ins for an unknown value: they come last in their direction. */
export const unknownLast = {
  date: { ASC: "date('9999-12-31')", DESC: "date('0001-01-01')" },
  string: { ASC: "'\uffff'", DESC: "''" },
} as const;

/** Names the orders of a list; their ids decide among equals. */
export const createOrders = <Name extends string>(
  list: string,
  tieBreakers: readonly string[],
  specs: Readonly<Record<Name, OrderSpec>>,
): Readonly<Record<Name, Order>> => {
  const entries = Object.entries<OrderSpec>(specs).map(([name, spec]): readonly [string, Order] => [
    name,
    { ...spec, list, name, tieBreakers, types: [spec.type, ...tieBreakers.map(() => 'string' as const)] },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Name, Order>>;
};

const turned = (sign: '>' | '>=', direction: Direction): string =>
  direction === 'ASC' ? sign : sign.replace('>', '<');

const paramOf = (type: SortType, value: string): Part => {
  const param = new Cypher.Param(type === 'int' ? Number(value) : value);
  return type === 'date' ? concat(['date(', param, ')']) : param;
};

/** What a cursor holds, each value once as a parameter; where the sort value is an id of its own, that decides alone. */
const boundsOf = ({ value, direction, ties = 'ASC', tieBreakers, types }: Order, after: readonly string[]) =>
  [value, ...tieBreakers]
    .map((expression, index) => ({
      expression,
      value: paramOf(types[index] ?? 'string', after[index] ?? ''),
      direction: index === 0 ? direction : ties,
    }))
    .filter(({ expression }, index) => index === 0 || expression !== value);

/** A cursor as it stands in a statement; null for the first page. */
export type Bounds = ReturnType<typeof boundsOf> | null;

/** Reads a cursor for both slots that hold it: the database sees that they speak of the same value. */
export const readBounds = (order: Order, after: readonly string[] | null): Bounds =>
  after === null ? null : boundsOf(order, after);

/** What comes behind a cursor: `a >= $a AND (a > $a OR (b >= $b AND …))`, its first part seen to where an index is entered there. */
const behind = (bounds: NonNullable<Bounds>, entered: boolean): Part =>
  bounds.reduceRight<Part | null>((inner, { expression, value, direction }, index) => {
    const compared = (sign: '>' | '>='): Part => concat([`${expression} ${turned(sign, direction)} `, value]);
    if (inner === null) return compared('>');
    const later = concat(['(', compared('>'), ' OR ', inner, ')']);
    return entered && index === 0 ? later : concat(['(', compared('>='), ' AND ', later, ')']);
  }, null) ?? 'true';

const prefixOf = ({ index, direction }: Order): string => {
  const [variable = ''] = index?.node.split(':') ?? [];
  return index?.fixed === undefined ? '' : `${variable}.${index.fixed.property} ${direction}, `;
};

/**
 * Reads the records of the order's own index from the cursor on, within what a filter says of the values that the index
 * holds, for the rest of the statement to keep; null where it has none.
 */
export const startOfOrder = (
  order: Order,
  bounds: Bounds,
  following: (variable: string) => readonly Part[],
): Part | null => {
  const { index, value, direction } = order;
  if (index === undefined) return null;
  const [variable = ''] = index.node.split(':');
  const fixed = index.fixed === undefined ? [] : [`${variable}.${index.fixed.property} = ${index.fixed.value}`];
  const [first] = bounds ?? [];
  const bound = first === undefined ? [] : [concat([`${value} ${turned('>=', direction)} `, first.value])];
  const known = [...new Set([value, `${variable}.id`])].map((property) => `${property} IS NOT NULL`);
  const sorted = [...new Set([value, `${variable}.id`])].map((property) => `${property} ${direction}`).join(', ');
  return concat([
    `MATCH (${index.node})\nWHERE `,
    allOf([...fixed, ...known, ...bound, ...following(variable)]),
    `\nWITH ${variable}\nORDER BY ${prefixOf(order)}${sorted}`,
  ]);
};

/** The slots by which a statement sorts and goes on after a cursor; one that starts with the order's index says so. */
export const orderSlots = (order: Order, bounds: Bounds, { fromIndex = false } = {}): Slots => {
  const { value, measured, direction, ties = 'ASC', tieBreakers } = order;
  const others = tieBreakers.filter((expression) => expression !== value).map((expression) => `${expression} ${ties}`);
  const lead = fromIndex ? prefixOf(order) : '';
  const sorted = { order: `${lead}${[`sort ${direction}`, ...others].join(', ')}` };
  if (measured !== true)
    return { ...sorted, after: bounds === null ? 'true' : behind(bounds, fromIndex), measure: '', sort: value };
  const [first, ...rest] = bounds ?? [];
  const after = first === undefined ? 'true' : behind([{ ...first, expression: 'measured' }, ...rest], false);
  return {
    ...sorted,
    after: 'true',
    measure: concat([`WITH *, ${value} AS measured\nWHERE `, after]),
    sort: 'measured',
  };
};
