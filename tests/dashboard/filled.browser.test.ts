import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { buildPage } from '../playground/a-built-page.ts';
import type { BuiltPage } from '../playground/a-built-page.ts';
import { launchChromium } from '../playground/chromium.ts';
import { storeAKey } from '../support/a-key.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';
import { listed, settled, tooWideBy, violationsOn, visit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';
import { serveDashboard } from './served-dashboard.ts';

let built: BuiltPage;
let api: SeededApi;
let origin: string;
let browser: Browser;
let key: string;
let tab: Visit;
let page: Page;

const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  built = await buildPage('dashboard');
  closers.push(built.remove);
  const holds = filledGraph({ agencies: 300, events: 400, attendances: 2_400 });
  api = await openSeededApi({ PORTOLAN_READ_TIMEOUT_MS: '60000' }, { holds, dashboardDir: built.distDir });
  closers.push(api.close);
  key = await storeAKey(testDatabase());
  const served = await serveDashboard(api);
  closers.push(served.stop);
  ({ origin } = served);
  browser = await launchChromium();
  closers.push(() => browser.close());
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

beforeEach(async () => {
  tab = await visit(browser);
  ({ page } = tab);
});
afterEach(() => tab.context.close());

const open = (path: string): Promise<unknown> => page.goto(`${origin}${path}`);

const signIn = async (next = '/lists'): Promise<void> => {
  await open(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel(/^API key/).fill(key);
  await page.locator('form.sign-in button').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
};

test('a list is written as CSV with all of its rows, however many pages that takes', async () => {
  await open('/lists/attendances');
  const count = await listed(page);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download CSV/ }).click();
  const content = await readFile(await (await downloaded).path(), 'utf8');
  const rows = parse(content, { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];

  expect(count).toBeGreaterThan(500);
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
  expect(rows.every(({ Marking: marking }) => marking === 'TLP:CLEAR')).toBe(true);
});

test('a page of a list has an address of its own, which shows it again', async () => {
  await open('/lists/attendances');
  await listed(page);
  const first = await page.locator('tbody tr').first().innerText();
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.waitForURL(/after=/);
  await settled(page);
  const second = await page.locator('tbody tr').first().innerText();
  await page.reload();
  await listed(page);

  expect(second).not.toBe(first);
  expect(await page.locator('tbody tr').first().innerText()).toBe(second);
});

test('who signs in by a key sees more, and its markings stand at the top; the key is gone with the tab', async () => {
  await open('/lists/agencies');
  const open_ = await listed(page);
  await signIn('/lists/agencies');
  const all = await listed(page);
  const bar = page.getByRole('region', { name: 'Markings of what is shown' });

  expect(all).toBeGreaterThan(open_);
  await expect(bar.innerText()).resolves.toContain('TLP:AMBER');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('ptl_');
  const other = await tab.context.newPage();
  await other.goto(`${origin}/lists/agencies`);
  await other.getByRole('link', { name: 'Sign in' }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForFunction((count) => document.body.innerText.includes(`${count} records`), open_);
});

test('a key that is none is refused, and nothing of it is kept', async () => {
  await open('/sign-in');
  await page.getByLabel(/^API key/).fill('ptl_000000000009_nothing');
  await page.locator('form.sign-in button').click();
  await page.getByText('The key was not accepted').waitFor();

  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.getByRole('link', { name: 'Sign in', exact: true }).count()).toBe(1);
});

test('whoever may not read without signing in is told so, and comes back to the view', async () => {
  await page.route('**/graphql', async (route) => {
    if (route.request().headers()['authorization'] !== undefined) return route.continue();
    return route.fulfill({
      status: 401,
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }),
    });
  });
  await open('/lists/ports');
  await page.getByRole('alert').getByRole('link').click();
  await page.getByLabel(/^API key/).fill(key);
  await page.locator('form.sign-in button').click();
  await page.waitForURL(/\/lists\/ports/);

  expect(await listed(page)).toBeGreaterThan(0);
});

test('a large network is drawn, and what is left out is counted', async () => {
  await signIn('/network');
  await open('/network');
  await page.waitForURL(/programme=/);
  await settled(page);
  await page.getByLabel('Partners for each body').selectOption('500');
  await page.waitForURL(/partners=500/);
  await settled(page);
  const said = await page.getByText(/^\d+ bodies, [\d,]+ ties/).innerText();

  expect(Number(/\d+/.exec(said)?.[0])).toBeGreaterThan(50);
  expect(tab.complaints).toEqual([]);
});

test('every view holds on a graph with every kind of record', async () => {
  await signIn();
  for (const path of ['/', '/exchanges', '/network', '/gaps', '/report']) {
    await open(path);
    await page.waitForURL(/programme=/);
    await settled(page);

    expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    expect(await tooWideBy(page)).toBeLessThanOrEqual(0);
  }
  expect(tab.complaints).toEqual([]);
});

test('records of every kind have a page', async () => {
  await signIn();
  const { data } = await api.ask(`{
    agencies(first: 3) { nodes { id } } events(first: 3, level: ALL) { nodes { id figures { id } outcomes { id } } }
    attendances(first: 2) { nodes { id } } practices(first: 2) { nodes { id } } ports(first: 1) { nodes { id terminals { id } } }
    sources(first: 2) { nodes { id } } countries { id } regions { id } programmes { id phases { id } }
  }`);
  const ids = [...new Set(JSON.stringify(data).match(/(?<="id":")[^"]+/g) ?? [])];
  const kinds = Map.groupBy(ids, (id) => id.split(':')[0]);
  for (const [id = ''] of kinds.values()) {
    await open(`/records/${encodeURIComponent(id)}`);
    await page.locator('.facts').waitFor();
    await settled(page);

    expect(await page.locator('main').innerText()).toContain(id);
  }
  expect(kinds.size).toBeGreaterThanOrEqual(9);
  expect(tab.complaints).toEqual([]);
});
