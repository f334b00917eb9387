import { getNamedType, isAbstractType, isLeafType, isRequiredArgument } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { fieldsOf, nodeType, raise, reaches, root } from './reaches.ts';
import type { Field, Reach } from './reaches.ts';
import type { Sample } from './samples.ts';

/** One field of the schema with one set of arguments, or all plain ones of a type, asked of a list of parents. */
export interface Question {
  /** `Event.attendances(first: 2), by events.nodes` */
  readonly title: string;
  /** The fields that it asks for, e.g. `Event.attendances`, each with the way to its values from the root. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The way to the parents; empty where it asks the root. */
  readonly parents: readonly string[];
  /** How many statements it may cost, whatever the number of parents. */
  readonly price: number;
  /** The query for a number of parents, with what is asked of them or without. */
  readonly text: (parents: number, part: 'all' | 'parents only') => string;
  /** The same with a cursor of its first answer, where it takes one. */
  readonly continued?: (cursor: string) => Question;
}

const isPlain = (field: Field): boolean => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument);

/** Everything that a node says of itself without arguments. */
const ownFields = (type: GraphQLNamedType): string =>
  [
    '__typename',
    ...fieldsOf(type)
      .filter(isPlain)
      .map(({ name }) => name),
  ].join(' ');

const page = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const selection = (type: GraphQLNamedType): string => {
  if (isLeafType(type)) return '';
  const nodes = nodeType(type);
  return nodes === type ? ` { ${ownFields(type)} }` : ` { totalCount nodes { ${ownFields(nodes)} } ${page} }`;
};

/** Each set of arguments that a field is asked with: the required one, then each other with each of its samples. */
const argumentSets = (owner: GraphQLObjectType, field: Field, sample: Sample): readonly string[] => {
  const literals = (of: typeof field.args): readonly string[] =>
    of.flatMap((argument) => sample(owner, field.name, argument).map((value) => `${argument.name}: ${value}`));
  const required = field.args.filter(isRequiredArgument);
  if (required.length > 1)
    raise(`${owner.name}.${field.name} needs several arguments: teach tests/contract/questions.ts to give them.`);
  const optional = field.args.filter((argument) => !isRequiredArgument(argument) && argument.name !== 'after');
  const base = required.length === 0 ? [''] : literals(required);
  return [...base, ...literals(optional).map((more) => [base[0], more].filter(Boolean).join(', '))];
};

/** Types that are chosen by their sources, which takes the statement of the evidence too. */
const chosenBySources = new Set(['DisplayFigure']);

/** One statement for what is listed, one for a count, one for each kind where nodes of several kinds are listed. */
const priceOf = (schema: GraphQLSchema, type: GraphQLNamedType): number => {
  const nodes = nodeType(type);
  const kinds = isAbstractType(nodes) ? schema.getPossibleTypes(nodes).length : 0;
  return (nodes === type ? 1 : 2) + kinds + (chosenBySources.has(type.name) ? 1 : 0);
};

const titled = ({ way }: Reach, title: string): string => (way.length === 0 ? title : `${title}, by ${way.join('.')}`);

/** Makes the questions on one type, reached by one way. */
const createQuestions = (schema: GraphQLSchema, owner: GraphQLObjectType, reach: Reach, sample: Sample) => {
  const asking = (inner: string): Question['text'] => {
    return (parents, part) => reach.around(parents, part === 'all' ? `__typename ${inner}` : '__typename');
  };
  const one = (field: Field, given: string): Question => {
    const call = `${field.name}${given === '' ? '' : `(${given})`}`;
    const type = getNamedType(field.type);
    const takesCursor = field.args.some(({ name }) => name === 'after') && !given.includes('after:');
    return {
      title: titled(reach, `${owner.name}.${call}`),
      fields: { [`${owner.name}.${field.name}`]: [...reach.way, field.name] },
      parents: reach.way,
      price: priceOf(schema, type),
      text: asking(`${call}${selection(type)}`),
      ...(takesCursor
        ? { continued: (cursor) => one(field, [given, `after: "${cursor}"`].filter(Boolean).join(', ')) }
        : {}),
    };
  };
  const plain = fieldsOf(owner).filter(isPlain);
  const ofItself: Question = {
    title: titled(reach, `${owner.name}, what it says of itself`),
    fields: Object.fromEntries(plain.map(({ name }) => [`${owner.name}.${name}`, [...reach.way, name]])),
    parents: reach.way,
    price: 0,
    text: asking(ownFields(owner)),
  };
  const others = fieldsOf(owner).filter((field) => !isPlain(field));
  return [
    ...(plain.length === 0 ? [] : [ofItself]),
    ...others.flatMap((field) => argumentSets(owner, field, sample).map((given) => one(field, given))),
  ];
};

/** Every field of the schema with every set of arguments, so that a new one is asked the day it is written. */
export const allQuestions = (schema: GraphQLSchema, sample: Sample): readonly Question[] => {
  const query = schema.getQueryType() ?? raise('The schema has no Query.');
  const ways = [...reaches(schema)].flatMap(([type, found]) => found.map((reach) => [type, reach] as const));
  return [[query, root] as const, ...ways].flatMap(([owner, reach]) => createQuestions(schema, owner, reach, sample));
};
