import type { Random } from './random.ts';

const millisecondsOfADay = 86_400_000;
const first = Date.UTC(2008, 0, 1) / millisecondsOfADay;
const last = Date.UTC(2026, 5, 30) / millisecondsOfADay;

/** The number of the first day, and how many days the events are spread over. */
export const period = { first, days: last - first };

/** A day of this number as YYYY-MM-DD; days are counted from 1970. */
export const dayText = (day: number): string => new Date(day * millisecondsOfADay).toISOString().slice(0, 10);

/** The first and last day of the month that holds a day. */
export const monthOf = (day: number): { readonly first: string; readonly last: string } => {
  const date = new Date(day * millisecondsOfADay);
  const at = (month: number, ofMonth: number): string =>
    dayText(Date.UTC(date.getUTCFullYear(), month, ofMonth) / millisecondsOfADay);
  return { first: at(date.getUTCMonth(), 1), last: at(date.getUTCMonth() + 1, 0) };
};

/** Any day of the period. */
export const anyDay = (random: Random): number => period.first + random.below(period.days);

/** The first days of the weeks in which all conferences are: month and day. */
export const conferenceWeeks = [
  [5, 8],
  [10, 9],
] as const;

/** A day of one of the conference weeks of a year. */
export const conferenceDay = (random: Random): number => {
  const [month, ofMonth] = random.pick(conferenceWeeks);
  return Date.UTC(2008 + random.below(18), month, ofMonth + random.below(5)) / millisecondsOfADay;
};
