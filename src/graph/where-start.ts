import type Cypher from '@neo4j/cypher-builder';
import { allOf, atEnd, concat, following, idsOf, namesAtEnd, namesOn, tableOf } from './where-walk.ts';
import type { Walk } from './where-walk.ts';
import { follow, labelIn } from './where-way.ts';
import type { Names } from './where-way.ts';
import { inputsIn } from './where.ts';
import type { Bound, Located, Related, WhereField, WhereInput } from './where.ts';

/*
 * Where the reading of a list starts. A relation is an EXISTS, which the database can only try on one record after the
 * other: "the events that this body attended" would look at every event. Where a filter names few records (by id, by a
 * text, by few places), reading starts from them instead, and what the start has seen to is left out of the filter. A
 * whole list, which is read to be counted, starts from many places or from records of one kind too where nothing else is
 * asked for.
 */

/** Where reading starts, and what is then left of the filter. */
export interface Start {
  /** The clause to start with; null where nothing is selective. */
  readonly start: Cypher.Expr | string | null;
  /** What is left to be held against each record. */
  readonly rest: WhereInput;
}

type Entry = readonly [name: string, meaning: WhereField];

const given = (where: WhereInput, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(([name]) => where[name] !== null && where[name] !== undefined);

/** So few places that a page of a list is read from them. */
const fewPlaces = 25;

/** Whether a filter has one condition only; where it has more, many places are tried on what the others let through. */
const isAlone = (where: WhereInput): boolean =>
  Object.values(where).filter((value) => value !== null && value !== undefined).length === 1 &&
  inputsIn(where['and']).length <= 1;

/** Whether few records meet a filter, by one of the conditions that all have to hold. */
const isSelective = (walk: Walk, input: string, where: WhereInput, whole: boolean): boolean => {
  const entries = given(where, Object.entries(tableOf(walk, input).fields));
  const alone = whole && isAlone(where);
  return (
    entries.some(([name, meaning]) => meansFew(walk, meaning, where[name], alone)) ||
    inputsIn(where['and']).some((one) => isSelective(walk, input, one, alone))
  );
};

const meansFew = (walk: Walk, meaning: WhereField, value: unknown, whole: boolean): boolean => {
  if ('test' in meaning)
    return meaning.selective?.(value as never) === true || (whole && meaning.narrow?.(value as never) === true);
  if ('ids' in meaning) return whole || (meaning.broad !== true && idsOf(walk, meaning, value).length <= fewPlaces);
  return inputsIn(value).some((where) => isSelective(walk, meaning.to, where, whole));
};

const without = (where: WhereInput, name: string): WhereInput =>
  Object.fromEntries(Object.entries(where).filter(([other]) => other !== name));

/** Where a way is walked from: the records at its end. */
const startAtEnd = (
  walk: Walk,
  way: Related | Located,
  names: Names,
  value: unknown,
  whole: boolean,
): { readonly start: Start['start']; readonly rest: unknown } => {
  if ('ids' in way) return { start: `MATCH (${names[way.at] ?? way.at}:${labelIn(way, way.at)})`, rest: value };
  const [inner = {}] = inputsIn(value);
  return startOf(walk, way.to, namesAtEnd(walk, way, names), inner, whole);
};

/** Each record once that the way comes to, before anything else is matched. */
const startBy = (
  walk: Walk,
  way: Related | Located,
  [variable, own]: readonly [string, string],
  value: unknown,
  whole: boolean,
): Cypher.Expr => {
  const { steps, names } = follow(way, { [variable]: own }, walk.unique);
  const { start, rest } = startAtEnd(walk, way, names, value, whole);
  const held = allOf([...steps.flatMap(({ readable }) => readable), ...atEnd(walk, way, names, rest)]);
  const clauses = [start ?? '', ...steps.map(({ pattern }) => `MATCH ${pattern}`)];
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
  whole: boolean,
): Start | undefined => {
  const [inner] = inputsIn(where[name]);
  if (inner === undefined) return undefined;
  const found = startOf(walk, bound.to, namesOn(walk, bound, names), inner, whole);
  return found.start === null ? undefined : { start: found.start, rest: { ...where, [name]: found.rest } };
};

const startInAnd = (walk: Walk, input: string, names: Names, where: WhereInput, whole: boolean): Start | undefined => {
  const all = inputsIn(where['and']);
  for (const [at, one] of all.entries()) {
    const found = startOf(walk, input, names, one, whole);
    if (found.start !== null) return { start: found.start, rest: { ...where, and: all.with(at, found.rest) } };
  }
  return undefined;
};

/** Finds where reading starts, for a list whose statement calls the record as `names` says. */
export const startOf = (walk: Walk, input: string, names: Names, where: WhereInput, whole: boolean): Start => {
  const { variable, label, fields } = tableOf(walk, input);
  const own = names[variable] ?? variable;
  const entries = given(where, Object.entries(fields));
  const alone = whole && isAlone(where);
  const few = entries.filter(([name, meaning]) => meansFew(walk, meaning, where[name], alone));
  if (few.some(([, meaning]) => 'test' in meaning)) return { start: `MATCH (${own}:${label})`, rest: where };
  for (const [name, meaning] of few) {
    if ('test' in meaning) continue;
    if (!('on' in meaning))
      return {
        start: startBy(walk, meaning, [variable, own], where[name], alone),
        rest: without(where, name),
      };
    const found = startOnBound(walk, [name, meaning], names, where, alone);
    if (found !== undefined) return found;
  }
  return startInAnd(walk, input, names, where, alone) ?? { start: null, rest: where };
};

const says = (value: unknown): boolean => inputsIn(value).some((where) => Object.keys(where).length > 0);

/**
 * Where the reading of a whole list starts, with nothing selective: at a bound record that the filter says something of,
 * else at the first that the table binds, else at the records themselves.
 */
export const startOfAll = (walk: Walk, input: string, names: Names, where: WhereInput): Cypher.Expr => {
  const { variable, label, fields } = tableOf(walk, input);
  const bound = Object.entries(fields).flatMap(([name, way]) => ('on' in way ? [{ name, way }] : []));
  const first = (bound.find(({ name }) => says(where[name])) ?? bound[0])?.way;
  const [start, of] =
    first === undefined
      ? [names[variable] ?? variable, label]
      : [names[first.on] ?? first.on, tableOf(walk, first.to).label];
  const within = following(walk, input, names, where, start);
  // An index holds only what has all of its properties, so the id is asked for where a part of one is to be read.
  const held = within.length === 0 ? [] : ['\nWHERE ', allOf([...within, `${start}.id IS NOT NULL`])];
  return concat([`MATCH (${start}:${of})`, ...held]);
};
