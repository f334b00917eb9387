import { getNamedType, isAbstractType, isEnumType, isLeafType, isRequiredArgument } from 'graphql';
import type { GraphQLArgument, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { fieldsOf, isCount, nodeType, raise, reaches, root } from './reaches.ts';
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
  /** Whether there are several parents, or one by nature. */
  readonly isMany: boolean;
  /** How many statements it may cost, whatever the number of parents. */
  readonly price: number;
  /** The query for a number of parents, with what is asked of them or without. */
  readonly text: (parents: number, part: 'all' | 'parents only') => string;
  /** The same with a cursor of its first answer, where it takes one. */
  readonly continued?: (cursor: string) => Question;
}

/** When an answer was made differs from one to the next. */
const isOfTheMoment = ({ name }: Field): boolean => name === 'madeAt';

const isPlain = (field: Field): boolean =>
  !isOfTheMoment(field) && isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument);

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

/** The arguments that a field is asked with, and what is asked of its answer: all there is where not said. */
interface Call {
  readonly given: string;
  readonly inner?: string;
}

/**
 * What is asked of a list beside its records: what tells whether a filter, an order and a dimension are compiled well,
 * and no more, since planning a list with all its columns takes long.
 */
const innerOf: Readonly<Record<string, string>> = {
  where: ' { totalCount nodes { __typename } }',
  orderBy: ` { nodes { __typename } ${page} }`,
  level: ` { totalCount nodes { __typename } ${page} }`,
};

/** Several arguments that are needed at once, no two of one type with the same sample. */
const together = ([first = [''], ...others]: readonly (readonly string[])[]): readonly string[] =>
  first.map((literal, index) =>
    [literal, ...others.map((other, number) => other[(index + number + 1) % other.length])].join(', '),
  );

/** The required arguments, then each other with each of its samples; only the required ones on a further way to a type. */
const callsOf = (owner: GraphQLObjectType, field: Field, sample: Sample, isFirstWay: boolean): readonly Call[] => {
  const literals = (argument: GraphQLArgument): readonly string[] =>
    sample(owner, field.name, argument).map((value) => `${argument.name}: ${value}`);
  const base = together(field.args.filter(isRequiredArgument).map(literals));
  const optional = field.args.filter((argument) => !isRequiredArgument(argument) && argument.name !== 'after');
  const isList = nodeType(getNamedType(field.type)) !== getNamedType(field.type);
  // The statements of a nested list share the tables of filters with the list at the root, where each is asked.
  const more = isFirstWay ? optional.filter(({ name }) => !isList || owner.name === 'Query' || name !== 'where') : [];
  return [
    ...base.map((given) => ({ given })),
    ...more.flatMap((argument) => {
      const inner = isList ? innerOf[argument.name] : undefined;
      return literals(argument).map((literal) => ({
        given: [base[0], literal].filter(Boolean).join(', '),
        ...(inner === undefined ? {} : { inner }),
      }));
    }),
  ];
};

const groupsInner = 'nodes { keys { dimension id label } count } remaining { groups count }';

/** What a list says of itself beside its records and their number: its groups by each dimension and by two, its bodies. */
const summariesOf = (
  connection: GraphQLNamedType,
  isRoot: boolean,
): readonly (readonly [field: string, text: string])[] =>
  fieldsOf(connection).flatMap((field) => {
    const by = field.args.find(({ name }) => name === 'by');
    const dimensions = by === undefined ? undefined : getNamedType(by.type);
    if (isEnumType(dimensions)) {
      const names = dimensions.getValues().map(({ name }) => name);
      const pair = names.length > 1 ? [`${names[0] ?? ''}, ${names.at(-1) ?? ''}`] : [];
      // All dimensions at the root, where the tables are tried; of a nested list those that show that its statement takes them.
      const asked = isRoot ? [...names, ...pair] : [pair[0] ?? names[0] ?? ''];
      return asked.map((one): [string, string] => [
        field.name,
        `${field.name}(by: [${one}], first: 3) { ${groupsInner} }`,
      ]);
    }
    return field.args.length === 0 && isCount(getNamedType(field.type))
      ? [[field.name, `${field.name} { ${ownFields(getNamedType(field.type))} }`]]
      : [];
  });

/** Types that are chosen by their sources, which takes the statement of the evidence too. */
const chosenBySources = new Set(['DisplayFigure']);

/** What a type says of itself at the price of a statement: where cells met first takes the other events to be read. */
const ownPrices: Readonly<Record<string, number>> = { CooperationCell: 1, Indicator: 12, ProgrammeReport: 13 };

/** What is said of all indicators together: a statement each for the values, for the splits, and for the values before. */
const ofIndicators: Readonly<Record<string, number>> = {
  Indicator: 12,
  IndicatorList: 3,
  IndicatorChange: 24,
  IndicatorSplit: 32,
};

/** How often a record was written is asked of the graph; a change says so itself. */
const revisionPrice = (type: GraphQLNamedType): number =>
  type.name !== 'Change' && fieldsOf(type).some(({ name }) => name === 'revision') ? 1 : 0;

/** One statement for what is listed, one for a count, one for each kind where nodes of several kinds are listed. */
const priceOf = (schema: GraphQLSchema, type: GraphQLNamedType): number => {
  const nodes = nodeType(type);
  const kinds = isAbstractType(nodes) ? schema.getPossibleTypes(nodes).length : 0;
  const chosen = chosenBySources.has(type.name) ? 1 : 0;
  return (
    (ofIndicators[type.name] ?? (nodes === type ? 1 : 2)) +
    kinds +
    Math.max(1, kinds, 2 * chosen) * revisionPrice(nodes) +
    chosen
  );
};

const titled = ({ way }: Reach, title: string): string => (way.length === 0 ? title : `${title}, by ${way.join('.')}`);

/** Makes the questions on one type, reached by one way. */
const createQuestions = (
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  reach: Reach,
  sample: Sample,
  isFirstWay: boolean,
) => {
  const asking = (inner: string): Question['text'] => {
    return (parents, part) => reach.around(parents, part === 'all' ? `__typename ${inner}` : '__typename');
  };
  const one = (field: Field, { given, inner }: Call): Question => {
    const call = `${field.name}${given === '' ? '' : `(${given})`}`;
    const type = getNamedType(field.type);
    const pages = inner?.includes('pageInfo') !== false;
    const takesCursor = pages && field.args.some(({ name }) => name === 'after') && !given.includes('after:');
    return {
      title: titled(reach, `${owner.name}.${call}`),
      fields: { [`${owner.name}.${field.name}`]: [...reach.way, field.name] },
      parents: reach.way,
      isMany: reach.isMany,
      price: priceOf(schema, type),
      text: asking(`${call}${inner ?? selection(type)}`),
      ...(takesCursor
        ? {
            continued: (cursor) =>
              one(field, {
                given: [given, `after: "${cursor}"`].filter(Boolean).join(', '),
                ...(inner === undefined ? {} : { inner }),
              }),
          }
        : {}),
    };
  };
  const summed = (field: Field): readonly Question[] => {
    const connection = getNamedType(field.type);
    return summariesOf(connection, owner.name === 'Query').map(([name, text]) => ({
      title: titled(reach, `${owner.name}.${field.name}: ${text.replace(/ \{.*/, '')}`),
      fields: { [`${connection.name}.${name}`]: [...reach.way, field.name, name] },
      parents: reach.way,
      isMany: reach.isMany,
      price: 1,
      text: asking(`${field.name} { ${text} }`),
    }));
  };
  const plain = fieldsOf(owner).filter(isPlain);
  const ofItself: Question = {
    title: titled(reach, `${owner.name}, what it says of itself`),
    fields: Object.fromEntries(plain.map(({ name }) => [`${owner.name}.${name}`, [...reach.way, name]])),
    parents: reach.way,
    isMany: reach.isMany,
    price: (ownPrices[owner.name] ?? 0) + revisionPrice(owner),
    text: asking(ownFields(owner)),
  };
  const others = fieldsOf(owner).filter((field) => !isPlain(field) && !isOfTheMoment(field));
  return [
    ...(plain.length === 0 ? [] : [ofItself]),
    ...others.flatMap((field) => callsOf(owner, field, sample, isFirstWay).map((call) => one(field, call))),
    ...(isFirstWay ? others.flatMap(summed) : []),
  ];
};

/** Every field of the schema with every set of arguments, so that a new one is asked the day it is written. */
export const allQuestions = (schema: GraphQLSchema, sample: Sample): readonly Question[] => {
  const query = schema.getQueryType() ?? raise('The schema has no Query.');
  const ways = [...reaches(schema)].flatMap(([type, found]) =>
    found.map((reach, index) => [type, reach, index === 0] as const),
  );
  return [[query, root, true] as const, ...ways].flatMap(([owner, reach, isFirstWay]) =>
    createQuestions(schema, owner, reach, sample, isFirstWay),
  );
};
