import { ask } from './neo4j.ts';
import type { TestDatabase } from './neo4j.ts';

const sorted = (value: unknown): unknown =>
  value instanceof Array ? value.map((item) => JSON.stringify(item)).sort() : value;

/** What follows from how often a record was written, or from who wrote it last, is no part of what it says. */
const isSaid = ([name]: readonly [string, unknown]): boolean => name !== 'revision';

/**
 * Everything that the records of a database say, a line each: labels, properties, relations and evidence. Two graphs that
 * say the same have the same lines, whoever wrote them and however often. `run` sends the question on a connection that
 * is open already, where many are asked.
 */
export const dumpRecords = async (
  database: TestDatabase,
  run: (text: string) => ReturnType<typeof ask> = (text) => ask(database, text),
): Promise<readonly string[]> => {
  const rows = await run(
    `MATCH (node:Record)
     WITH node, COLLECT { MATCH (node)-[relation]->(to) RETURN [type(relation), to.id, properties(relation)] } AS relations
     RETURN [label IN labels(node) WHERE label <> 'Seeded'] AS labels, properties(node) AS properties, relations`,
  );
  return rows
    .map(({ labels, properties, relations }) =>
      JSON.stringify([
        labels instanceof Array ? labels.map(String).sort() : labels,
        Object.entries(Object(properties) as Readonly<Record<string, unknown>>)
          .filter(isSaid)
          .sort(),
        sorted(relations),
      ]),
    )
    .sort();
};

/** Removes everything from a database but what its migrations wrote. */
export const emptyDatabase = async (database: TestDatabase): Promise<void> => {
  await ask(
    database,
    `MATCH (node) WHERE NOT node:Migration AND NOT node:MigrationLock
     CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`,
  );
};
