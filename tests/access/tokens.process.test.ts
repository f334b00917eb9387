import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { createTokens } from '../../src/domains/access/tokens.ts';
import type { Issuer, Tokens } from '../../src/domains/access/tokens.ts';
import { aKey, audience, freePort, startIssuer } from './started-issuer.ts';
import type { IssuerKey, StartedIssuer } from './started-issuer.ts';

let port: number;
let key: IssuerKey;
let issuer: StartedIssuer;
let tokens: Tokens;

const claims = {
  ...{ roles: 'roles', organisations: 'organisations', groups: 'groups', clearance: 'clearance' },
  roleOf: new Map([['port-editors', 'EDITOR' as const]]),
};
const settings = (): Issuer => ({ issuer: `http://127.0.0.1:${port}`, audience, claims });

beforeAll(async () => {
  port = await freePort();
  key = await aKey('first');
  issuer = await startIssuer(port, [key]);
  tokens = createTokens(settings());
});
afterAll(() => issuer.stop());

const seconds = () => Math.floor(Date.now() / 1_000);

/** A token signed with the issuer's own key, good unless a claim or a header says otherwise. */
const signed = (more: JWTPayload = {}, header: Readonly<Record<string, unknown>> = {}, by = key): Promise<string> =>
  new SignJWT({
    ...{ iss: settings().issuer, aud: audience, sub: 'somebody', roles: ['port-editors'] },
    ...{ iat: seconds(), exp: seconds() + 60, ...more },
  })
    .setProtectedHeader({ alg: 'RS256', kid: by.kid, ...header })
    .sign(by.privateKey);

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const payloadOf = async (): Promise<string> => (await signed()).split('.')[1] ?? '';

/** The code of a refusal; null where the token is taken. */
const refusalOf = async (token: string, by = tokens): Promise<unknown> => {
  try {
    await by(token);
    return null;
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code ?? error;
  }
};

test('a token that the issuer gives becomes a viewer with what its claims say', async () => {
  expect(await tokens(await issuer.token('board'))).toEqual({
    ...{ name: 'token:board', isSignedIn: true, roles: ['EDITOR'], capabilities: ['READ', 'WRITE'] },
    markings: ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/ports', 'TLP:RED/lisbon'],
  });
});

test('a token without a role that is mapped is signed in and may do nothing', async () => {
  expect(await tokens(await issuer.token('passer'))).toMatchObject({ isSignedIn: true, roles: [], capabilities: [] });
});

test('a token of our own making, with the issuer’s key, is taken: what is refused below is refused for its fault alone', async () => {
  expect(await refusalOf(await signed())).toBeNull();
});

const attacks: readonly (readonly [string, () => Promise<string>])[] = [
  ['nothing', async () => 'x'],
  ['three empty parts', async () => '..'],
  ['alg none', async () => `${encoded({ alg: 'none', kid: key.kid })}.${await payloadOf()}.`],
  ['alg None with a signature', async () => `${encoded({ alg: 'None', kid: key.kid })}.${await payloadOf()}.AAAA`],
  [
    'the public key as the secret of HS256',
    async () => {
      const { d, p, q, dp, dq, qi, ...open } = key.jwk;
      expect([d, p, q, dp, dq, qi].every((part) => part !== undefined)).toBe(true);
      const publicKey = await exportSPKI((await importJWK({ ...open, ext: true })) as CryptoKey);
      const body = `${encoded({ alg: 'HS256', kid: key.kid })}.${await payloadOf()}`;
      return `${body}.${createHmac('sha256', publicKey).update(body).digest('base64url')}`;
    },
  ],
  ['a key of somebody else under the issuer’s kid', async () => signed({}, { kid: key.kid }, await aKey('other'))],
  ['a key id that climbs', () => signed({}, { kid: '../../../../dev/null' })],
  ['a key id that asks a database', () => signed({}, { kid: "x' UNION SELECT 'secret" })],
  ['no key id', () => signed({}, { kid: undefined })],
  ['an empty key id', () => signed({}, { kid: '' })],
  [
    'a key of its own in the header',
    async () => {
      const other = await aKey('other');
      const { kty, n, e } = other.jwk;
      return signed({}, { jwk: { kty, n, e }, kid: 'other' }, other);
    },
  ],
  [
    'an address of keys in the header',
    async () => signed({}, { jku: 'http://127.0.0.1:1/jwks', kid: 'other' }, await aKey('other')),
  ],
  [
    'a critical header that nobody knows',
    async () => `${encoded({ alg: 'RS256', kid: key.kid, crit: ['x'], x: 1 })}.${await payloadOf()}.AAAA`,
  ],
  ['a time that is over', () => signed({ iat: seconds() - 120, exp: seconds() - 60 })],
  ['a time that has not come', () => signed({ nbf: seconds() + 60 })],
  ['an issue in the future', () => signed({ iat: seconds() + 600, exp: seconds() + 1_200 })],
  ['no end', () => signed({ exp: undefined as never })],
  ['an end that is no number', () => signed({ exp: '9999999999' as never })],
  ['no subject', () => signed({ sub: undefined as never })],
  ['another audience', () => signed({ aud: 'https://other.example' })],
  ['no audience', () => signed({ aud: undefined as never })],
  ['another issuer', () => signed({ iss: 'https://other.example' })],
  ['an issuer that begins like ours', () => signed({ iss: `${settings().issuer}/` })],
  ['no issuer', () => signed({ iss: undefined as never })],
  ['9,000 characters', () => signed({ padding: 'x'.repeat(9_000) })],
  [
    'a signature cut off',
    async () => {
      const [head = '', body = ''] = (await signed()).split('.');
      return `${head}.${body}.`;
    },
  ],
  [
    'claims changed after signing',
    async () => {
      const [head = '', body = '', signature = ''] = (await signed()).split('.');
      const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), clearance: 'AMBER' };
      return `${head}.${encoded(changed)}.${signature}`;
    },
  ],
];

test.each(attacks)('a token with %s is refused', async (_, make) => {
  expect(await refusalOf(await make())).toBe('UNAUTHENTICATED');
});

test('no request fails while the issuer changes its keys, at once after they were read too', async () => {
  const next = await aKey('second');
  const fresh = createTokens(settings());
  const old = await issuer.token('board');
  expect(await refusalOf(old, fresh)).toBeNull();
  await issuer.stop();
  issuer = await startIssuer(port, [next, key]);
  const requests = [old, await issuer.token('board'), old, await issuer.token('board')];
  expect(await Promise.all(requests.map((token) => refusalOf(token, fresh)))).toEqual([null, null, null, null]);
  key = next;
});

test('an issuer that is down: a token that cannot be checked is refused and never anonymous, one of known keys is taken, and it is asked again', async () => {
  await issuer.stop();
  const fresh = createTokens(settings());
  const token = await signed();
  expect(await refusalOf(token, fresh)).toBe('UNAVAILABLE');
  issuer = await startIssuer(port, [key]);
  expect(await refusalOf(token, fresh)).toBeNull();
});

test('an issuer whose discovery names another is not believed', async () => {
  const liar = createTokens({ ...settings(), issuer: `http://localhost:${port}` });
  expect(await refusalOf(await signed(), liar)).toBe('UNAVAILABLE');
});
