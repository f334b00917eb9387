import { ask, testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase } from '../support/watched-api.ts';
import { startProgram } from './started-program.ts';

const database = testDatabase();
const empty = { nodes: [], relations: [] };

beforeEach(() => storeGraph(database, empty));
afterAll(async () => {
  await storeGraph(database, empty);
  await migrateDatabase(database);
});

/** What a start on the test's database prints, where it has to be refused without a stack. */
const refused = async (): Promise<string> => {
  const { uri, user, password } = database;
  const program = startProgram({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database.database,
  });
  expect(await program.exited).toBe(1);
  expect(program.output()).not.toMatch(/\n\s+at /);
  return program.output().trim();
};

test('data that breaks a constraint is told with the step, the database and what to do', async () => {
  await ask(database, 'MATCH (migration:Migration) DETACH DELETE migration');
  await ask(database, 'DROP CONSTRAINT country_alpha3 IF EXISTS');
  await ask(database, "UNWIND ['country:X1', 'country:X2'] AS id CREATE (:Country:Record {id: id, alpha3: 'XXX'})");
  const output = await refused();
  expect(output).toContain(
    `Portolan could not apply the migrations in ${database.uri}, database ${database.database}: what it holds does not fit`,
  );
  expect(output).toContain('XXX');
  expect(output).toMatch(/Correct or remove that, or take a database that is empty\.$/);
});

test('a seed that the graph’s own data contradicts is told with the step, and nothing is loaded', async () => {
  await migrateDatabase(database);
  await ask(database, "CREATE (:Country:Record {id: 'country:XX', marking: 'TLP:CLEAR', alpha3: 'BEL'})");
  const output = await refused();
  expect(output).toContain('Portolan could not load the seeds in');
  expect(output).toContain('BEL');
  expect(await ask(database, 'MATCH (record:Record) RETURN record.id AS id')).toEqual([{ id: 'country:XX' }]);
});
