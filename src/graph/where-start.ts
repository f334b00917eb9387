import type Cypher from '@neo4j/cypher-builder';
import { allOf, atEnd, concat, idsOf, namesAtEnd, namesOn, tableOf } from './where-walk.ts';
import type { Walk } from './where-walk.ts';
import { follow } from './where-way.ts';
import type { Names } from './where-way.ts';
import { inputsIn } from './where.ts';
import type { Bound, Located, Related, WhereField, WhereInput } from './where.ts';

/*
 * Where the reading of a list starts. A relation is an EXISTS, which the database can only try on one record after the
 * other: "the events that this body attended" would look at every event. Where a filter names few records (by id, by a
 * text, by few places), reading starts from them instead, and what the start has seen to is left out of the filter.
 */
/** Where reading starts, and what is left to do. */
export interface Start {
  /** The clause to start with; '' where the database finds the start by itself; null where nothing is selective. */
  readonly start: Cypher.Expr | string | null;
  /** What is left to be held against each record. */
  readonly rest: WhereInput;
}

type Entry = readonly [name: string, meaning: WhereField];

const given = (where: WhereInput, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(([name]) => where[name] !== null && where[name] !== undefined);

/** Whether few records meet a filter, by one of the conditions that all have to hold. */
const isSelective = (walk: Walk, input: string, where: WhereInput, places: number): boolean => {
  const entries = given(where, Object.entries(tableOf(walk, input).fields));
  return (
    entries.some(([name, meaning]) => meansFew(walk, meaning, where[name], places)) ||
    inputsIn(where['and']).some((one) => isSelective(walk, input, one, places))
  );
};

const meansFew = (walk: Walk, meaning: WhereField, value: unknown, places: number): boolean => {
  if ('test' in meaning) return meaning.selective?.(value as never) === true;
  if ('ids' in meaning) return idsOf(walk, meaning, value).length <= places;
  return inputsIn(value).some((where) => isSelective(walk, meaning.to, where, places));
};

const without = (where: WhereInput, name: string): WhereInput =>
  Object.fromEntries(Object.entries(where).filter(([other]) => other !== name));

/** Each record once that the way comes to, before anything else is matched. */
const startBy = (
  walk: Walk,
  way: Related | Located,
  [variable, own]: readonly [string, string],
  value: unknown,
  places: number,
): Cypher.Expr => {
  const { steps, names } = follow(way, { [variable]: own }, walk.unique);
  const [inner] = 'ids' in way ? [] : inputsIn(value);
  const { start, rest } =
    'ids' in way || inner === undefined
      ? { start: null, rest: value }
      : startOf(walk, way.to, namesAtEnd(walk, way, names), inner, places);
  const held = allOf([...steps.flatMap(({ readable }) => readable), ...atEnd(walk, way, names, rest)]);
  const clauses = [
    ...(start === null || start === '' ? [] : [start]),
    ...steps.map(({ pattern }) => `MATCH ${pattern}`),
  ];
  return concat([
    'CALL () {\n',
    ...clauses.flatMap((clause) => [clause, '\n']),
    'WHERE ',
    held,
    `\nRETURN DISTINCT ${own}\n}`,
  ]);
};

const startOnBound = (
  walk: Walk,
  [name, bound]: readonly [string, Bound],
  names: Names,
  where: WhereInput,
  places: number,
): Start | undefined => {
  const [inner] = inputsIn(where[name]);
  if (inner === undefined) return undefined;
  const found = startOf(walk, bound.to, namesOn(walk, bound, names), inner, places);
  return found.start === null ? undefined : { start: found.start, rest: { ...where, [name]: found.rest } };
};

const startInAnd = (walk: Walk, input: string, names: Names, where: WhereInput, places: number): Start | undefined => {
  const all = inputsIn(where['and']);
  for (const [at, one] of all.entries()) {
    const found = startOf(walk, input, names, one, places);
    if (found.start !== null) return { start: found.start, rest: { ...where, and: all.with(at, found.rest) } };
  }
  return undefined;
};

/** Finds where reading starts, for a list whose statement calls the record as `names` says. */
export const startOf = (walk: Walk, input: string, names: Names, where: WhereInput, places: number): Start => {
  const { variable, fields } = tableOf(walk, input);
  const own = names[variable] ?? variable;
  const entries = given(where, Object.entries(fields));
  const few = entries.filter(([name, meaning]) => meansFew(walk, meaning, where[name], places));
  if (few.some(([, meaning]) => 'test' in meaning)) return { start: '', rest: where };
  for (const [name, meaning] of few) {
    if ('test' in meaning) continue;
    if (!('on' in meaning))
      return {
        start: startBy(walk, meaning, [variable, own], where[name], places),
        rest: without(where, name),
      };
    const found = startOnBound(walk, [name, meaning], names, where, places);
    if (found !== undefined) return found;
  }
  return startInAnd(walk, input, names, where, places) ?? { start: null, rest: where };
};
