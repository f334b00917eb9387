import fc from 'fast-check';
import { countTurns } from '../../bench/measure/turns.ts';
import { AppError } from '../../src/errors.ts';
import { openCuttingDoor } from '../support/cutting-door.ts';
import { dumpRecords } from '../support/dump.ts';
import { fewest } from '../support/fewest.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { anEditor, batchText, changeText, evidence, openWritingApi, recordText, seedDatabase } from './writing-api.ts';
import type { Told, WritingApi } from './writing-api.ts';

/*
 * A write goes in once, whatever happens on the way: a replay, others who write at the same time, a connection that is
 * cut. `PORTOLAN_TEST_CUTS` asks for more cuts than `npm test` waits for, `PORTOLAN_TEST_WRITES` for so many writes at least.
 */
const wantedCuts = Number(process.env['PORTOLAN_TEST_CUTS'] ?? '500');
const wantedWrites = Number(process.env['PORTOLAN_TEST_WRITES'] ?? '0');
const seed = Number(process.env['PORTOLAN_TEST_SEED'] ?? '20261125');

const database = testDatabase();
const editor = anEditor();
let api: WritingApi;

beforeEach(async () => {
  await seedDatabase(database);
  api = await openWritingApi(database);
});
afterEach(() => api.close());

const write = async (input: object, by: WritingApi = api): Promise<Told> =>
  (await by.ask(editor, recordText('Agency'), { input })).done;

const aBody = (id: string, more: object = {}) => ({ id, name: 'A body', kind: 'POLICE', evidence, ...more });

const sequences = async (): Promise<readonly unknown[]> =>
  (await ask(database, 'MATCH (change:Change) RETURN change.sequence AS sequence ORDER BY sequence')).map(
    ({ sequence }) => sequence,
  );

const expectNoGap = async () => {
  const found = await sequences();
  expect(found).toEqual(found.map((_, index) => index + 1));
};

const portOf = (uri: string): number => Number(new URL(uri.replace(/^\w+:/, 'http:')).port);

it('a write that is sent again with its key is answered as it was, and done once', async () => {
  const input = aBody('agency:once', { idempotencyKey: 'k1' });
  const first = await write(input);
  const changes = (await sequences()).length;
  const again = await write(input);
  expect(again).toEqual(first);
  expect(again.change.id).toBe(first.change.id);
  expect(await sequences()).toHaveLength(changes);
});

it('a key that was given for something else is a conflict, and somebody else’s key is no one’s business', async () => {
  await write(aBody('agency:once', { idempotencyKey: 'k1' }));
  const before = await dumpRecords(database);
  const other = await write(aBody('agency:other', { idempotencyKey: 'k1' }));
  expect(other).toMatchObject({
    __typename: 'Conflict',
    message: expect.stringMatching(/^idempotencyKey: /) as unknown,
  });
  expect(await dumpRecords(database)).toEqual(before);
  const another = { ...editor, name: 'another editor' };
  const theirs = await api.ask(another, recordText('Agency'), {
    input: aBody('agency:other', { idempotencyKey: 'k1' }),
  });
  expect(theirs.done.__typename).toBe('RecordAgencySuccess');
});

it('a write that changes nothing keeps its key too', async () => {
  await write(aBody('agency:once'));
  expect((await write(aBody('agency:once', { idempotencyKey: 'k2' }))).change).toBeNull();
  expect(await write(aBody('agency:once', { name: 'Another', idempotencyKey: 'k2' }))).toMatchObject({
    __typename: 'Conflict',
  });
});

it('a revision that is not the record’s any more is a conflict that shows both', async () => {
  await write(aBody('agency:seen'));
  await write({ id: 'agency:seen', name: 'Theirs', expectedRevision: 1 });
  const done = await write({ id: 'agency:seen', name: 'Mine', expectedRevision: 1 });
  const named = (name: string) => ({ fields: expect.arrayContaining([{ name: 'name', values: [name] }]) as unknown });
  expect(done).toMatchObject({
    __typename: 'Conflict',
    expectedRevision: 1,
    revision: 2,
    expected: named('Mine'),
    stored: named('Theirs'),
  });
  expect(await write(aBody('agency:unseen', { expectedRevision: 1 }))).toMatchObject({ revision: 0, stored: null });
  expect(await write(aBody('agency:unseen', { expectedRevision: 0 }))).toMatchObject({ change: { revision: 1 } });
});

it('of several who write to the same record at once, each by the revision that they saw, one goes through', async () => {
  await write(aBody('agency:seen'));
  const done = await Promise.all(
    Array.from({ length: 8 }, (_, index) => write({ id: 'agency:seen', name: `Name ${index}`, expectedRevision: 1 })),
  );
  expect(done.map((one) => one.__typename).sort()).toEqual([
    ...Array.from({ length: 7 }, () => 'Conflict'),
    'RecordAgencySuccess',
  ]);
});

it('many who write at once leave no gap and lose nothing', async () => {
  const done = await Promise.all(Array.from({ length: 40 }, (_, index) => write(aBody(`agency:many-${index}`))));
  expect(done.every((one) => one.__typename === 'RecordAgencySuccess')).toBe(true);
  const [row] = await ask(
    database,
    "MATCH (agency:Agency) WHERE agency.id STARTS WITH 'agency:many-' RETURN count(*) AS count",
  );
  expect(row).toEqual({ count: 40 });
  await expectNoGap();
});

it('two units that become part of each other at once do not come back to where they began', async () => {
  for (const id of ['agency:a', 'agency:b']) await write(aBody(id));
  for (let round = 0; round < 5; round += 1) {
    const done = await Promise.all([
      write({ id: 'agency:a', unitOf: 'agency:b' }),
      write({ id: 'agency:b', unitOf: 'agency:a' }),
    ]);
    expect(done.map((one) => one.__typename).sort()).toEqual(['InvalidInput', 'RecordAgencySuccess']);
    for (const id of ['agency:a', 'agency:b']) await write({ id, unitOf: null });
  }
});

it('a record goes and another comes to need it at once: one of them is refused', async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = `agency:going-${round}`;
    await write(aBody(id));
    const attendance = { agency: id, event: 'event:seminar', roles: ['PARTICIPANT'], evidence };
    const [removed, attended] = await Promise.all([
      api.ask(editor, changeText('RemoveRecord'), { input: { id } }),
      api.ask(editor, recordText('Attendance'), { input: attendance }),
    ]);
    const outcome = [removed.done.__typename, attended.done.__typename].join();
    expect(['ChangeSuccess,InvalidInput', 'StillNeeded,RecordAttendanceSuccess']).toContain(outcome);
  }
});

it('a write waits for the database twice, a batch too', async () => {
  const turns = await countTurns(portOf(database.uri));
  const through = await openWritingApi({ ...database, uri: `bolt://127.0.0.1:${turns.port}` });
  const waits = async (text: string, input: object): Promise<number> => {
    const before = turns.count();
    await through.ask(editor, text, { input });
    return turns.count() - before;
  };
  const removing = (text: string): string => text.replace('record { id }', '');
  const rows = (kind: string) =>
    ['police', 'funder'].map((key) => ({
      ...{ agency: `agency:${key}`, event: 'event:seminar-visit', roles: [kind], evidence },
    }));
  const told = recordText('Agency', 'id name kind aliases');
  const kinds: readonly ((round: number) => Promise<number>)[] = [
    (round) => waits(told, aBody(`agency:new-${round}`)),
    (round) => waits(told, { id: 'agency:new-0', name: `Changed ${round}`, idempotencyKey: `k${round}` }),
    (round) => waits(batchText, { rows: rows(round % 2 === 0 ? 'HOST' : 'PARTICIPANT') }),
    () => waits(removing(changeText('RemoveRecord')), { id: 'agency:new-0' }),
    () => waits(removing(changeText('RestoreRecord')), { id: 'agency:new-0' }),
  ];
  try {
    const rounds = async (round: number): Promise<readonly number[]> => {
      const all: number[] = [];
      for (const count of kinds) all.push(await count(round));
      return all;
    };
    expect(await fewest(2, rounds)).toEqual([2, 2, 2, 2, 2]);
  } finally {
    await through.close();
    turns.close();
  }
});

/** Tries a write until it is answered, as a client does whose network is bad. */
const patiently = async (by: WritingApi, input: object): Promise<Told> => {
  for (;;) {
    try {
      return await write(input, by);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      expect(error.extensions['code']).toBe('UNAVAILABLE');
    }
  }
};

const expectEachWriteOnce = async (): Promise<void> => {
  // Evenly between 0 and 1, which `fc.double` is not: it prefers what is next to nothing.
  const evenly = fc.noBias(fc.integer({ min: 0, max: 999_999 }));
  const numbers = fc.sample(evenly, { seed, numRuns: 20_000 }).map((number) => number / 1_000_000);
  let drawn = 0;
  const door = await openCuttingDoor(portOf(database.uri), () => numbers[(drawn += 1) % numbers.length] ?? 0);
  const through = await openWritingApi({ ...database, uri: `bolt://127.0.0.1:${door.port}` });
  const bodies = ['agency:w1', 'agency:w2', 'agency:w3'];
  for (const id of bodies) await write(aBody(id));
  const began = performance.now();
  let writes = 0;
  const writer = async (id: string): Promise<number> => {
    let revision = 1;
    for (; door.cuts() < wantedCuts || writes < wantedWrites; revision += 1) {
      // Without its key a write that went in unseen would be told that the revision is another by now.
      const input = { id, name: `Name ${revision}`, expectedRevision: revision, idempotencyKey: `${id} ${revision}` };
      const done = await patiently(through, input);
      expect(done).toMatchObject({ __typename: 'RecordAgencySuccess', change: { revision: revision + 1 } });
      writes += 1;
    }
    return revision;
  };
  try {
    door.cutWith(0.3);
    const revisions = await Promise.all(bodies.map(writer));
    door.cutWith(0);
    const rows = await ask(
      database,
      'MATCH (agency:Agency) WHERE agency.id IN $ids RETURN agency.revision AS revision, agency.name AS name ORDER BY agency.id',
      { ids: bodies },
    );
    expect(rows).toEqual(revisions.map((revision) => ({ revision, name: `Name ${revision - 1}` })));
    await expectNoGap();
    const took = ((performance.now() - began) / 1_000).toFixed(1);
    process.stderr.write(`${door.cuts()} cuts, ${writes} writes, ${took} s\n`);
    expect(revisions.reduce((sum, revision) => sum + revision - 1, 0)).toBe(writes);
    expect(door.cuts()).toBeGreaterThanOrEqual(wantedCuts);
    expect(writes).toBeGreaterThanOrEqual(wantedWrites);
  } finally {
    await through.close();
    door.close();
  }
};

it(
  'a connection that is cut, at whatever moment, neither loses a write nor doubles it',
  () => expectEachWriteOnce(),
  180_000 + 200 * (wantedCuts + wantedWrites),
);
