import { isDay } from '../dates.ts';
import { badInput } from '../errors.ts';
import type { OrderName, SortType } from './order.ts';

/** The values by which a node stands in its order: its sort value, then what decides among equals. */
export type Position = readonly string[];

/** The opaque cursor of a position: with list and order, so that it stays right while records come and go. */
export const encodeCursor = ({ list, name }: OrderName, position: Position): string =>
  Buffer.from(JSON.stringify([list, name, ...position])).toString('base64url');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

const isOfType: Readonly<Record<SortType, (value: string) => boolean>> = {
  string: () => true,
  int: (value) => /^\d{1,15}$/.test(value),
  date: isDay,
};

/** The position in a cursor; a refusal naming `after` where it is not a cursor of this list in this order. */
export const decodeCursor = ({ list, name, types }: OrderName, cursor: string): Position => {
  const parsed = parse(cursor);
  const [ofList, ofName, ...values] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
  if (typeof ofList !== 'string' || typeof ofName !== 'string')
    throw badInput(
      `after: "${cursor.slice(0, 60)}" is not a cursor of this API. Give the endCursor of an earlier page.`,
    );
  if (ofList !== list || ofName !== name)
    throw badInput(
      `after: this is a cursor of the list "${ofList.slice(0, 60)}" in the order ${ofName.slice(0, 60)}, not of "${list}" in the order ${name}.`,
    );
  const position = values.filter((value, index): value is string => {
    const type = types[index];
    return type !== undefined && typeof value === 'string' && isOfType[type](value);
  });
  if (position.length !== types.length || position.length !== values.length)
    throw badInput(`after: the cursor of the list "${list}" is damaged. Give the endCursor of an earlier page.`);
  return position;
};
