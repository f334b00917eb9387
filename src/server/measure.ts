import { getNamedType, isObjectType, Kind, typeFromAST, valueFromASTUntyped } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** How much an operation is, fragments counted wherever they are spread. */
export interface Measure {
  /** Fields within fields, introspection apart. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** The records that its connections and lists may come to, by their `first` along each branch. */
  readonly nodes: number;
}

type Variables = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

interface Measuring {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What was measured of a fragment: it is the same wherever it is spread. One that is being measured spreads itself. */
  readonly known: Map<string, Measure>;
}

const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0, nodes: 0 };

const together = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  nodes: a.nodes + b.nodes,
});

const fieldOf = (type: GraphQLNamedType | undefined, { name }: FieldNode): Field | undefined =>
  type !== undefined && 'getFields' in type ? (type.getFields()[name.value] as Field | undefined) : undefined;

/** How many a field lists at the most for each parent; undefined where it takes no `first`. What is no number lists none. */
const firstOf = (field: Field | undefined, node: FieldNode, variables: Variables): number | undefined => {
  const argument = field?.args.find(({ name }) => name === 'first');
  if (argument === undefined) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value: unknown = given === undefined ? undefined : valueFromASTUntyped(given, { ...variables });
  const first = value ?? argument.defaultValue;
  return typeof first === 'number' && first > 0 ? first : 0;
};

const isConnection = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type) && type.name.endsWith('Connection');

const lists = new Set(['nodes', 'edges']);

/** The records below a field: a connection multiplies what its nodes hold, and only that; another list all that it holds. */
const nodesOf = (measuring: Measuring, field: Field, node: FieldNode, within: Measure): number => {
  const first = firstOf(field, node, measuring.variables);
  const type = getNamedType(field.type);
  if (first === undefined || type.name === 'Groups') return within.nodes;
  if (!isConnection(type)) return first + first * within.nodes;
  const { selections } = node.selectionSet ?? { selections: [] };
  const listing = selections.some((one) => one.kind !== Kind.FIELD || lists.has(one.name.value));
  return listing ? first + first * within.nodes : within.nodes;
};

const ofField = (measuring: Measuring, type: GraphQLNamedType | undefined, node: FieldNode): Measure => {
  const aliases = node.alias === undefined ? 0 : 1;
  const field = fieldOf(type, node);
  const below = field === undefined ? undefined : getNamedType(field.type);
  const within = node.selectionSet === undefined ? nothing : ofSelections(measuring, below, node.selectionSet);
  return {
    depth: node.name.value.startsWith('__') ? 0 : within.depth + 1,
    aliases: within.aliases + aliases,
    rootFields: 1,
    nodes: field === undefined ? within.nodes : nodesOf(measuring, field, node, within),
  };
};

const ofFragment = (measuring: Measuring, name: string): Measure => {
  const found = measuring.known.get(name);
  if (found !== undefined) return found;
  const fragment = measuring.fragments.get(name);
  if (fragment === undefined) return nothing;
  measuring.known.set(name, nothing);
  const type = typeFromAST(measuring.schema, fragment.typeCondition);
  const measured = ofSelections(measuring, type, fragment.selectionSet);
  measuring.known.set(name, measured);
  return measured;
};

const ofSelections = (
  measuring: Measuring,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
): Measure =>
  selections
    .map((selection) => {
      if (selection.kind === Kind.FIELD) return ofField(measuring, type, selection);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(measuring, selection.name.value);
      const { typeCondition, selectionSet } = selection;
      const narrowed = typeCondition === undefined ? type : typeFromAST(measuring.schema, typeCondition);
      return ofSelections(measuring, narrowed, selectionSet);
    })
    .reduce(together, nothing);

/** The values of an operation's variables, its own where none is given. */
const withDefaults = ({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables => {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
};

/** Measures an operation before it is validated: each fragment once, so that the time is that of reading the document. */
export const measure = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables = {},
): Measure => {
  const variables = withDefaults(operation, given);
  const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  const root = schema.getRootType(operation.operation) ?? undefined;
  return ofSelections({ schema, variables, fragments, known: new Map() }, root, operation.selectionSet);
};
