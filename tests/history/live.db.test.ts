import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { evidence, recordText, seedDatabase } from '../recording/writing-api.ts';
import { emptyDatabase } from '../support/dump.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { migrateDatabase } from '../support/watched-api.ts';
import { asksToListen, askServer, listenTo, serve } from './live-server.ts';
import type { LiveServer, Told } from './live-server.ts';

/* Two processes of the API on one database, as far as they matter to each other: each with its own port, watch and driver. */
const database = testDatabase();
let here: LiveServer;
let there: LiveServer;
let editor: Readonly<Record<string, string>>;

beforeEach(async () => {
  await seedDatabase(database);
  [here, there] = await Promise.all([serve(database), serve(database)]);
  editor = await here.signedIn({ roles: ['EDITOR'], clearance: 'AMBER' });
});
afterEach(() => Promise.all([here.close(), there.close()]));

interface Written {
  readonly done: { readonly __typename: string; readonly change?: { readonly id: string; readonly revision: number } };
}

const write = async (server: LiveServer, kind: string, input: object): Promise<string> => {
  const { done } = await askServer<Written>(server, recordText(kind), { input }, editor);
  expect(done.__typename).toBe(`Record${kind}Success`);
  return done.change?.id ?? '';
};

const aBody = (id: string, more: object = {}) => ({ id, name: 'A body', kind: 'POLICE', evidence, ...more });
const changeIds = (told: readonly Told[]) => told.map(({ data }) => data?.changes.node?.id);
const cursorOf = (told: Told | undefined): string => told?.data?.changes.cursor ?? '';
const gone = (recordId: string, recordKind: string): Told => ({
  data: { changes: { __typename: 'RecordGone', cursor: expect.any(String) as string, recordId, recordKind } },
});

describe('a listener', () => {
  test('of one process is told what another writes, each change once and in order', async () => {
    const auditor = await there.signedIn({ roles: ['AUDITOR'] });
    const listener = await listenTo(there, {}, auditor);
    const bodies = Array.from({ length: 12 }, (_, index) => aBody(`agency:b${index}`));
    const written = await Promise.all(bodies.map((body, index) => write(index % 2 ? here : there, 'Agency', body)));
    const told = await listener.take(bodies.length);
    const numbers = told.map(({ data }) => data?.changes.node?.sequence ?? 0);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    expect(changeIds(told).sort()).toEqual([...written].sort());
  });

  test('finds each record as it is when it is told, not as it was when it began to listen', async () => {
    const listener = await listenTo(here, { where: { records: ['agency:b'] } });
    await write(there, 'Agency', aBody('agency:b'));
    expect((await listener.next()).data?.changes.node?.record).toEqual({ revision: 1 });
    await write(there, 'Agency', { id: 'agency:b', name: 'Another name' });
    expect((await listener.next()).data?.changes.node?.record).toEqual({ revision: 2 });
  });

  test('that is cut off goes on elsewhere after the last cursor: nothing is lost, nothing comes twice', async () => {
    const over = new AbortController();
    const writing = (async () => {
      const ids: string[] = [];
      for (let index = 0; !over.signal.aborted; index += 1)
        ids.push(await write(here, 'Agency', aBody('agency:b', { name: `B ${index}` })));
      return ids;
    })();
    const told: Told[] = [];
    let listener = await listenTo(here, { after: cursorOf(await (await listenTo(here, { fromStart: true })).next()) });
    for (const [index, count] of [7, 3, 1, 5, 9].entries()) {
      told.push(...(await listener.take(count)));
      listener.cut();
      await wait(index * 20);
      listener = await listenTo(index % 2 ? here : there, { after: cursorOf(told.at(-1)) });
    }
    over.abort();
    const last = (await writing).at(-1);
    while (changeIds(told).at(-1) !== last) told.push(await listener.next());
    const { changes } = await askServer<{ changes: { nodes: { id: string }[] } }>(
      here,
      '{ changes(first: 500) { nodes { id } } }',
    );
    expect(changeIds(told)).toEqual(changes.nodes.slice(1).map(({ id }) => id));
  });

  test('is told from the start what the list of changes holds for the same viewer', async () => {
    await write(here, 'Agency', aBody('agency:hidden', { marking: 'TLP:AMBER' }));
    await write(here, 'Agency', aBody('agency:open'));
    for (const headers of [{}, editor]) {
      const text = '{ changes(first: 500) { totalCount nodes { id } } }';
      const { changes } = await askServer<{ changes: { totalCount: number; nodes: { id: string }[] } }>(
        here,
        text,
        {},
        headers,
      );
      const told = await (await listenTo(here, { fromStart: true }, headers)).take(changes.totalCount);
      expect(changeIds(told)).toEqual(changes.nodes.map(({ id }) => id));
    }
  });

  test('is told only what the filter lets through', async () => {
    const listener = await listenTo(there, { where: { kinds: ['PRACTICE'], actions: ['RECORDED'] } });
    await write(here, 'Agency', aBody('agency:b'));
    const id = await write(here, 'Practice', { id: 'practice:p', title: 'P', themes: ['OTHER'], evidence });
    expect(changeIds([await listener.next()])).toEqual([id]);
  });
});

describe('a record that is made unreadable', () => {
  test('is gone for those who could read it, and stays told to those who still can', async () => {
    await write(here, 'Agency', aBody('agency:b'));
    const [reader, cleared] = [await listenTo(there), await listenTo(there, {}, editor)];
    const hiding = await write(here, 'Agency', { id: 'agency:b', marking: 'TLP:AMBER', name: 'A secret' });
    const after = await write(here, 'Agency', { id: 'agency:b', name: 'Another secret' });
    const open = await write(here, 'Agency', aBody('agency:c'));
    expect(await reader.next()).toEqual(gone('agency:b', 'AGENCY'));
    expect(changeIds([await reader.next()])).toEqual([open]);
    expect(changeIds(await cleared.take(3))).toEqual([hiding, after, open]);
  });

  test('by what it hangs on is gone too, and one that never was readable is not told of', async () => {
    await write(here, 'Event', {
      id: 'event:hidden',
      title: 'H',
      kind: 'SEMINAR',
      status: 'HELD',
      marking: 'TLP:AMBER',
      evidence,
    });
    const reader = await listenTo(there);
    await write(here, 'Attendance', { agency: 'agency:police', event: 'event:hidden', roles: ['HOST'], evidence });
    await write(here, 'Event', { id: 'event:hidden', title: 'Still hidden' });
    await write(here, 'Agency', aBody('agency:born-hidden', { marking: 'TLP:AMBER' }));
    await write(here, 'Event', { id: 'event:seminar-visit', partOf: 'event:hidden' });
    expect(await reader.next()).toEqual(gone('event:seminar-visit', 'EVENT'));
    const open = await write(here, 'Agency', aBody('agency:open'));
    expect(changeIds([await reader.next()])).toEqual([open]);
  });

  test('is a removal by nobody to the filter, which tells no more of it', async () => {
    await write(here, 'Agency', aBody('agency:b'));
    const who = `key:${editor['authorization']?.split('_')[1] ?? ''}`;
    const [removals, byWhom, notByWhom] = await Promise.all([
      listenTo(there, { where: { actions: ['REMOVED'] } }),
      listenTo(there, { where: { who } }),
      listenTo(there, { where: { not: { who } } }),
    ]);
    await write(here, 'Agency', { id: 'agency:b', marking: 'TLP:AMBER' });
    const open = await write(here, 'Agency', aBody('agency:c'));
    expect(await removals.next()).toEqual(gone('agency:b', 'AGENCY'));
    expect(await notByWhom.next()).toEqual(gone('agency:b', 'AGENCY'));
    expect(changeIds([await byWhom.next()])).toEqual([open]);
  });
});

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const refusalOf = async (response: Response) => {
  const { errors } = (await response.json()) as Refused;
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message ?? '' };
};

describe('listening', () => {
  test('ends with the key: once it is revoked the stream says so and is complete', async () => {
    const headers = await here.signedIn({});
    const listener = await listenTo(there, {}, headers);
    await write(here, 'Agency', aBody('agency:b'));
    await listener.next();
    await here.keys.revoke(headers['authorization']?.split('_')[1] ?? '');
    const { errors } = await listener.next();
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['UNAUTHENTICATED']);
    expect(await listener.completed()).toBe(true);
    expect((await asksToListen(there, {}, headers)).status).toBe(401);
    expect(there.reported).toEqual([]);
  });

  test('ends with the program, which does not wait for listeners', async () => {
    const listener = await listenTo(there);
    there.end();
    const { errors } = await listener.next();
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['UNAVAILABLE']);
    expect(await listener.completed()).toBe(true);
  });

  test('counts among the requests under way until it ends', async () => {
    const narrow = await serve(database, { PORTOLAN_MAX_CONCURRENT: '2' });
    try {
      const [first] = [await listenTo(narrow), await listenTo(narrow)];
      expect(await refusalOf(await asksToListen(narrow, {}))).toMatchObject({ status: 429, code: 'LIMIT_EXCEEDED' });
      first.cut();
      while ((await asksToListen(narrow, {})).status !== 200) await wait(50);
      expect(narrow.reported).toEqual([]);
    } finally {
      await narrow.close();
    }
  });

  test('needs the capability to read, server-sent events, and a cursor that is one', async () => {
    const closed = await serve(database, { PORTOLAN_ANONYMOUS: 'off' });
    expect(await refusalOf(await asksToListen(closed, {}))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    await closed.close();
    const json = await refusalOf(await asksToListen(here, {}, { accept: 'application/json' }));
    expect(json).toMatchObject({
      status: 406,
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Accept:') as unknown,
    });
    const cursor = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const variables of [
      { after: 'nonsense' },
      { after: cursor('events', 'SEQUENCE', 'x') },
      { after: cursor('changes', 'SEQUENCE', 'no such change') },
      { after: cursor('changes', 'SEQUENCE', 'x'), fromStart: true },
    ])
      expect(await refusalOf(await asksToListen(here, variables))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('is written into the audit: that it began, each event above the set marking, and how much it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-audit-'));
    const audited = await serve(database, {}, folder);
    const listener = await listenTo(audited, {}, editor);
    await write(here, 'Agency', aBody('agency:b'));
    await write(here, 'Agency', aBody('agency:hidden', { marking: 'TLP:AMBER' }));
    await listener.take(2);
    await audited.close();
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    const facts = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(facts.filter(({ kind }) => kind === 'subscription')).toMatchObject([
      { what: 'request', outcome: 'OK', rows: 0 },
      { what: 'event', markings: ['TLP:AMBER'], rows: 1 },
      { what: 'stream', outcome: 'UNAVAILABLE', markings: ['TLP:AMBER', 'TLP:CLEAR'], rows: 2 },
    ]);
    rmSync(folder, { recursive: true });
  });
});

/** So many changes of so many characters, as a long history is. */
const aLongLog = async (count: number, length: number): Promise<void> => {
  await migrateDatabase(database);
  await emptyDatabase(database);
  const state = JSON.stringify({
    ...{ id: 'agency:long', label: 'Agency', marking: 'TLP:CLEAR', relations: [], evidence: [] },
    properties: { name: 'x'.repeat(length) },
  });
  await ask(
    database,
    `UNWIND range(1, $count) AS sequence
     CREATE (:Change {id: 'change ' + sequence, sequence: sequence, at: datetime(), who: 'x', action: 'RECORDED', revision: sequence,
       recordId: 'agency:long', recordKind: 'AGENCY', after: $state, markings: ['TLP:CLEAR'], restsOn: []})`,
    { count, state },
  );
  await ask(database, "CREATE (:ChangeLog {id: 'changes', sequence: $count})", { count });
};

test('for a listener that does not read, no more is read than it has room for; then it gets everything', async () => {
  const [count, length] = [1_500, 30_000];
  await aLongLog(count, length);
  const reads = () => here.sent.filter((name) => name === 'history/following').length;
  const query =
    'subscription { changes(fromStart: true) { ... on ChangeEdge { node { id after { fields { values } } } } } }';
  const body = JSON.stringify({ query });
  const socket = connect(Number(new URL(here.address).port), '127.0.0.1');
  socket.pause();
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  while (reads() === 0) await wait(50);
  // It has stopped when some time passes without a read: each takes far less.
  for (let before = 0; before !== reads();) {
    before = reads();
    await wait(3_000);
  }
  expect(reads()).toBeLessThan(count / 100 / 2);
  let ids = 0;
  socket.on('data', (chunk: Buffer) => (ids += chunk.toString('latin1').split('"id":"change ').length - 1));
  socket.resume();
  while (ids < count - 5) await wait(50);
  expect(reads()).toBe(count / 100);
  socket.destroy();
});
