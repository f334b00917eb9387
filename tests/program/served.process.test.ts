import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:tls';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';
import { emptyState, inherited, startProgram } from './started-program.ts';
import type { StartedProgram } from './started-program.ts';

/*
 * The program as somebody runs it for others: with TLS, a key made by the command line, and an audit. The tests of this
 * file tell one story and lean on the program that beforeAll started; the last one ends it.
 */
const root = join(import.meta.dirname, '..', '..');
const state = emptyState();
const files = mkdtempSync(join(tmpdir(), 'portolan-tls-'));

let program: StartedProgram;
let port: number;

beforeAll(async () => {
  const pair = await generate([{ name: 'commonName', value: 'localhost' }]);
  writeFileSync(join(files, 'cert.pem'), pair.cert);
  writeFileSync(join(files, 'key.pem'), pair.private);
  program = startProgram({
    ...{ PORTOLAN_STATE: state, PORTOLAN_LOG: 'info', PORTOLAN_AUDIT_ABOVE: 'TLP:CLEAR' },
    ...{ PORTOLAN_TLS_CERT: join(files, 'cert.pem'), PORTOLAN_TLS_KEY: join(files, 'key.pem') },
  });
  const [, address = ''] = await program.printed(/ready: (https:\/\/\S+)/);
  port = Number(new URL(address).port);
});
afterAll(() => {
  rmSync(state, { recursive: true, force: true });
  rmSync(files, { recursive: true, force: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const send = (path: string, body?: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers,
        rejectUnauthorized: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const ask = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
  send('/graphql', JSON.stringify({ query }), { 'content-type': 'application/json', ...headers });

const portolan = async (...words: readonly string[]): Promise<string> => {
  const node = join(root, 'node_modules', '.bin', 'node');
  const { stdout } = await promisify(execFile)(node, ['src/cli/portolan.ts', ...words], {
    cwd: root,
    env: { ...inherited(), PORTOLAN_STATE: state },
  });
  return stdout.trim();
};

test('a question is answered over TLS, and the browser is told to stay with it', async () => {
  const { status, headers, text } = await ask('{ viewer { name } }');
  expect({ status, text }).toEqual({ status: 200, text: '{"data":{"viewer":{"name":"anonymous"}}}' });
  expect(headers['strict-transport-security']).toContain('max-age=31536000');
});

test('the command line makes a key for the graph that is served, which signs in, is listed and is revoked', async () => {
  const key = await portolan(
    'key',
    'create',
    '--name',
    'the first',
    '--roles',
    'ADMINISTRATOR',
    'AUDITOR',
    '--days',
    '1',
  );
  expect(key).toMatch(/^ptl_[0-9a-f]{12}_[\w-]{43}$/);
  const id = key.split('_')[1] ?? '';
  const authorization = `Bearer ${key}`;
  expect((await ask('{ viewer { name roles } }', { authorization })).text).toBe(
    `{"data":{"viewer":{"name":"key:${id}","roles":["ADMINISTRATOR","AUDITOR"]}}}`,
  );
  expect(await portolan('key', 'list')).toMatch(
    new RegExp(`${id}  the first  ADMINISTRATOR\\+AUDITOR  expires .*last used 2`),
  );
  const audit = JSON.parse((await send('/audit', undefined, { authorization })).text) as {
    readonly files: readonly string[];
  };
  const { status, text } = await send(`/audit/${audit.files[0] ?? ''}`, undefined, { authorization });
  expect(status).toBe(200);
  expect(text).toContain('"what":"begin"');
  expect(await portolan('key', 'revoke', id)).toContain(`Key ${id} (the first) is revoked`);
  expect((await ask('{ viewer { name } }', { authorization })).status).toBe(401);
});

test('the program says that it lives, is ready and how it fares', async () => {
  expect(await send('/health')).toMatchObject({ status: 200, text: '{"status":"alive"}\n' });
  expect(await send('/ready')).toMatchObject({ status: 200, text: '{"status":"ready"}\n' });
  expect((await send('/metrics')).text).toMatch(/portolan_request_seconds_count\{kind="query",status="200"\} [1-9]/);
});

/** The status of an answer to a long body; its connection may be closed while the client still writes, which is one too. */
const statusOfLong = async (headers: Readonly<Record<string, string>>): Promise<number | string> => {
  try {
    const long = 'x'.repeat(20_000_000);
    return (await send('/graphql', long, { 'content-type': 'application/json', ...headers })).status;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'an error without a code';
  }
};

test('20 MB are refused before they are read, whether the request says so or not', async () => {
  const refused = [413, 'ECONNRESET', 'EPIPE'];
  expect(refused).toContain(await statusOfLong({ 'content-length': '20000000' }));
  expect(refused).toContain(await statusOfLong({ 'transfer-encoding': 'chunked' }));
  expect((await ask('{ viewer { name } }')).status).toBe(200);
});

test('a client that sends a byte now and then is given up, be it within the headers or the body', async () => {
  const slow = async (beginning: string): Promise<string> => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const closed = new Promise<string>((resolve) =>
      socket.on('close', () => resolve(said)).on('error', () => resolve(said)),
    );
    socket.write(beginning);
    const dripping = setInterval(() => socket.write('x'), 500);
    return closed.finally(() => clearInterval(dripping));
  };
  const body =
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n{';
  const [headers, text] = await Promise.all([slow('GET /graphql HTTP/1.1\r\nx-slow: '), slow(body)]);
  expect(headers).toMatch(/^HTTP\/1\.1 (408|400)/);
  expect(text).toMatch(/^(HTTP\/1\.1 408.*)?/s);
  expect((await ask('{ viewer { name } }')).status).toBe(200);
});

test('each request is logged with its id, and no secret with it', () => {
  const lines = program
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const requests = lines.map((line) => JSON.parse(line) as { readonly msg?: string; readonly request?: string });
  expect(requests.some(({ msg, request: id }) => msg === 'request' && id !== undefined)).toBe(true);
  expect(program.output()).not.toMatch(/ptl_[0-9a-f]{12}_(?!\[redacted\])/);
});

/** A connection on which half of a request has been sent; `rest` sends the other half and gives the answer. */
const halfAsked = async (path: string) => {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n`);
  return {
    rest: async (): Promise<string> => {
      let said = '';
      socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
      socket.write('\r\n');
      await once(socket, 'close');
      return said;
    },
  };
};

/** Resolves once nobody can connect any more. */
const isClosed = async (): Promise<void> => {
  for (;;) {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
    const isOpen = await once(socket, 'secureConnect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (!isOpen) return;
    await wait(20);
  }
};

test('told to end, it is no longer ready, answers what is under way, ends within its time, and its audit is whole', async () => {
  const under = Promise.all(Array.from({ length: 8 }, () => ask('{ cooperation(between: COUNTRY) { totalCount } }')));
  const ready = await halfAsked('/ready');
  await wait(5);
  program.signal('SIGTERM');
  const began = Date.now();
  await isClosed();
  expect(await ready.rest()).toMatch(/^HTTP\/1\.1 503 .*connection: close.*\{"status":"ending"\}/is);
  const answers = await under.catch((error: unknown) => error);
  expect(await program.exited).toBe(0);
  // The bound of the promise: 10 s for the answers, and the time that a database takes to end.
  expect(Date.now() - began).toBeLessThan(45_000);
  if (Array.isArray(answers)) for (const { status } of answers as Reply[]) expect([200, 503]).toContain(status);
  const folder = join(state, 'audit');
  expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toHaveLength(1);
  expect(await portolan('audit', 'verify')).toMatch(/^1 files with \d+ entries: nothing was edited/);
});
