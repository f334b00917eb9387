import { isPartOfAny } from './folded-text.ts';
import { isObject, listIn, textIn, textsIn } from './json.ts';
import type { Json } from './json.ts';

/** The input types that say which records of a list are asked for. */
export type WhereType =
  | 'AgencyWhere'
  | 'AttendanceWhere'
  | 'EventWhere'
  | 'ExchangeWhere'
  | 'FigureWhere'
  | 'OutcomeWhere'
  | 'PlaceWhere'
  | 'PracticeWhere'
  | 'RecordWhere'
  | 'SourceWhere';

/** Whether a record satisfies one field of a `where`. */
export type Field = (id: string, value: Json) => boolean;

/** The fields of an input type, but for `and`, `or` and `not`. */
export type Fields = Readonly<Record<string, Field>>;

/** Whether a record meets a `where` of this input type. */
export type Meets = (type: WhereType, id: string, where: Json) => boolean;

/** Whether a known value is one of those asked for. */
export const isAmong = (values: Json, value: string | null): boolean =>
  value !== null && textsIn(values).includes(value);

/** Whether one of several values is one of those asked for. */
export const isAnyAmong = (values: Json, found: readonly string[]): boolean =>
  found.some((value) => isAmong(values, value));

/** Whether a known day is this day or a later one. */
export const isOnOrAfter = (day: string | null, first: Json): boolean => day !== null && day >= textIn(first);

/** Whether a known day is this day or an earlier one. */
export const isOnOrBefore = (day: string | null, last: Json): boolean => day !== null && day <= textIn(last);

/** Whether a text is part of one of the names that are known. */
export const isPartOfNames = (text: Json, names: readonly (string | null)[]): boolean =>
  isPartOfAny(
    textIn(text),
    names.filter((name) => name !== null),
  );

/** The rule of `where`: all fields given must hold, null is not given, and `not` turns a plain yes or no around. */
export const createMeets = (fieldsOf: (meets: Meets) => Readonly<Record<WhereType, Fields>>): Meets => {
  const holds = (type: WhereType, id: string, name: string, value: Json): boolean => {
    if (name === 'and') return listIn(value).every((each) => meets(type, id, each));
    if (name === 'or') return listIn(value).some((each) => meets(type, id, each));
    if (name === 'not') return !meets(type, id, value);
    const field = fields[type][name];
    if (field === undefined) throw new Error(`It is not said here what ${type}.${name} means.`);
    return field(id, value);
  };
  const meets: Meets = (type, id, where) => {
    if (!isObject(where)) throw new Error(`Expected ${type}, found ${JSON.stringify(where)}.`);
    return Object.entries(where).every(([name, value]) => value === null || holds(type, id, name, value));
  };
  const fields = fieldsOf(meets);
  return meets;
};
