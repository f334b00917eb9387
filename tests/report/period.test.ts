import { daysLater, periodBefore, yearBefore } from '../../src/domains/report/period.ts';

test('a period of whole months is compared with as many months, however long they are', () => {
  expect(periodBefore({ from: '2022-01-01', to: '2026-12-31' })).toEqual({ from: '2017-01-01', to: '2021-12-31' });
  expect(periodBefore({ from: '2024-01-01', to: '2024-03-31' })).toEqual({ from: '2023-10-01', to: '2023-12-31' });
  expect(periodBefore({ from: '2024-03-01', to: '2024-03-31' })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});

test('any other period is compared with as many days', () => {
  expect(periodBefore({ from: '2024-02-10', to: '2024-02-19' })).toEqual({ from: '2024-01-31', to: '2024-02-09' });
  expect(periodBefore({ from: '2024-03-01', to: '2024-03-01' })).toEqual({ from: '2024-02-29', to: '2024-02-29' });
});

test('the year before has the same days, and the last of February stays the last', () => {
  expect(yearBefore({ from: '2024-05-10', to: '2025-05-09' })).toEqual({ from: '2023-05-10', to: '2024-05-09' });
  expect(yearBefore({ from: '2024-02-29', to: '2024-02-29' })).toEqual({ from: '2023-02-28', to: '2023-02-28' });
  expect(yearBefore({ from: '2025-02-01', to: '2025-02-28' })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});

test('there is no day outside the years that dates are written in', () => {
  expect(daysLater('9999-12-31', 1)).toBeNull();
  expect(daysLater('0001-01-01', -1)).toBeNull();
  expect(daysLater('2023-12-31', 1)).toBe('2024-01-01');
});
