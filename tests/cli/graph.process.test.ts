import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { emptyState, startProgram } from '../program/started-program.ts';
import type { StartedProgram } from '../program/started-program.ts';
import { recordText } from '../recording/writing-api.ts';
import { ask } from '../support/neo4j.ts';
import { portolan, spawnPortolan } from './portolan.ts';

/*
 * The command line on a graph of its own: first with no Portolan running, then beside one, then asking it over HTTP. The
 * tests of this file tell one story; the later ones lean on the earlier.
 */
const state = emptyState();
const files = mkdtempSync(join(tmpdir(), 'portolan-documents-'));
const settings = { PORTOLAN_STATE: state };
let program: StartedProgram | undefined;
let key = '';
let address = '';
let sourceId = '';

afterAll(async () => {
  program?.signal('SIGTERM');
  await program?.exited;
  rmSync(state, { recursive: true, force: true });
  rmSync(files, { recursive: true, force: true });
});

const headline =
  'query ($of: String!) { exchanges(where: { place: { coveredBy: $of }, event: { kinds: [SEMINAR] } }) { totalCount } }';
const counted = { data: { exchanges: { totalCount: 4 } } };

/** The graph as it stands, past the program. */
const inGraph = (statement: string) => {
  const conf = readFileSync(join(state, 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
  const [, listens = ''] = /^server\.bolt\.listen_address=(\S+)$/m.exec(conf) ?? [];
  const password = readFileSync(join(state, 'neo4j', 'password'), 'utf8').trim();
  return ask({ uri: `bolt://${listens}`, user: 'neo4j', password }, statement);
};

test('seeds are loaded with no Portolan running, and a second time there is nothing to change', async () => {
  const first = await portolan(['seed'], settings);
  expect(first.code).toBe(0);
  expect(first.out).toMatch(/^Agency: [1-9]\d* created, 0 changed, 0 left as they are, 0 removed$/m);
  expect(first.out).toMatch(/^Seeds: \d+ records, [1-9]\d* created, 0 changed, 0 as they are\.$/m);
  expect(first.err).toMatch(/^Reading the seeds\nConnecting to the graph\n[^]*Loading \d+ records\n/);
  const second = await portolan(['seed'], settings);
  expect(second.out).toMatch(/^Seeds: \d+ records, all as they are: nothing to change\.$/m);
});

test('a key is made with no Portolan running, and signs in where a question is asked of the graph itself', async () => {
  const made = await portolan(['key', 'create', '--name', 'a test', '--roles', 'EDITOR', '--days', '1'], settings);
  key = made.out.trim();
  expect({ ...made, out: '' }).toMatchObject({ code: 0 });
  expect(key).toMatch(/^ptl_[0-9a-f]{12}_[\w-]{43}$/);
  const { code, out } = await portolan(['query', '{ viewer { name roles } }'], { ...settings, PORTOLAN_KEY: key });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ data: { viewer: { name: `key:${key.split('_')[1] ?? ''}`, roles: ['EDITOR'] } } });
  const refused = await portolan(['query', '{ viewer { name } }', '--key', 'ptl_unknown'], settings);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('UNAUTHENTICATED');
});

test('a running Portolan is asked over HTTP, by a text, a file or standard input', async () => {
  program = startProgram({ ...settings, PORTOLAN_LOG: 'error' });
  [, address = ''] = await program.printed(/ready: (\S+)/);
  const variables = ['--variables', '{"of": "seacop"}'];
  const file = join(files, 'headline.graphql');
  writeFileSync(file, headline);
  for (const [words, input] of [
    [['query', headline, ...variables, '--url', new URL(address).origin], ''],
    [['query', file, ...variables, '--url', address], ''],
    [['query', '-', ...variables, '--url', address], headline],
  ] as const) {
    const { code, out, err } = await portolan(words, {}, input);
    expect({ code, err, answer: JSON.parse(out) as unknown }).toEqual({ code: 0, err: '', answer: counted });
  }
});

test('an answer becomes CSV where it is a list, and one with errors ends with 1', async () => {
  const asked = { PORTOLAN_URL: address };
  const text = '{ programmes { code name } }';
  const { code, out } = await portolan(['query', text, '--csv'], asked);
  expect({ code, lines: out.trim().split('\r\n').slice(0, 1) }).toEqual({ code: 0, lines: ['code,name'] });
  expect(out).toContain('seacop,');
  const wrong = await portolan(['query', '{ harbours }'], asked);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('BAD_USER_INPUT: Cannot query field "harbours"');
  expect(JSON.parse(wrong.out)).toHaveProperty('errors');
});

const write = (name: string) => {
  const input = { id: 'agency:b', name, kind: 'POLICE', evidence: [{ source: sourceId, standing: 'STATED' }] };
  const words = ['query', recordText('Agency'), '--variables', JSON.stringify({ input }), '--url', address];
  return portolan(words, { PORTOLAN_KEY: key });
};

test('changes are listed page by page, and followed while they are made, also where Portolan is started again', async () => {
  const source = await portolan(['query', '{ sources(first: 1) { nodes { id } } }', '--url', address]);
  const [{ id }] = (JSON.parse(source.out) as { data: { sources: { nodes: [{ id: string }] } } }).data.sources.nodes;
  sourceId = id;
  const [first, more] = [
    await portolan(['changes', '--first', '2', '--url', address]),
    await portolan(['changes', '--first', '3', '--json', '--url', address]),
  ];
  const lines = first.out.trim().split('\n');
  expect(lines).toHaveLength(2);
  const [, cursor = ''] = /There are more: go on with --after (\S+)/.exec(first.err) ?? [];
  expect(lines[1]).toContain(cursor);
  const third = await portolan(['changes', '--first', '1', '--after', cursor, '--json', '--url', address]);
  expect(third.out).toBe(`${more.out.trim().split('\n')[2] ?? ''}\n`);

  const following = spawnPortolan([
    'changes',
    '--follow',
    '--first',
    '3',
    '--records',
    'agency:b',
    '--json',
    '--url',
    address,
  ]);
  const closed = once(following, 'close') as Promise<[number]>;
  const told = createInterface(following.stdout)[Symbol.asyncIterator]();
  // It hears what is done from now on, and nobody tells when that is: the first change is made until it is heard.
  const next = told.next();
  const heard = async (): Promise<IteratorResult<string>> => {
    for (let index = 0; ; index += 1) {
      expect(await write(`B ${index}`)).toMatchObject({ code: 0 });
      const first = await Promise.race([next, wait(1_000)]);
      if (first !== undefined) return first;
    }
  };
  expect(JSON.parse((await heard()).value as string)).toMatchObject({
    node: { recordId: 'agency:b', action: 'RECORDED' },
  });
  const port = new URL(address).port;
  program?.signal('SIGTERM');
  await program?.exited;
  program = startProgram({ ...settings, PORT: port, PORTOLAN_LOG: 'error' });
  await program.printed(/ready: (\S+)/);
  expect(await write('B again')).toMatchObject({ code: 0 });
  expect(await write('B once more')).toMatchObject({ code: 0 });
  const [code] = await closed;
  expect(code).toBe(0);
});

test('a sound graph is found so, and each thing that is not is told', async () => {
  const sound = await portolan(['check', '--graph'], settings);
  expect(sound).toMatchObject({ code: 0 });
  expect(sound.out.trim().split('\n')).toHaveLength(6);
  await inGraph("MATCH (agency:Agency {id: 'agency:b'})-[line:EVIDENCED_BY]->() DELETE line");
  await inGraph("MATCH (agency:Agency {id: 'agency:b'}) SET agency.sortName = 'wrong'");
  await inGraph('MATCH (event:Event) WITH event ORDER BY event.id LIMIT 1 SET event.year = 1900');
  await inGraph(
    'MATCH (event:Event) WITH event ORDER BY event.id DESC LIMIT 1 SET event.orderDate = date("1900-01-01")',
  );
  await inGraph('MATCH (change:Change) WITH change ORDER BY change.sequence LIMIT 1 DETACH DELETE change');
  await inGraph('DROP INDEX change_of_record');
  const { code, out, err } = await portolan(['check', '--graph'], settings);
  expect(code).toBe(1);
  expect(out).toContain('Constraints and indexes: change_of_record is not there.');
  expect(out).toContain('Evidence: 1 records rest on no source: agency:b.');
  expect(out).toMatch(/^Days of events: 1 events are known or sorted by another day/m);
  expect(out).toMatch(/^Derived properties: 2 records do not keep what follows .*agency:b/m);
  expect(out).toMatch(/^The log of changes: The log has come to number (\d+), but holds/m);
  expect(err).toContain('5 of what has to hold does not.');
});
