import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { getNamedType } from 'graphql';
import type { GraphQLEnumType } from 'graphql';
import type { JsonObject } from './json.ts';
import type { Level, ListName } from './lists.ts';
import { randomWhere } from './random-where.ts';
import { enumOfArgument, fieldOfList, groupsFieldOf } from './schema.ts';
import type { ValuePool } from './value-pool.ts';

/** A question about one list; what is undefined is not given, and `by` is empty where the list has no groups. */
export interface Question {
  readonly list: ListName;
  readonly parentId: string | undefined;
  readonly where: JsonObject | undefined;
  readonly orderBy: string | undefined;
  readonly level: Level | undefined;
  readonly by: readonly string[];
  readonly regionScheme: string | undefined;
  /** How many groups, and how many on a page. */
  readonly first: number;
}

const notGiven = fc.constant(undefined);

const constantOf = <Value extends string>(type: GraphQLEnumType | undefined): Arbitrary<Value | undefined> =>
  type === undefined
    ? notGiven
    : fc.option(fc.constantFrom(...type.getValues().map(({ name }) => name as Value)), { nil: undefined, freq: 6 });

/** One dimension or two that differ, in either order. */
const dimensionsOf = (type: GraphQLEnumType | undefined): Arbitrary<readonly string[]> => {
  const names = type?.getValues().map(({ name }) => name) ?? [];
  return names.length === 0
    ? fc.constant([])
    : fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: Math.min(2, names.length), size: 'max' });
};

const parentOf = (list: ListName, pool: ValuePool): Arbitrary<string | undefined> => {
  const [label = '', nested] = list.split('.');
  return nested === undefined ? notGiven : fc.constantFrom(...pool.idsOf(label));
};

/** Random questions about a list: every argument that the schema gives it, values from the pool. */
export const randomQuestion = (list: ListName, pool: ValuePool, depth = 3): Arbitrary<Question> => {
  const field = fieldOfList(list);
  const groups = groupsFieldOf(field);
  const where = field.args.find(({ name }) => name === 'where');
  if (where === undefined) throw new Error(`The list ${list} is not filtered.`);
  const hasScheme = groups?.args.some(({ name }) => name === 'regionScheme') === true;
  return fc.record({
    list: fc.constant(list),
    parentId: parentOf(list, pool),
    where: fc.option(randomWhere(getNamedType(where.type).name, pool, depth), { nil: undefined, freq: 12 }),
    orderBy: constantOf(enumOfArgument(field, 'orderBy')),
    level: constantOf<Level>(enumOfArgument(field, 'level')),
    by: dimensionsOf(enumOfArgument(groups, 'by')),
    regionScheme: hasScheme ? fc.option(fc.constantFrom('seacop', 'm49'), { nil: undefined }) : notGiven,
    first: fc.integer({ min: 1, max: 5 }),
  });
};
