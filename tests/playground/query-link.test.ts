import { linkTo, readLink } from '../../web/shared/query-link.ts';

const page = 'http://127.0.0.1:4000/graphql';

describe('a link to a query', () => {
  test.each([
    ['{ ports { totalCount } }\n', ''],
    ['# Größe & Zahl + 100 % = "?"\nquery A($b: [ID!]) { a(b: $b) }\n', '{\n  "b": ["port:BEANR", "ü#&+"]\n}'],
  ])('reopens what it was made of: %j', (query, variables) => {
    expect(readLink(linkTo(page, { query, variables }))).toEqual({ query, variables });
  });

  test('keeps the query in the fragment, which is not sent to the server', () => {
    const { origin, pathname, search } = new URL(
      linkTo(`${page}?query=old#query=older`, { query: '{ a }', variables: '' }),
    );

    expect(`${origin}${pathname}${search}`).toBe(page);
  });

  test('leaves out variables where there are none', () => {
    expect(linkTo(page, { query: '{a}', variables: ' \n' })).not.toContain('variables');
  });
});

describe('an address', () => {
  test('may hold the query as GraphQL over HTTP has it', () => {
    expect(readLink(`${page}?query={a}&variables={"b":1}`)).toEqual({ query: '{a}\n', variables: '{"b":1}' });
  });

  test.each([page, `${page}#`, `${page}#about`, `${page}?query=`, `${page}#query=%20`])(
    '%s reopens nothing',
    (address) => {
      expect(readLink(address)).toBeNull();
    },
  );
});
