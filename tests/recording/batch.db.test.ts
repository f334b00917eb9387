import { dumpRecords } from '../support/dump.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { anEditor, batchText, evidence, openWritingApi, recordText, seedDatabase } from './writing-api.ts';
import type { Told, WritingApi } from './writing-api.ts';

const database = testDatabase();
const editor = anEditor();
let api: WritingApi;

beforeAll(async () => {
  await seedDatabase(database);
  api = await openWritingApi(database);
});
afterAll(() => api.close());

const batch = async (rows: readonly object[], more: object = {}): Promise<Told> =>
  (await api.ask(editor, batchText, { input: { rows, ...more } })).done;

const body = (index: number) => ({ id: `agency:b${index}`, name: `Body ${index}`, kind: 'POLICE', evidence });
const row = (index: number, more: object = {}) => ({
  agency: `agency:b${index % 100}`,
  event: `event:e${Math.floor(index / 100)}`,
  roles: ['PARTICIPANT'],
  for: 'port:BEANR',
  evidence,
  ...more,
});

it('attendances by the thousand go in together, each with its change', async () => {
  for (let index = 0; index < 100; index += 1) await api.ask(editor, recordText('Agency'), { input: body(index) });
  for (let index = 0; index < 100; index += 1) {
    const event = { id: `event:e${index}`, title: `Event ${index}`, kind: 'SEMINAR', status: 'HELD', evidence };
    await api.ask(editor, recordText('Event'), { input: event });
  }
  const counted =
    'MATCH (change:Change {recordKind: "ATTENDANCE"}) RETURN count(*) AS changes, count(DISTINCT change.at) AS moments';
  const [before] = await ask(database, counted);
  for (let round = 0; round < 4; round += 1) {
    const rows = Array.from({ length: 1_000 }, (_, index) => row(round * 1_000 + index));
    const began = performance.now();
    const done = await batch(rows);
    const seconds = (performance.now() - began) / 1_000;
    process.stderr.write(`1,000 attendances in ${seconds.toFixed(2)} s: ${Math.round(1_000 / seconds)} rows/s\n`);
    expect({ ...done, ids: done.ids.length }).toEqual({
      __typename: 'RecordAttendancesSuccess',
      created: 1_000,
      changed: 0,
      unchanged: 0,
      ids: 1_000,
    });
  }
  const [after] = await ask(database, counted);
  expect(Number(after?.['changes'])).toBe(Number(before?.['changes']) + 4_000);
  expect(Number(after?.['moments'])).toBe(Number(before?.['moments']) + 4);
  const evidenced = 'MATCH (:Attendance)-[line:EVIDENCED_BY]->(:Source) RETURN count(line) >= 4000 AS all';
  expect(await ask(database, evidenced)).toEqual([{ all: true }]);
  const mixed = [row(0), row(1, { roles: ['HOST'] }), row(2, { event: 'event:seminar' })];
  expect(await batch(mixed)).toMatchObject({ created: 1, changed: 1, unchanged: 1 });
});

it('10,000 attendances go in together', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => row(index, { roles: ['PARTICIPANT', 'PRESENTER'] }));
  const began = performance.now();
  const { ids, ...done } = await batch(rows);
  const seconds = (performance.now() - began) / 1_000;
  process.stderr.write(`10,000 attendances in ${seconds.toFixed(1)} s: ${Math.round(10_000 / seconds)} rows/s\n`);
  expect(done).toMatchObject({ __typename: 'RecordAttendancesSuccess', created: 6_000, changed: 4_000, unchanged: 0 });
  expect(new Set(ids).size).toBe(10_000);
  const held =
    'MATCH (:Agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event) WHERE event.id STARTS WITH "event:e" RETURN count(*) AS all';
  expect(await ask(database, held)).toEqual([{ all: 10_000 }]);
});

it('a batch is refused as a whole, naming row and field of all that is wrong', async () => {
  const before = await dumpRecords(database);
  const rows = [
    row(3, { event: 'event:seminar' }),
    row(4, { event: 'event:none' }),
    row(5, { event: 'event:seminar', roles: [] }),
    row(6, { event: 'event:seminar', evidence: [] }),
    row(7, { event: 'event:seminar', for: 'agency:b1' }),
    row(3, { event: 'event:seminar' }),
  ];
  expect(await batch(rows)).toEqual({
    __typename: 'InvalidInput',
    problems: [
      [2, 'roles', /at least one role/],
      [3, 'evidence', /at least one source/],
      [4, 'for', /not an id/],
      [5, '', /stands in row 0 already/],
      [1, 'event', /there is no event:none/],
    ].map(([at, field, message]) => ({ row: at, field, message: expect.stringMatching(message as RegExp) as unknown })),
  });
  expect(await dumpRecords(database)).toEqual(before);
});

it('10,001 rows are refused', async () => {
  const rows = Array.from({ length: 10_001 }, () => row(0));
  expect(await batch(rows)).toEqual({
    __typename: 'InvalidInput',
    problems: [{ row: null, field: 'rows', message: 'there are 10001 rows; accepted are 1 to 10000.' }],
  });
});
