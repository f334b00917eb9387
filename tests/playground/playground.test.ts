import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createSmallApi, serveSmallApi } from './a-small-api.ts';
import type { ServedApi } from './a-small-api.ts';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const script = 'console.log("the page");';

let folder = '';
let distDir = '';
let api: ReturnType<typeof createSmallApi>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-playground-'));
  distDir = join(folder, 'dist');
  const examplesDir = join(folder, 'examples');
  await mkdir(join(distDir, 'assets'), { recursive: true });
  await mkdir(examplesDir);
  await Promise.all([
    writeFile(join(folder, 'secret.js'), 'never served'),
    writeFile(join(distDir, 'index.html'), '<!doctype html><title>page</title>'),
    writeFile(join(distDir, 'assets', 'index-a1b2.js'), script),
    writeFile(join(distDir, 'assets', 'index-a1b2.js.br'), brotliCompressSync(script)),
    writeFile(join(distDir, 'assets', 'index-a1b2.js.gz'), gzipSync(script)),
    writeFile(join(distDir, 'assets', 'icon-c3d4.svg'), '<svg/>'),
    writeFile(join(examplesDir, 'who.graphql'), '# Who?\n# variables: {"a":1}\nquery Who { a }\n'),
  ]);
  api = createSmallApi({ distDir, examplesDir });
});
afterAll(() => rm(folder, { recursive: true }));

const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  api.fetch(`http://localhost${path}`, { method, headers });

describe('the endpoint of the API', () => {
  test('answers a browser with the page, which the browser asks about again each time', async () => {
    const answer = await get('/graphql', { accept: browser });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('vary')).toBe('accept');
    expect(await answer.text()).toContain('<title>page</title>');
  });

  test('answers a browser with the page even if the address holds a query', async () => {
    const answer = await get('/graphql?query=%7B__typename%7D', { accept: browser });

    expect(await answer.text()).toContain('<title>page</title>');
  });

  test.each(['application/json', 'application/graphql-response+json', '*/*', 'application/json, text/html'])(
    'answers a query of a client that accepts %s with its data',
    async (accept) => {
      const answer = await get('/graphql?query=%7B__typename%7D', { accept });

      expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    },
  );

  test('answers a POST with data, whatever it accepts beside', async () => {
    const answer = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: `${browser}, application/json` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });

    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('says nothing twice to a browser that has the page', async () => {
    const tag = (await get('/graphql', { accept: browser })).headers.get('etag') ?? '';
    const again = await get('/graphql', { accept: browser, 'if-none-match': tag });

    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('lets the page load scripts, data and pictures from its own address only, and nobody frame it', async () => {
    const policy = (await get('/graphql', { accept: browser })).headers.get('content-security-policy') ?? '';

    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  test('says what to run while the page is not built, and finds it once it is', async () => {
    const unbuilt = join(folder, 'later');
    const waiting = createSmallApi({ distDir: unbuilt });
    const before = await waiting.fetch('http://localhost/graphql', { headers: { accept: browser } });
    await mkdir(unbuilt);
    await writeFile(join(unbuilt, 'index.html'), 'now');
    const after = await waiting.fetch('http://localhost/graphql', { headers: { accept: browser } });

    expect(before.status).toBe(503);
    expect(await before.text()).toContain('run <code>npm run build</code>');
    expect(await after.text()).toBe('now');
  });
});

describe('the files of the page', () => {
  test('are kept by the browser for good, because their names hold their content', async () => {
    const answer = await get('/playground/assets/index-a1b2.js');

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(script);
  });

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['identity', null],
    ['gzip;q=0', null],
    ['', null],
  ])('are sent to a browser that accepts "%s" as %s', async (accepted, encoding) => {
    const answer = await get('/playground/assets/index-a1b2.js', { 'accept-encoding': accepted });

    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('accept-encoding');
  });

  test('are sent as they are where the build left no compressed one', async () => {
    const answer = await get('/playground/assets/icon-c3d4.svg', { 'accept-encoding': 'br' });

    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  });

  test('have a tag for each encoding', async () => {
    const plain = await get('/playground/assets/index-a1b2.js');
    const compressed = await get('/playground/assets/index-a1b2.js', { 'accept-encoding': 'br' });
    const known = await get('/playground/assets/index-a1b2.js', { 'if-none-match': '"x", W/"assets/index-a1b2.js"' });

    expect(plain.headers.get('etag')).not.toBe(compressed.headers.get('etag'));
    expect(known.status).toBe(304);
  });

  test.each([
    '/playground/assets/missing.js',
    '/playground/assets/',
    '/playground/assets',
    '/playground/index',
    '/playground/assets/index-a1b2.js.br',
    '/playground/assets/index-a1b2.js/',
    '/playground//assets/index-a1b2.js',
    '/playground/..%2fsecret.js',
    '/playground/%2e%2e%2fsecret.js',
    '/playground/assets/..%5c..%5csecret.js',
    '/playground/assets/index-a1b2.js%00.svg',
  ])('are not found under %s', async (path) => {
    const answer = await get(path);

    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('The playground has no such file.\n');
  });

  test('are read, not written', async () => {
    const answer = await get('/playground/assets/index-a1b2.js', {}, 'POST');

    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each(['/playground', '/playground/'])('%s leads to the page', async (path) => {
    const answer = await api.fetch(`http://localhost${path}`, { redirect: 'manual' });

    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe('/graphql');
  });

  test('leave other addresses to the API', async () => {
    expect((await get('/playgrounds', { accept: browser })).status).toBe(404);
  });
});

describe('the list of examples', () => {
  test('is what the folder holds', async () => {
    const answer = await get('/playground/examples.json');

    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.json()).toEqual([
      { name: 'who', question: 'Who?', audience: 'analyst', variables: { a: 1 }, query: '# Who?\nquery Who { a }\n' },
    ]);
  });

  test('is not sent again while it is the same', async () => {
    const tag = (await get('/playground/examples.json')).headers.get('etag') ?? '';

    expect((await get('/playground/examples.json', { 'if-none-match': tag })).status).toBe(304);
  });
});

describe('over a real connection', () => {
  let served: ServedApi;
  beforeAll(async () => {
    served = await serveSmallApi({ distDir });
  });
  afterAll(() => served.close());

  // fetch would tidy the path before it is sent.
  const ask = (path: string, method: string, accept: string) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(served.origin);
      request({ hostname, port, path, method, headers: { accept } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
        );
      })
        .on('error', reject)
        .end();
    });

  test.each(['/graphql', '/playground/assets/index-a1b2.js', '/playground/examples.json'])(
    'HEAD %s says what GET says, without the content',
    async (path) => {
      const head = await ask(path, 'HEAD', browser);
      const whole = await ask(path, 'GET', browser);

      expect(head.status).toBe(200);
      expect(head.body).toBe('');
      expect(whole.body).not.toBe('');
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control'])
        expect(head.headers[name]).toBe(whole.headers[name]);
      expect(whole.headers['content-length']).toBe(String(Buffer.byteLength(whole.body)));
    },
  );

  test.each(['/playground/../secret.js', '/playground/assets/../../secret.js', '/playground/%2e%2e/secret.js'])(
    'a path that climbs, %s, reaches nothing',
    async (path) => {
      const answer = await ask(path, 'GET', browser);

      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('never served');
    },
  );
});
