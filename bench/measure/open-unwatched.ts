import { spawn } from 'node:child_process';
import { on } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, quietly } from '../../tests/playground/chromium.ts';
import type { Opening, TellingProxy } from './telling-proxy.ts';

export type { Opening };

/** Has a new Chromium open the page so many times, as a reader who follows a link, and gives back what the page told of each. */
export const openUnwatched = async (proxy: TellingProxy, visits: number): Promise<readonly Opening[]> => {
  const profile = mkdtempSync(join(tmpdir(), 'portolan-browser-'));
  const window = ['--headless=new', '--window-size=1280,1000', `--user-data-dir=${profile}`];
  const browser = spawn(chromiumPath(), [...quietly, ...window, proxy.start], { stdio: 'ignore' });
  const exited = new Promise((resolve) => browser.once('exit', resolve));
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort(new Error(`The page has not shown what was waited for ${String(visits)} times.`));
  }, 30_000 * visits);
  const openings: Opening[] = [];
  try {
    for await (const [opening] of on(proxy.openings, 'opening', { signal: patience.signal })) {
      openings.push(opening as Opening);
      if (openings.length === visits) break;
    }
    return openings;
  } finally {
    clearTimeout(timer);
    browser.kill('SIGTERM');
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
};
