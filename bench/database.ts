import { join } from 'node:path';
import { startEmbedded } from '../src/database/embedded.ts';
import type { EmbeddedDatabase } from '../src/database/embedded.ts';
import { current } from '../src/database/releases.ts';
import { deriveMissing } from '../src/recording/derive.ts';
import { createGraph } from '../src/graph/graph.ts';
import type { Graph } from '../src/graph/graph.ts';
import { migrate, readMigrations } from '../src/graph/migrations.ts';
import { listProperties } from './graph/columns.ts';

/** The memory of the database that is measured, in MB. */
export const memory = { heapMb: 2_048, pageCacheMb: 1_024 };

/** The longest that an index may take, in milliseconds. */
const readTimeout = 600_000;

const migrations = readMigrations(join(import.meta.dirname, '..', 'cypher', 'migrations'));

/** Gives the lists that the import has left out, being empty, their place. */
const fillLists = async (graph: Graph): Promise<void> => {
  for (const [label, property] of listProperties)
    await graph.define(
      `MATCH (node:${label}) WHERE node.${property} IS NULL
       CALL (node) { SET node.${property} = [] } IN TRANSACTIONS OF 10000 ROWS`,
    );
};

/** Starts the database of a state folder with G1 and full compilation, and applies what migrations it has not seen. */
export const openDatabase = async (home: string, report: (line: string) => void): Promise<EmbeddedDatabase> => {
  const database = await startEmbedded({
    home,
    release: current,
    tuning: 'serve',
    memory,
    report,
    environment: process.env,
    ready: async (connection) => {
      const probe = createGraph({ ...connection, database: 'neo4j', readTimeout });
      await probe.verify().finally(() => probe.close());
    },
  });
  const graph = createGraph({ ...database, database: 'neo4j', readTimeout });
  try {
    const applied = await migrate(graph, migrations);
    if (applied > 0) await fillLists(graph);
    await deriveMissing(graph);
    if (applied > 0) report(`${String(applied)} migrations applied`);
  } catch (error) {
    await database.stop();
    throw error;
  } finally {
    await graph.close();
  }
  return database;
};
