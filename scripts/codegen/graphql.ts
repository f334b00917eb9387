import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isEnumType, isInterfaceType, isObjectType, isUnionType } from 'graphql';

/** Types whose resolvers get something else than the GraphQL object: a model of src/models.ts of the same name. */
const mappers = (schema: GraphQLSchema, models: ReadonlySet<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type) || isUnionType(type))
      .filter(({ name }) => models.has(`${name}Model`))
      .map(({ name }) => [name, `../models.ts#${name}Model`]),
  );

/** The names of the schema's own enumerations. */
export const enumNames = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
      .map(({ name }) => name),
  );

/** How the types of the schema are written, for the program and for its clients. */
export const typeConfig = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  // The schema's Record would hide TypeScript's own.
  namingConvention: { typeNames: (name: string) => (name === 'Record' ? 'AnyRecord' : name), enumValues: 'keep' },
  scalars: {
    ID: 'string',
    Date: 'string',
    DateTime: 'string',
    PartialDate: 'string',
    Locode: 'string',
    CountryCode: 'string',
    URL: 'string',
    JSON: 'unknown',
  },
};

const generated = async (
  filename: string,
  document: DocumentNode,
  config: object,
  resolvers: boolean,
): Promise<string> => {
  const text = await codegen({
    filename,
    schema: document,
    documents: [],
    config,
    plugins: [{ typescript: {} }, ...(resolvers ? [{ resolvers: {} }] : [])],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  return `// Made by \`npm run codegen\` from schema/*.graphql. Never edited by hand.\n${text}`;
};

/** The text of `src/generated/enums.ts`: the enumerations alone, for code that must not know the resolvers. */
export const printEnums = (sdl: string): Promise<string> =>
  generated(
    'src/generated/enums.ts',
    parse(sdl),
    { enumsAsConst: true, onlyEnums: true, namingConvention: { enumValues: 'keep' } },
    false,
  );

/** The text of `src/generated/graphql.ts`: the types of the schema and of its resolvers. */
export const printGraphql = (sdl: string, schema: GraphQLSchema, modelsText: string): Promise<string> => {
  const models = new Set([...modelsText.matchAll(/export (?:type|interface) (\w+Model)\b/g)].map(([, n]) => String(n)));
  const config = {
    ...typeConfig,
    avoidOptionals: { field: true },
    addInterfaceFieldResolverTypes: true,
    contextType: '../context.ts#Context',
    mappers: mappers(schema, models),
  };
  return generated('src/generated/graphql.ts', parse(sdl), config, true);
};
