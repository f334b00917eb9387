import { describeLoad, loadRecords } from '../../src/domains/import/load.ts';
import type { LoadCounts, LoadResult } from '../../src/domains/import/load.ts';
import { readRecords } from '../../src/domains/import/read.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { dumpRecords, emptyDatabase } from '../support/dump.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { migrateDatabase } from '../support/watched-api.ts';
import { removeSeeds, seedsWith, soundSeeds, writeSeeds } from './a-seed-folder.ts';
import type { SeedFiles } from './a-seed-folder.ts';

const database = testDatabase();
let graph: Graph;

beforeAll(async () => {
  await migrateDatabase(database);
  graph = createGraph({ ...database, readTimeout: 60_000 });
});
beforeEach(async () => {
  await wipe();
});
afterEach(removeSeeds);
afterAll(() => graph.close());

const load = (files: SeedFiles): Promise<LoadResult> => loadRecords(graph, readRecords(writeSeeds(files)));

const wipe = () => emptyDatabase(database);

const sumOf = (result: LoadResult, part: keyof LoadCounts): number =>
  [...result.values()].reduce((sum, one) => sum + one[part], 0);
const sums = (result: LoadResult) => ({
  created: sumOf(result, 'created'),
  changed: sumOf(result, 'changed'),
  unchanged: sumOf(result, 'unchanged'),
  removed: sumOf(result, 'removed'),
});

const dump = () => dumpRecords(database);

const version = async (): Promise<unknown> => {
  const [row] = await ask(
    database,
    "MATCH (reference:ReferenceData {id: 'reference'}) RETURN reference.version AS version",
  );
  return row?.['version'];
};

const changes = () =>
  ask(
    database,
    `MATCH (change:Change)
     RETURN change.sequence AS sequence, change.recordId AS record, change.run AS run, change.revision AS revision
     ORDER BY sequence`,
  );

const total = readRecords(writeSeeds(soundSeeds)).length;
const renamed = seedsWith('agency/bodies.yaml', 'name: Port Unit', 'name: Harbour Unit');

it('a first load creates every record', async () => {
  expect(sums(await load(soundSeeds))).toEqual({ created: total, changed: 0, unchanged: 0, removed: 0 });
  expect(await dump()).toHaveLength(total);
});

it('a load says per kind what it did', async () => {
  const result = await load(soundSeeds);
  expect(result.get('Agency')).toEqual({ created: 3, changed: 0, unchanged: 0, removed: 0 });
  expect(result.get('Country')).toEqual({ created: 2, changed: 0, unchanged: 0, removed: 0 });
});

it('a second load changes nothing and says so', async () => {
  await load(soundSeeds);
  const before = [await dump(), await version()];
  expect(sums(await load(soundSeeds))).toEqual({ created: 0, changed: 0, unchanged: total, removed: 0 });
  expect([await dump(), await version()]).toEqual(before);
});

it('a corrected fact changes that record alone', async () => {
  await load(soundSeeds);
  const before = await dump();
  const result = await load(renamed);
  expect(sums(result)).toEqual({ created: 0, changed: 1, unchanged: total - 1, removed: 0 });
  expect(result.get('Agency')).toEqual({ created: 0, changed: 1, unchanged: 2, removed: 0 });
  const after = await dump();
  expect(after.filter((line) => !before.includes(line))).toEqual([expect.stringContaining('Harbour Unit')]);
});

it('what a correction takes away is gone from the graph', async () => {
  await load(soundSeeds);
  const without = seedsWith(
    'event/seminar.yaml',
    '            for: terminal:BEANR-quay\n            shared: [practice:patrols]\n',
    '',
    seedsWith('agency/bodies.yaml', '    sector: PUBLIC\n', ''),
  );
  await load(without);
  const corrected = await dump();
  await wipe();
  await load(without);
  expect(corrected).toEqual(await dump());
});

it('corrected evidence takes the place of the old', async () => {
  await load(soundSeeds);
  const result = await load(seedsWith('event/seminar.yaml', 'locator: P1', 'locator: P2'));
  expect(sums(result)).toEqual({ created: 0, changed: 1, unchanged: total - 1, removed: 0 });
  const rows = await ask(
    database,
    "MATCH (:Event {id: 'event:seminar'})-[evidence:EVIDENCED_BY]->(source) RETURN evidence.locator AS locator, source.id AS source",
  );
  expect(rows).toEqual([{ locator: 'P2', source: 'source:page' }]);
});

const withoutOutcome = (): SeedFiles => {
  const [before = '', rest = ''] = (soundSeeds['event/seminar.yaml'] ?? '').split('    outcomes:\n');
  return { ...soundSeeds, 'event/seminar.yaml': `${before}${rest.slice(rest.indexOf('    sessions:\n'))}` };
};

const withoutCity = (): SeedFiles =>
  seedsWith(
    'place/cities.csv',
    'BE-brussels,Brussels\n',
    '',
    seedsWith('event/seminar.yaml', '    heldAt: [city:BE-brussels]\n', ''),
  );

it('a fact that the files no longer hold is gone from the graph, as if it had never been there', async () => {
  await load(soundSeeds);
  const result = await load(withoutOutcome());
  expect(sums(result)).toEqual({ created: 0, changed: 0, unchanged: total - 1, removed: 1 });
  expect(result.get('Outcome')).toEqual({ created: 0, changed: 0, unchanged: 0, removed: 1 });
  expect(describeLoad(result)).toMatch(/ 0 created, 0 changed, \d+ as they are, 1 removed\.$/);
  const after = await dump();
  await wipe();
  await load(withoutOutcome());
  expect(after).toEqual(await dump());
});

it('a record whose id is changed is removed under the old one', async () => {
  await load(soundSeeds);
  const result = await load(seedsWith('event/seminar.yaml', 'outcome:paper', 'outcome:memorandum'));
  expect(result.get('Outcome')).toEqual({ created: 1, changed: 0, unchanged: 0, removed: 1 });
  expect(await ask(database, 'MATCH (outcome:Outcome) RETURN outcome.id AS id')).toEqual([
    { id: 'outcome:memorandum' },
  ]);
});

it('reference data that is removed raises its version', async () => {
  await load(soundSeeds);
  const first = await version();
  expect((await load(withoutCity())).get('City')).toEqual({ created: 0, changed: 0, unchanged: 0, removed: 1 });
  expect(await version()).toBe(Number(first) + 1);
});

it('what somebody else has taken over is not removed', async () => {
  await load(soundSeeds);
  await ask(database, "MATCH (outcome:Outcome {id: 'outcome:paper'}) REMOVE outcome:Seeded");
  expect(sumOf(await load(withoutOutcome()), 'removed')).toBe(0);
  expect(await ask(database, 'MATCH (outcome:Outcome) RETURN outcome.id AS id')).toEqual([{ id: 'outcome:paper' }]);
});

it('what somebody else’s record rests on stays until nothing rests on it', async () => {
  await load(soundSeeds);
  await ask(
    database,
    `MATCH (outcome:Outcome {id: 'outcome:paper'})
     CREATE (outcome)<-[:COUNTS]-(:Figure:Record {id: 'figure:other', value: 1, marking: 'TLP:CLEAR'})`,
  );
  expect(sumOf(await load(withoutOutcome()), 'removed')).toBe(0);
  await ask(database, "MATCH (figure:Figure {id: 'figure:other'}) DETACH DELETE figure");
  expect(sumOf(await load(withoutOutcome()), 'removed')).toBe(1);
});

it('the source of a port’s position is stored beside it', async () => {
  await load(soundSeeds);
  const rows = await ask(database, "MATCH (port:Port {id: 'port:BEANR'}) RETURN port.coordinateSource AS source");
  expect(rows).toEqual([{ source: 'World Port Index' }]);
});

it('records that the files do not name stay as they are', async () => {
  await load(soundSeeds);
  await ask(database, "CREATE (:Agency:Record {id: 'agency:other', name: 'Other', marking: 'TLP:GREEN'})");
  await load(renamed);
  const rows = await ask(
    database,
    "MATCH (other:Agency {id: 'agency:other'}) RETURN other.name AS name, other.marking AS marking",
  );
  expect(rows).toEqual([{ name: 'Other', marking: 'TLP:GREEN' }]);
});

it('the version of the reference data is raised by its changes alone', async () => {
  await load(soundSeeds);
  const first = await version();
  await load(renamed);
  expect(await version()).toBe(first);
  await load(seedsWith('place/cities.csv', 'BE-brussels,Brussels', 'BE-brussels,Bruxelles', renamed));
  expect(await version()).toBe(Number(first) + 1);
});

it('dates are stored as dates and counts as whole numbers', async () => {
  await load(soundSeeds);
  const rows = await ask(
    database,
    `MATCH (event:Event {id: 'event:seminar'})<-[:COUNTS]-(figure:Figure) MATCH (phase:Phase {id: 'phase:watch-i'})
     RETURN valueType(event.startDate) STARTS WITH 'DATE' AS date, valueType(figure.value) STARTS WITH 'INTEGER' AS whole,
       toString(event.orderDate) AS orderDate, toString(phase.startDate) AS first, toString(phase.startLatest) AS last`,
  );
  expect(rows).toEqual([{ date: true, whole: true, orderDate: '2024-06-10', first: '2021-05-01', last: '2021-05-31' }]);
});

it('a load that fails on the way leaves nothing behind', async () => {
  await load(soundSeeds);
  const before = [await dump(), await version(), await changes()];
  // The database itself keeps the codes of two countries apart, and finds out when much is written already.
  const changed = seedsWith('place/countries.csv', 'NL,NLD,528', 'NL,BEL,528', renamed);
  await expect(loadRecords(graph, readRecords(writeSeeds(changed)))).rejects.toThrow(/recording\/write/);
  expect([await dump(), await version(), await changes()]).toEqual(before);
});

it('each record that a load writes leaves one change, and a load of the same leaves none', async () => {
  await load(soundSeeds);
  expect(await changes()).toHaveLength(total);
  await load(soundSeeds);
  expect(await changes()).toHaveLength(total);
  await load(renamed);
  const last = (await changes()).at(-1);
  expect(last).toMatchObject({ sequence: total + 1, record: 'agency:police-unit', run: 'seeds', revision: 2 });
  expect(await changes()).toHaveLength(total + 1);
});

it('what somebody else has taken over or removed is left as they made it', async () => {
  await load(soundSeeds);
  await ask(database, "MATCH (agency:Agency {id: 'agency:police-unit'}) SET agency.name = 'Ours' REMOVE agency:Seeded");
  expect(sums(await load(renamed))).toEqual({ created: 0, changed: 0, unchanged: total, removed: 0 });
  const rows = await ask(database, "MATCH (agency:Agency {id: 'agency:police-unit'}) RETURN agency.name AS name");
  expect(rows).toEqual([{ name: 'Ours' }]);
});

it('days that an event is known and sorted by follow from its sources, its whole event and its start', async () => {
  const days = async (files: SeedFiles): Promise<unknown> => {
    await wipe();
    await load(files);
    const rows = await ask(
      database,
      'MATCH (event:Event) RETURN event.id AS id, toString(event.knownBy) AS known, toString(event.orderDate) AS sorted ORDER BY id',
    );
    return Object.fromEntries(rows.map(({ id, known, sorted }) => [String(id), [known, sorted]]));
  };
  expect(await days(soundSeeds)).toEqual({
    'event:seminar': ['2024-06-18', '2024-06-10'],
    'event:seminar-visit': ['2026-11-24', '2024-06-10'],
  });
  const undated = seedsWith('event/seminar.yaml', '    startDate: 2024-06-10\n    endDate: 2024-06-12\n', '');
  expect(await days(undated)).toEqual({
    'event:seminar': ['2024-06-18', '2024-06-18'],
    'event:seminar-visit': ['2026-11-24', '2024-06-18'],
  });
  const visit = '        kind: SITE_VISIT';
  expect(await days(seedsWith('event/seminar.yaml', visit, `${visit}\n        startDate: 2024-06-11`))).toMatchObject({
    'event:seminar-visit': ['2026-11-24', '2024-06-11'],
  });
});

it('names are sorted without accents and in lower case, and a source without title by its key', async () => {
  await load(soundSeeds);
  const rows = await ask(
    database,
    "MATCH (record:Record) WHERE record.id IN ['agency:police', 'source:undated'] RETURN record.sortName AS name ORDER BY name",
  );
  expect(rows).toEqual([{ name: 'police of zurich street' }, { name: 'undated' }]);
});

it('several loads at once end as one would have', async () => {
  const other = createGraph({ ...database, readTimeout: 60_000 });
  const records = readRecords(writeSeeds(soundSeeds));
  const results = await Promise.all([graph, other, graph, other].map((each) => loadRecords(each, records))).finally(
    () => other.close(),
  );
  expect(results.map((result) => sumOf(result, 'created')).sort((a, b) => a - b)).toEqual([0, 0, 0, total]);
  const together = await dump();
  await wipe();
  await load(soundSeeds);
  expect(together).toEqual(await dump());
});
