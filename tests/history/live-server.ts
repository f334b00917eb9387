import { EventSourceParserStream } from 'eventsource-parser/stream';
import { openAudit } from '../../src/audit/audit.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { readConfig } from '../../src/config.ts';
import { createContext } from '../../src/context.ts';
import { createKeys, createKeySignIn } from '../../src/domains/access/keys.ts';
import type { Keys } from '../../src/domains/access/keys.ts';
import { createSignIn } from '../../src/domains/access/sign-in.ts';
import { createChangeWatch } from '../../src/domains/history/watch.ts';
import type { CreateApiKeyInput } from '../../src/generated/graphql.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import { createApi } from '../../src/server/api.ts';
import { listen } from '../../src/server/listen.ts';
import { anonymous, nobody } from '../../src/viewer.ts';
import type { TestDatabase } from '../support/neo4j.ts';
import { silence } from '../support/silence.ts';

/** A process of the API, as far as it matters here: a port, a watch and a connection of its own. */
export interface LiveServer {
  readonly address: string;
  readonly keys: Keys;
  /** A header that signs in by a new key. */
  readonly signedIn: (grants: Partial<CreateApiKeyInput>) => Promise<Readonly<Record<string, string>>>;
  /** The names of the statements sent so far. */
  readonly sent: readonly string[];
  readonly reported: readonly unknown[];
  /** Ends the streams, as the program does first when it ends. */
  readonly end: () => void;
  readonly close: () => Promise<void>;
}

const counted = (graph: Graph, sent: string[]): Graph => ({
  ...graph,
  reader: (onStatement, about) =>
    graph.reader((statement) => {
      sent.push(statement.name);
      onStatement?.(statement);
    }, about),
});

const about = { viewer: 'a test', operation: 'keys' };

/** Serves the API on a database over HTTP, with these settings beside the defaults. */
export const serve = async (
  database: TestDatabase,
  settings: Readonly<Record<string, string>> = {},
  auditFolder: string | null = null,
): Promise<LiveServer> => {
  const sent: string[] = [];
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const graph = counted(createGraph({ ...database, readTimeout: 60_000 }), sent);
  const references = await createReferenceStore(graph.reader(), 3_600_000);
  const watch = createChangeWatch(graph.reader());
  const audit: Audit | null = auditFolder === null ? null : await openAudit(auditFolder, report);
  const config = readConfig({ PORTOLAN_MAX_REQUESTS_PER_MINUTE: '0', ...settings });
  const unsigned = config.anonymous.reads ? anonymous : nobody;
  const ending = new AbortController();
  const api = createApi({
    schema: createSchema(),
    config,
    context: (viewer, asked) => createContext(graph, references.current(), viewer, { about: asked, watch }),
    signIn: createSignIn(createKeySignIn(graph, report), null, unsigned),
    report,
    records: { ...silence, audit, report },
    auditFolder: null,
    ending: ending.signal,
  });
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  listener.serve((request, response) => void api(request, response));
  const keys = createKeys(graph, about);
  return {
    address: `http://127.0.0.1:${listener.port}/graphql`,
    keys,
    signedIn: async (grants) => {
      const { key } = await keys.create({ name: 'a test', roles: ['READER'], ...grants }, 'a test');
      return { authorization: `Bearer ${key}` };
    },
    sent,
    reported,
    end: () => ending.abort(),
    close: async () => {
      ending.abort();
      await listener.close(5_000);
      references.stop();
      await audit?.close();
      await graph.close();
    },
  };
};

type Headers = Readonly<Record<string, string>>;

const post = (address: string, body: object, headers: Headers, signal?: AbortSignal): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });

/** What a listener was told, in the fields that these tests look into; or why it is told no more. */
export interface Told {
  readonly data?: {
    readonly changes: {
      readonly __typename: string;
      readonly cursor: string;
      readonly recordId?: string;
      readonly recordKind?: string;
      readonly node?: {
        readonly id: string;
        readonly sequence: number | null;
        readonly recordId: string;
        readonly record: { readonly revision: number } | null;
      };
    };
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Somebody who listens, and takes what is told one after the other. */
export interface Listener {
  readonly next: () => Promise<Told>;
  readonly take: (count: number) => Promise<readonly Told[]>;
  /** Resolves when the stream says that it is complete. */
  readonly completed: () => Promise<boolean>;
  /** Cuts the connection. */
  readonly cut: () => void;
}

const text = `subscription ($where: ChangeWhere, $after: String, $fromStart: Boolean! = false) {
  changes(where: $where, after: $after, fromStart: $fromStart) {
    __typename
    ... on ChangeEdge { cursor node { id sequence recordId record { revision } } }
    ... on RecordGone { cursor recordId recordKind }
  }
}`;

/** Asks to listen; the answer may be a refusal. */
export const asksToListen = (
  { address }: LiveServer,
  variables: object,
  headers: Headers = {},
  signal?: AbortSignal,
): Promise<Response> =>
  post(address, { query: text, variables }, { accept: 'text/event-stream, application/json', ...headers }, signal);

/** Listens over HTTP; throws where it is refused. */
export const listenTo = async (
  server: LiveServer,
  variables: object = {},
  headers: Headers = {},
): Promise<Listener> => {
  const connection = new AbortController();
  const response = await asksToListen(server, variables, headers, connection.signal);
  if (response.headers.get('content-type') !== 'text/event-stream' || response.body === null)
    throw new Error(`It is refused: ${await response.text()}`);
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const next = async (): Promise<Told> => {
    const { value } = await reader.read();
    if (value?.event !== 'next') throw new Error(`The stream says ${value?.event ?? 'nothing more'}.`);
    return JSON.parse(value.data) as Told;
  };
  return {
    next,
    take: async (count) => {
      const told: Told[] = [];
      while (told.length < count) told.push(await next());
      return told;
    },
    completed: async () => (await reader.read()).value?.event === 'complete',
    cut: () => connection.abort(),
  };
};

/** Asks a question, or writes; throws where the answer has errors. */
export const askServer = async <Data>(
  { address }: LiveServer,
  query: string,
  variables: object = {},
  headers: Headers = {},
): Promise<Data> => {
  const response = await post(address, { query, variables }, headers);
  const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
};
