import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphQLEnumType, GraphQLField, GraphQLInputObjectType } from 'graphql';

const root = join(import.meta.dirname, '..', '..');

/** The schema as the SDL of the repository says it. */
export const schema = buildSchema(
  globSync('schema/*.graphql', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n'),
);

/** The input type of this name. */
export const inputType = (name: string): GraphQLInputObjectType => {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input type ${name}.`);
  return type;
};

const fieldOf = (typeName: string, fieldName: string): GraphQLField<unknown, unknown> => {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) throw new Error(`The schema has no field ${typeName}.${fieldName}.`);
  return field;
};

/** The field that answers a list: `events` at the root, `Agency.events` on a type. */
export const fieldOfList = (name: string): GraphQLField<unknown, unknown> => {
  const [first = '', nested] = name.split('.');
  return nested === undefined ? fieldOf('Query', first) : fieldOf(first, nested);
};

/** The field `groups` of what a field answers; undefined for a plain list. */
export const groupsFieldOf = (field: GraphQLField<unknown, unknown>): GraphQLField<unknown, unknown> | undefined => {
  const connection = getNamedType(field.type);
  return isObjectType(connection) ? connection.getFields()['groups'] : undefined;
};

/** The enumeration that an argument of a field takes; undefined if it has no such argument. */
export const enumOfArgument = (
  field: GraphQLField<unknown, unknown> | undefined,
  argument: string,
): GraphQLEnumType | undefined => {
  const found = field?.args.find(({ name }) => name === argument);
  const type = found === undefined ? undefined : getNamedType(found.type);
  return isEnumType(type) ? type : undefined;
};

/** Whether a field answers a list or a connection; others that take a `where` answer one object. */
const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(getNullableType(type)) || getNamedType(type).name.endsWith('Connection');

/** The names of all lists of the schema that are filtered by a `where`, at the root and on a type. */
export const filteredLists = (): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isList(field) && field.args.some(({ name }) => name === 'where'))
        .map(({ name }) => (type.name === 'Query' ? name : `${type.name}.${name}`)),
    );
