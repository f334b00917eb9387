import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraph } from '../../src/graph/graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate, readMigrations } from '../../src/graph/migrations.ts';
import type { Migration } from '../../src/graph/migrations.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { migrateDatabase } from '../support/watched-api.ts';

const database = testDatabase();
const open = (): Graph => createGraph({ ...database, readTimeout: 60_000 });
const folders: string[] = [];

const aFolder = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-migrations-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};

/** Small ones of the test's own, for each start on an empty database runs all of them. */
const ours = readMigrations(
  aFolder({
    'V001__keys.cypher': `// Keys.
CREATE CONSTRAINT a_id IF NOT EXISTS FOR (a:A) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT b_id IF NOT EXISTS FOR (b:B) REQUIRE b.id IS UNIQUE;
`,
    'V002__names.cypher': 'CREATE INDEX a_by_name IF NOT EXISTS FOR (a:A) ON (a.name);\n',
  }),
);
let graph: Graph;

/** Takes everything away: data, constraints and indexes, the lookup indexes apart that every database has. */
const empty = async (): Promise<void> => {
  await ask(database, 'MATCH (node) DETACH DELETE node');
  for (const { name } of await ask(database, 'SHOW CONSTRAINTS YIELD name'))
    await ask(database, `DROP CONSTRAINT \`${String(name)}\` IF EXISTS`);
  for (const { name } of await ask(database, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
    await ask(database, `DROP INDEX \`${String(name)}\` IF EXISTS`);
};

const namesOf = async (what: 'CONSTRAINTS' | 'INDEXES'): Promise<readonly unknown[]> =>
  (await ask(database, `SHOW ${what} YIELD name RETURN name ORDER BY name`)).map(({ name }) => name);

const chain = (): Promise<readonly unknown[]> =>
  ask(
    database,
    `MATCH (migration:Migration) OPTIONAL MATCH (migration)-[:AFTER]->(previous)
     RETURN migration.version AS version, previous.version AS after ORDER BY version`,
  );

const expectedChain = ours.map(({ version }) => ({ version, after: version === 1 ? null : version - 1 }));

const withFirst = (changed: Partial<Migration>): readonly Migration[] =>
  ours.map((migration, index) => (index === 0 ? { ...migration, ...changed } : migration));

beforeAll(() => {
  graph = open();
});
beforeEach(empty);
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  // The files that come after this one on the same database find it migrated.
  await empty();
  await graph.close();
  await migrateDatabase(database);
});

test.each([1, 2, 3])('four starters at once on an empty database apply each migration once (round %i)', async () => {
  const starters = [graph, open(), open(), open()];
  const applied = await Promise.all(starters.map((starter) => migrate(starter, ours))).finally(() =>
    Promise.all(starters.slice(1).map((starter) => starter.close())),
  );
  expect(applied.toSorted((a, b) => a - b)).toEqual([0, 0, 0, ours.length]);
  expect(await chain()).toEqual(expectedChain);
});

test('a second run applies nothing', async () => {
  expect(await migrate(graph, ours)).toBe(ours.length);
  const before = [await namesOf('CONSTRAINTS'), await namesOf('INDEXES')];
  expect(await migrate(graph, ours)).toBe(0);
  expect([await namesOf('CONSTRAINTS'), await namesOf('INDEXES')]).toEqual(before);
});

test('a new migration is put at the end of the chain', async () => {
  await migrate(graph, ours.slice(0, -1));
  expect(await migrate(graph, ours)).toBe(1);
  expect(await chain()).toEqual(expectedChain);
});

test.each([
  ['text', { checksum: 'another' }],
  ['name', { name: 'another' }],
])('a migration whose %s was changed after it was applied is refused', async (_, changed) => {
  await migrate(graph, ours);
  await expect(migrate(graph, withFirst(changed))).rejects.toThrow(
    `The migration V001__${ours[0]?.name ?? ''} of the graph is not the file of that number in cypher/migrations`,
  );
  expect(await chain()).toEqual(expectedChain);
});

test('a graph that a newer version has migrated is refused', async () => {
  await migrate(graph, ours);
  const newest = ours.at(-1);
  await expect(migrate(graph, ours.slice(0, -1))).rejects.toThrow(
    `The graph has seen the migration V00${String(newest?.version)}__${newest?.name ?? ''}, which this version of Portolan does not know.`,
  );
});

test('a migration that was cut off half way is made good by the next start', async () => {
  let left = 3;
  const cutOff: Graph = {
    ...graph,
    define: (text) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('The cable was pulled.')) : graph.define(text);
    },
  };
  await expect(migrate(cutOff, ours)).rejects.toThrow('The cable was pulled.');
  expect(await chain()).toEqual([]);
  expect((await namesOf('CONSTRAINTS')).length).toBeGreaterThan(0);
  expect(await migrate(graph, ours)).toBe(ours.length);
  expect(await chain()).toEqual(expectedChain);
  const made = [await namesOf('CONSTRAINTS'), await namesOf('INDEXES')];
  await empty();
  await migrate(graph, ours);
  expect(made).toEqual([await namesOf('CONSTRAINTS'), await namesOf('INDEXES')]);
});

test('a gap in the numbers is refused', () => {
  expect(() => readMigrations(aFolder({ 'V001__one.cypher': '', 'V003__three.cypher': '' }))).toThrow(
    'cypher/migrations has V003 where V002 is expected.',
  );
});

test('a file that is badly named is refused', () => {
  expect(() => readMigrations(aFolder({ 'V001__one.cypher': '', 'V2-Two.cypher': '' }))).toThrow(
    'cypher/migrations/V2-Two.cypher is not named like V001__what_it_does.cypher.',
  );
});
