import { readConfig } from '../../src/config.ts';

const production = { PORTOLAN_MODE: 'production' };
const outside = { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'tk9-Qw7.bLm2zX' };
const issuer = { PORTOLAN_OIDC_ISSUER: 'https://id.example', PORTOLAN_OIDC_AUDIENCE: 'portolan' };

test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  [
    'somebody who has not signed in writes',
    { PORTOLAN_ANONYMOUS: 'write' },
    'PORTOLAN_ANONYMOUS: "write" is not read or off; nobody writes without signing in.',
  ],
  [
    'the schema is open',
    { ...production, PORTOLAN_INTROSPECTION: 'on' },
    'PORTOLAN_INTROSPECTION: in production the schema would be open',
  ],
  ['the statements are open', { ...production, PORTOLAN_EXPLAIN: 'on' }, 'PORTOLAN_EXPLAIN: in production'],
  ['the metrics are open', { ...production, PORTOLAN_METRICS: 'open' }, 'PORTOLAN_METRICS: in production'],
  [
    'keys cross the network',
    { ...production, HOST: '0.0.0.0' },
    'HOST: in production keys and tokens would cross the network',
  ],
  [
    'the password is an example',
    { ...production, ...outside, NEO4J_PASSWORD: 'changeme' },
    'NEO4J_PASSWORD: it stands in manuals and examples',
  ],
  [
    'the password is the usual one',
    { ...production, ...outside, NEO4J_PASSWORD: 'neo4j' },
    'NEO4J_PASSWORD: it stands in manuals',
  ],
  [
    'the password is short',
    { ...production, ...outside, NEO4J_PASSWORD: 'x9-Qw7.' },
    'NEO4J_PASSWORD: it is shorter than 12 characters',
  ],
  [
    'the password repeats itself',
    { ...production, ...outside, NEO4J_PASSWORD: 'ababababababab' },
    'NEO4J_PASSWORD: it repeats a few characters',
  ],
  [
    'tokens are for nobody',
    { PORTOLAN_OIDC_ISSUER: 'https://id.example' },
    'PORTOLAN_OIDC_ISSUER is set, but PORTOLAN_OIDC_AUDIENCE is not',
  ],
  [
    'the issuer is asked in plain text',
    { PORTOLAN_OIDC_ISSUER: 'http://id.example', PORTOLAN_OIDC_AUDIENCE: 'x' },
    'PORTOLAN_OIDC_ISSUER: "http://id.example" is not an address that begins with https://',
  ],
  [
    'the issuer is no address',
    { ...issuer, PORTOLAN_OIDC_ISSUER: 'https://[x' },
    'PORTOLAN_OIDC_ISSUER: "https://[x" is not an address that begins with https://',
  ],
  [
    'the dashboard signs in at no issuer',
    { PORTOLAN_OIDC_CLIENT_ID: 'dashboard' },
    'PORTOLAN_OIDC_CLIENT_ID is set, but PORTOLAN_OIDC_ISSUER is not',
  ],
  [
    'a scope is asked for by nobody',
    { ...issuer, PORTOLAN_OIDC_SCOPE: 'openid' },
    'PORTOLAN_OIDC_SCOPE is set, but PORTOLAN_OIDC_CLIENT_ID is not',
  ],
  [
    'a token is asked for by nobody',
    { ...issuer, PORTOLAN_OIDC_RESOURCE: 'https://portolan.example' },
    'PORTOLAN_OIDC_RESOURCE is set, but PORTOLAN_OIDC_CLIENT_ID is not',
  ],
  [
    'nobody is told who signs in',
    { ...issuer, PORTOLAN_OIDC_CLIENT_ID: 'dashboard', PORTOLAN_OIDC_SCOPE: 'profile' },
    'PORTOLAN_OIDC_SCOPE: "profile" is not scopes with spaces between, openid among them.',
  ],
  [
    'a resource is no address',
    { ...issuer, PORTOLAN_OIDC_CLIENT_ID: 'dashboard', PORTOLAN_OIDC_RESOURCE: 'portolan' },
    'PORTOLAN_OIDC_RESOURCE: "portolan" is not an address without #.',
  ],
  [
    'people sign in on a page that crosses the network',
    { ...issuer, PORTOLAN_OIDC_CLIENT_ID: 'dashboard', HOST: '0.0.0.0' },
    'PORTOLAN_OIDC_CLIENT_ID: browsers sign nobody in on a page that crosses the network unencrypted.',
  ],
  ['a role is none', { PORTOLAN_OIDC_ROLES: 'boss=ROOT' }, 'PORTOLAN_OIDC_ROLES: "boss=ROOT" is not pairs'],
  [
    'a certificate has no key',
    { PORTOLAN_TLS_CERT: 'cert.pem' },
    'PORTOLAN_TLS_CERT is set, but PORTOLAN_TLS_KEY is not',
  ],
  [
    'all addresses are proxies by a slip',
    { PORTOLAN_TRUSTED_PROXIES: '10.0.0.0/33' },
    'PORTOLAN_TRUSTED_PROXIES: "10.0.0.0/33" is not addresses',
  ],
  ['every site is allowed', { PORTOLAN_CORS_ORIGINS: '*' }, 'PORTOLAN_CORS_ORIGINS: "*" is not origins'],
  ['a limit is none', { PORTOLAN_MAX_DEPTH: '0' }, 'PORTOLAN_MAX_DEPTH: "0" is not a number, 1 to 1000'],
])('a start where %s is refused, naming the setting', (_, environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test('a password is told to nobody', () => {
  expect(() => readConfig({ ...production, ...outside, NEO4J_PASSWORD: 'hunter2' })).toThrow(/^(?!.*hunter2)/s);
});

test('with nothing set everything is open to read, on this machine', () => {
  expect(readConfig({})).toMatchObject({
    ...{ host: '127.0.0.1', explain: true, metricsAreOpen: true, isProduction: false, oidc: null, tls: null },
    anonymous: { reads: true, introspects: true },
    ...{ corsOrigins: [], trustedProxies: [], figureThreshold: 5 },
    limits: { bodyBytes: 100_000, tokens: 2_000, depth: 12, aliases: 30, rootFields: 20, nodes: 100_000 },
  });
});

test('in production, and with a Neo4j of one’s own, what is not set is closed', () => {
  for (const environment of [production, outside, { ...production, ...outside }])
    expect(readConfig(environment)).toMatchObject({
      ...{ explain: false, metricsAreOpen: false },
      anonymous: { reads: true, introspects: false },
    });
});

test('tokens are read as the settings say', () => {
  const { oidc } = readConfig({
    ...{ PORTOLAN_OIDC_ISSUER: 'https://id.example/realm', PORTOLAN_OIDC_AUDIENCE: 'portolan' },
    ...{ PORTOLAN_OIDC_ROLES: 'ports = EDITOR, chiefs=STEWARD', PORTOLAN_OIDC_ROLES_CLAIM: 'realm_access.roles' },
  });
  expect(oidc).toMatchObject({
    ...{ issuer: 'https://id.example/realm', audience: 'portolan' },
    claims: {
      roles: 'realm_access.roles',
      groups: 'groups',
      roleOf: new Map([
        ['ports', 'EDITOR'],
        ['chiefs', 'STEWARD'],
      ]),
    },
  });
});

test('people are signed in at the issuer where it knows the dashboard, and asked for no more than who they are', () => {
  const client = { PORTOLAN_OIDC_CLIENT_ID: 'dashboard' };
  expect(readConfig(issuer).oidc?.browser).toBeNull();
  expect(readConfig({ ...issuer, ...client }).oidc?.browser).toEqual({
    ...{ clientId: 'dashboard', scope: 'openid', resource: null },
  });
  expect(
    readConfig({
      ...{ ...issuer, ...client, HOST: '0.0.0.0', PORTOLAN_TRUSTED_PROXIES: '10.0.0.1' },
      ...{ PORTOLAN_OIDC_SCOPE: 'openid ports.read', PORTOLAN_OIDC_RESOURCE: 'https://portolan.example/graphql' },
    }).oidc?.browser,
  ).toEqual({ clientId: 'dashboard', scope: 'openid ports.read', resource: 'https://portolan.example/graphql' });
});
