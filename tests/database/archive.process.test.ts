import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { archiveFile, requireArchive, type Wanted } from '../../src/database/archive.ts';
import type { Connection } from '../../src/database/answer.ts';
import { firstLaunch } from '../../src/database/first-launch.ts';
import { claimHome, makeFolders } from '../../src/database/home.ts';
import { classPathOf, requireJars } from '../../src/database/jars.ts';
import { findJava } from '../../src/database/java.ts';
import { current } from '../../src/database/releases.ts';
import { ask, testMemory } from '../support/neo4j.ts';
import { temporaryFolder } from './temporary-folder.ts';

jest.setTimeout(600_000);

const environment = process.env;
const lines: string[] = [];
const report = (line: string): void => void lines.push(line);
const ready = async (connection: Connection): Promise<void> => {
  await ask(connection, 'RETURN 1');
};
let wanted: Wanted;
let file: string;

/** A folder of its own that shows the jars, so that no other start takes the archive or makes it. */
beforeAll(async () => {
  const java = await findJava(current, environment);
  const fetched = await requireJars({ release: current, java, environment, report });
  const jars = join(temporaryFolder(), 'jars');
  mkdirSync(jars);
  for (const name of readdirSync(fetched))
    if (name.endsWith('.jar')) symlinkSync(join(fetched, name), join(jars, name));
  const classPath = await classPathOf(jars);
  wanted = { release: current, java, jars, classPath, memory: testMemory, environment, ready, report };
  file = await archiveFile(wanted);
});

/** Starts a Neo4j that is given the archive, and says whether Java has taken it. */
const startWith = async (path: string): Promise<boolean> => {
  const home = join(temporaryFolder(), 'neo4j');
  const claim = await claimHome(home, report);
  await makeFolders(home);
  const { release, java, classPath, memory } = wanted;
  const archive = { path, purpose: 'read' } as const;
  const command = { release, java, classPath, archive, home, tuning: 'test', memory } as const;
  const { plan, first } = await firstLaunch({ command, environment, ready });
  try {
    expect(await ask(plan.connection, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    return readFileSync(`/proc/${first.pid}/maps`, 'utf8').includes(path);
  } finally {
    await first.stop();
    await claim.giveBack();
  }
};

test('where nothing is rehearsed and no archive lies there, a start has none', async () => {
  expect(await requireArchive(wanted)).toBeNull();
  expect(existsSync(file)).toBe(false);
});

test('a rehearsal that fails is told once, and no later start tries again', async () => {
  const fails = { ...wanted, classPath: join(wanted.jars, 'none.jar'), rehearse: ready };
  expect(await requireArchive(fails)).toBeNull();
  expect(lines.at(-1)).toMatch(/^The rehearsal failed, so that starts stay as slow as they were: .*did not start/);
  const told = lines.length;
  expect(await requireArchive(fails)).toBeNull();
  expect(lines).toHaveLength(told);
});

test('of two starts at once one rehearses, both take what Java keeps of it, and nothing else is left behind', async () => {
  rmSync(file);
  writeFileSync(file.replace(/[0-9a-f]+\.archive$/, 'earlier.archive'), '');
  const rehearsing = { ...wanted, rehearse: ready };
  expect(await Promise.all([requireArchive(rehearsing), requireArchive(rehearsing)])).toEqual([file, file]);
  expect(lines.filter((line) => line.startsWith('Rehearsing a start of Neo4j'))).toHaveLength(2);
  expect(lines.filter((line) => line.includes('waiting for it'))).toHaveLength(1);
  expect(readdirSync(join(wanted.jars, '..')).toSorted()).toEqual(['jars', 'jars.rehearsals']);
  expect(readdirSync(wanted.jars).filter((name) => name.endsWith('.archive'))).toHaveLength(1);
  expect(await startWith(file)).toBe(true);
});

test('an archive that Java dies of is left out and goes', async () => {
  const whole = readFileSync(file);
  writeFileSync(file, whole.fill(7, Math.floor(whole.length / 5), Math.floor(whole.length / 2)));
  expect(statSync(file).size).toBe(whole.length);
  expect(await startWith(file)).toBe(false);
  expect(existsSync(file)).toBe(false);
});
