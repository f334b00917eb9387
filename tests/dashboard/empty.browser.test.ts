import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildPage } from '../playground/a-built-page.ts';
import type { BuiltPage } from '../playground/a-built-page.ts';
import { launchChromium } from '../playground/chromium.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import { violationsOn, visit } from './a-visit.ts';
import { serveDashboard } from './served-dashboard.ts';

let built: BuiltPage;
let origin: string;
let browser: Browser;
let page: Page;

const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  built = await buildPage('dashboard');
  closers.push(built.remove);
  const api = await openSeededApi({}, { holds: { nodes: [], relations: [] }, dashboardDir: built.distDir });
  closers.push(api.close);
  const served = await serveDashboard(api);
  closers.push(served.stop);
  ({ origin } = served);
  browser = await launchChromium();
  closers.push(() => browser.close());
  const tab = await visit(browser);
  ({ page } = tab);
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

test.each(['/', '/exchanges', '/network', '/gaps', '/report'])(
  'on an empty graph %s says what to do next, and draws nothing',
  async (path) => {
    await page.goto(`${origin}${path}`);
    await page.getByText('Nothing is on record yet').waitFor();

    expect(await page.getByRole('link', { name: 'Open the playground' }).getAttribute('href')).toBe('/graphql');
    expect(await page.locator('.chart').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  },
);

test.each(['events', 'agencies', 'ports', 'changes'])(
  'on an empty graph the list of %s says that it is',
  async (name) => {
    await page.goto(`${origin}/lists/${name}`);

    await page.getByText('Nothing on record meets this').waitFor();
    expect(await page.getByRole('button', { name: 'Download CSV' }).isDisabled()).toBe(true);
  },
);

test('the whole dashboard, charts and map and all views, is at most 450 kB as it is sent', async () => {
  const assets = join(built.distDir, 'assets');
  const sent = (await readdir(assets)).filter((name) => name.endsWith('.br'));
  const sizes = await Promise.all(sent.map(async (name) => (await stat(join(assets, name))).size));
  const page_ = (await readFile(join(built.distDir, 'index.html'))).length;

  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, page_)).toBeLessThanOrEqual(450_000);
});
