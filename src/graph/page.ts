import { badInput } from '../errors.ts';
import { decodeCursor } from './cursor.ts';
import type { Position } from './cursor.ts';
import type { OrderName } from './order.ts';

/** The longest page of a list, and the most groups of one. */
export const maxFirst = 500;

/** The arguments of a list as GraphQL gives them. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page as it was asked for: in which order, how many, and after which position (null at the start of the list). */
export interface Page<Order extends OrderName> {
  readonly order: Order;
  readonly first: number;
  readonly after: Position | null;
}

/** A number of records or groups; a refusal naming `first` where it is not one that is accepted. */
export const readFirst = (first: number): number => {
  if (first < 1 || first > maxFirst)
    throw badInput(`first: ${String(first)} is not between 1 and ${String(maxFirst)}.`);
  return first;
};

/** Reads the arguments of a list; a refusal naming `first` or `after` where they are not of it. */
export const readPage = <Order extends OrderName>(order: Order, { first, after }: PageArgs): Page<Order> => ({
  order,
  first: readFirst(first),
  after: after === null || after === undefined ? null : decodeCursor(order, after),
});

/** One more than the page holds, which tells whether there is a next page. */
export const fetchCount = ({ first }: { readonly first: number }): number => first + 1;
