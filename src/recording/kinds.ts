import { partialDate } from '../dates.ts';
import { isDay } from '../graph/values.ts';
import type { Day } from '../graph/values.ts';
import { clear } from '../markings.ts';
import type { EvidenceInput } from './fields.ts';
import type { Input, Label } from './inputs.ts';
import { keyOf } from './records.ts';
import type { DraftRelation, EvidenceLine, Properties, RecordDraft, RecordState, Value } from './records.ts';

/** An input by its fields, whatever its kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** How a field stands in a record's properties, and how it is read from there. */
interface PropertyField {
  readonly stored: (given: never) => Readonly<Record<string, Value | undefined>>;
  readonly read: (properties: Properties) => unknown;
}

/** How a field stands in a record's relations. */
interface RelationField {
  readonly type: string;
  /** Whether the relation leads to the record. */
  readonly incoming?: true;
  readonly many?: true;
  /** What an id says by itself, where no field does. */
  readonly implied?: (id: string) => string;
}

interface Kind {
  readonly properties: Readonly<Record<string, PropertyField>>;
  readonly relations: Readonly<Record<string, RelationField>>;
}

const plain = (...names: readonly string[]): Readonly<Record<string, PropertyField>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      { stored: (given: Value) => ({ [name]: given }), read: (properties: Properties) => properties[name] },
    ]),
  );

const dayOf = (value: Value | undefined): string | undefined => (isDay(value) ? value.day : undefined);

/** A day, where one is known. */
const day = (text: string | undefined): Day | undefined => (text === undefined ? undefined : { day: text });

const dayField = (name: string): PropertyField => ({
  stored: (given: string) => ({ [name]: day(given) }),
  read: (properties) => dayOf(properties[name]),
});

/** The last day of a month, `YYYY-MM-DD`. */
const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The first and last possible day of a date of reduced precision: `2022-05` is 2022-05-01 to 2022-05-31. */
const possibleDays = (date: string): { readonly first: string; readonly last: string } => {
  const [year = 0, month] = date.split('-').map(Number);
  if (date.length === 10) return { first: date, last: date };
  return month === undefined
    ? { first: `${date}-01-01`, last: `${date}-12-31` }
    : { first: `${date}-01`, last: lastDay(year, month) };
};

const startField: PropertyField = {
  stored: (given: string) => {
    const { first, last } = possibleDays(given);
    return { startDate: day(first), startLatest: day(last) };
  },
  read: ({ startDate, startLatest }) => partialDate(dayOf(startDate) ?? null, dayOf(startLatest) ?? null) ?? undefined,
};

const gradingField: PropertyField = {
  stored: ({ scheme, source, information, by }: Readonly<Record<string, string>>) => ({
    gradingScheme: scheme,
    gradingSource: source,
    gradingInformation: information,
    gradingBy: by,
  }),
  read: ({ gradingScheme: scheme, gradingSource: source, gradingInformation: information, gradingBy: by }) =>
    scheme === undefined ? undefined : { scheme, source, information, by },
};

const inCountry: RelationField = { type: 'LOCATED_IN', implied: (id) => `country:${keyOf(id).slice(0, 2)}` };

const kinds: Readonly<Record<Label, Kind>> = {
  Programme: { properties: plain('name', 'fullName'), relations: { covers: { type: 'COVERS', many: true } } },
  Phase: {
    properties: { ...plain('name', 'budgetEur'), startDate: startField, endDate: dayField('endDate') },
    relations: { programme: { type: 'PHASE_OF' }, covers: { type: 'COVERS', many: true } },
  },
  Region: {
    properties: plain('name'),
    relations: { partOf: { type: 'PART_OF' }, countries: { type: 'IN_REGION', incoming: true, many: true } },
  },
  Country: { properties: plain('alpha3', 'numeric', 'name'), relations: { m49: { type: 'IN_REGION' } } },
  Port: {
    properties: plain('name', 'latitude', 'longitude', 'coordinatePrecision', 'coordinateSource'),
    relations: { id: inCountry },
  },
  Terminal: { properties: plain('name'), relations: { port: { type: 'LOCATED_IN' } } },
  City: { properties: plain('name'), relations: { id: inCountry } },
  Agency: {
    properties: plain('name', 'aliases', 'kind', 'sector', 'identified'),
    relations: {
      basedIn: { type: 'BASED_IN' },
      unitOf: { type: 'UNIT_OF' },
      operatesAt: { type: 'OPERATES_AT', many: true },
      funds: { type: 'FUNDS', many: true },
      implements: { type: 'IMPLEMENTS', many: true },
    },
  },
  Event: {
    properties: {
      ...plain('title', 'description', 'kind', 'status', 'format', 'sequence'),
      startDate: startField,
      endDate: dayField('endDate'),
    },
    relations: {
      under: { type: 'UNDER' },
      heldAt: { type: 'HELD_AT', many: true },
      partOf: { type: 'PART_OF' },
    },
  },
  Attendance: {
    properties: plain('roles', 'mode'),
    relations: {
      agency: { type: 'ATTENDED', incoming: true },
      event: { type: 'AT' },
      for: { type: 'FOR' },
      shared: { type: 'SHARED', many: true },
    },
  },
  Practice: { properties: plain('title', 'themes', 'description'), relations: {} },
  Outcome: {
    properties: { ...plain('kind', 'title'), date: dayField('date') },
    relations: {
      followed: { type: 'FOLLOWED', many: true },
      parties: { type: 'PARTY_TO', incoming: true, many: true },
      concerns: { type: 'CONCERNS', many: true },
    },
  },
  Figure: {
    properties: plain('measure', 'value', 'qualifier', 'country', 'subject'),
    relations: { of: { type: 'COUNTS' } },
  },
  IndicatorTarget: {
    properties: { ...plain('indicator', 'purpose', 'value'), date: dayField('date') },
    relations: { setFor: { type: 'SET_FOR' } },
  },
  Source: {
    properties: {
      ...plain('title', 'url', 'publisher', 'language', 'topics'),
      publishedOn: dayField('publishedOn'),
      retrievedOn: dayField('retrievedOn'),
      grading: gradingField,
    },
    relations: {},
  },
};

/** Whether a text is the label of a kind of record. */
export const isLabel = (label: string): label is Label => Object.hasOwn(kinds, label);

const isKnown = <Item>(value: Item | undefined): value is Item => value !== undefined;

const propertiesOf = ({ properties }: Kind, input: Fields): Properties => {
  const stored = Object.entries(properties).flatMap(([name, field]) =>
    input[name] === undefined ? [] : Object.entries(field.stored(input[name] as never)),
  );
  return Object.fromEntries(stored.filter((entry): entry is [string, Value] => entry[1] !== undefined));
};

const relationsOf = ({ relations }: Kind, id: string, input: Fields): readonly DraftRelation[] =>
  Object.entries(relations).flatMap(([field, { type, incoming, implied }]) => {
    const given = implied === undefined ? input[field] : implied(id);
    const ends = [...new Set([given].flat().filter(isKnown))] as readonly string[];
    return ends.map((end) =>
      incoming === true ? { fromId: end, type, toId: id, field } : { fromId: id, type, toId: end, field },
    );
  });

const lineOf = ({ source, standing, locator, note, about }: EvidenceInput): EvidenceLine => ({
  source,
  standing,
  locator: locator ?? null,
  note: note ?? null,
  about: about ?? null,
});

/** A scheme is the first part of a region's key. */
const impliedProperties = (label: Label, id: string): Properties =>
  label === 'Region' ? { scheme: keyOf(id).split(':')[0] ?? '' } : {};

/** The record that an input describes; `input` has been found right by the schema of its label. */
export const draftOf = <Kind extends Label>(
  label: Kind,
  id: string,
  input: Omit<Input<Kind>, 'id' | 'marking' | 'evidence'> & {
    readonly marking?: string | undefined;
    readonly evidence?: readonly EvidenceInput[] | undefined;
  },
): RecordDraft => ({
  id,
  label,
  marking: input.marking ?? clear,
  properties: { ...propertiesOf(kinds[label], input), ...impliedProperties(label, id) },
  relations: relationsOf(kinds[label], id, input),
  evidence: (input.evidence ?? []).map(lineOf),
});

const endOf = ({ fromId, toId }: DraftRelation | { fromId: string; toId: string }, incoming: boolean): string =>
  incoming ? fromId : toId;

/** The fields of a record with what they hold, as an input has them; what is not known is left out. */
export const fieldsOf = ({ id, label, properties, relations }: RecordState): Fields => {
  if (!isLabel(label)) return {};
  const kind = kinds[label];
  const related = Object.entries(kind.relations).flatMap(([name, { type, incoming = false, many, implied }]) => {
    const ends = relations
      .filter((one) => one.type === type && (incoming ? one.toId : one.fromId) === id)
      .map((one) => endOf(one, incoming));
    return implied !== undefined || (many === undefined && ends.length === 0)
      ? []
      : [[name, many === true ? ends : ends[0]]];
  });
  const own = Object.entries(kind.properties).map(([name, field]) => [name, field.read(properties)]);
  return Object.fromEntries([...own, ...related].filter(([, value]) => value !== undefined)) as Fields;
};

/** The field of a record that states a relation of it, e.g. `basedIn`. */
export const fieldOfRelation = (label: string, ofType: string): string =>
  isLabel(label) ? (Object.entries(kinds[label].relations).find(([, { type }]) => type === ofType)?.[0] ?? 'id') : 'id';

/** Whether a field of a record holds several others. */
export const isManyRelation = (label: Label, field: string): boolean => kinds[label].relations[field]?.many === true;

/** Whether a field of a record holds other records. */
export const isRelation = (label: Label, field: string): boolean => field in kinds[label].relations;

/** The records that an id names by itself: the country of a port or city. */
export const impliedIn = (label: Label, id: string): readonly string[] =>
  Object.values(kinds[label].relations).flatMap(({ implied }) => implied?.(id) ?? []);
