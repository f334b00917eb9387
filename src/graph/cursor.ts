import { isDay } from '../dates.ts';
import { badInput } from '../errors.ts';
import type { Order, OrderKey, SortValue } from './order.ts';

/** The opaque cursor of a node: list, order and sort values, so that it stays right while records come and go. */
export const encodeCursor = <Node>(order: Order<Node>, node: Node): string =>
  Buffer.from(JSON.stringify([order.list, order.name, ...order.keys.map((key) => key.of(node))])).toString('base64url');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

const isValueOf = <Node>({ type }: OrderKey<Node>, value: unknown): value is SortValue => {
  if (type === 'int') return Number.isSafeInteger(value);
  if (typeof value !== 'string') return false;
  return type === 'string' || isDay(value);
};

/** The sort values in a cursor; a refusal naming `after` where it is not a cursor of this list in this order. */
export const decodeCursor = <Node>(order: Order<Node>, cursor: string): readonly SortValue[] => {
  const parsed = parse(cursor);
  const [list, name, ...values] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
  if (typeof list !== 'string' || typeof name !== 'string')
    throw badInput(
      `after: "${cursor.slice(0, 60)}" is not a cursor of this API. Give the endCursor of an earlier page.`,
    );
  if (list !== order.list || name !== order.name)
    throw badInput(
      `after: this is a cursor of the list "${list.slice(0, 60)}" in the order ${name.slice(0, 60)}, not of "${order.list}" in the order ${order.name}.`,
    );
  const accepted = values.filter((value, index): value is SortValue => {
    const key = order.keys[index];
    return key !== undefined && isValueOf(key, value);
  });
  if (accepted.length !== order.keys.length || accepted.length !== values.length)
    throw badInput(`after: the cursor of the list "${order.list}" is damaged. Give the endCursor of an earlier page.`);
  return accepted;
};
