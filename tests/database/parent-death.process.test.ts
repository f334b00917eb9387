import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../support/neo4j.ts';
import { killDuringStart, runs, startInVain, startParent, within } from './started-parent.ts';
import { temporaryFolder } from './temporary-folder.ts';

jest.setTimeout(300_000);

test('a parent that is killed takes its database along, and the next start finds what was written and has the folder for itself', async () => {
  const home = join(temporaryFolder(), 'neo4j');
  const first = await startParent(home);
  await ask(first.connection, 'CREATE (:Note {text: $text})', { text: 'kept' });
  process.kill(first.pid, 'SIGKILL');
  const second = await startParent(home);
  await within(5, 'the first java has ended', () => !runs(first.javaPid));
  expect(second.connection.password).toBe(first.connection.password);

  expect(await startInVain(home)).toEqual({
    code: 1,
    printed:
      `The state folder ${home} is in use by process ${second.pid}, which runs a database there. ` +
      'Stop that process first, or choose another state folder for this one.\n',
  });
  expect(await ask(second.connection, 'MATCH (note:Note) RETURN note.text AS text')).toEqual([{ text: 'kept' }]);
});

test('a first start that is killed half-way is made good by the next one', async () => {
  const home = join(temporaryFolder(), 'neo4j');
  for (const file of ['logs/console.log', 'data/databases/system']) {
    await killDuringStart(home, `${file} is there`, () => existsSync(join(home, file)));
  }
  const { connection } = await startParent(home);
  expect(await ask(connection, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
});
