import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { enumValues } from '../support/enumerations.ts';
import { pick } from './random-reference.ts';

type Chosen<Choice> = Choice extends Arbitrary<infer Value> ? Value : never;

/** A value of an enumeration, one of its first most often, so that records have values in common. */
const enumValue = (name: string): Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...enumValues(name).slice(0, 3)) },
    { weight: 1, arbitrary: fc.constantFrom(...enumValues(name)) },
  );

/** A number that stands for one of the first most often, so that some events and bodies are met again and again. */
const crowded: Arbitrary<number> = fc.oneof({ weight: 2, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: pick });

const perhaps = <Value>(value: Arbitrary<Value>, freq = 3): Arbitrary<Value | null> => fc.option(value, { freq });

const few = <Value>(value: Arbitrary<Value>, minLength: number, maxLength: number): Arbitrary<readonly Value[]> =>
  fc.array(value, { minLength, maxLength, size: 'max' });

// Open most often, so that what is hidden stands among what is not.
const marking = fc.oneof(
  { weight: 8, arbitrary: fc.constant('TLP:CLEAR') },
  { weight: 2, arbitrary: fc.constantFrom('TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/org', 'TLP:RED/group') },
);

// Accents, letters without a decomposition, a decomposed accent and a double space; several are equal when folded.
const words = [
  ...['Ägency', 'agency', 'Straße', 'Strasse', 'Œuvre', 'Łódź', 'Ørsted', 'Cafe\u0301', 'Port', 'pört'],
  ...['Hafen  Amt', 'Policía', 'São', 'Đuro'],
];

const name = few(fc.constantFrom(...words), 1, 2).map((chosen) => chosen.join(' '));

/** Days around the turn of a year and of a quarter, few enough to be met twice. */
const days = ['2023-12-31', '2024-01-01', '2024-01-15', '2024-03-31', '2024-04-01', '2024-12-30'];

const day = fc.constantFrom(...days);

const lastOfMonth = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

const laterBy = (first: string, count: number): string =>
  new Date(Date.parse(first) + count * 86_400_000).toISOString().slice(0, 10);

/** The first and last possible day: of a day, a month, a year, or of a span that crosses a month. */
const span: Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 4, arbitrary: day.map((first): [string, string] => [first, first]) },
  {
    weight: 2,
    arbitrary: day.map((first): [string, string] => [`${first.slice(0, 7)}-01`, lastOfMonth(first.slice(0, 7))]),
  },
  {
    weight: 1,
    arbitrary: day.map((first): [string, string] => [`${first.slice(0, 4)}-01-01`, `${first.slice(0, 4)}-12-31`]),
  },
  { weight: 1, arbitrary: day.map((first): [string, string] => [first, laterBy(first, 40)]) },
);

const evidence = few(
  fc.record({
    source: pick,
    standing: enumValue('Standing'),
    locator: perhaps(fc.constantFrom('P1', 'P5')),
    about: perhaps(fc.constant('kind'), 2),
  }),
  1,
  3,
);

const common = { marking, evidence };

const agency = fc.record({
  ...common,
  name,
  aliases: few(name, 0, 2),
  kind: enumValue('AgencyKind'),
  sector: perhaps(enumValue('Sector')),
  identified: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  basedIn: perhaps(pick, 5),
  unitOf: perhaps(pick, 2),
  operatesAt: few(pick, 0, 2),
  event: pick,
  frames: few(fc.tuple(fc.constantFrom('FUNDS', 'IMPLEMENTS'), pick), 0, 1),
});

const session = fc.record({
  ...common,
  title: name,
  kind: enumValue('EventKind'),
  status: enumValue('EventStatus'),
  format: perhaps(enumValue('EventFormat')),
  span: perhaps(span, 4),
  endDate: perhaps(day, 1),
  knownBy: day,
  heldAt: few(pick, 0, 2),
});

const event = fc.record({
  whole: session,
  sessions: few(session, 0, 3),
  frame: perhaps(pick, 4),
});

const attendance = fc.record({
  ...common,
  agency: crowded,
  event: crowded,
  roles: fc.uniqueArray(enumValue('AttendanceRole'), { maxLength: 2 }),
  mode: perhaps(enumValue('AttendanceMode')),
  place: perhaps(crowded, 4),
  practices: few(pick, 0, 2),
});

const practice = fc.record({
  ...common,
  title: name,
  themes: fc.uniqueArray(enumValue('PracticeTheme'), { maxLength: 3 }),
  description: perhaps(name),
});

const outcome = fc.record({
  ...common,
  title: name,
  kind: enumValue('OutcomeKind'),
  date: perhaps(day),
  followed: few(crowded, 0, 2),
  parties: few(crowded, 0, 2),
  concerns: few(pick, 0, 2),
});

const figure = fc.record({
  ...common,
  counted: pick,
  measure: enumValue('FigureMeasure'),
  value: fc.nat(200),
  qualifier: enumValue('FigureQualifier'),
  country: perhaps(pick, 1),
  subject: perhaps(fc.constant('control units'), 1),
});

const source = fc.record({
  marking,
  title: perhaps(name, 4),
  publisher: perhaps(fc.constantFrom('Çelik Press', 'Celik Press', 'Gazette'), 4),
  publishedOn: perhaps(day, 4),
  retrievedOn: day,
  topics: fc.uniqueArray(fc.constantFrom('ports', 'Ports', 'drugs'), { maxLength: 2 }),
  graded: fc.boolean(),
});

/** What is chosen of each kind of record; a number stands for one of whatever there is. */
export const recordChoices = fc.record({
  agencies: few(agency, 3, 8),
  events: few(event, 3, 8),
  attendances: few(attendance, 12, 36),
  practices: few(practice, 2, 5),
  outcomes: few(outcome, 1, 4),
  figures: few(figure, 0, 4),
  sources: few(source, 1, 4),
});

/** The choices of all records. */
export type RecordChoices = Chosen<typeof recordChoices>;

/** One of the records chosen, e.g. `ChosenOf<'agencies'>`. */
export type ChosenOf<Kind extends keyof RecordChoices> = RecordChoices[Kind][number];
