/** The year of a date known to the day, month or year; null where its possible days lie in two. */
export const yearText = (event: string): string =>
  `CASE WHEN ${event}.startDate.year = ${event}.startLatest.year THEN ${event}.startDate.year END`;

/** The quarter of a date, e.g. `2024-Q2`; null where its possible days lie in two. */
export const quarterText = (event: string): string =>
  `CASE WHEN ${event}.startDate.year = ${event}.startLatest.year AND ${event}.startDate.quarter = ${event}.startLatest.quarter THEN toString(${event}.startDate.year) + '-Q' + toString(${event}.startDate.quarter) END`;
