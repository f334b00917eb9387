import { SignJWT } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { aKey, audience, freePort, startIssuer } from '../access/started-issuer.ts';
import type { IssuerKey, StartedIssuer } from '../access/started-issuer.ts';
import { buildPage } from '../playground/a-built-page.ts';
import { launchChromium } from '../playground/chromium.ts';
import { storeAKey } from '../support/a-key.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import { listed, violationsOn, visit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';
import { serveDashboard } from './served-dashboard.ts';

let key: IssuerKey;
let port: number;
let issuer: StartedIssuer;
let origin: string;
let browser: Browser;
let tab: Visit;
let page: Page;

const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const built = await buildPage('dashboard');
  closers.push(built.remove);
  [port, key] = [await freePort(), await aKey('first')];
  const settings = {
    ...{ PORTOLAN_OIDC_ISSUER: `http://127.0.0.1:${port}`, PORTOLAN_OIDC_AUDIENCE: audience },
    ...{ PORTOLAN_OIDC_CLIENT_ID: 'dashboard', PORTOLAN_OIDC_RESOURCE: audience },
    ...{ PORTOLAN_OIDC_ROLES: 'port-editors=EDITOR', PORTOLAN_READ_TIMEOUT_MS: '60000' },
  };
  const holds = filledGraph({ agencies: 60, events: 20, attendances: 100 });
  const api = await openSeededApi(settings, { holds, dashboardDir: built.distDir });
  closers.push(api.close);
  const served = await serveDashboard(api);
  closers.push(served.stop);
  ({ origin } = served);
  issuer = await startIssuer(port, [key], origin);
  closers.push(() => issuer.stop());
  browser = await launchChromium();
  closers.push(() => browser.close());
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

beforeEach(async () => {
  tab = await visit(browser);
  ({ page } = tab);
  // The issuer's own page asks for a font that these tests can do without.
  await tab.context.route('https://fonts.googleapis.com/**', (route) => route.abort());
});
afterEach(() => tab.context.close());

const view = '/lists/agencies?order=EVENTS_DESC';

const open = (path: string): Promise<unknown> => page.goto(`${origin}${path}`);
const leave = (): Promise<void> => page.getByRole('button', { name: `Sign in at 127.0.0.1:${port}` }).click();
const isBack = (path: string): Promise<void> => page.waitForURL(`${origin}${path}`);
const kept = (): Promise<readonly string[]> => page.evaluate(() => Object.keys(sessionStorage));

/** Gives a name at the issuer's own page, and agrees. */
const giveName = async (name: string): Promise<void> => {
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="password"]').fill('anything');
  await page.locator('button[type="submit"]').click();
};
const agree = (): Promise<void> =>
  page.locator('form[action*="/interaction/"] button[type="submit"]', { hasText: 'Continue' }).click();

/** What the issuer was asked each time that somebody was sent there. */
const sent = (): readonly URLSearchParams[] =>
  tab.requested
    .map((url) => new URL(url))
    .filter(({ pathname }) => pathname === '/auth')
    .map(({ searchParams }) => searchParams);

/** The state of the sign-in that was begun, as the issuer was told it. */
const begunState = (): string => sent()[0]?.get('state') ?? '';

const signIn = async (): Promise<void> => {
  await open(`/sign-in?next=${encodeURIComponent(view)}`);
  await leave();
  await giveName('board');
  await agree();
  await isBack(view);
};

const alert = async (text: string): Promise<string> => {
  const found = page.getByRole('alert').filter({ hasText: text }).first();
  await found.waitFor();
  return found.innerText();
};

test('whoever signs in at the issuer comes back to the view, and sees there who they are and what nobody else may', async () => {
  await open(view);
  const before = await listed(page);
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await leave();
  await giveName('board');
  await agree();
  await isBack(view);
  const after = await listed(page);

  expect(after).toBeGreaterThan(before);
  expect(await page.getByRole('button', { name: 'Sign out' }).getAttribute('title')).toBe('token:board');
  expect(await page.getByRole('region', { name: 'Markings of what is shown' }).innerText()).toContain('TLP:RED/lisbon');
  expect(tab.complaints).toEqual([]);
});

test.each([
  ['of another state', (address: URL) => address.searchParams.set('state', 'another')],
  ['of another issuer', (address: URL) => address.searchParams.set('iss', 'https://other.example')],
  ['without a state', (address: URL) => address.searchParams.delete('state')],
])('an answer %s is refused, and stands in the address no more', async (_, change) => {
  await open('/sign-in');
  await leave();
  await page.locator('input[name="login"]').waitFor();
  const answer = new URL(`${origin}/sign-in?code=x&iss=${encodeURIComponent(issuer.address)}`);
  answer.searchParams.set('state', begunState());
  change(answer);
  await page.goto(answer.href);

  expect(await alert('not one to the sign-in')).toContain('state or issuer');
  expect(page.url()).toBe(`${origin}/sign-in`);
  expect(await kept()).toEqual([]);
});

test('an answer to a sign-in that this tab has not begun is refused', async () => {
  await open('/sign-in?code=x&state=y');

  expect(await alert('No sign-in was begun in this tab')).toContain('Begin it here');
  expect(await kept()).toEqual([]);
});

test.each([
  ['nonce', 'nonce'],
  ['verifier', 'takes its answer only once'],
])('a %s that is not the one that was sent signs nobody in', async (name, said) => {
  await open('/sign-in');
  await leave();
  await page.locator('input[name="login"]').waitFor();
  const login = page.url();
  await open('/lists');
  await page.evaluate((changed) => {
    const begun = JSON.parse(sessionStorage.getItem('portolan:sign-in') ?? '{}') as Record<string, string>;
    sessionStorage.setItem('portolan:sign-in', JSON.stringify({ ...begun, [changed]: 'x'.repeat(43) }));
  }, name);
  await page.goto(login);
  await giveName('board');
  await agree();

  expect(await alert(said)).toContain(said);
  expect(await kept()).toEqual([]);
});

test('whoever does not agree is told so, in words', async () => {
  await open('/sign-in');
  await leave();
  await page.getByRole('link', { name: 'Cancel' }).click();

  expect(await alert('You were not let in, or did not agree.')).toContain('It says:');
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.getByLabel(/^API key/).count()).toBe(1);
});

test('the issuer takes nobody to a page that it does not know', async () => {
  await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/sign-in`);
  await leave();
  await page.getByText('redirect_uri').first().waitFor();

  expect(new URL(page.url()).origin).toBe(issuer.address);
});

test('while the issuer is down the page says so, and signs in when it is there again', async () => {
  await issuer.stop();
  try {
    await open('/sign-in');
    await leave();
    expect(await alert('does not answer this page')).toContain(issuer.address);
  } finally {
    issuer = await startIssuer(port, [key], origin);
  }
  await leave();
  await giveName('passer');
  await agree();
  await page.waitForURL((url) => url.origin === origin && url.pathname === '/');
});

test('a token that has expired leads to the sign-in again, and back to the view with all that its address says', async () => {
  await signIn();
  const all = await listed(page);
  const past = Math.floor(Date.now() / 1_000) - 600;
  const expired = await new SignJWT({ roles: ['port-editors'] })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(issuer.address)
    .setAudience(audience)
    .setSubject('board')
    .setIssuedAt(past - 600)
    .setExpirationTime(past)
    .sign(key.privateKey);
  await page.evaluate((token) => sessionStorage.setItem('portolan:key', token), expired);
  await page.reload();
  expect(await alert('Your sign-in has ended.')).toContain('it has expired');
  expect(await kept()).toEqual([]);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await leave();
  await isBack(view);

  expect(await listed(page)).toBe(all);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('whoever signs out sees what everybody sees, and is asked anew who they are, also after going back', async () => {
  await open(view);
  const open_ = await listed(page);
  await signIn();
  await listed(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `${open_} records` })
    .waitFor();
  expect(await kept()).not.toContain('portolan:key');
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await leave();
  await page.locator('input[name="login"]').waitFor();
  await page.goBack();
  await leave();
  await giveName('passer');

  expect(new URL(page.url()).origin).toBe(issuer.address);
  expect(sent().map((asked) => asked.get('prompt'))).toEqual([null, 'login', 'login']);
});

test('once the API takes a key no more, nothing that it opened is shown, by going back neither', async () => {
  const given = await storeAKey(testDatabase());
  await open(view);
  const open_ = await listed(page);
  await open(`/sign-in?next=${encodeURIComponent(view)}`);
  await page.getByLabel(/^API key/).fill(given);
  await page.locator('form.sign-in button').click();
  await isBack(view);
  expect(await listed(page)).toBeGreaterThan(open_);
  await ask(testDatabase(), 'MATCH (key:ApiKey {id: $id}) SET key.revokedAt = key.createdAt', {
    id: given.split('_')[1] ?? '',
  });
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Overview' }).click();
  expect(await alert('Your sign-in has ended.')).toContain('Sign in again');
  await page.goBack();
  await isBack(view);

  expect(await listed(page)).toBe(open_);
  const markings = await page.getByRole('region', { name: 'Markings of what is shown' }).innerText();
  expect(markings).toContain('TLP:CLEAR');
  expect(markings).not.toMatch(/TLP:(?!CLEAR)/);
});

test('whoever signs in to come back to the page for it is told that they are signed in', async () => {
  await open('/sign-in?next=%2Fsign-in');
  await page.getByLabel(/^API key/).fill(await storeAKey(testDatabase()));
  await page.locator('form.sign-in button').click();

  await page.getByRole('status').filter({ hasText: 'You are signed in as' }).waitFor();
  expect(await page.getByRole('link', { name: 'Go to the overview' }).getAttribute('href')).toBe('/');
});

test('an answer that comes to somebody who is signed in stands in the address no more either', async () => {
  await signIn();
  await open('/sign-in?code=x&state=y');
  await page.getByRole('status').filter({ hasText: 'You are signed in as' }).waitFor();

  expect(page.url()).toBe(`${origin}/sign-in`);
});

test('whoever goes back to the page as they left it can leave it again', async () => {
  const keeping = await launchChromium({ keepsPages: true });
  try {
    ({ page } = await visit(keeping));
    await page.addInitScript(() =>
      addEventListener('pageshow', ({ persisted }) => persisted && console.log('as left')),
    );
    await open('/sign-in');
    await leave();
    await page.locator('input[name="login"]').waitFor();
    const shown = page.waitForEvent('console', (message) => message.text() === 'as left');
    await page.evaluate(() => history.back());
    await shown;
    await leave();
    await page.locator('input[name="login"]').waitFor();

    expect(new URL(page.url()).origin).toBe(issuer.address);
  } finally {
    await keeping.close();
  }
});
