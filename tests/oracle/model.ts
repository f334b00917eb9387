import type { GraphNode, GraphRelation, Property, RecordGraph } from '../support/record-graph.ts';

/** A graph as it is walked: records by label, their properties, and where their relationships lead. */
export interface Model {
  /** The ids of all records of a label, or of all labels, each once. */
  readonly idsOf: (label?: string) => readonly string[];
  /** The label of a record; null if there is no such record. */
  readonly labelOf: (id: string) => string | null;
  /** A text, or a day as `YYYY-MM-DD`; null where it is not known. */
  readonly textOf: (id: string, property: string) => string | null;
  readonly textsOf: (id: string, property: string) => readonly string[];
  readonly numberOf: (id: string, property: string) => number | null;
  readonly isTrue: (id: string, property: string) => boolean;
  /** The records that relationships of this type lead to from a record, each once. */
  readonly targetsOf: (id: string, type: string) => readonly string[];
  /** The records from which relationships of this type lead to a record, each once. */
  readonly originsOf: (id: string, type: string) => readonly string[];
  /** How the lines of a record's evidence support it. */
  readonly standingsOf: (id: string) => readonly string[];
}

/** The only one of a list, or null if it is empty. */
export const onlyOne = (ids: readonly string[]): string | null => {
  const [id = null, other] = ids;
  if (other !== undefined) throw new Error(`Expected one at the most, found ${ids.join(', ')}.`);
  return id;
};

/** Each of them once, in the order in which they first come. */
export const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const byEnd = (
  relations: readonly GraphRelation[],
  keyOf: (relation: GraphRelation) => string,
  endOf: (relation: GraphRelation) => string,
) => {
  const ends = new Map([...Map.groupBy(relations, keyOf)].map(([key, found]) => [key, distinct(found.map(endOf))]));
  return (id: string, type: string): readonly string[] => ends.get(`${type} ${id}`) ?? [];
};

const propertiesOf = (nodes: readonly GraphNode[]) => {
  const found = new Map(nodes.map(({ id, properties }) => [id, properties]));
  const valueOf = (id: string, name: string): Property => found.get(id)?.[name] ?? null;
  return {
    textOf: (id: string, name: string) => {
      const value = valueOf(id, name);
      if (typeof value === 'object' && value !== null && 'day' in value) return value.day;
      return typeof value === 'string' ? value : null;
    },
    textsOf: (id: string, name: string) => {
      const value = valueOf(id, name);
      return typeof value === 'object' && value !== null && !('day' in value) ? value : [];
    },
    numberOf: (id: string, name: string) => {
      const value = valueOf(id, name);
      return typeof value === 'number' ? value : null;
    },
    isTrue: (id: string, name: string) => valueOf(id, name) === true,
  };
};

const createStandingsOf = (relations: readonly GraphRelation[]) => {
  const lines = Map.groupBy(
    relations.filter(({ type }) => type === 'EVIDENCED_BY'),
    ({ from }) => from,
  );
  return (id: string): readonly string[] =>
    (lines.get(id) ?? [])
      .map(({ properties }) => properties?.['standing'])
      .filter((standing) => typeof standing === 'string');
};

/** The model of a graph; what is not a record is left out. */
export const createModel = (graph: RecordGraph): Model => {
  const records = graph.nodes.filter(({ label }) => label !== 'ReferenceData');
  const labels = new Map(records.map(({ id, label }) => [id, label]));
  const ids = [...labels.keys()];
  return {
    ...propertiesOf(records),
    idsOf: (label) => (label === undefined ? ids : ids.filter((id) => labels.get(id) === label)),
    labelOf: (id) => labels.get(id) ?? null,
    targetsOf: byEnd(
      graph.relations,
      ({ type, from }) => `${type} ${from}`,
      ({ to }) => to,
    ),
    originsOf: byEnd(
      graph.relations,
      ({ type, to }) => `${type} ${to}`,
      ({ from }) => from,
    ),
    standingsOf: createStandingsOf(graph.relations),
  };
};
