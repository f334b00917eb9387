import { join } from 'node:path';
import { openGraphs } from './connected.ts';
import type { Connection } from './database/answer.ts';
import { readRecords } from './domains/import/read.ts';
import { loadSeeds, prepareGraph } from './prepare.ts';

const seeds = join(import.meta.dirname, '..', 'seeds');

/** How long one read of a rehearsal may take, in milliseconds. */
const readTimeout = 60_000;

/** Does on an empty database of our own what a start does there: the migrations, and the seeds of this version. */
export const rehearse = async (connection: Connection): Promise<void> => {
  const graphs = openGraphs({ ...connection, database: 'neo4j' }, readTimeout);
  const connected = { ...graphs, data: connection.uri };
  try {
    await prepareGraph(connected);
    await loadSeeds(connected, readRecords(seeds));
  } finally {
    await graphs.graph.close();
  }
};
