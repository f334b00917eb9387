import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import type { Json, JsonObject } from './json.ts';
import { inputType } from './schema.ts';
import type { ValuePool } from './value-pool.ts';

/** Where a value stands: the input type and its field. */
interface Site {
  readonly type: string;
  readonly field: string;
}

const placeLabels = ['Country', 'Port', 'Terminal', 'City'];

/** What an id field asks for; any record for a field that is not named here. */
const idOf = (pool: ValuePool, { type, field }: Site): Arbitrary<string> => {
  if (field === 'regions') return pool.id(['Region']);
  const label = type.replace(/Where$/, '');
  if (field !== 'ids' || label === 'Record') return pool.id([]);
  return pool.id(label === 'Place' ? placeLabels : [label]);
};

const strangeSources = ['unknown', 'gazette'];

/** What a text field asks for; a part of some name for a field that is not named here. */
const textOf = (pool: ValuePool, { field }: Site): Arbitrary<string> => {
  if (field === 'programme' || field === 'coveredBy') return pool.property(['code'], ['unknown', 'ALPHA'], 'Programme');
  if (field === 'phase') return pool.property(['code'], ['unknown', 'alpha'], 'Phase');
  if (field === 'publisher' || field === 'publishers') return pool.property(['publisher'], strangeSources, 'Source');
  if (field === 'topics') return pool.property(['topics'], strangeSources, 'Source');
  return pool.fragment;
};

const spelt = (codes: Arbitrary<string>, turns: readonly ((code: string) => string)[]): Arbitrary<string> =>
  fc.tuple(codes, fc.constantFrom(...turns)).map(([code, turn]) => turn(code));

const plain = (code: string) => code;
const lowerCase = (code: string) => code.toLowerCase();
const spaced = (code: string) => `${code.slice(0, 2)} ${code.slice(2)}`;

const scalars: Readonly<Record<string, (pool: ValuePool, site: Site) => Arbitrary<Json>>> = {
  Boolean: () => fc.boolean(),
  CountryCode: (pool) => spelt(pool.property(['code'], ['ZZ'], 'Country'), [plain, plain, lowerCase]),
  Date: (pool) => pool.day,
  ID: idOf,
  Locode: (pool) => spelt(pool.property(['locode'], ['XXZZZ'], 'Port'), [plain, plain, lowerCase, spaced]),
  String: textOf,
};

/** Input types that are values, not filters of records. */
const wholeValues: Readonly<Record<string, (pool: ValuePool) => Arbitrary<Json>>> = {
  NearWhere: (pool) => pool.circle,
};

const isFilter = (type: GraphQLInputType): boolean => {
  const named = getNullableType(type);
  if (isListType(named)) return isFilter(named.ofType);
  return isInputObjectType(named) && wholeValues[named.name] === undefined;
};

/** How likely a field is: relations most, for they are what can go wrong. */
const weightOf = ({ name, type }: GraphQLInputField): number => {
  if (['and', 'or', 'not'].includes(name)) return 3;
  return isFilter(type) ? 5 : 2;
};

/** One to three of them, now and then none. */
const someOf = (value: Arbitrary<Json>): Arbitrary<readonly Json[]> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(value, { minLength: 1, maxLength: 3, size: 'max' }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );

const memoized = <Value>(make: (type: GraphQLInputObjectType, depth: number) => Value) => {
  const made = new Map<string, Value>();
  return (type: GraphQLInputObjectType, depth: number): Value => {
    const key = `${type.name} ${String(depth)}`;
    const value = made.get(key) ?? make(type, depth);
    made.set(key, value);
    return value;
  };
};

/** An object of a few such fields: most often one, for many conditions at once are seldom met. */
const objectFrom = (entry: Arbitrary<[string, Json]>, fieldCount: number): Arbitrary<JsonObject> => {
  const entries = (minLength: number, maxLength: number) =>
    fc.uniqueArray(entry, { minLength, maxLength, size: 'max', selector: ([name]) => name });
  return fc
    .oneof(
      { weight: 1, arbitrary: fc.constant<[string, Json][]>([]) },
      { weight: 6, arbitrary: entries(1, 1) },
      { weight: 3, arbitrary: entries(Math.min(2, fieldCount), Math.min(3, fieldCount)) },
    )
    .map((chosen) => Object.fromEntries(chosen));
};

const createObjects = (pool: ValuePool) => {
  const valueOf = (type: GraphQLInputType, site: Site, depth: number): Arbitrary<Json> => {
    if (isNonNullType(type)) return valueOf(type.ofType, site, depth);
    if (isListType(type)) return someOf(valueOf(type.ofType, site, depth));
    if (isEnumType(type)) return pool.constant(type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) return wholeValues[type.name]?.(pool) ?? objectOf(type, depth - 1);
    const scalar = scalars[type.name];
    if (scalar === undefined) throw new Error(`It is not said here what a ${type.name} is asked for.`);
    return scalar(pool, site);
  };
  const entryOf = (field: GraphQLInputField, type: string, depth: number): Arbitrary<[string, Json]> => {
    const value = valueOf(field.type, { type, field: field.name }, depth);
    const given = isRequiredInputField(field) ? value : fc.option(value, { freq: 25 });
    return given.map((json): [string, Json] => [field.name, json]);
  };
  const objectOf = memoized((type: GraphQLInputObjectType, depth: number): Arbitrary<JsonObject> => {
    const fields = Object.values(type.getFields()).filter((field) => depth > 1 || !isFilter(field.type));
    const entries = fields.map((field) => ({
      weight: weightOf(field),
      arbitrary: entryOf(field, type.name, depth),
    }));
    return objectFrom(fc.oneof(...entries), fields.length);
  });
  return objectOf;
};

/** Random objects of an input type such as `EventWhere`, nested to at most so many levels. */
export const randomWhere = (typeName: string, pool: ValuePool, depth = 3): Arbitrary<JsonObject> =>
  createObjects(pool)(inputType(typeName), depth);
