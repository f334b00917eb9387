import { valueFromAST } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { StartError } from './errors.ts';
import type { Capability } from './generated/enums.ts';

/** What a field of Query, Mutation or Subscription needs; null where it is public. */
export type Needed = Capability | null;

type Field = GraphQLField<unknown, unknown>;

const directive = ({ astNode }: Field, name: string) => astNode?.directives?.find((one) => one.name.value === name);

const capabilityIn = (schema: GraphQLSchema, field: Field): Capability | undefined => {
  const type = schema.getDirective('needs')?.args[0]?.type;
  const value = directive(field, 'needs')?.arguments?.[0]?.value;
  return type === undefined || value === undefined ? undefined : (valueFromAST(value, type) as Capability);
};

const neededBy = (schema: GraphQLSchema, owner: GraphQLObjectType, field: Field): Needed => {
  const capability = capabilityIn(schema, field);
  const isPublic = directive(field, 'public') !== undefined;
  if (capability !== undefined && !isPublic) return capability;
  if (capability === undefined && isPublic) return null;
  throw new StartError(
    `${owner.name}.${field.name} of schema/ must say either @needs(capability: …) or @public: who may ask it?`,
  );
};

const sentence = (needed: Needed): string =>
  needed === null ? 'Public: whoever asks is answered.' : `Needs the capability ${needed}.`;

const rootFields = (schema: GraphQLSchema): readonly (readonly [GraphQLObjectType, Field])[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((owner) =>
    owner === null || owner === undefined
      ? []
      : Object.values(owner.getFields()).map((field): [GraphQLObjectType, Field] => [owner, field]),
  );

/** What each field of Query, Mutation and Subscription needs, by `Query.events`. Throws a StartError where one does not declare it. */
export const capabilitiesIn = (schema: GraphQLSchema): ReadonlyMap<string, Needed> =>
  new Map(
    rootFields(schema).map(
      ([owner, field]) => [`${owner.name}.${field.name}`, neededBy(schema, owner, field)] as const,
    ),
  );

/** Has the descriptions of these fields say what they need. Throws as `capabilitiesIn` does. */
export const describeCapabilities = (schema: GraphQLSchema): void => {
  for (const [owner, field] of rootFields(schema))
    field.description = `${field.description ?? ''}\n\n${sentence(neededBy(schema, owner, field))}`.trim();
};
