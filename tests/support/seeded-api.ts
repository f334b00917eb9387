import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { createContext } from '../../src/context.ts';
import { createKeySignIn } from '../../src/domains/access/keys.ts';
import { createSignIn } from '../../src/domains/access/sign-in.ts';
import { createTokens } from '../../src/domains/access/tokens.ts';
import { loadRecords } from '../../src/domains/import/load.ts';
import { readRecords } from '../../src/domains/import/read.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import { createApi } from '../../src/server/api.ts';
import { anonymous, nobody } from '../../src/viewer.ts';
import { testDatabase } from './neo4j.ts';
import { patientGraph } from './patient-graph.ts';
import { silence } from './silence.ts';
import { storeGraph } from './record-graph.ts';
import type { RecordGraph } from './record-graph.ts';
import { migrateDatabase } from './watched-api.ts';

/** An answer as a client gets it. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** The names of the statements that ran, in the order in which they were sent. */
  readonly statements: readonly string[];
}

/** The API over the seeds in this worker's database, asked as a client would, without a port. */
export interface SeededApi {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Answers requests that come by a port. */
  readonly listener: RequestListener;
  /** Errors that were logged and not shown. */
  readonly reported: readonly unknown[];
  readonly close: () => Promise<void>;
}

const seeds = join(import.meta.dirname, '..', '..', 'seeds');

interface Body {
  readonly data?: unknown;
  readonly errors?: Answer['errors'];
  readonly extensions?: { readonly statements?: readonly { readonly name: string }[] };
}

/** What an API is opened on and with, beside its settings. */
export interface Opening {
  /** What is in the graph in place of the seeds. */
  readonly holds?: RecordGraph;
  /** Where the built dashboard lies. */
  readonly dashboardDir?: string;
}

/**
 * Empties this worker's database, loads the seeds, or what it is to hold, and opens the API on that, with these settings
 * beside the defaults.
 */
export const openSeededApi = async (
  settings: Readonly<Record<string, string>> = {},
  { holds, dashboardDir }: Opening = {},
): Promise<SeededApi> => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, holds ?? { nodes: [], relations: [] }, { replan: holds !== undefined });
  const graph = patientGraph(createGraph({ ...database, readTimeout: 60_000 }));
  if (holds === undefined) await loadRecords(graph, readRecords(seeds));
  const references = await createReferenceStore(graph.reader(), 3_600_000);
  const reported: unknown[] = [];
  const config = readConfig({ PORTOLAN_EXPLAIN: 'on', ...settings });
  const api = createApi({
    schema: createSchema(),
    config,
    context: (viewer, about) => createContext(graph, references.current(), viewer, { about, figureThreshold: 5 }),
    signIn: createSignIn(
      createKeySignIn(graph, (error) => reported.push(error)),
      config.oidc === null ? null : createTokens(config.oidc),
      settings['PORTOLAN_ANONYMOUS'] === 'off' ? nobody : anonymous,
    ),
    report: (error) => reported.push(error),
    records: { ...silence, report: (error) => reported.push(error) },
    auditFolder: null,
    ...(dashboardDir === undefined ? {} : { dashboardDir }),
  });
  const request: SeededApi['request'] = async (path, init) => api.fetch(`http://localhost${path}`, init ?? {});
  return {
    ask: async (query, variables = {}) => {
      const response = await request('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          'x-explain': '1',
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [], extensions } = (await response.json()) as Body;
      const names = (extensions?.statements ?? []).map(({ name }) => name);
      return { status: response.status, data, errors, statements: names };
    },
    request,
    listener: (incoming, outgoing) => void api(incoming, outgoing),
    reported,
    close: () => {
      references.stop();
      return graph.close();
    },
  };
};
