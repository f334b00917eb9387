import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'graphql';
import { buildPage } from '../playground/a-built-page.ts';
import type { BuiltPage } from '../playground/a-built-page.ts';
import { launchChromium } from '../playground/chromium.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';
import { listed, settled, tooWideBy, violationsOn, visit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';
import { serveDashboard } from './served-dashboard.ts';
import type { ServedDashboard } from './served-dashboard.ts';

let built: BuiltPage;
let api: SeededApi;
let served: ServedDashboard;
let browser: Browser;
let tab: Visit;
let page: Page;

const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  built = await buildPage('dashboard');
  closers.push(built.remove);
  api = await openSeededApi({}, { dashboardDir: built.distDir });
  closers.push(api.close);
  served = await serveDashboard(api);
  closers.push(() => served.stop());
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

const open = (path: string): Promise<unknown> => page.goto(`${served.origin}${path}`);
const heading = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
const seminar = 'event:seacop-port-security-seminar';

const alert = async (text: string): Promise<string> => {
  const found = page.getByRole('alert').filter({ hasText: text }).first();
  await found.waitFor();
  return found.innerText();
};

/** The views of the dashboard, each with a heading that it shows. */
const views: readonly (readonly [path: string, heading: string])[] = [
  ['/?programme=seacop', 'Overview'],
  ['/exchanges?programme=seacop', 'Exchanges'],
  ['/network?programme=seacop', 'Network'],
  ['/gaps?programme=seacop&body=agency%3Amaoc-n', 'Gaps'],
  ['/report?programme=seacop&from=2022-01-01&to=2026-12-31&compareWith=PERIOD_BEFORE', 'Report'],
  ['/lists', 'Records'],
  ['/lists/events?where=%7B%22programme%22%3A%22seacop%22%7D', 'Events'],
  ['/search?text=antwerp', 'Search'],
  ['/sign-in', 'Sign in'],
  [`/records/${encodeURIComponent(seminar)}`, 'Port Security Seminar'],
  ['/records/agency%3Amaoc-n', 'Maritime Analysis and Operations Centre'],
  ['/records/port%3ABEANR', 'Antwerp'],
  ['/records/country%3ABB', 'Barbados'],
];

describe('the overview', () => {
  test('asks one question, which costs the database at most eight statements', async () => {
    await open('/?programme=seacop');
    await heading('Overview');
    await settled(page);
    const [sent = '{}'] = tab.asked;
    const { query, variables } = JSON.parse(sent) as { query: string; variables: Record<string, unknown> };
    const { errors, statements } = await api.ask(query, variables);

    // On a busy machine the same may be asked again, until the database answers.
    expect(new Set(tab.asked).size).toBe(1);
    expect(errors).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(8);
  });

  test('gives each number the list that it counts', async () => {
    await open('/?programme=seacop');
    await settled(page);
    const tiles = page.locator('.tile-number a');
    const numbers = (await tiles.allInnerTexts()).map(Number);

    expect(numbers.length).toBeGreaterThanOrEqual(5);
    expect(numbers.every((number) => number > 0)).toBe(true);
    for (const [index, number] of numbers.entries()) {
      await tiles.nth(index).click();
      expect(await listed(page)).toBe(number);
      await page.goBack();
      await settled(page);
    }
  });

  test('takes the first programme where the address names none, and keeps the period through the other views', async () => {
    await open('/');
    await page.waitForURL(/programme=/);
    await page.getByLabel('From').fill('2024-01-01');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/from=2024-01-01/);
    await page.getByRole('link', { name: 'Gaps', exact: true }).click();
    await heading('Gaps');

    expect(page.url()).toContain('from=2024-01-01');
    expect(await page.getByLabel('From').inputValue()).toBe('2024-01-01');
  });

  test('a year of the timeline is a list too', async () => {
    await open('/?programme=seacop');
    await settled(page);
    await page.getByText('As a table').click();
    const cell = page.locator('details table tbody tr td.number a').first();
    const number = Number(await cell.innerText());
    await cell.click();

    expect(await listed(page)).toBe(number);
  });
});

describe('an address that asks for what is not there', () => {
  test.each([
    ['/?programme=nope', 'There is no programme “nope”'],
    ['/?programme=seacop&from=2025-01-01&to=2024-01-01', 'before it starts'],
    ['/exchanges?programme=seacop&from=2025-13-01', 'is no day'],
    ['/network?programme=seacop&bodies=agency:nobody', 'agency:nobody'],
    ['/gaps?programme=seacop&body=agency:nobody', 'There is no body “agency:nobody”'],
    ['/report?programme=seacop&compareWith=YEAR_BEFORE', 'needs both ends'],
    ['/lists/nothing', 'There is no list “nothing”'],
    ['/lists/events?where=%7B', 'no JSON object'],
    ['/lists/events?where=%7B%22nope%22%3A1%7D', 'nope'],
    ['/lists/events?order=UPWARDS', 'no order “UPWARDS”'],
    ['/lists/events?after=xyz', 'not a cursor'],
    ['/lists/partners', 'needs “of”'],
    ['/records/agency%3Anobody', 'There is no record “agency:nobody”'],
    ['/records/%25', 'There is no record'],
  ])('%s says so', async (path, said) => {
    await open(path);

    expect(await alert(said)).toContain(said);
    expect(tab.complaints).toEqual([]);
  });

  test('a period in which nothing was held shows no chart of nothing', async () => {
    await open('/?programme=seacop&from=1990-01-01&to=1990-12-31');
    await page.getByText('No events are on record for this programme and period').waitFor();
    await settled(page);

    expect(await page.locator('.chart-timeline').count()).toBe(0);
    await page.getByRole('link', { name: 'Show all dates' }).click();
    await page.locator('.chart-timeline canvas').waitFor();
  });
});

describe('the search', () => {
  test('finds by the keyboard alone, from any page', async () => {
    await open('/lists');
    await heading('Records');
    await page.getByRole('combobox', { name: 'Search all records' }).focus();
    await page.keyboard.type('antverp');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('Antwerp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/records\//);
    await page.getByRole('heading', { level: 1, name: /Antwerp/ }).waitFor();
  });

  test('lists all that a text may mean, and says what to do where it means nothing', async () => {
    await open('/gaps?programme=seacop');
    await page.getByRole('combobox', { name: 'Search all records' }).fill('antwerp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?text=antwerp/);
    await page.locator('.hits li').first().waitFor();
    await open('/search?text=qqqqqq');
    await page.getByText('Nothing on record that you may read is called “qqqqqq”').waitFor();

    expect(await page.getByText('Try a part of the name').count()).toBe(1);
  });
});

describe('a record', () => {
  test.each([
    ['agency:maoc-n', 'Maritime Analysis and Operations Centre', 'Intergovernmental centre'],
    ['port:BEANR', 'Antwerp (BEANR)', '51.'],
    [seminar, 'Port Security Seminar', 'not stated by any source'],
    ['country:BB', 'Barbados', 'BRB'],
    ['source:seacop-port-security-seminar-article', 'EU Global Threats Programme', 'Admiralty code B3'],
    ['programme:seacop', 'SEACOP', 'Seaport Cooperation Project'],
  ])('%s shows its facts, its neighbours, its sources and its history', async (id, name, fact) => {
    await open(`/records/${encodeURIComponent(id)}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await settled(page);
    const text = await page.locator('main').innerText();

    expect(text).toContain(fact);
    expect(text).toContain('On whose word we know it');
    expect(text).toContain('History');
    expect(await page.getByRole('region', { name: 'Markings of what is shown' }).innerText()).toContain('TLP:CLEAR');
    expect(tab.complaints).toEqual([]);
  });

  test('each number beside a list opens the list', async () => {
    await open(`/records/${encodeURIComponent(seminar)}`);
    await settled(page);
    const numbers = page.locator('h2 a');
    expect(await numbers.count()).toBeGreaterThanOrEqual(2);
    for (const index of [0, 1]) {
      const number = Number(await numbers.nth(index).innerText());
      await numbers.nth(index).click();
      expect(await listed(page)).toBe(number);
      await page.goBack();
      await settled(page);
    }
  });
});

describe('exchanges', () => {
  test('go from region to region, and each cell of the matrix is a list', async () => {
    await open('/exchanges?programme=seacop');
    await page.locator('.chart-flow canvas').waitFor();
    const cells = page.locator('.matrix td a');
    const numbers = (await cells.allInnerTexts()).map(Number);
    const most = numbers.indexOf(Math.max(...numbers));

    expect(numbers[most]).toBeGreaterThan(0);
    await cells.nth(most).click();
    expect(await listed(page)).toBe(numbers[most]);
  });

  test('are listed with their evidence', async () => {
    await open('/exchanges?programme=seacop');
    await settled(page);

    expect(await page.locator('.evidence-marks').first().innerText()).toMatch(/^Implied P7/);
  });
});

describe('the network', () => {
  test('grows by a body that is expanded from the list, and the address holds it', async () => {
    await open('/network?programme=seacop&bodies=agency%3Amaoc-n');
    await page.locator('.chart-ties canvas').waitFor();
    const shows = page.getByText(/^\d+ bodies, \d+ ties/);
    const before = await shows.innerText();
    await page
      .getByRole('button', { name: /^Expand / })
      .first()
      .click();
    await page.waitForURL(/bodies=agency%3Amaoc-n%2C/);
    await page.waitForFunction((said) => !document.body.innerText.includes(said), before);
    const after = await shows.innerText();
    await page.reload();
    await shows.waitFor();

    expect(after).not.toBe(before);
    expect(await shows.innerText()).toBe(after);
  });

  test('shows how two picked bodies know each other', async () => {
    await open('/network?programme=seacop');
    await settled(page);
    const pick = async (label: string, name: string): Promise<void> => {
      await page.getByRole('combobox', { name: label, exact: true }).fill(name);
      await page.locator('[role="listbox"]:not([hidden]) [role="option"]:not([aria-disabled])').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await pick('From', 'MAOC-N');
    await page.waitForURL(/pathFrom=/);
    await pick('To', 'UNODC');
    await page.waitForURL(/pathTo=/);
    await page.locator('.way').first().waitFor();

    expect(await page.locator('.way').first().innerText()).toMatch(/Maritime Analysis[^]*Attended[^]*United Nations/);
    expect(await page.getByText('4 steps').count()).toBeGreaterThan(0);
    await page.reload();
    await page.locator('.way').first().waitFor();
  });

  test('is coloured by kind as by region', async () => {
    await open('/network?programme=seacop');
    await settled(page);
    await page.getByLabel('Colour by').selectOption('kind');

    await page.waitForURL(/by=kind/);
    expect(tab.complaints).toEqual([]);
  });
});

describe('gaps', () => {
  test('are the countries that were not reached, and more of them where only presenters count', async () => {
    await open('/gaps?programme=seacop');
    const tile = page.locator('.tile').filter({ hasText: 'Partner countries not reached' }).locator('a');
    const missing = Number(await tile.innerText());
    await page.getByLabel('Count only presenters').check();
    await page.waitForURL(/role=presenter/);
    await page.waitForFunction(
      (before) => Number(document.querySelector('.tile-number')?.textContent) > before,
      missing,
    );
    const silent = Number(await tile.innerText());
    await tile.click();

    expect(silent).toBeGreaterThan(missing);
    expect(await listed(page)).toBe(silent);
  });

  test('tell whom a body has not met yet, and through whom it could', async () => {
    await open('/gaps?programme=seacop&body=agency%3Amaoc-n');
    const number = page.getByRole('heading', { name: /Not yet met by/ }).getByRole('link');
    const count = Number(await number.innerText());
    await number.click();

    expect(await listed(page)).toBe(count);
  });
});

describe('the report', () => {
  test('says each indicator with what it stands on, and opens its list', async () => {
    await open('/report?programme=seacop');
    const held = page.getByRole('article', { name: 'Events held' });
    await held.waitFor();
    const number = Number(await held.locator('.tile-number').innerText());

    expect(await page.getByRole('article').count()).toBe(18);
    expect(await held.innerText()).toMatch(/Stands on \d+ events/);
    await held.locator('.tile-number a').click();
    expect(await listed(page)).toBe(number);
  });

  test('is taken away as a workbook and as a table', async () => {
    await open('/report?programme=seacop&from=2022-01-01&to=2026-12-31');
    await page.getByRole('article').first().waitFor();
    for (const [button, ending] of [
      ['Download XLSX', /\.xlsx$/],
      ['Download CSV', /\.csv$/],
    ] as const) {
      const downloaded = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const download = await downloaded;
      const content = await readFile(await download.path());

      expect(download.suggestedFilename()).toMatch(ending);
      expect(content.length).toBeGreaterThan(1_000);
    }
  });

  test('prints without what is for the screen alone', async () => {
    await open('/report?programme=seacop');
    await page.getByRole('article').first().waitFor();
    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('article', { name: 'Events held' }).isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'Markings of what is shown' }).isVisible()).toBe(true);
  });
});

describe('a list', () => {
  test('is filtered, sorted and paged by its address', async () => {
    await open('/lists/agencies');
    const all = await listed(page);
    await page.getByLabel('Kind').selectOption('POLICE');
    await page.getByLabel('Order').selectOption('EVENTS_DESC');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL(/order=EVENTS_DESC/);
    await page.waitForFunction(() => document.querySelector('.chip') !== null);
    const police = await listed(page);
    expect(police).toBeLessThan(all);
    await page.reload();
    expect(await listed(page)).toBe(police);
    await page.getByRole('button', { name: /Remove the filter/ }).click();
    await page.waitForFunction(() => document.querySelector('.chip') === null);
    await page
      .getByRole('status')
      .filter({ hasText: `${String(all)} records` })
      .waitFor();

    expect(await listed(page)).toBe(all);
  });

  test('opens as a query that reads the same', async () => {
    await open('/lists/events?where=%7B%22kinds%22%3A%5B%22SEMINAR%22%5D%7D');
    const all = await listed(page);
    const link = new URL((await page.getByRole('link', { name: 'Open as query' }).getAttribute('href')) ?? '');
    const held = new URLSearchParams(link.hash.slice(1));
    const { data } = await api.ask(
      held.get('query') ?? '',
      JSON.parse(held.get('variables') ?? '{}') as Record<string, unknown>,
    );

    expect(link.pathname).toBe('/graphql');
    expect((data as { events: { totalCount: number } }).events.totalCount).toBe(all);
  });
});

describe('every view', () => {
  test.each(views)('%s can be opened as a query that parses, and asks no other host', async (path) => {
    await open(path);
    await settled(page);
    const links = await page
      .locator('.as-query a, a.as-query')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const asksNothing = /^\/(?:lists$|sign-in)/.test(path);

    expect(links.length > 0).toBe(!asksNothing);
    for (const link of links)
      expect(() => parse(new URLSearchParams(new URL(link).hash.slice(1)).get('query') ?? '')).not.toThrow();
    expect(tab.requested.filter((url) => !url.startsWith(served.origin) && !/^(?:data|blob):/.test(url))).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });

  test.each(views)('%s keeps WCAG 2.2 AA, light and dark, on a wide page and on a phone', async (path, title) => {
    for (const looking of [
      { width: 1280, colours: 'light' },
      { width: 1280, colours: 'dark' },
      { width: 390, colours: 'light' },
    ] as const) {
      await tab.context.close();
      tab = await visit(browser, looking);
      ({ page } = tab);
      await open(path);
      await page.getByRole('heading', { level: 1, name: title }).first().waitFor();
      await settled(page);

      expect(await violationsOn(page)).toEqual([]);
      expect(await tooWideBy(page)).toBeLessThanOrEqual(0);
    }
  });

  test('can be reached by the keyboard: the first stop skips to the content', async () => {
    await open('/?programme=seacop');
    await heading('Overview');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('is light or dark as somebody chose, and is so again the next time', async () => {
    await open('/lists');
    const button = page.getByRole('button', { name: /^Colours/ });
    await button.click();
    await button.click();
    await page.reload();
    await heading('Records');

    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });
});

describe('when nobody answers', () => {
  test('the page says so, asks again by itself, and goes on when the API is there again', async () => {
    await open('/lists');
    await heading('Records');
    await page.waitForLoadState('networkidle');
    // What a view is made of is fetched when it is first opened: it has been, once.
    await page.getByRole('link', { name: 'Ports' }).click();
    await listed(page);
    await served.stop();
    try {
      await page.getByRole('link', { name: 'Records' }).click();
      await page.getByRole('link', { name: 'Sources' }).click();
      expect(await alert('Waiting for the API')).toContain('asks again by itself');
    } finally {
      await served.start();
    }

    expect(await listed(page)).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
