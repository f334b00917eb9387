import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portolan } from './portolan.ts';

const commands = ['start', 'seed', 'check', 'query', 'changes', 'key', 'audit'];

test('the help names every command and says how one ends', async () => {
  const { code, out } = await portolan(['--help']);
  expect(code).toBe(0);
  for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(out).toContain('It ends with 0 when it has done what was asked');
});

test.each(commands)('%s tells what it does and what it takes', async (command) => {
  const { code, out, err } = await portolan([command, '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`Usage: portolan ${command}`);
  expect(out).toContain('Options:');
});

test.each([
  [[], 'Usage: portolan'],
  [['sail'], "unknown command 'sail'"],
  [['seed', '--fast'], "unknown option '--fast'"],
  [['query'], "missing required argument 'document'"],
  [['query', '{ a }', '--variables', '[1]'], 'It is no JSON object'],
  [['query', '{ a }', '--url', 'localhost:4000'], 'It is no address that begins with http:// or https://'],
  [['changes', '--first', '0'], 'It is no number from 1 on'],
  [['changes', '--kinds', 'SHIP'], 'Allowed choices are PROGRAMME'],
  [['key', 'create', '--name', 'x', '--roles', 'READER', '--days', 'soon'], 'It is neither a number nor never'],
])('a wrong call ends with 2 and says what is wrong: %j', async (words, message) => {
  const { code, out, err } = await portolan(words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test.each([
  [
    ['query', '{ viewer { name } }', '--url', 'http://127.0.0.1:9'],
    /^Nothing answers at http:\/\/127\.0\.0\.1:9\/graphql \(.+\)\. Is Portolan running there\?/,
  ],
  [['query', 'no-such-file.graphql'], /^The document cannot be read: ENOENT/],
  [['check', 'no-such-folder'], /no-such-folder/],
])('what cannot be done ends with 1, in one sentence: %j', async (words, message) => {
  const { code, err } = await portolan(words);
  expect(code).toBe(1);
  expect(err.replace(/^Reading the seeds\n/, '')).toMatch(message);
  expect(err).not.toMatch(/\n\s+at /);
});

test('a setting that is wrong is told, and a key is not shown', async () => {
  const { code, err } = await portolan(['query', '{ a }'], { PORTOLAN_URL: 'ftp://x', PORTOLAN_MAX_DEPTH: '0' });
  expect(code).toBe(1);
  expect(err).toContain('PORTOLAN_URL: "ftp://x" is not an address that begins with http:// or https://.');
  expect(err).toContain('PORTOLAN_MAX_DEPTH');
});

test('seeds are checked without a database, and what is wrong in them is told with file and line', async () => {
  const { code, out, err } = await portolan(['check']);
  expect({ code, err }).toEqual({ code: 0, err: 'Reading the seeds\n' });
  expect(out).toMatch(/^Seeds: \d+ records, as they have to be\.\n$/);
  const folder = mkdtempSync(join(tmpdir(), 'portolan-seeds-'));
  writeFileSync(join(folder, 'agencies.yaml'), '- name: A body\n');
  const broken = await portolan(['check', folder]);
  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(/agencies\.yaml:1/);
  rmSync(folder, { recursive: true });
});
