import { partialDate } from '../../src/partial-date.ts';

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
