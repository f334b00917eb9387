import neo4j from 'neo4j-driver';

/** A day as a property of a node, told apart from text. */
export interface Day {
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Whether a value is a day. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'object' && value !== null && 'day' in value && typeof value.day === 'string';

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A loop, for a batch has a hundred thousand values: twice as fast as by entries. */
const mapped = (value: object, map: (inner: unknown) => unknown): unknown => {
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) result[key] = map(inner);
  return result;
};

/**
 * A value as a parameter: JavaScript has one kind of number, so whole ones are sent as Cypher integers, which LIMIT and
 * counts need; a Day becomes a Cypher date.
 */
export const toCypher = (value: unknown): unknown => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toCypher);
  if (isDay(value)) return neo4j.types.Date.fromStandardDateUTC(new Date(`${value.day}T00:00:00Z`));
  return isPlain(value) ? mapped(value, toCypher) : value;
};

/** A value of an answer, with Cypher dates as Days. */
export const fromCypher = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromCypher);
  if (value instanceof neo4j.types.Date) return { day: value.toString() };
  return isPlain(value) ? mapped(value, fromCypher) : value;
};
