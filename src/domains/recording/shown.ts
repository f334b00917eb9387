import type { Context } from '../../context.ts';
import { isDay } from '../../graph/values.ts';
import { derivedOf } from '../../recording/derived.ts';
import type { Reading } from '../../recording/reading.ts';
import type { RecordState, Value } from '../../recording/records.ts';

/** By when an event is known and sorted. */
interface Days {
  readonly knownBy: string;
  readonly orderDate: string;
}

type Columns = Readonly<Record<string, unknown>>;

const plain = (value: Value): unknown => (isDay(value) ? value.day : value);

const targets = ({ id, relations }: RecordState, type: string): readonly string[] =>
  relations.filter((one) => one.type === type && one.fromId === id).map(({ toId }) => toId);

const origins = ({ id, relations }: RecordState, type: string): readonly string[] =>
  relations.filter((one) => one.type === type && one.toId === id).map(({ fromId }) => fromId);

const target = (state: RecordState, type: string): string | null => targets(state, type)[0] ?? null;

/** A session is under what its whole event is under. */
const underOf = (state: RecordState, { known }: Reading): string | null => {
  const own = target(state, 'UNDER');
  const whole = known.get(target(state, 'PART_OF') ?? '');
  return own ?? (whole === undefined ? null : target(whole.state, 'UNDER'));
};

type ToColumns = (state: RecordState, reading: Reading) => Columns;

/** The columns of each kind of record that may be null, and those that come from its relations. */
const columnsOf: Readonly<Record<string, ToColumns>> = {
  Agency: (state) => ({ sector: null, ...valuesOf(state), basedInId: target(state, 'BASED_IN') }),
  Attendance: (state) => ({
    mode: null,
    ...valuesOf(state),
    agencyId: origins(state, 'ATTENDED')[0],
    eventId: target(state, 'AT'),
    placeId: target(state, 'FOR'),
  }),
  Event: (state, reading) => ({
    ...{ description: null, format: null, startDate: null, startLatest: null, endDate: null, sequence: null },
    ...valuesOf(state),
    level: derivedOf(state)['level'],
    partOfId: target(state, 'PART_OF'),
    underId: underOf(state, reading),
    heldAtIds: targets(state, 'HELD_AT'),
  }),
  Practice: (state) => ({ description: null, ...valuesOf(state) }),
  Outcome: (state) => ({ date: null, ...valuesOf(state) }),
  Figure: (state) => {
    const { country = null, ...values } = valuesOf(state);
    return { subject: null, ...values, countryCode: country, ofId: target(state, 'COUNTS') };
  },
  IndicatorTarget: (state) => ({ date: null, ...valuesOf(state), ofId: target(state, 'SET_FOR') }),
  Source: (state) => ({
    ...{ title: null, url: null, publisher: null, publishedOn: null, retrievedOn: null, language: null },
    ...{ gradingScheme: null, gradingSource: null, gradingInformation: null, gradingBy: null },
    ...valuesOf(state),
  }),
};

const valuesOf = ({ id, marking, properties }: RecordState): Columns => ({
  ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plain(value)])),
  id,
  marking,
});

/** Gives a record that was just written to the loader of its kind, as a statement would have read it. */
export const primeShape = (
  loaders: Context['loaders'],
  state: RecordState,
  days: Days | undefined,
  reading: Reading,
): void => {
  const shape = columnsOf[state.label]?.(state, reading);
  const byLabel: Readonly<Record<string, { readonly prime: (id: string, shape: never) => unknown }>> = {
    Agency: loaders.agency.byId,
    Attendance: loaders.attendance.byId,
    Event: loaders.event.byId,
    Practice: loaders.practice.byId,
    Outcome: loaders.outcome.byId,
    Figure: loaders.figure.byId,
    IndicatorTarget: loaders.target.byId,
    Source: loaders.source.byId,
  };
  if (shape === undefined || (state.label === 'Event' && days === undefined)) return;
  byLabel[state.label]?.prime(state.id, { ...shape, ...days } as never);
};
