import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** A field of the schema, whatever its parent. */
export type Field = GraphQLField<unknown, unknown>;

/** How a type is reached: the fields on the way from the root, and the query around the place where its own stand. */
export interface Reach {
  readonly way: readonly string[];
  /** Whether there is a list on the way, so that there are several of the type. */
  readonly isMany: boolean;
  readonly around: (parents: number, inner: string) => string;
}

/** By how many ways each type is reached: a session, say, is an event that the list of events does not show. */
const waysPerType = 3;

/** Says that the schema has grown out of what these tests know to ask. */
export const raise = (message: string): never => {
  throw new Error(message);
};

/** The fields of a type, none where it has none. */
export const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** The type of a list's nodes; the type itself where it is no connection. */
export const nodeType = (type: GraphQLNamedType): GraphQLNamedType => {
  const nodes = type.name.endsWith('Connection') ? fieldsOf(type).find(({ name }) => name === 'nodes') : undefined;
  return nodes === undefined ? type : getNamedType(nodes.type);
};

/** Whether a type counts what is in a list. */
export const isCount = (type: GraphQLNamedType): boolean => /Count$/.test(type.name);

/** Whether a type is there for the form of an answer and not for what it says, or is asked of lists. */
export const isPlumbing = (type: GraphQLNamedType): boolean =>
  isCount(type) || /(?:Connection|Edge|Payload)$|^(?:PageInfo|Groups?|GroupKey|Remaining)$|^__/.test(type.name);

/** Fields that need an argument and lead to types that no other field leads to, with that argument. */
const calls: Readonly<Record<string, string>> = {
  search: 'search(text: "agency 0000")',
  cooperation: 'cooperation(between: COUNTRY, where: { kinds: [SEMINAR] })',
  lookup: 'lookup(names: ["agency 00000", "agency 0000", "port"])',
  paths: 'paths(from: "agency:agency-3", to: "agency:agency-12", through: [COUNTRY, SOURCE])',
  record: 'record(id: "agency:agency-4", asOf: "2030-01-01T00:00:00Z")',
  programmeReport:
    'programmeReport(programme: "seacop", phase: "phase-1", from: "2018-01-01", to: "2020-12-31", compareWith: PERIOD_BEFORE)',
  neighbourhood: 'neighbourhood(of: "programme:seacop", depth: 2, first: 40)',
};

/** The types that a call leads to, where it leads not to all that its field may answer with. */
const only: Readonly<Record<string, readonly string[]>> = {
  'Query.record': ['PastRecord'],
  'Change.mergedInto': ['Agency', 'Attendance', 'Figure'],
};

/** Types that only writes answer with: they are asked where writes are tested. */
const isOfWrites = (type: GraphQLNamedType): boolean =>
  /Success$|^(?:InvalidInput|InputProblem|Conflict|Forbidden|StillNeeded|BuiltOn)$/.test(type.name);

/** Types that only listeners are told: they are asked where changes are followed. */
const isOfListening = (type: GraphQLNamedType): boolean => type.name === 'RecordGone';

/** Where all questions start. */
export const root: Reach = { way: [], isMany: false, around: (_, inner) => `{ ${inner} }` };

interface Step {
  readonly field: string;
  readonly type: GraphQLNamedType;
  readonly reach: Reach;
}

/** The steps that lead on from a type: its fields that need no argument and answer with objects. */
const stepsFrom = (type: GraphQLObjectType, reach: Reach): readonly Step[] =>
  fieldsOf(type)
    .filter(
      ({ name, args, type: of }) => (name in calls || !args.some(isRequiredArgument)) && !isLeafType(getNamedType(of)),
    )
    .map((field) => {
      const named = getNamedType(field.type);
      const target = nodeType(named);
      const nodes = target === named ? [] : ['nodes'];
      const pages = field.args.some(({ name }) => name === 'first');
      return {
        field: `${type.name}.${field.name}`,
        type: target,
        reach: {
          way: [...reach.way, field.name, ...nodes],
          isMany: reach.isMany || nodes.length > 0 || isListType(getNullableType(field.type)),
          around: (parents, inner) => {
            const given = field.args.some(isRequiredArgument) ? calls[field.name] : undefined;
            const call = given ?? `${field.name}${pages ? `(first: ${String(parents)})` : ''}`;
            return reach.around(parents, `${call} { ${nodes.length > 0 ? `nodes { ${inner} }` : inner} }`);
          },
        },
      };
    });

const members = (
  schema: GraphQLSchema,
  { field, type, reach }: Step,
): readonly (readonly [GraphQLObjectType, Reach])[] => {
  if (isObjectType(type)) return [[type, reach]];
  if (!isAbstractType(type)) return [];
  const possible = schema
    .getPossibleTypes(type)
    .filter(({ name }) => only[field]?.includes(name) ?? name !== 'PastRecord');
  return possible.map((member) => {
    const around: Reach['around'] = (parents, inner) =>
      reach.around(parents, `__typename ... on ${member.name} { ${inner} }`);
    return [member, { ...reach, around }];
  });
};

/** Ways to each object type from the root, the shortest first. Throws where a type has none. */
export const reaches = (schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, readonly Reach[]> => {
  const query = schema.getQueryType() ?? raise('The schema has no Query.');
  const found = new Map<GraphQLObjectType, readonly Reach[]>();
  const waiting = [...stepsFrom(query, root)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const [type, reach] of members(schema, next)) {
      const known = found.get(type) ?? [];
      if (known.length === waysPerType) continue;
      found.set(type, [...known, reach]);
      if (known.length === 0) waiting.push(...stepsFrom(type, reach));
    }
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (
      isObjectType(type) &&
      type !== query &&
      type !== schema.getMutationType() &&
      type !== schema.getSubscriptionType() &&
      !isPlumbing(type) &&
      !isOfWrites(type) &&
      !isOfListening(type) &&
      !found.has(type)
    )
      raise(`No question reaches the type ${type.name}: teach tests/contract/reaches.ts the way.`);
  return found;
};
