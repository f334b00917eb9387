import { join } from 'node:path';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { connect } from '../connect.ts';
import { openGraphs } from '../connected.ts';
import type { Connected } from '../connected.ts';
import { lastConnection } from '../database/running.ts';
import type { Graph } from '../graph/graph.ts';
import { prepareGraph } from '../prepare.ts';
import { createStops } from '../stops.ts';
import type { Stops } from '../stops.ts';

/** What a command has at hand while it works: it adds to `stops` what it starts. */
export interface AtHand {
  readonly config: Config;
  readonly stops: Stops;
}

/** The graph that a running Portolan serves from the same state folder; null where none runs. */
const served = async ({ outside, state, readTimeout }: Config): Promise<Connected | null> => {
  const home = join(state, 'neo4j');
  const connection = outside === null ? await lastConnection(home) : null;
  if (connection === null) return null;
  const graphs = openGraphs({ ...connection, database: 'neo4j' }, readTimeout);
  try {
    await graphs.graph.verify();
    return { ...graphs, data: home };
  } catch {
    await graphs.graph.close();
    return null;
  }
};

const usualReport = (line: string): void => {
  console.error(line);
};

/** Does something with the graph of the settings: with the one that is served now, else with one started for this alone. */
export const withConnected = async <T>(
  work: (connected: Connected, atHand: AtHand) => Promise<T>,
  report = usualReport,
): Promise<T> => {
  const config = readConfig();
  const stops = createStops();
  try {
    const running = await served(config);
    if (running !== null) stops.add(running.graph.close);
    const { signal } = new AbortController();
    const connected = running ?? (await connect({ config, stops, report, signal }));
    await prepareGraph(connected);
    return await work(connected, { config, stops });
  } finally {
    await stops.all();
  }
};

/** Does something with the graph alone. */
export const withGraph = <T>(work: (graph: Graph) => Promise<T>): Promise<T> =>
  withConnected(({ graph }) => work(graph));
