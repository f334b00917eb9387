import { isDay, partialDate } from '../../src/dates.ts';

test.each([
  ['2024-05-16', '2024-05-16', '2024-05-16'],
  ['2022-05-01', '2022-05-31', '2022-05'],
  ['2022-01-01', '2022-12-31', '2022'],
  ['2021-05-01', '2021-05-04', '2021-05'],
  ['2021-12-31', '2022-01-01', null],
  [null, null, null],
])('between %s and %s the date is known as %s', (first, last, known) => {
  expect(partialDate(first, last)).toBe(known);
});

test.each(['2024-02-29', '0001-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(['2026-02-31', '12345-01-01', '2024-2-3', '2024-02', '', 'today'])('"%s" is no day', (text) => {
  expect(isDay(text)).toBe(false);
});
