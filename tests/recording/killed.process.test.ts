import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbedded } from '../../src/database/embedded.ts';
import { current } from '../../src/database/releases.ts';
import { createKeys } from '../../src/domains/access/keys.ts';
import { AppError } from '../../src/errors.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { within } from '../database/started-parent.ts';
import { temporaryFolder } from '../database/temporary-folder.ts';
import { startProgram } from '../program/started-program.ts';
import { ask, testMemory } from '../support/neo4j.ts';
import type { TestDatabase } from '../support/neo4j.ts';
import { anEditor, evidence, openWritingApi, recordText, seedDatabase } from './writing-api.ts';
import type { Told } from './writing-api.ts';

jest.setTimeout(600_000);

const editor = anEditor();

/** How often something is killed. */
const kills = 2;

const start = (lines: string[]) =>
  startEmbedded({
    home: join(temporaryFolder(), 'neo4j'),
    release: current,
    tuning: 'test',
    memory: testMemory,
    environment: process.env,
    report: (line) => void lines.push(line),
    ready: async (connection) => {
      await ask(connection, 'RETURN 1');
    },
  });

/** Writes a body; rejects where nobody knows whether it went in. */
type WriteBody = (input: object) => Promise<Told>;

/** Sends a write again until it is answered. */
const untilAnswered = async (write: WriteBody, input: object): Promise<Told> => {
  for (;;) {
    try {
      return await write(input);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await wait(50);
    }
  }
};

/** Writes to one record until it is told to end, and has been answered; gives the last revision, and tells each. */
const writer = async (
  write: WriteBody,
  id: string,
  written: Map<string, number>,
  isOver: () => boolean,
): Promise<number> => {
  let revision = 0;
  while (!isOver()) {
    const body = { id, name: `Name ${revision}`, kind: 'POLICE', evidence };
    const input = { ...body, expectedRevision: revision, idempotencyKey: `${id} ${revision}` };
    const done = await untilAnswered(write, input);
    expect(done).toMatchObject({ __typename: 'RecordAgencySuccess', change: { revision: revision + 1 } });
    revision += 1;
    written.set(id, revision);
  }
  return revision;
};

const ids = ['agency:w1', 'agency:w2', 'agency:w3'];

/** Each write that was answered is there once, and the changes are numbered without a gap. */
const expectEachOnce = async (database: TestDatabase, revisions: readonly number[]): Promise<void> => {
  const bodies = await ask(
    database,
    'MATCH (agency:Agency) WHERE agency.id IN $ids RETURN agency.revision AS revision, agency.name AS name ORDER BY agency.id',
    { ids },
  );
  expect(bodies).toEqual(revisions.map((revision) => ({ revision, name: `Name ${revision - 1}` })));
  const rows = await ask(database, 'MATCH (change:Change) RETURN change.sequence AS sequence ORDER BY sequence');
  expect(rows).toEqual(rows.map((_, index) => ({ sequence: index + 1 })));
};

/** Has some write all the while that something is killed, some times, each time once each has written since. */
const writeUnder = async (write: WriteBody, kill: (time: number) => Promise<void>): Promise<readonly number[]> => {
  const written = new Map<string, number>(ids.map((id) => [id, 0]));
  let isOver = false;
  const writing = Promise.all(ids.map((id) => writer(write, id, written, () => isOver)));
  const eachHasWritten = (times: number) =>
    within(240, 'each has written', () => Math.min(...written.values()) >= times);
  try {
    for (let time = 1; time <= kills; time += 1) {
      await eachHasWritten(time);
      await wait(time * 137);
      await kill(time);
    }
    await eachHasWritten(kills + 1);
  } finally {
    isOver = true;
  }
  return writing;
};

test('a database that is killed under writing has every write that was answered, once and without a gap', async () => {
  const lines: string[] = [];
  const server = await start(lines);
  const { uri, user, password } = server;
  const database = { uri, user, password, database: 'neo4j' };
  await seedDatabase(database);
  const api = await openWritingApi(database);
  const write: WriteBody = async (input) => (await api.ask(editor, recordText('Agency'), { input })).done;
  // A database that has just started plans its statements anew: it is killed once each has written since.
  const revisions = await writeUnder(write, async (time) => {
    process.kill(server.pid, 'SIGKILL');
    await within(240, 'Neo4j is back', () => lines.filter((line) => line === 'Neo4j is back.').length === time);
  });
  await expectEachOnce(database, revisions);
  await api.close();
  await server.stop();
});

/** The text of a new key of an editor. */
const anEditorsKey = async (database: TestDatabase): Promise<string> => {
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  const keys = createKeys(graph, { viewer: 'a test', operation: 'keys' });
  const { key } = await keys.create({ name: 'a test', roles: ['EDITOR'] }, 'a test').finally(() => graph.close());
  return key;
};

interface Answer {
  readonly data?: { readonly done: Told };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

test('an API that is killed under writing has lost nothing that it answered: it is there once and without a gap', async () => {
  const server = await start([]);
  const { uri, user, password } = server;
  const database = { uri, user, password, database: 'neo4j' };
  await seedDatabase(database);
  const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password, PORTOLAN_SEEDS: 'off', PORTOLAN_AUDIT: 'off' };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await anEditorsKey(database)}` };
  let [program, address] = [startProgram(settings), ''];
  const isReady = async (): Promise<void> => {
    [, address = ''] = await program.printed(/ready: (\S+)/);
  };
  await isReady();
  const write: WriteBody = async (input) => {
    const body = JSON.stringify({ query: recordText('Agency'), variables: { input } });
    const response = await fetch(address, { method: 'POST', headers, body }).catch((error: unknown) => {
      throw new AppError('UNAVAILABLE', String(error));
    });
    const { data, errors } = (await response.json().catch(() => ({}))) as Answer;
    const [error] = errors ?? [];
    if (error !== undefined && error.extensions.code !== 'UNAVAILABLE') throw new Error(error.message);
    if (data === undefined) throw new AppError('UNAVAILABLE', error?.message ?? 'The answer was cut off.');
    return data.done;
  };
  const revisions = await writeUnder(write, async () => {
    program.signal('SIGKILL');
    await program.exited;
    program = startProgram(settings);
    await isReady();
  });
  await expectEachOnce(database, revisions);
  program.signal('SIGTERM');
  await program.exited;
  await server.stop();
});
