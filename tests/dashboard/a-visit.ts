import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A tab of somebody who was never here, watched for what it asks and complains of. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requested: readonly string[];
  /** What the API was asked, as it was sent. */
  readonly asked: readonly string[];
  /** Errors of scripts, and what the policy of the page kept out. */
  readonly complaints: readonly string[];
}

/** How somebody looks at it. */
export interface Looking {
  readonly width?: number;
  readonly colours?: 'light' | 'dark';
}

/** Opens a tab. */
export const visit = async (browser: Browser, { width = 1280, colours = 'light' }: Looking = {}): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: colours,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const requested: string[] = [];
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    requested.push(request.url());
    if (request.method() === 'POST') asked.push(request.postData() ?? '');
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A request that is refused stands here too; what is said of it stands on the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return { context, page, requested, asked, complaints };
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violations {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on the page as it stands, a line each: none where it keeps to WCAG 2.2 AA. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<Violations>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

/** By how many pixels the page is wider than the window. */
export const tooWideBy = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Waits until nothing is awaited and every chart is drawn. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelectorAll('.loading, .chart[aria-hidden], .chart[aria-busy=true]').length === 0,
  );
};

/** The number that a list says it holds, once it has been answered. */
export const listed = async (page: Page): Promise<number> => {
  await settled(page);
  const status = page.getByRole('status').filter({ hasText: /^[\d,]+ records?$/ });
  await status.waitFor();
  return Number((await status.innerText()).replaceAll(/\D/g, ''));
};
