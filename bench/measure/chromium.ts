import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags by which a Chromium asks nothing of anybody. */
export const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the Chromium or Chrome of this machine is; says what to install where there is none. */
export const chromiumPath = (): string => {
  const path = places.find((place) => existsSync(place));
  if (path === undefined)
    throw new Error(`Chromium is needed: install it (apt-get install chromium). Looked at ${places.join(', ')}.`);
  return path;
};
