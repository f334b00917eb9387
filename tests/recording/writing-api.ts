import { graphql } from 'graphql';
import { createContext } from '../../src/context.ts';
import type { Asking } from '../../src/context.ts';
import { loadRecords } from '../../src/domains/import/load.ts';
import { readRecords } from '../../src/domains/import/read.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import type { Viewer } from '../../src/viewer.ts';
import { removeSeeds, soundSeeds, writeSeeds } from '../import/a-seed-folder.ts';
import { emptyDatabase } from '../support/dump.ts';
import type { TestDatabase } from '../support/neo4j.ts';
import { migrateDatabase } from '../support/watched-api.ts';

/** An editor who reads these markings beside what everybody reads. */
export const anEditor = (...markings: readonly string[]): Viewer => ({
  name: 'an editor',
  isSignedIn: true,
  markings: ['TLP:CLEAR', ...markings],
  roles: ['EDITOR'],
  capabilities: ['READ', 'WRITE'],
});

/** A steward who reads these markings beside what everybody reads. */
export const aSteward = (...markings: readonly string[]): Viewer => ({
  ...anEditor(...markings),
  name: 'a steward',
  roles: ['STEWARD'],
  capabilities: ['READ', 'WRITE', 'STEWARD'],
});

/** Somebody who reads these markings beside what everybody reads, and may not write. */
export const aReader = (...markings: readonly string[]): Viewer => ({
  ...anEditor(...markings),
  roles: ['READER'],
  capabilities: ['READ'],
});

/** What an answer tells of something, in the fields that these tests look into; a field that was not asked for is not there. */
export interface Told {
  readonly __typename: string;
  readonly id: string;
  readonly recordId: string;
  readonly at: string;
  readonly who: string;
  readonly revision: number;
  readonly sequence: number | null;
  readonly totalCount: number;
  readonly ids: readonly string[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly record: Told | null;
  readonly change: Told;
  readonly before: Told;
  readonly after: Told;
  readonly history: Told;
  readonly nodes: readonly Told[];
  readonly changes: readonly Told[];
  readonly neededBy: readonly Told[];
  readonly relations: readonly Told[];
}

/** An answer by its root fields: what a mutation did is called `done`. */
export interface Answer {
  readonly done: Told;
  readonly record: Told | null;
  readonly changes: Told;
  readonly event: Told;
}

/** The API for writing, in this process, over a test's database. */
export interface WritingApi {
  /** Asks as this viewer; throws where the answer has errors. */
  readonly ask: (viewer: Viewer, source: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** The names of the statements that the last question took. */
  readonly sent: () => readonly string[];
  /** Looks at once whether something that is kept in memory was written past this API. */
  readonly refresh: () => Promise<void>;
  /** Reads what is kept in memory anew, where the graph has become another. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the API on a database as it is filled now. */
export const openWritingApi = async (
  database: TestDatabase,
  asking: Pick<Asking, 'usualMarking'> = {},
): Promise<WritingApi> => {
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  let references = await createReferenceStore(graph.reader(), 3_600_000);
  const schema = createSchema();
  let sent: readonly string[] = [];
  return {
    ask: async (viewer, source, variableValues = {}) => {
      const contextValue = createContext(graph, references.current(), viewer, {
        ...asking,
        refreshed: async () => {
          await references.refresh();
          return references.current();
        },
      });
      const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
      sent = contextValue.statements.map(({ name }) => name);
      if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
      return data as unknown as Answer;
    },
    sent: () => sent,
    refresh: () => references.refresh(),
    reopen: async () => {
      references.stop();
      references = await createReferenceStore(graph.reader(), 3_600_000);
    },
    close: () => {
      references.stop();
      return graph.close();
    },
  };
};

/** Empties a database and puts the sound seeds of the import's tests on record. */
export const seedDatabase = async (database: TestDatabase): Promise<void> => {
  await migrateDatabase(database);
  await emptyDatabase(database);
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  await loadRecords(graph, readRecords(writeSeeds(soundSeeds))).finally(() => graph.close());
  removeSeeds();
};

const refusals = `
  ... on InvalidInput { problems { field row message } }
  ... on Conflict { message row expectedRevision revision
    expected { fields { name values } } stored { fields { name values } } }
  ... on Forbidden { message }`;

const change = 'change { id action recordId recordKind revision who why run at before { marking } after { marking } }';

/** The text of a mutation that writes one record; `fields` are what is asked of it then. */
export const recordText = (kind: string, fields = 'id'): string => `
  mutation ($input: Record${kind}Input!) {
    done: record${kind}(input: $input) {
      __typename ... on Record${kind}Success { record { ${fields} } ${change} } ${refusals}
    }
  }`;

/** The text of the mutation that writes a batch. */
export const batchText = `
  mutation ($input: RecordAttendancesInput!) {
    done: recordAttendances(input: $input) {
      __typename ... on RecordAttendancesSuccess { created changed unchanged ids } ${refusals}
    }
  }`;

/** The text of removeRecord, restoreRecord and undoChange. */
export const changeText = (mutation: 'RemoveRecord' | 'RestoreRecord' | 'UndoChange'): string => `
  mutation ($input: ${mutation}Input!) {
    done: ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}(input: $input) {
      __typename ... on ChangeSuccess { record { id } ${change} } ${refusals}
      ${mutation === 'RemoveRecord' ? '... on StillNeeded { message neededBy { id } }' : ''}
      ${mutation === 'UndoChange' ? '... on BuiltOn { message changes { id recordId } }' : ''}
    }
  }`;

/** Evidence on the page of the seeds. */
export const evidence = [{ source: 'source:page', standing: 'STATED' }];
