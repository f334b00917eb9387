import { getNamedType, isAbstractType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Sample } from './samples.ts';

/** One field of the schema with one set of arguments, asked of a list of its parents. */
export interface Question {
  /** `Event.attendances(first: 2)` */
  readonly title: string;
  /** `Event.attendances` */
  readonly field: string;
  readonly isRoot: boolean;
  /** The names of the fields on the way from the root to the field itself. */
  readonly way: readonly string[];
  /** The query's text for so many parents, with or without the field itself. */
  readonly text: (parents: number, part: 'with the field' | 'without it') => string;
  /** Whether it takes `after`: the question is then asked again with a cursor of its first answer. */
  readonly continued?: (cursor: string) => Question;
}

type Field = GraphQLField<unknown, unknown>;

/** How a type is reached: the query around the place where its fields stand. */
interface Reach {
  readonly way: readonly string[];
  readonly around: (parents: number, inner: string) => string;
}

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');
const isPlumbing = (type: GraphQLNamedType): boolean => /(?:Connection|Edge)$|^PageInfo$|^__/.test(type.name);

const isPlain = (field: Field): boolean => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument);

/** Everything that a node says of itself without arguments. */
const ownFields = (type: GraphQLNamedType): string =>
  [
    '__typename',
    ...fieldsOf(type)
      .filter(isPlain)
      .map(({ name }) => name),
  ].join(' ');

const selection = (type: GraphQLNamedType): string => {
  if (isLeafType(type)) return '';
  if (!isConnection(type)) return ` { ${ownFields(type)} }`;
  const node = fieldsOf(type).find(({ name }) => name === 'nodes');
  const inner = node === undefined ? '__typename' : ownFields(getNamedType(node.type));
  return ` { totalCount nodes { ${inner} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
};

/** The way to each object type from the root, the shortest first found, over fields that need no argument. */
const reaches = (schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, Reach> => {
  const found = new Map<GraphQLObjectType, Reach>();
  const waiting: [GraphQLNamedType, Reach][] = [];
  const step = (field: Field, reach: Reach): void => {
    if (field.args.some(isRequiredArgument)) return;
    const type = getNamedType(field.type);
    const paged = field.args.some(({ name }) => name === 'first');
    const nodes = isConnection(type) ? fieldsOf(type).find(({ name }) => name === 'nodes') : undefined;
    const target = nodes === undefined ? type : getNamedType(nodes.type);
    const open = (parents: number): string => `${field.name}${paged ? `(first: ${String(parents)})` : ''}`;
    const around = (parents: number, inner: string): string =>
      reach.around(parents, `${open(parents)} { ${nodes === undefined ? inner : `nodes { ${inner} }`} }`);
    waiting.push([target, { way: [...reach.way, field.name, ...(nodes === undefined ? [] : ['nodes'])], around }]);
  };
  const root: Reach = { way: [], around: (_, inner) => `{ ${inner} }` };
  for (const field of fieldsOf(schema.getQueryType() ?? raise('The schema has no Query.'))) step(field, root);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [type, reach] = next;
    const on = (member: GraphQLObjectType): Reach => ({
      way: reach.way,
      around: (parents, inner) => reach.around(parents, `__typename ... on ${member.name} { ${inner} }`),
    });
    const members = isAbstractType(type)
      ? schema.getPossibleTypes(type).map((member) => [member, on(member)] as const)
      : isObjectType(type)
        ? [[type, reach] as const]
        : [];
    for (const [member, to] of members) {
      if (found.has(member) || isPlumbing(member)) continue;
      found.set(member, to);
      for (const field of fieldsOf(member)) step(field, to);
    }
  }
  return found;
};

const raise = (message: string): never => {
  throw new Error(message);
};

/** Each set of arguments that a field is asked with: none, then each argument with each of its samples. */
const argumentSets = (owner: GraphQLObjectType, field: Field, sample: Sample): readonly string[] => {
  const required = field.args.filter(isRequiredArgument);
  const optional = field.args.filter((argument) => !isRequiredArgument(argument) && argument.name !== 'after');
  const literals = (of: typeof field.args): readonly string[] =>
    of.flatMap((argument) => sample(owner, field.name, argument).map((value) => `${argument.name}: ${value}`));
  const base =
    required.length === 0
      ? ['']
      : required.length === 1
        ? literals(required)
        : raise(
            `${owner.name}.${field.name} needs more than one argument: teach tests/contract/questions.ts to give them.`,
          );
  const [first = ''] = base;
  return [...base, ...literals(optional).map((more) => [first, more].filter((part) => part !== '').join(', '))];
};

const question = (owner: GraphQLObjectType, field: Field, given: string, reach: Reach, isRoot: boolean): Question => {
  const call = `${field.name}${given === '' ? '' : `(${given})`}`;
  const asked = `${call}${selection(getNamedType(field.type))}`;
  const takesCursor = field.args.some(({ name }) => name === 'after') && !given.includes('after:');
  const next = (cursor: string): string =>
    [given, `after: ${JSON.stringify(cursor)}`].filter((part) => part !== '').join(', ');
  return {
    title: `${owner.name}.${call}`,
    field: `${owner.name}.${field.name}`,
    isRoot,
    way: [...reach.way, field.name],
    text: (parents, part) => reach.around(parents, part === 'with the field' ? `__typename ${asked}` : '__typename'),
    ...(takesCursor ? { continued: (cursor) => question(owner, field, next(cursor), reach, isRoot) } : {}),
  };
};

/** Every field of the schema with every set of arguments, so that a new one is asked the day it is written. */
export const allQuestions = (schema: GraphQLSchema, sample: Sample): readonly Question[] => {
  const query = schema.getQueryType() ?? raise('The schema has no Query.');
  const root: Reach = { way: [], around: (_, inner) => `{ ${inner} }` };
  const owners: readonly (readonly [GraphQLObjectType, Reach])[] = [[query, root], ...reaches(schema)];
  const reached = new Set(owners.map(([owner]) => owner));
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !isPlumbing(type) && !reached.has(type))
      raise(`No question reaches the type ${type.name}.`);
  return owners.flatMap(([owner, reach]) =>
    fieldsOf(owner).flatMap((field) =>
      argumentSets(owner, field, sample).map((given) => question(owner, field, given, reach, owner === query)),
    ),
  );
};
