import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, quietly } from './chromium.ts';
import type { Opening, TellingProxy } from './telling-proxy.ts';

/** How long a page is waited for, with the time before it and after it. */
const patience = 40_000;

/** Has a new Chromium open the page so many times, as a reader who follows a link, and gives back what the page told of each. */
export const openUnwatched = async (proxy: TellingProxy, visits: number): Promise<readonly Opening[]> => {
  const profile = mkdtempSync(join(tmpdir(), 'portolan-browser-'));
  const window = ['--headless=new', '--window-size=1280,1000', `--user-data-dir=${profile}`];
  const browser = spawn(chromiumPath(), [...quietly, ...window, proxy.start], { stdio: 'ignore' });
  const exited = once(browser, 'exit');
  const ended = exited.then(() => {
    throw new Error('Chromium has ended by itself.');
  });
  const openings: Opening[] = [];
  try {
    for (let visit = 0; visit < visits; visit += 1) {
      const signal = AbortSignal.timeout(patience);
      const told = Promise.race([once(proxy.openings, 'opening', { signal }), ended]);
      openings.push(...((await told) as Opening[]));
    }
    return openings;
  } finally {
    ended.catch(() => undefined);
    browser.kill('SIGTERM');
    await exited.catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
};
