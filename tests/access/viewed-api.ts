import { readConfig } from '../../src/config.ts';
import { createContext } from '../../src/context.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import { createApi } from '../../src/server/api.ts';
import { anonymous } from '../../src/viewer.ts';
import type { Viewer } from '../../src/viewer.ts';
import type { TestDatabase } from '../support/neo4j.ts';
import { patientGraph } from '../support/patient-graph.ts';
import { silence } from '../support/silence.ts';

/** The whole API over a test's database, asked by whom one likes. */
export interface ViewedApi {
  /** The status of the answer and all that it says. */
  readonly ask: (query: string, viewer: Viewer) => Promise<readonly [status: number, text: string]>;
  readonly close: () => Promise<void>;
}

/** Opens the API on a migrated database as it is filled now. Its limits let every question of the tests through. */
export const openViewedApi = async (database: TestDatabase): Promise<ViewedApi> => {
  const graph = patientGraph(createGraph({ ...database, readTimeout: 60_000 }));
  const references = await createReferenceStore(graph.reader(), 3_600_000);
  const viewers = new Map<string, Viewer>();
  const api = createApi({
    schema: createSchema(),
    config: readConfig({ PORTOLAN_MAX_REQUESTS_PER_MINUTE: '0', PORTOLAN_MAX_NODES: '1000000000' }),
    context: (viewer, about) => createContext(graph, references.current(), viewer, { about, figureThreshold: 1_000 }),
    signIn: (name) => Promise.resolve(viewers.get(name ?? '') ?? anonymous),
    report: () => undefined,
    records: { ...silence, report: () => undefined },
    auditFolder: null,
  });
  return {
    ask: async (query, viewer) => {
      viewers.set(viewer.name, viewer);
      const headers = { 'content-type': 'application/json', authorization: viewer.name, 'x-markings': '1' };
      const response = await api.fetch('http://localhost/graphql', {
        ...{ method: 'POST', headers, body: JSON.stringify({ query }) },
      });
      return [response.status, await response.text()];
    },
    close: () => {
      references.stop();
      return graph.close();
    },
  };
};
