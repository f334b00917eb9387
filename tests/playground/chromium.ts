import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumPath, quietly } from '../../bench/measure/chromium.ts';

/** The Chromium of this machine. By Back it loads a page anew, or shows it as it was left, as it does for people. */
export const launchChromium = ({ keepsPages = false }: { readonly keepsPages?: boolean } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: quietly,
    ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
  });
