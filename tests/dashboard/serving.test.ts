import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga } from 'graphql-yoga';
import { readConfig } from '../../src/config.ts';
import type { OidcConfig } from '../../src/config.ts';
import { useDashboard } from '../../src/server/dashboard.ts';
import { useHttpRules } from '../../src/server/use-http-rules.ts';

let folder = '';

const apiOn = (distDir: string, oidc: OidcConfig | null = null) =>
  createYoga({
    schema: makeExecutableSchema({ typeDefs: 'type Query { one: Int }' }),
    graphiql: false,
    landingPage: false,
    logging: false,
    plugins: [useHttpRules({ corsOrigins: [], hosts: null }), useDashboard({ distDir, oidc })],
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-dashboard-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'secret.js'), 'never served'),
    writeFile(join(folder, 'dist', 'index.html'), '<!doctype html><title>the dashboard</title>'),
    writeFile(join(folder, 'dist', 'assets', 'main-a1b2.js'), 'void 0;'),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

const { oidc } = readConfig({
  ...{ PORTOLAN_OIDC_ISSUER: 'https://id.example/realm', PORTOLAN_OIDC_AUDIENCE: 'portolan' },
  ...{ PORTOLAN_OIDC_CLIENT_ID: 'dashboard', PORTOLAN_OIDC_RESOURCE: 'https://portolan.example/graphql' },
});
const withIssuer = (path: string) => apiOn(join(folder, 'dist'), oidc).fetch(`http://localhost${path}`);

const get = (path: string, init: RequestInit = {}) =>
  apiOn(join(folder, 'dist')).fetch(`http://localhost${path}`, init);

test.each([
  '/',
  '/exchanges',
  '/network?bodies=agency%3Amaoc-n',
  '/gaps',
  '/report',
  '/search?text=antwerp',
  '/sign-in',
  '/lists',
  '/lists/events',
  '/lists/not-yet-met?of=agency%3Amaoc-n',
  '/records/event%3Aseacop-port-security-seminar',
  '/records/figure%3Aan-event%2FPARTICIPANTS%2Fa-source',
])('%s is answered with the page', async (path) => {
  const answer = await get(path);

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toContain('<title>the dashboard</title>');
});

test.each([
  '/exchanges/more',
  '/lists/events/more',
  '/listed',
  '/records/',
  '/metrics',
  '/dashboard',
  '/%2e%2e/secret.js',
])('%s is no page of it', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('the page takes scripts, styles and answers from its own address alone, and no style within it', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';

  expect(policy.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "script-src 'self'",
    "style-src 'self'",
  ]);
});

test('where people are signed in by an issuer the page may ask that too, and nobody else', async () => {
  const policyOf = async (answer: Promise<Response> | Response) =>
    (await answer).headers.get('content-security-policy')?.split('; ') ?? [];
  const [without, with_] = [await policyOf(get('/')), await policyOf(withIssuer('/'))];

  expect(with_).toContain("connect-src 'self' https://id.example");
  expect(with_.filter((rule) => !rule.startsWith('connect-src'))).toEqual(
    without.filter((rule) => !rule.startsWith('connect-src')),
  );
});

test('it tells where people are signed in, and nothing else of the settings', async () => {
  const answer = await withIssuer('/dashboard/sign-in.json');

  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.json()).toEqual({
    issuer: {
      issuer: 'https://id.example/realm',
      clientId: 'dashboard',
      scope: 'openid',
      resource: 'https://portolan.example/graphql',
    },
  });
  expect(await (await get('/dashboard/sign-in.json')).json()).toEqual({ issuer: null });
});

test('its files are kept for ever, and nothing beside them is given out', async () => {
  const file = await get('/dashboard/assets/main-a1b2.js');

  expect(file.status).toBe(200);
  expect(file.headers.get('cache-control')).toContain('immutable');
  for (const path of ['/dashboard/../secret.js', '/dashboard/%2e%2e/secret.js', '/dashboard/assets/none-a1b2.js'])
    expect((await get(path)).status).toBe(404);
});

test('who writes to it is refused; who asks for the head gets no body', async () => {
  const written = await get('/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const head = await get('/', { method: 'HEAD' });

  expect(written.status).toBe(405);
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
});

test('before it is built it says how to build it', async () => {
  const answer = await apiOn(join(folder, 'nowhere')).fetch('http://localhost/');

  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('npm run build');
});
