import { isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLInputType, GraphQLObjectType } from 'graphql';
import { readablePart } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';

/** Gives literals for the arguments of a field, each tried on its own. */
export type Sample = (owner: GraphQLObjectType, field: string, argument: GraphQLArgument) => readonly string[];

/** How deep filters are nested in the questions: a field of a filter within a filter. */
const deepest = 2;

const quoted = (text: string): string => JSON.stringify(text);

type IdsOf = (label: string) => readonly string[];

/** Two ids of each kind: one that everybody may read, and one that not everybody may. */
const createIdsOf = (graph: RecordGraph): IdsOf => {
  const readable = new Set(readablePart(graph, ['TLP:CLEAR']).nodes.map(({ id }) => id));
  return (label) => {
    const ids = graph.nodes.filter((node) => node.label === label).map(({ id }) => id);
    const [open, closed] = [ids.find((id) => readable.has(id)), ids.find((id) => !readable.has(id))];
    return [open, closed].filter((id) => id !== undefined);
  };
};

const labels = ({ nodes }: RecordGraph): readonly string[] => [
  ...new Set(nodes.map(({ label }) => label).filter((label) => label !== 'ReferenceData')),
];

const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const named: Readonly<Record<string, readonly string[]>> = {
  first: ['2'],
  maxHops: ['3'],
  depth: ['2'],
  avoid: ['"event:event-1"'],
  scheme: ['"seacop"', '"m49"'],
  coveredBy: ['"seacop"'],
  programme: ['"seacop"'],
  phase: ['"phase-1"'],
  who: ['"an editor"'],
  run: ['"seeds"'],
  merge: ['"merge-0"'],
  asOf: ['"2030-01-01T00:00:00Z"'],
  publisher: ['"Publisher 00001"'],
  publishers: ['"Publisher 00001"'],
  topics: ['"ports"'],
  text: ['"0001"'],
  names: ['"agency 00001"'],
  regionScheme: ['"m49"'],
};

const byType = (graph: RecordGraph, idsOf: IdsOf): Readonly<Record<string, readonly string[]>> => ({
  ID: labels(graph).flatMap((label) => idsOf(label).map(quoted)),
  Date: ['"2019-06-01"'],
  DateTime: ['"2024-01-01T00:10:00Z"'],
  Locode: idsOf('Port').map((id) => quoted(codeOf(id))),
  CountryCode: idsOf('Country').map((id) => quoted(codeOf(id))),
  Boolean: ['true', 'false'],
  Float: ['10'],
});

/** The samples of one graph. Throws for an argument that it has no value for: add one to the tables above. */
export const createSample = (graph: RecordGraph): Sample => {
  const idsOf = createIdsOf(graph);
  const types = byType(graph, idsOf);
  const values = (name: string, type: GraphQLInputType, where: string, depth: number): readonly string[] => {
    if (isNonNullType(type)) return values(name, type.ofType, where, depth);
    if (isListType(type)) return values(name, type.ofType, where, depth).map((value) => `[${value}]`);
    if (isEnumType(type)) return type.getValues().map((value) => value.name);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      return fields.every(isRequiredInputField) ? [whole(fields, where)] : inputs(fields, where, depth);
    }
    const found = named[name] ?? types[type.name];
    if (found === undefined) throw new Error(`tests/contract/samples.ts has no value for ${where}: ${type.name}.`);
    return found;
  };
  const whole = (fields: readonly GraphQLInputField[], where: string): string =>
    `{ ${fields.map(({ name, type }) => `${name}: ${values(name, type, where, deepest)[0] ?? ''}`).join(', ')} }`;
  const inputs = (fields: readonly GraphQLInputField[], where: string, depth: number): readonly string[] =>
    depth === deepest
      ? ['{}']
      : fields.flatMap(({ name, type }) =>
          values(name, type, `${where}.${name}`, depth + 1)
            .slice(0, type.toString() === 'Boolean' ? 2 : 1)
            .map((value) => `{ ${name}: ${value} }`),
        );
  return (owner, field, { name, type }) => {
    const where = `${owner.name}.${field}(${name})`;
    // What is compared needs a period with both ends.
    if (name === 'compareWith') return ['PERIOD_BEFORE, from: "2018-01-01", to: "2020-12-31"'];
    if (name === 'code' && owner.name === 'Query' && field === 'programme') return ['"seacop"'];
    if (field === 'mergedInto') return ['"agency:gone-0"', '"agency:gone-5"'];
    if (name === 'id' && field !== 'record') {
      const label = `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}`;
      const ids = idsOf(label);
      if (ids.length > 0) return ids.map(quoted);
    }
    return values(name, type, where, 0);
  };
};
