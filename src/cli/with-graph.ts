import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { connect } from '../connect.ts';
import { lastConnection } from '../database/running.ts';
import { createGraph } from '../graph/graph.ts';
import type { Graph } from '../graph/graph.ts';
import { migrate, readMigrations } from '../graph/migrations.ts';
import { createStops } from '../stops.ts';

type Settings = ReturnType<typeof readConfig>;

const migrations = join(import.meta.dirname, '..', '..', 'cypher', 'migrations');

/** The graph that a running Portolan serves from the same state folder; null where none runs. */
const servedGraph = async ({ outside, state, readTimeout }: Settings): Promise<Graph | null> => {
  const connection = outside === null ? await lastConnection(join(state, 'neo4j')) : null;
  if (connection === null) return null;
  const graph = createGraph({ ...connection, database: 'neo4j', readTimeout });
  try {
    await graph.verify();
    return graph;
  } catch {
    await graph.close();
    return null;
  }
};

/**
 * Does something with the graph of the settings: with the one that is served now, else with one started for this alone. A
 * read may take as long as the settings say, unless it is given other milliseconds.
 */
export const withGraph = async <T>(
  work: (graph: Graph) => Promise<T>,
  patience: { readonly readTimeout?: number } = {},
): Promise<T> => {
  const config = { ...readConfig(), ...patience };
  const stops = createStops();
  try {
    const served = await servedGraph(config);
    if (served !== null) stops.add(served.close);
    const report = (line: string): void => {
      console.error(line);
    };
    const { signal } = new AbortController();
    const graph = served ?? (await connect({ config, stops, report, signal })).graph;
    await migrate(graph, readMigrations(migrations));
    return await work(graph);
  } finally {
    await stops.all();
  }
};
