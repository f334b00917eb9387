import { badInput } from '../errors.ts';
import { decodeCursor } from './cursor.ts';
import { afterPredicate, orderText } from './order.ts';
import type { Order, SortValue } from './order.ts';
import type { Slots } from './compile.ts';

/** The longest page of a list. */
export const maxFirst = 500;

/** The arguments of a list as GraphQL gives them. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page as it was asked for: how many, and after which sort values (null at the start of the list). */
export interface Page<Node> {
  readonly order: Order<Node>;
  readonly first: number;
  readonly after: readonly SortValue[] | null;
}

/** Reads the arguments of a list; a refusal naming `first` or `after` where they are not of it. */
export const readPage = <Node>(order: Order<Node>, { first, after }: PageArgs): Page<Node> => {
  if (first < 1 || first > maxFirst)
    throw badInput(`first: ${String(first)} is not between 1 and ${String(maxFirst)}.`);
  return { order, first, after: after === null || after === undefined ? null : decodeCursor(order, after) };
};

/** One more than the page holds, which tells whether there is a next page. */
export const fetchCount = ({ first }: { readonly first: number }): number => first + 1;

/** What fills `<order>` and `<after>` of a statement that gives a page. */
export const pageSlots = <Node>({ order, after }: Page<Node>): Slots => ({
  order: orderText(order),
  after: afterPredicate(order, after),
});
