import { join } from 'node:path';
import { graphql, parse, subscribe } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { createContext } from '../../src/context.ts';
import type { Statement } from '../../src/generated/statements.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Graph, GraphReader } from '../../src/graph/graph.ts';
import type { Slots } from '../../src/graph/compile.ts';
import { migrate, readMigrations } from '../../src/graph/migrations.ts';
import { graphChecks } from '../../src/recording/check.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import { anonymous } from '../../src/viewer.ts';
import type { Viewer } from '../../src/viewer.ts';
import { signInByAKey } from './a-key.ts';
import type { TestDatabase } from './neo4j.ts';
import { patientGraph } from './patient-graph.ts';

/** A statement as it was sent, with what filled it and the first rows that came back. */
export interface WatchedStatement {
  readonly statement: Statement<unknown, unknown>;
  readonly params: object;
  readonly slots: Slots;
  readonly rows: readonly (readonly unknown[])[];
}

/** An answer and the statements that it took. */
export interface WatchedAnswer {
  readonly answer: ExecutionResult;
  readonly sent: readonly WatchedStatement[];
}

/** The API over a test's database, in this process, with every statement watched. */
export interface WatchedApi {
  readonly ask: (
    question: string,
    markings: readonly string[],
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<WatchedAnswer>;
  /** Listens until so much was told; what is told asks for no fields that a question would not ask for too. */
  readonly listen: (question: string, markings: readonly string[], count: number) => Promise<WatchedAnswer[]>;
  /** What was sent to load the reference data. */
  readonly atStart: readonly WatchedStatement[];
  readonly close: () => Promise<void>;
}

const watchedReader = (reader: GraphReader, seen: WatchedStatement[]): GraphReader => ({
  rows: async (statement, params, slots = {}) => {
    const rows = await reader.rows(statement, params, slots);
    seen.push({ statement, params, slots, rows });
    return rows;
  },
});

const watched = (graph: Graph, seen: WatchedStatement[]): Graph => ({
  ...graph,
  reader: (onStatement) => watchedReader(patientGraph(graph).reader(onStatement), seen),
  write: (work) => graph.write((transaction) => work(watchedReader(transaction, seen))),
});

const migrations = readMigrations(join(import.meta.dirname, '..', '..', 'cypher', 'migrations'));

/** Applies the migrations to a test's database, as a start of the program does. */
export const migrateDatabase = async (database: TestDatabase): Promise<readonly WatchedStatement[]> => {
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  const seen: WatchedStatement[] = [];
  await migrate(watched(graph, seen), migrations).finally(() => graph.close());
  return seen;
};

/** Signs in by a key of a test's database. */
export const signInWatched = async (database: TestDatabase): Promise<readonly WatchedStatement[]> => {
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  const seen: WatchedStatement[] = [];
  await signInByAKey(database, watched(graph, seen)).finally(() => graph.close());
  return seen;
};

/** Looks whether a test's database is as a graph has to be. */
export const checkWatched = async (database: TestDatabase): Promise<readonly WatchedStatement[]> => {
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  const seen: WatchedStatement[] = [];
  for (const { look } of graphChecks(watched(graph, seen), migrations)) await look();
  await graph.close();
  return seen;
};

/** Opens the API on a migrated database as it is filled now. */
export const openWatchedApi = async (database: TestDatabase): Promise<WatchedApi> => {
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  const atStart: WatchedStatement[] = [];
  const references = await createReferenceStore(watched(graph, atStart).reader(), 3_600_000);
  const schema = createSchema();
  const contextOf = (markings: readonly string[], sent: WatchedStatement[]) => {
    const viewer: Viewer = { ...anonymous, name: 'a viewer', roles: ['READER'], markings };
    return createContext(watched(graph, sent), references.current(), viewer);
  };
  return {
    ask: async (source, markings, variableValues = {}) => {
      const sent: WatchedStatement[] = [];
      const contextValue = contextOf(markings, sent);
      return { answer: await graphql({ schema, source, contextValue, variableValues }), sent };
    },
    listen: async (source, markings, count) => {
      const sent: WatchedStatement[] = [];
      const told: WatchedAnswer[] = [];
      const events = await subscribe({ schema, document: parse(source), contextValue: contextOf(markings, sent) });
      if (!(Symbol.asyncIterator in events)) return [{ answer: events, sent }];
      for await (const answer of events) {
        told.push({ answer, sent: sent.splice(0) });
        if (told.length === count) break;
      }
      return told;
    },
    atStart,
    close: () => {
      references.stop();
      return graph.close();
    },
  };
};
