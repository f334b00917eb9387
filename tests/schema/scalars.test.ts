import { scalarResolvers } from '../../src/scalars.ts';

const { Date, PartialDate, Locode, CountryCode, URL } = scalarResolvers;

test.each([
  [Date, '2024-02-29', '2024-02-29'],
  [PartialDate, '2024', '2024'],
  [PartialDate, '2024-05', '2024-05'],
  [PartialDate, '2024-05-16', '2024-05-16'],
  [Locode, 'BEANR', 'BEANR'],
  [Locode, 'be anr', 'BEANR'],
  [CountryCode, 'bb', 'BB'],
  [URL, 'https://example.org/a?b=c', 'https://example.org/a?b=c'],
])('%s accepts "%s"', (scalar, text, value) => {
  expect(scalar.parseValue(text)).toBe(value);
});

test.each([
  [Date, '2024-02-30'],
  [Date, '2024-2-3'],
  [Date, 20240203],
  [PartialDate, '2024-13'],
  [PartialDate, 'May 2022'],
  [Locode, 'antwerp'],
  [Locode, 'BEAN1'],
  [Locode, null],
  [CountryCode, 'BRB'],
  [URL, 'example.org'],
  [URL, 'javascript:alert(1)'],
])('%s refuses %p with a message that says what it accepts', (scalar, value) => {
  expect(() => scalar.parseValue(value)).toThrow(new RegExp(`^Expected a ${scalar.name}, found .+: give `));
});
