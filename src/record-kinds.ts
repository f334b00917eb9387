import type { RecordKind } from './generated/enums.ts';

const typeNames = {
  PROGRAMME: 'Programme',
  PHASE: 'Phase',
  REGION: 'Region',
  COUNTRY: 'Country',
  PORT: 'Port',
  TERMINAL: 'Terminal',
  CITY: 'City',
  AGENCY: 'Agency',
  EVENT: 'Event',
  ATTENDANCE: 'Attendance',
  PRACTICE: 'Practice',
  OUTCOME: 'Outcome',
  FIGURE: 'Figure',
  TARGET: 'IndicatorTarget',
  SOURCE: 'Source',
} as const satisfies Readonly<Record<RecordKind, string>>;

const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(typeNames, kind);

/** The kind that an id names in its first part; null where it names none. */
export const kindInId = (id: string): RecordKind | null => {
  const kind = id.slice(0, Math.max(id.indexOf(':'), 0)).toUpperCase();
  return isRecordKind(kind) ? kind : null;
};

/** The kind of a record by its id. Throws where the id is no record's: the graph broke its own rule. */
export const recordKind = (id: string): RecordKind => {
  const kind = kindInId(id);
  if (kind === null) throw new Error(`${id} is not the id of a record.`);
  return kind;
};

/** The GraphQL type of a kind of record. */
export const typeName = (kind: RecordKind): (typeof typeNames)[RecordKind] => typeNames[kind];
