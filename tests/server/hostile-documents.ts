import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(import.meta.dirname, '..', '..', 'examples');

/** Questions that are good, to be hurt. */
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

/** A body that is sent, as a text, and perhaps a header of its own. */
export interface Hostile {
  readonly kind: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const count = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 3_000 }));

const odd = fc.constantFrom(
  ...[
    '\u0000',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\ud800',
    '\udfff',
    '\u{1f6a2}',
    'é',
    '\\u0000',
    '\\ud800',
    '"""',
    '#',
    '\r',
    '\\',
    '$',
    '@',
  ],
);

const oddText = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

const number = fc.constantFrom(
  ...[
    '1e999',
    '-1e999',
    '99999999999999999999',
    '2147483648',
    '-2147483649',
    '0',
    '-0',
    '-1',
    '1.5',
    '0x10',
    '1_000',
    '00',
    '1e',
    'NaN',
    'Infinity',
    '9'.repeat(400),
  ],
);

const aliasesOf = count.map((many) => `{ ${repeat(many, (index) => `a${index}: agencies { totalCount }`)} }`);
const typenames = count.map((many) => `{ ${repeat(many, (index) => `t${index}: __typename`)} }`);
const nestings = count.map((many) => `{ event(id: "x") { ${'partOf { '.repeat(many)} id ${'}'.repeat(many)} } }`);
const open = count.map((many) => '{ a'.repeat(many));
const lists = count.map((many) => `{ events(where: ${'{ and: ['.repeat(many)} ${']}'.repeat(many)}) { totalCount } }`);

const rings = fc
  .integer({ min: 1, max: 40 })
  .map(
    (many) =>
      `{ ...F0 } ${repeat(many, (index) => `fragment F${index} on Query { a${index}: __typename ...F${(index + 1) % many} }`)}`,
  );
const bombs = fc
  .integer({ min: 1, max: 60 })
  .map(
    (many) =>
      `{ ...F0 } ${repeat(many, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} x: viewer { name } }`)} fragment F${many} on Query { __typename }`,
  );
const spreads = count.map((many) => `{ ${'...F '.repeat(many)} } fragment F on Query { viewer { name } }`);
const overlaps = fc
  .integer({ min: 1, max: 200 })
  .map((many) => `{ ${repeat(many, (index) => `events(first: ${index + 1}) { nodes { id } }`)} }`);

const directives = fc
  .tuple(
    count,
    fc.constantFrom(
      '@include(if: true)',
      '@skip(if: $x)',
      '@needs(capability: ADMINISTER)',
      '@public',
      '@a',
      '@defer',
      '@deprecated',
    ),
  )
  .map(([many, directive]) => `query ($x: Boolean) { viewer { name ${`${directive} `.repeat(many)} } }`);

const numbers = fc
  .tuple(fc.constantFrom('events', 'agencies', 'sources'), number)
  .map(([list, value]) => `{ ${list}(first: ${value}) { nodes { id } } }`);

const strings = fc
  .tuple(fc.constantFrom('record(id', 'agency(id', 'port(locode', 'search(text', 'programme(code', 'event(id'), oddText)
  .map(([field, text]) => `{ ${field}: ${JSON.stringify(text)}) { __typename } }`);

const names = oddText.map((text) => `query ${text} { ${text}: viewer { ${text} name } }`);

const hurt = fc
  .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat({ max: 80 }), oddText)
  .map(([text, at, length, instead]) => {
    const from = at % text.length;
    return `${text.slice(0, from)}${instead}${text.slice(from + length)}`;
  });

const words = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '|',
  '&',
  '"',
  '"""',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'null',
  'true',
  '__schema',
  '__type',
  '__proto__',
  'constructor',
  'events',
  'nodes',
  'id',
  '1',
  '-',
  'input',
  'extend',
  'type',
];
const soup = fc.array(fc.constantFrom(...words), { maxLength: 200 }).map((parts) => parts.join(' '));

const changes = fc
  .constantFrom(
    'revokeApiKey(id: "x") { id }',
    'createApiKey(input: { name: "x", roles: [ADMINISTRATOR] }) { key }',
    '__typename',
  )
  .map((field) => `mutation { ${field} }`);

const introspections = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('types', 'directives', 'queryType'))
  .map(
    ([many, from]) =>
      `{ __schema { ${from} { ${'fields { type { ofType { '.repeat(many)} name ${'} } }'.repeat(many)} name } } }`,
  );

const documents = {
  ...{ aliasesOf, typenames, nestings, open, lists, rings, bombs, spreads, overlaps, directives },
  ...{ numbers, strings, names, hurt, soup, changes, introspections },
};

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>('', 1e308, -1, {}, [], null, '\u0000', { __proto__: {} }, 'x'.repeat(2_000)),
);

const variables = fc.dictionary(fc.constantFrom('first', 'after', 'id', 'text', 'where', '__proto__', 'x'), value);

const taking = fc.constantFrom(
  'query ($first: Int!, $after: String) { events(first: $first, after: $after) { nodes { id } } }',
  'query ($where: EventWhere) { events(where: $where) { totalCount } }',
  'query ($id: ID!) { record(id: $id) { id } }',
  'query ($text: String!) { search(text: $text) { matched } }',
);

const asBody = (kind: string, query: fc.Arbitrary<string>): fc.Arbitrary<Hostile> =>
  query.map((text) => ({ kind, body: JSON.stringify({ query: text }), headers: {} }));

const valued = fc
  .tuple(taking, variables)
  .map(([query, given]) => ({ kind: 'variables', body: JSON.stringify({ query, variables: given }), headers: {} }));

const bodies = fc
  .oneof(
    fc.json(),
    oddText,
    count.map((many) => '['.repeat(many)),
    count.map((many) => `{"query":${'['.repeat(many)}${']'.repeat(many)}}`),
    fc.constantFrom(
      '',
      'null',
      '[]',
      '{}',
      '[{"query":"{__typename}"}]',
      '{"query":1}',
      '{"query":"{__typename}","extra":1}',
      '{"query":"{__typename}","operationName":7}',
      '{"query":"{__typename}","variables":"x"}',
      '{"query":null,"query":"{__typename}"}',
      '{"__proto__":{"query":"{__typename}"}}',
      '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    ),
  )
  .map((body) => ({ kind: 'bodies', body, headers: {} }));

const headers = fc
  .tuple(
    fc.constantFrom(
      'authorization',
      'accept',
      'content-type',
      'x-request-id',
      'x-explain',
      'x-cost',
      'origin',
      'content-encoding',
      'x-forwarded-for',
    ),
    fc.oneof(
      fc.constantFrom(
        '',
        'Bearer',
        'Bearer ptl_',
        'Basic eDp5',
        'text/html',
        'application/json;charset=utf-16',
        'null',
        'gzip',
        '*/*;q=0',
        'multipart/mixed',
        'text/event-stream',
      ),
      fc.string({ maxLength: 300 }),
    ),
  )
  .map(([name, text]) => ({
    ...{ kind: `header ${name}`, body: '{"query":"{ viewer { name } }"}' },
    headers: { [name]: text.replaceAll(/[^\t\x20-\x7e]/g, '') },
  }));

/** Requests as somebody would send them who wants to bring the API down or to learn what is none of their business. */
export const hostileRequest: fc.Arbitrary<Hostile> = fc.oneof(
  ...Object.entries(documents).map(([kind, query]) => asBody(kind, query)),
  ...[valued, bodies, headers],
);
