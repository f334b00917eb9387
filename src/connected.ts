import { createGraph } from './graph/graph.ts';
import type { Graph, GraphConnection } from './graph/graph.ts';

/** How long one read of a start may take, in milliseconds: a plan that is given up is planned again. */
const planningTime = 60_000;

/** The graph, and where its data lies. */
export interface Connected {
  readonly graph: Graph;
  /** The same, with time for a database that has just started to plan what it has never been asked. */
  readonly patientGraph: Graph;
  readonly data: string;
}

/** Opens a graph; nothing is sent before the first statement. Whoever opens it closes `graph`. */
export const openGraphs = (
  connection: Omit<GraphConnection, 'readTimeout'>,
  readTimeout: number,
): Pick<Connected, 'graph' | 'patientGraph'> => {
  const graph = createGraph({ ...connection, readTimeout });
  return { graph, patientGraph: graph.within(Math.max(readTimeout, planningTime)) };
};
