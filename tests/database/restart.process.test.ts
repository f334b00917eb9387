import { join } from 'node:path';
import { startEmbedded } from '../../src/database/embedded.ts';
import { current } from '../../src/database/releases.ts';
import { ask, testMemory } from '../support/neo4j.ts';
import { childrenOf, parentOf, runs, startParent, within } from './started-parent.ts';
import { temporaryFolder } from './temporary-folder.ts';

jest.setTimeout(300_000);

test('a database that is killed comes back on the same port with its data, and stays away once it is stopped', async () => {
  const lines: string[] = [];
  const database = await startEmbedded({
    home: join(temporaryFolder(), 'ñ and spaces'),
    release: current,
    tuning: 'test',
    memory: testMemory,
    environment: { ...process.env, LC_ALL: 'C' },
    report: (line) => void lines.push(line),
    ready: async (connection) => {
      await ask(connection, 'RETURN 1');
    },
  });
  const { uri, pid } = database;
  await ask(database, 'CREATE (:Note {text: $text})', { text: 'kept' });
  process.kill(pid, 'SIGKILL');
  await within(120, 'Neo4j is back', () => lines.includes('Neo4j is back.'));
  expect(lines).toContain('Neo4j ended unexpectedly (exit code 137); starting it again in 0.25 s.');
  expect(database.uri).toBe(uri);
  expect(database.pid).not.toBe(pid);
  expect(await ask(database, 'MATCH (note:Note) RETURN note.text AS text')).toEqual([{ text: 'kept' }]);

  await Promise.all([database.stop(), database.stop()]);
  expect(runs(database.pid)).toBe(false);
  await expect(ask(database, 'RETURN 1')).rejects.toThrow('Failed to connect to server');
});

test('after kill -9 of everything the next start works, and nothing is lost', async () => {
  const home = join(temporaryFolder(), 'neo4j');
  const first = await startParent(home);
  const watchdog = parentOf(first.javaPid);
  await ask(first.connection, 'UNWIND range(1, 100) AS number CREATE (:Note {number: number})');
  for (const pid of [...childrenOf(watchdog), watchdog, first.pid]) process.kill(pid, 'SIGKILL');
  const second = await startParent(home);
  expect(await ask(second.connection, 'MATCH (note:Note) RETURN count(note) AS notes')).toEqual([{ notes: 100 }]);
});
