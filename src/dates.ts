/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

/**
 * A date as precisely as it is known, from its first and last possible day (`YYYY-MM-DD`): the day, the month `YYYY-MM`
 * or the year `YYYY` that holds both (ISO 8601, reduced precision); null where not even the year is known.
 */
export const partialDate = (first: string | null, last: string | null): string | null => {
  if (first === null) return null;
  if (last === null || last === first) return first;
  const shared = [7, 4].find((length) => first.slice(0, length) === last.slice(0, length));
  return shared === undefined ? null : first.slice(0, shared);
};
