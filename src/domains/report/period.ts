/** A period by its first and last day, `YYYY-MM-DD`, both included; null where it is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A period with both ends. */
export interface ClosedPeriod {
  readonly from: string;
  readonly to: string;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A day so many days later; null outside the years that dates are written in. */
export const daysLater = (day: string, days: number): string | null => {
  const date = moment(day);
  date.setUTCDate(date.getUTCDate() + days);
  const year = date.getUTCFullYear();
  return year < 1 || year > 9999 ? null : dayOf(date);
};

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** A day so many months earlier, the last of its month where that has no such day. */
const monthsEarlier = (day: string, months: number): string => {
  const date = moment(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const last = lastOfMonth(first.getUTCFullYear(), first.getUTCMonth());
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return dayOf(first);
};

const isLastOfMonth = (day: string): boolean => daysLater(day, 1)?.endsWith('-01') ?? true;

const monthsIn = ({ from, to }: ClosedPeriod): number => {
  const [start, end] = [moment(from), moment(to)];
  return (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() + 1;
};

/** The period of the same length that ends the day before: as many months where it is whole months, else as many days. */
export const periodBefore = (period: ClosedPeriod): Period => {
  const { from, to } = period;
  const end = daysLater(from, -1);
  if (from.endsWith('-01') && isLastOfMonth(to)) return { from: monthsEarlier(from, monthsIn(period)), to: end };
  const days = (moment(to).valueOf() - moment(from).valueOf()) / 86_400_000;
  return { from: end === null ? null : daysLater(end, -days), to: end };
};

/** The same days of the year before; the last of February stays the last. */
export const yearBefore = ({ from, to }: ClosedPeriod): Period => {
  const end = monthsEarlier(to, 12);
  const isWhole = to.slice(5, 7) === '02' && isLastOfMonth(to);
  return { from: monthsEarlier(from, 12), to: isWhole ? `${end.slice(0, 8)}${lastDay(end)}` : end };
};

const lastDay = (day: string): string => String(lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1));
