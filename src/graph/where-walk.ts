import Cypher from '@neo4j/cypher-builder';
import { createUnique, follow, renamed } from './where-way.ts';
import type { Names } from './where-way.ts';
import { inputsIn } from './where.ts';
import type { Bound, Located, Related, Test, WhereField, WhereInput, WhereScope, WhereTable } from './where.ts';

/** A part of a statement: text of our own, or an expression with its values as parameters. */
export type Part = Cypher.Expr | string;

/** One walk over a filter: variables that it brings in differ from each other. */
export interface Walk extends WhereScope {
  readonly unique: (name: string) => string;
}

/** Starts a walk. */
export const createWalk = (scope: WhereScope): Walk => ({ ...scope, unique: createUnique() });

/** Parts one after the other in the text of a statement. */
export const concat = (parts: readonly Part[]): Cypher.Expr =>
  new Cypher.Raw((environment) =>
    parts.map((part) => (typeof part === 'string' ? part : environment.compile(part))).join(''),
  );

const joined = (operator: 'AND' | 'OR', parts: readonly Part[], none: 'true' | 'false'): Cypher.Expr => {
  if (parts.length === 0) return concat([none]);
  const between = parts.flatMap((part) => [` ${operator} `, part]).slice(1);
  return concat(parts.length === 1 ? between : ['(', ...between, ')']);
};

/** All parts hold; true where there is none. */
export const allOf = (parts: readonly Part[]): Cypher.Expr => joined('AND', parts, 'true');

/** The table of an input; throws where there is none, which is a bug of the program. */
export const tableOf = ({ tables }: Walk, input: string): WhereTable => {
  const table = tables[input];
  if (table === undefined) throw new Error(`There is no table of the fields of ${input}.`);
  return table;
};

/** What the names of a bound record's table stand for. */
export const namesOn = (walk: Walk, { to, on }: Bound, names: Names): Names => ({
  [tableOf(walk, to).variable]: names[on] ?? on,
});

const withValue = (text: string, names: Names, value: unknown): Cypher.Expr => {
  const param = new Cypher.Param(value);
  return new Cypher.Raw((environment) => `(${renamed(text, names).replaceAll('$value', environment.compile(param))})`);
};

const tested = ({ test, value = (given) => given }: Test, names: Names, given: unknown): Cypher.Expr =>
  withValue(test, names, value(given as never));

const onBound = (walk: Walk, bound: Bound, names: Names, value: unknown): readonly Part[] => {
  const given = bound.given === undefined ? [] : [renamed(bound.given, names)];
  return [
    ...given,
    ...inputsIn(value).flatMap((where) => conditions(walk, bound.to, namesOn(walk, bound, names), where)),
  ];
};

/** The ids of reference data that a value comes to. */
export const idsOf = ({ ids }: Walk, located: Located, value: unknown): readonly string[] => {
  const find = ids[located.ids];
  if (find === undefined) throw new Error(`Nothing in the scope gives the ids of ${located.ids}.`);
  return find(value as never);
};

/** What the names of the table at the end of a way stand for. */
export const namesAtEnd = (walk: Walk, { to, at }: Related, names: Names): Names => {
  const { variable } = tableOf(walk, to);
  return { ...names, [variable]: names[at ?? variable] ?? variable };
};

/** What has to hold of the record at the end of a way. */
export const atEnd = (walk: Walk, way: Related | Located, names: Names, value: unknown): readonly Part[] => {
  const given = way.given === undefined ? [] : [renamed(way.given, names)];
  if ('ids' in way) {
    const ids = new Cypher.Param(idsOf(walk, way, value));
    return [...given, concat([`${names[way.at] ?? way.at}.id IN `, ids])];
  }
  const bound = namesAtEnd(walk, way, names);
  return [...given, ...inputsIn(value).flatMap((where) => conditions(walk, way.to, bound, where))];
};

/** One EXISTS within the other, a pattern each: planning one that is as long as all takes several times as long. */
const related = (walk: Walk, way: Related | Located, known: Names, value: unknown): Cypher.Expr => {
  const { steps, names } = follow(way, known, walk.unique);
  const nested = steps.reduceRight<readonly Part[]>(
    (inner, { pattern, readable }) => [
      concat([`EXISTS { MATCH ${pattern} WHERE `, allOf([...readable, ...inner]), ' }']),
    ],
    atEnd(walk, way, names, value),
  );
  return allOf(nested);
};

const ofField = (walk: Walk, meaning: WhereField, names: Names, value: unknown): readonly Part[] => {
  if ('test' in meaning) return [tested(meaning, names, value)];
  if ('kept' in meaning)
    return [withValue(`${meaning.kept} IS NOT NULL AND ${meaning.kept} IN $value`, names, idsOf(walk, meaning, value))];
  return 'on' in meaning ? onBound(walk, meaning, names, value) : [related(walk, meaning, names, value)];
};

const logic: Readonly<Record<string, (each: readonly (readonly Part[])[]) => readonly Part[]>> = {
  and: (each) => each.flat(),
  or: (each) => [joined('OR', each.map(allOf), 'false')],
  not: (each) => each.map((one) => concat(['NOT (', allOf(one), ')'])),
};

/**
 * What a filter means on a record: all of it has to hold. In the order of the table, so that the same filter has the
 * same text however it was written.
 */
export const conditions = (walk: Walk, input: string, names: Names, where: WhereInput): readonly Part[] => {
  const { fields } = tableOf(walk, input);
  for (const name of Object.keys(where))
    if (!Object.hasOwn(fields, name) && !Object.hasOwn(logic, name))
      throw new Error(`${input}.${name} has no meaning in its table.`);
  const isGiven = ([name]: readonly [string, unknown]): boolean => where[name] !== null && where[name] !== undefined;
  return [
    ...Object.entries(fields)
      .filter(isGiven)
      .flatMap(([name, meaning]) => ofField(walk, meaning, names, where[name])),
    ...Object.entries(logic)
      .filter(isGiven)
      .flatMap(([name, means]) => means(inputsIn(where[name]).map((one) => conditions(walk, input, names, one)))),
  ];
};

/** What follows from a filter for the values by which indexes sort a record, the one that the statement calls `variable`. */
export const following = (
  walk: Walk,
  input: string,
  names: Names,
  where: WhereInput,
  variable: string,
): readonly Part[] => {
  const { variable: own, fields } = tableOf(walk, input);
  const ofOwn = Object.entries(fields).flatMap(([name, meaning]) => {
    const value = where[name];
    if (value === null || value === undefined) return [];
    if ('on' in meaning)
      return inputsIn(value).flatMap((one) =>
        following(walk, meaning.to, namesOn(walk, meaning, names), one, variable),
      );
    if (!('follows' in meaning) || (names[own] ?? own) !== variable) return [];
    return [withValue(meaning.follows, names, value)];
  });
  return [...ofOwn, ...inputsIn(where['and']).flatMap((one) => following(walk, input, names, one, variable))];
};
