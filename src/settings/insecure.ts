import { isHere } from './setting.ts';

/** The value of a setting as it was given; undefined where it was not. */
type Values = (name: string) => string | undefined;

/** Passwords that stand in manuals and examples. */
const examples = new Set([
  'neo4j',
  'password',
  'secret',
  'test',
  'changeme',
  'change-me',
  'letmein',
  'admin',
  'example',
]);

const weakness = (password: string): string | null => {
  if (examples.has(password.toLowerCase()) || /password|changeme|example/i.test(password))
    return 'it stands in manuals and examples';
  if (password.length < 12) return 'it is shorter than 12 characters';
  return new Set(password).size < 6 ? 'it repeats a few characters' : null;
};

const passwordProblems = (values: Values): readonly string[] => {
  const password = values('NEO4J_PASSWORD');
  const why = password === undefined ? null : weakness(password);
  return why === null ? [] : [`NEO4J_PASSWORD: ${why}, which production refuses. Give that Neo4j another password.`];
};

/** Whether what is sent to this program crosses a network unencrypted. */
const isPlain = (values: Values): boolean =>
  values('PORTOLAN_TLS_CERT') === undefined &&
  values('PORTOLAN_TRUSTED_PROXIES') === undefined &&
  !isHere(values('HOST') ?? '127.0.0.1');

// A browser computes no challenge of PKCE on a page that came unencrypted from another machine.
const signInProblems = (values: Values): readonly string[] =>
  values('PORTOLAN_OIDC_CLIENT_ID') !== undefined && isPlain(values)
    ? [
        'PORTOLAN_OIDC_CLIENT_ID: browsers sign nobody in on a page that crosses the network unencrypted. Set PORTOLAN_TLS_CERT and PORTOLAN_TLS_KEY, or PORTOLAN_TRUSTED_PROXIES to the proxy that does TLS, or leave it out.',
      ]
    : [];

const productionProblems = (values: Values): readonly string[] => {
  const open = [
    ['PORTOLAN_INTROSPECTION', 'on', 'the schema would be open to everybody. Set it to off, or leave it out'],
    ['PORTOLAN_EXPLAIN', 'on', 'the statements would be open to everybody. Set it to off, or leave it out'],
    ['PORTOLAN_METRICS', 'open', 'the metrics would be open to everybody. Set it to key, or leave it out'],
  ] as const;
  return [
    ...open.flatMap(([name, value, why]) => (values(name) === value ? [`${name}: in production ${why}.`] : [])),
    ...(isPlain(values)
      ? [
          'HOST: in production keys and tokens would cross the network unencrypted. Set PORTOLAN_TLS_CERT and PORTOLAN_TLS_KEY, or PORTOLAN_TRUSTED_PROXIES to the proxy that does TLS.',
        ]
      : []),
    ...passwordProblems(values),
  ];
};

const halves = [
  ['PORTOLAN_TLS_CERT', 'PORTOLAN_TLS_KEY'],
  ['PORTOLAN_TLS_KEY', 'PORTOLAN_TLS_CERT'],
  ['PORTOLAN_OIDC_ISSUER', 'PORTOLAN_OIDC_AUDIENCE'],
  ['PORTOLAN_OIDC_AUDIENCE', 'PORTOLAN_OIDC_ISSUER'],
  ['PORTOLAN_OIDC_CLIENT_ID', 'PORTOLAN_OIDC_ISSUER'],
  ['PORTOLAN_OIDC_SCOPE', 'PORTOLAN_OIDC_CLIENT_ID'],
  ['PORTOLAN_OIDC_RESOURCE', 'PORTOLAN_OIDC_CLIENT_ID'],
] as const;

/** What cannot stand together, or not in production; each problem names the setting and what to set in its place. */
export const insecureProblems = (values: Values): readonly string[] => [
  ...halves
    .filter(([one, other]) => values(one) !== undefined && values(other) === undefined)
    .map(([one, other]) => `${one} is set, but ${other} is not: set both, or leave out both.`),
  ...signInProblems(values),
  ...(values('PORTOLAN_MODE') === 'production' ? productionProblems(values) : []),
];
