import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbedded } from '../../src/database/embedded.ts';
import { current } from '../../src/database/releases.ts';
import { AppError } from '../../src/errors.ts';
import { within } from '../database/started-parent.ts';
import { temporaryFolder } from '../database/temporary-folder.ts';
import { ask, testMemory } from '../support/neo4j.ts';
import { anEditor, evidence, openWritingApi, recordText, seedDatabase } from './writing-api.ts';
import type { WritingApi } from './writing-api.ts';

jest.setTimeout(600_000);

const editor = anEditor();

/** How often the database is killed. */
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

/** Writes to one record until it is told to end, a write sent again until it is answered; gives the last revision, and tells each. */
const writer = async (
  api: WritingApi,
  id: string,
  written: Map<string, number>,
  isOver: () => boolean,
): Promise<number> => {
  let revision = 0;
  while (!isOver()) {
    const body = { id, name: `Name ${revision}`, kind: 'POLICE', evidence };
    const input = { ...body, expectedRevision: revision, idempotencyKey: `${id} ${revision}` };
    try {
      const { done } = await api.ask(editor, recordText('Agency'), { input });
      expect(done).toMatchObject({ __typename: 'RecordAgencySuccess', change: { revision: revision + 1 } });
      revision += 1;
      written.set(id, revision);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await wait(50);
    }
  }
  return revision;
};

test('a database that is killed under writing has every write that was answered, once and without a gap', async () => {
  const lines: string[] = [];
  const server = await start(lines);
  const { uri, user, password } = server;
  const database = { uri, user, password, database: 'neo4j' };
  await seedDatabase(database);
  const api = await openWritingApi(database);
  const ids = ['agency:w1', 'agency:w2', 'agency:w3'];
  const written = new Map<string, number>(ids.map((id) => [id, 0]));
  let isOver = false;
  const writing = Promise.all(ids.map((id) => writer(api, id, written, () => isOver)));
  // A database that has just started plans its statements anew: it is killed once each has written since.
  const eachHasWritten = (times: number) =>
    within(240, 'each has written', () => Math.min(...written.values()) >= times);
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await eachHasWritten(kill);
      await wait(kill * 137);
      process.kill(server.pid, 'SIGKILL');
      await within(240, 'Neo4j is back', () => lines.filter((line) => line === 'Neo4j is back.').length === kill);
    }
    await eachHasWritten(kills + 1);
  } finally {
    isOver = true;
  }
  const revisions = await writing;
  const bodies = await ask(
    database,
    'MATCH (agency:Agency) WHERE agency.id IN $ids RETURN agency.revision AS revision, agency.name AS name ORDER BY agency.id',
    { ids },
  );
  expect(bodies).toEqual(revisions.map((revision) => ({ revision, name: `Name ${revision - 1}` })));
  const rows = await ask(database, 'MATCH (change:Change) RETURN change.sequence AS sequence ORDER BY sequence');
  expect(rows).toEqual(rows.map((_, index) => ({ sequence: index + 1 })));
  await api.close();
  await server.stop();
});
