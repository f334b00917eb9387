import neo4j from 'neo4j-driver';
import { compileStatement } from '../../src/graph/compile.ts';
import { statements } from '../../src/generated/statements.ts';
import { deriveSlots } from '../../src/recording/derive.ts';
import type { TestDatabase } from './neo4j.ts';

/** A day to be stored as a Neo4j date, e.g. `day('2024-06-17')`. */
export interface Day {
  readonly day: string;
}

/** What a property of a record can hold before it is stored. */
export type Property = string | number | boolean | null | readonly string[] | Day;

/** A node of the graph: its own label, and `Record` and `Seeded` (and `Place`) beside it where it is one. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, Property>>;
}

/** A relationship between two nodes, by their ids. */
export interface GraphRelation {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

/** A graph in memory, to be stored for a test. */
export interface RecordGraph {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
}

const places = new Set(['Country', 'Port', 'Terminal', 'City']);

/** What is no record: it bears its own label alone, and nothing marks it. */
const besideRecords = new Set(['ReferenceData', 'Change', 'Trace', 'ChangeLog', 'Request']);

const labelsOf = (label: string): readonly string[] =>
  besideRecords.has(label) ? [label] : [label, 'Record', 'Seeded', ...(places.has(label) ? ['Place'] : [])];

const stored = (value: Property): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null || !('day' in value)) return value;
  const [year = 0, month = 0, day = 0] = value.day.split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
};

const storedAll = (properties: Readonly<Record<string, Property>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, stored(value)]));

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> =>
  Map.groupBy(items, keyOf);

// One text each for all labels and types: planning a text costs a cold database more than running it.
const createNodes = 'UNWIND $rows AS row CREATE (node:$(row.labels)) SET node = row.properties';
const createTraces = `UNWIND $rows AS row
  MATCH (from:Change {id: row.from}) MATCH (to:Trace {id: row.to})
  CREATE (from)-[:NAMES]->(to)`;
const createWays = `UNWIND $rows AS row
  MATCH (from:Trace {id: row.from}) MATCH (to:Trace {id: row.to})
  CREATE (from)-[relation:$(row.type)]->(to) SET relation = row.properties`;
const { text: deriveText } = compileStatement(statements.recording.derive, deriveSlots);
const createRelations = `UNWIND $rows AS row
  MATCH (from:Record {id: row.from}) MATCH (to:Record {id: row.to})
  CREATE (from)-[relation:$(row.type)]->(to) SET relation = row.properties`;

/** The relations between traces: of records that went into others, and of those that are not the same. */
const betweenTraces = new Set(['WENT_INTO', 'DISTINCT_FROM']);

/** The time of a change is a Neo4j date and time. */
const momentOf = (label: string, { at }: GraphNode['properties']) =>
  label === 'Change' && typeof at === 'string' ? { at: neo4j.types.DateTime.fromStandardDate(new Date(at)) } : {};

const rowsOf = ({ nodes, relations }: RecordGraph) => ({
  nodes: nodes.map(({ id, label, properties }) => ({
    labels: labelsOf(label),
    properties: { id, ...storedAll(properties), ...momentOf(label, properties) },
  })),
  relations: relations.map(({ from, type, to, properties = {} }) => ({
    from,
    type,
    to,
    properties: storedAll(properties),
  })),
});

/**
 * Deletes all records of a test's database and stores this graph; constraints and indexes stay. With `replan` the
 * database forgets the plans that it made for what it held before, which costs each statement its planning again.
 */
export const storeGraph = async (
  database: TestDatabase,
  graph: RecordGraph,
  { replan = false } = {},
): Promise<void> => {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const session = driver.session({ database: database.database });
  try {
    // A migration's own nodes stay, or the next start would run it again; keys are no part of the graph.
    await session.run(
      'MATCH (node) WHERE NOT node:Migration AND NOT node:MigrationLock AND NOT node:ApiKey CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
    );
    const rows = rowsOf(graph);
    await session.run(createNodes, { rows: rows.nodes });
    await session.run(createRelations, {
      rows: rows.relations.filter(({ type }) => type !== 'NAMES' && !betweenTraces.has(type)),
    });
    await session.run(deriveText, { write: { written: graph.nodes.map(({ id }) => id) } });
    await session.run(createTraces, { rows: rows.relations.filter(({ type }) => type === 'NAMES') });
    await session.run(createWays, { rows: rows.relations.filter(({ type }) => betweenTraces.has(type)) });
    await session.run('CALL db.awaitIndexes(60)');
    if (replan) await session.run('CALL db.prepareForReplanning()');
  } finally {
    await session.close();
    await driver.close();
  }
};

/** A trace has the id of the record that it is of, and goes with it; that of one which went into another, with that. */
const withoutTraces = (nodes: readonly GraphNode[]): readonly GraphNode[] =>
  nodes.filter(({ label }) => label !== 'Trace');

/** What a record hangs on: hidden with it (ontology, section 5). */
const hangsOn: Readonly<Record<string, (relation: GraphRelation) => boolean>> = {
  Attendance: ({ type }) => type === 'AT' || type === 'ATTENDED',
  Event: ({ type }) => type === 'PART_OF',
  Figure: ({ type }) => type === 'COUNTS',
};

/** The ids that each record hangs on: an attendance on its body and event, a session on its event, a figure on what it counts. */
export const ownersOf = ({ nodes, relations }: RecordGraph): ReadonlyMap<string, readonly string[]> => {
  const labels = new Map(withoutTraces(nodes).map(({ id, label }) => [id, label]));
  const pairs = relations.flatMap((relation): [string, string][] => {
    const [held, owner] = relation.type === 'ATTENDED' ? [relation.to, relation.from] : [relation.from, relation.to];
    return hangsOn[labels.get(held) ?? '']?.(relation) === true ? [[held, owner]] : [];
  });
  return new Map([...grouped(pairs, ([held]) => held)].map(([held, found]) => [held, found.map(([, owner]) => owner)]));
};

/** What a state in the history says without the records that are left out. */
const withoutNaming = (node: GraphNode, isKept: (id: string) => boolean): GraphNode => {
  const shortened = (text: Property | undefined): Property => {
    if (typeof text !== 'string') return null;
    const { relations, evidence, ...state } = JSON.parse(text) as {
      readonly relations: readonly { readonly fromId: string; readonly toId: string }[];
      readonly evidence: readonly { readonly source: string }[];
    };
    return JSON.stringify({
      ...state,
      relations: relations.filter(({ fromId, toId }) => isKept(fromId) && isKept(toId)),
      evidence: evidence.filter(({ source }) => isKept(source)),
    });
  };
  const { before, after } = node.properties;
  return { ...node, properties: { ...node.properties, before: shortened(before), after: shortened(after) } };
};

/** The graph without the records that these markings do not open, and without what hangs on those. */
export const readablePart = (graph: RecordGraph, markings: readonly string[]): RecordGraph => {
  const owners = ownersOf(graph);
  const nodes = withoutTraces(graph.nodes);
  const open = new Map(
    nodes.map(({ id, label, properties }) => [
      id,
      besideRecords.has(label) || markings.some((marking) => marking === properties['marking']),
    ]),
  );
  const isReadable = (id: string): boolean => open.get(id) === true && (owners.get(id) ?? []).every(isReadable);
  const isKept = ({ id, label, properties: { restsOn } }: GraphNode): boolean =>
    label === 'Change'
      ? Array.isArray(restsOn) && restsOn.every((rested: string) => !open.has(rested) || isReadable(rested))
      : isReadable(id);
  const keptNodes = nodes.filter(isKept);
  const kept = new Set(
    keptNodes.flatMap(({ id, properties: { intoId, recordId } }) =>
      typeof intoId === 'string' && typeof recordId === 'string' ? [id, recordId] : [id],
    ),
  );
  return {
    nodes: graph.nodes
      .filter(({ id }) => kept.has(id))
      .map((node) => (node.label === 'Change' ? withoutNaming(node, (id) => kept.has(id)) : node)),
    relations: graph.relations.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
};
