import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { buildPage } from './a-built-page.ts';
import type { BuiltPage } from './a-built-page.ts';
import { examplesDir, serveSmallApi } from './a-small-api.ts';
import type { ServedApi } from './a-small-api.ts';
import { launchChromium } from './chromium.ts';

jest.setTimeout(180_000);

let built: BuiltPage;
let api: ServedApi;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let requested: string[];
let complaints: string[];

const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  built = await buildPage('playground');
  closers.push(built.remove);
  api = await serveSmallApi({ distDir: built.distDir });
  closers.push(api.close);
  browser = await launchChromium();
  closers.push(() => browser.close());
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const aContext = (): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

/** A page of somebody who was never here, watched for its requests and complaints. */
const newcomer = async (): Promise<void> => {
  context = await aContext();
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  requested = [];
  complaints = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    // The explorer says so of every list in a query, and shows it all the same.
    if (message.type() === 'error' && !text.startsWith('arg mismatch')) complaints.push(text);
  });
};

const seeInResult = (text: string): Promise<void> => page.locator('.result-window', { hasText: text }).waitFor();
const queryEditor = (): Locator => page.locator('.graphiql-query-editor .monaco-editor').first();
const tab = (name: string): Locator => page.getByRole('tab', { name });
const question = (name: string): Locator => page.getByRole('button', { name });

/** Replaces the query by what is typed, key by key, as a person does. */
const typeQuery = async (text: string): Promise<void> => {
  await queryEditor().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text, { delay: 20 });
};

const textOf = (locator: Locator): Promise<string> => locator.evaluate((element) => element.textContent);

describe('the playground', () => {
  beforeEach(async () => {
    await newcomer();
    await page.goto(`${api.origin}/graphql`);
    await seeInResult('Cross-Atlantic exchange');
  });
  afterEach(() => context.close());

  test('a newcomer finds the headline question asked and answered', async () => {
    const editor = await textOf(page.locator('.graphiql-query-editor'));

    expect(editor.replaceAll('\u00a0', ' ')).toContain(
      'Which ports from SEACOP regions shared practices at which semi',
    );
    expect(await tab('PortsFromSeacopRegionsSharingPracticesAtSeminars').count()).toBe(1);
    expect(await textOf(page.locator('.result-window'))).toContain('"totalCount"');
    expect(await textOf(page.locator('.graphiql-editor-tool'))).toContain('"seacop"');
    expect(complaints).toEqual([]);
  });

  test('a field is completed from the schema, with its description', async () => {
    await typeQuery('{ prog');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'programmes' }).waitFor();
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'programmes' }).click();

    await expect(textOf(queryEditor())).resolves.toContain('programmes');
  });

  test('a question from the panel opens in a tab of its own, once, and is answered at once', async () => {
    await question('Where do the ports on record lie?').click();
    await seeInResult('BEANR');
    expect(await tab('PortsOnTheMap').count()).toBe(1);

    await question('Which ports from SEACOP regions shared practices').click();
    await seeInResult('Cross-Atlantic exchange');
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('the panel is searched and used by the keyboard alone', async () => {
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('ports record lie');
    expect(await page.locator('.examples li').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Where do the ports on record lie?');
    await page.keyboard.press('Enter');
    await seeInResult('BEANR');

    expect(await page.locator('.examples h3').allTextContents()).toEqual(['Regional coordinator']);
  });

  test('what goes wrong is said in words: in the query, inside a field, and on the way to the server', async () => {
    const said = async (text: string): Promise<string> => {
      const alert = page.getByRole('alert', { name: 'Errors' }).filter({ hasText: text });
      await alert.waitFor();
      return textOf(alert);
    };
    await question('Which practices were shown at the Port of Antwerp').click();
    expect(await said('single port')).toContain('The small API knows no single port. (port)');

    await typeQuery('{ harbours');
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await said('harbours')).toContain('Cannot query field "harbours" on type "Query". (line 1, column 3)');

    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await said('does not answer')).toContain('Is the program running?');
  });

  test('a subscription shows each change as it is told, until it is stopped', async () => {
    await typeQuery('subscription { changes { ... on ChangeEdge { cursor node { recordId ');
    await page.keyboard.press('ControlOrMeta+Enter');
    await seeInResult('cursor 1');
    await seeInResult('cursor 2');
    // What is offered while typing would stand over the button.
    await page.keyboard.press('Escape');
    const ended = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: /Stop/ }).click();
    await ended;
    await page.getByRole('button', { name: /Execute query/ }).waitFor();

    expect(complaints).toEqual([]);
  });

  test('the answer is shown as a table, and downloaded as CSV that a spreadsheet reads as UTF-8', async () => {
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = page.getByRole('row');
    await rows.first().waitFor();

    expect(await rows.count()).toBe(5);
    expect((await rows.nth(2).getByRole('cell').allTextContents()).slice(0, 4)).toEqual([
      'null',
      'BB',
      'Barbados',
      'Caribbean',
    ]);
    expect(await page.locator('.result-window').isVisible()).toBe(false);

    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const download = await downloaded;
    const content = await readFile(await download.path(), 'utf8');

    expect(download.suggestedFilename()).toBe('exchanges.csv');
    expect(content).toMatch(/^\uFEFFport,country\.code,country\.name,/);
    expect(content.trim().split('\r\n')).toHaveLength(5);
  });

  test('the statements behind the answer stand under it once they are asked for', async () => {
    await page.getByLabel('Statements').check();
    await page.getByRole('button', { name: /Execute query/ }).click();
    const statements = page.getByRole('region', { name: 'Statements behind the answer' });
    await statements.getByText('exchange.list').click();

    expect(await textOf(statements)).toContain('1 statement ran for this answer');
    expect(await textOf(statements.locator('pre'))).toBe('MATCH (event:Event)\nRETURN event.id');
    expect(await textOf(statements)).toContain('Parameters: $markings');
    expect(await textOf(page.locator('.result-window'))).not.toContain('extensions');
  });

  test('a question is opened with its variables, and a link reopens both elsewhere, but runs nothing that writes', async () => {
    await question('Which ports and bodies of Barbados are on record?').click();
    await page.locator('.graphiql-editor-tool', { hasText: '"BB"' }).waitFor();
    await page.getByRole('button', { name: 'Copy a link that reopens this query' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await context.close();
    await newcomer();
    await page.goto(link);
    await page.locator('.graphiql-editor-tool', { hasText: '"BB"' }).waitFor();

    expect(await page.getByRole('tab').allTextContents()).toEqual(['ACountryAndItsPorts']);
    expect(page.url()).toBe(`${api.origin}/graphql`);

    const asked = page.waitForRequest(
      (request) => request.method() === 'POST' && /mutation/.test(request.postData() ?? ''),
      {
        timeout: 1500,
      },
    );
    await page.evaluate(() => {
      location.hash = new URLSearchParams({ query: 'mutation Write { write }' }).toString();
    });
    await tab('Write').waitFor();
    await expect(asked).rejects.toThrow('Timeout');
  });

  test('what was open is there again, unasked, when the page is loaded again', async () => {
    await typeQuery('query Mine { __typename ');
    await tab('Mine').waitFor();
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('Mine'));
    await page.reload();
    await tab('Mine').waitFor();
    await page.locator('.graphiql-query-editor', { hasText: '__typename' }).waitFor();

    expect(await page.getByRole('tab').count()).toBe(1);
    expect(await textOf(page.locator('.result-window'))).not.toContain('data');
  });

  test('the explorer, the history, the documentation and the editor of headers are at hand', async () => {
    await page.getByRole('button', { name: 'Show Explorer' }).click();
    await page.locator('.graphiql-explorer-root', { hasText: 'exchanges' }).waitFor();
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history', { hasText: 'PortsFromSeacop' }).waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'Root Types' }).waitFor();
    await page.getByRole('button', { name: 'Headers' }).click();

    expect(await page.locator('section[aria-label*="Headers"], .graphiql-editor-tool').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a key that is given as a header goes with every question that is opened after it', async () => {
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .monaco-editor:visible').click();
    await page.keyboard.type('{"authorization": "Bearer a-key');
    const keyOf = async (work: () => Promise<void>): Promise<string | undefined> => {
      const asked = page.waitForRequest((request) => request.method() === 'POST');
      await work();
      return (await asked).headers()['authorization'];
    };

    expect(await keyOf(() => page.keyboard.press('ControlOrMeta+Enter'))).toBe('Bearer a-key');
    expect(await keyOf(() => question('Where do the ports on record lie?').click())).toBe('Bearer a-key');
    await seeInResult('BEANR');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('a-key');
  });

  test('a second visit is served from what the browser kept, but for the page, its examples and the answers', async () => {
    // What the first visit is still fetching has not been kept yet.
    await page.waitForLoadState('networkidle');
    await page.reload();
    await tab('PortsFromSeacopRegionsSharingPracticesAtSeminars').waitFor();
    await page.locator('.graphiql-query-editor', { hasText: 'programme' }).waitFor();
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.transferSize > 0)
        .map(({ name }) => new URL(name).pathname),
    );

    expect([...new Set(fetched)].filter((path) => path.startsWith('/playground/assets/'))).toEqual([]);
  });

  test('each example stands in the panel once, under who asks it', async () => {
    const files = (await readdir(examplesDir)).filter((name) => name.endsWith('.graphql'));

    expect(await page.locator('.examples li').count()).toBe(files.length);
    expect(await textOf(page.locator('.examples-count'))).toBe(`${String(files.length)} questions`);
    expect(await page.locator('.examples h3').allTextContents()).toEqual([
      'Analyst',
      'Programme officer',
      'Regional coordinator',
      'Evaluator',
    ]);
  });

  test('the page and its editors are light or dark as the system is, also when it changes', async () => {
    const background = (): Promise<string> =>
      page.locator('.graphiql-container').evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('.monaco-editor.vs').first().waitFor();
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.monaco-editor.vs-dark').first().waitFor();

    expect([light, await background()]).toEqual(['rgb(255, 255, 255)', 'rgb(33, 42, 59)']);
  });

  test('nothing is asked of any other host, whatever is used', async () => {
    await page.getByRole('button', { name: /Prettify/ }).click();
    await page.getByRole('button', { name: 'Show Explorer' }).click();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'JSON' }).click();
    await typeQuery('{ __typename }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await seeInResult('"__typename": "Query"');
    const isWorker = (url: string): boolean => url.includes('.worker-');
    while (requested.filter(isWorker).length < 2) await page.waitForEvent('request');

    expect(requested.filter((url) => !url.startsWith(`${api.origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('the page weighs at most 2.2 MB as it is sent', async () => {
  const assets = join(built.distDir, 'assets');
  const sent = (await readdir(assets)).filter((name) => name.endsWith('.br'));
  const sizes = await Promise.all(sent.map(async (name) => (await stat(join(assets, name))).size));

  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_200_000);
});
