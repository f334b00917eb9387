import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAudit } from '../../src/audit/audit.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { chained, checkChain, noHead } from '../../src/audit/chain.ts';
import { verifyAudit } from '../../src/audit/verify.ts';
import { openSilentApi } from '../support/silent-api.ts';

const folders: string[] = [];
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-audit-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const unheard = (error: unknown) => {
  throw error;
};

/** A folder with the audits of two processes that have ended, five lines each. */
const written = async () => {
  const folder = aFolder();
  for (const process of ['one', 'other']) {
    const audit = await openAudit(folder, unheard);
    for (const request of ['a', 'b', 'c']) await audit.add({ what: 'request', process, request }, request === 'b');
    await audit.close();
  }
  const [first = '', second = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return { folder, first, second };
};

const linesOf = (folder: string, file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n');

test('an audit that is as it was written has no faults', async () => {
  const { folder } = await written();
  expect(await verifyAudit(folder)).toEqual({ files: 2, entries: 10, faults: [] });
});

test('what must be on the disk at once is, and the rest follows within its group, in the order in which it came', async () => {
  const folder = aFolder();
  const audit = await openAudit(folder, unheard);
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const said = () =>
    linesOf(folder, file)
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { what: string }).what);
  await audit.add({ what: 'quiet' }, false);
  expect(said()).toEqual(['begin']);
  await audit.add({ what: 'loud' }, true);
  expect(said()).toEqual(['begin', 'quiet', 'loud']);
  await Promise.all(Array.from({ length: 50 }, (_, index) => audit.add({ what: `n${index}` }, index % 7 === 0)));
  await audit.close();
  expect(said().slice(3)).toEqual([...Array.from({ length: 50 }, (_, index) => `n${index}`), 'end']);
  expect((await verifyAudit(folder)).faults).toEqual([]);
});

type Tamper = (lines: string[]) => string[];

const rehash = (lines: readonly string[], change: (fact: Record<string, unknown>) => void): string[] => {
  let head = noHead;
  const anew = lines.slice(0, -1).map((line) => {
    const { entry, before, hash, ...fact } = JSON.parse(line) as Record<string, unknown>;
    expect([typeof entry, typeof before, typeof hash]).toEqual(['number', 'string', 'string']);
    change(fact);
    const next = chained(head, fact as never);
    head = next.head;
    return next.line.trimEnd();
  });
  return [...anew, ''];
};

test.each<readonly [string, Tamper]>([
  ['a line that was edited', (lines) => lines.map((line) => line.replace('"request":"b"', '"request":"x"'))],
  [
    'a line that was edited, with a hash of its own',
    (lines) => [...lines.slice(0, 2), chained(noHead, { what: 'x' }).line.trimEnd(), ...lines.slice(3)],
  ],
  ['a line that was taken out', (lines) => lines.filter((_, index) => index !== 2)],
  ['a first line that was taken out', (lines) => lines.slice(1)],
  ['two lines that were exchanged', ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest]],
  ['a line that was written twice', ([a = '', b = '', ...rest]) => [a, b, b, ...rest]],
  ['an end that was cut off', (lines) => [...lines.slice(0, -2), '']],
  ['a line that was cut off in the middle', (lines) => [lines.join('\n').slice(0, -20)]],
  ['all lines taken out', () => ['']],
  [
    'a chain that was made anew with another content',
    (lines) =>
      rehash(lines, (fact) => {
        if (fact['request'] === 'b') fact['request'] = 'x';
      }),
  ],
])('%s is found, in the last file and in an earlier one', async (_, tamper) => {
  for (const which of ['first', 'second'] as const) {
    const { folder, ...names } = await written();
    writeFileSync(join(folder, names[which]), tamper(linesOf(folder, names[which])).join('\n'));
    const { faults } = await verifyAudit(folder);
    expect(faults.join()).toContain(names[which]);
  }
});

test('an earlier file that is gone, or cut off together with what stands beside it, is found by the later one', async () => {
  const gone = await written();
  rmSync(join(gone.folder, gone.first));
  expect((await verifyAudit(gone.folder)).faults).toEqual([`${gone.first}: is gone, which ${gone.second} knew`]);
  const cut = await written();
  const lines = linesOf(cut.folder, cut.first).slice(0, 2);
  const text = `${lines.join('\n')}\n`;
  writeFileSync(join(cut.folder, cut.first), text);
  writeFileSync(join(cut.folder, cut.first.replace('.jsonl', '.head')), JSON.stringify(checkChain(text).head));
  expect((await verifyAudit(cut.folder)).faults.join()).toContain(`${cut.second} knew its entry 5`);
});

test('every question is a line: who, which operation, how it ended; never its text, its values or a secret', async () => {
  const folder = aFolder();
  const audit = await openAudit(folder, unheard);
  const { post } = openSilentApi({}, { audit });
  const body = { query: 'query Who($id: ID!) { agency(id: $id) { name } }', variables: { id: 'agency:hush' } };
  await post(body, { authorization: 'Bearer ptl_reader', 'x-request-id': 'r-1' });
  await post(body, { authorization: 'Bearer ptl_unknown', 'x-request-id': 'r-2' });
  await audit.close();
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const text = readFileSync(join(folder, file), 'utf8');
  const [, one, other] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as object);
  expect(one).toMatchObject({
    ...{ what: 'request', request: 'r-1', viewer: 'key:ptl_reader', operation: 'Who', kind: 'query' },
    ...{ document: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, outcome: 'OK', markings: [], rows: 0 },
  });
  expect(other).toMatchObject({ request: 'r-2', outcome: 'UNAUTHENTICATED', status: 401 });
  expect(text).not.toMatch(/hush|ptl_unknown|agency\(/);
});

const ofCountry = (code: string) => ({ query: `{ country(code: "${code}") { name } }` });

test('an answer with a record above the set marking waits for its line, and does not leave without', async () => {
  const asked: boolean[] = [];
  const broken: Audit = {
    add: (_, now) => {
      asked.push(now);
      return now ? Promise.reject(new Error('The disk is full.')) : Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
  const { post, reported } = openSilentApi({}, { audit: broken, above: 'TLP:AMBER' });
  expect((await post(ofCountry('BB'))).status).toBe(200);
  const refused = await post(ofCountry('XR'));
  expect(refused.status).toBe(503);
  expect(await refused.text()).not.toContain('Country XR');
  expect(asked).toEqual([false, true]);
  expect(reported).toEqual([new Error('The disk is full.')]);
});

test('the markings of an answer stand in it for whoever asks, and in the audit', async () => {
  const folder = aFolder();
  const audit = await openAudit(folder, unheard);
  const { ask } = openSilentApi({}, { audit });
  const both = '{ one: country(code: "BB") { name } other: country(code: "XR") { name } countries { id } }';
  expect((await ask(both, { 'x-markings': '1' })).extensions).toEqual({ markings: ['TLP:CLEAR', 'TLP:RED/lisbon'] });
  expect((await ask(both)).extensions).toEqual({});
  expect((await ask(ofCountry('BB').query, { 'x-markings': '1' })).extensions).toEqual({ markings: ['TLP:CLEAR'] });
  await audit.close();
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const [, line = ''] = linesOf(folder, file);
  expect(JSON.parse(line)).toMatchObject({ markings: ['TLP:CLEAR', 'TLP:RED/lisbon'], rows: 4 });
});
