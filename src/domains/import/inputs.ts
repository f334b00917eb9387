import { z } from 'zod';
import { isDay } from '../../dates.ts';
import {
  AgencyKind,
  AttendanceMode,
  AttendanceRole,
  EventFormat,
  EventKind,
  EventStatus,
  FigureMeasure,
  FigureQualifier,
  GradingScheme,
  OutcomeKind,
  PracticeTheme,
  Sector,
  Standing,
} from '../../generated/enums.ts';

const hasEmail = (text: string): boolean => /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text);

const text = z
  .string()
  .trim()
  .min(1, 'is empty; leave the field out where nothing is known')
  .refine((value) => !hasEmail(value), 'holds an e-mail address; the graph holds institutions only');
const idOf = (...kinds: readonly string[]) =>
  z.string().regex(new RegExp(`^(${kinds.join('|')}):[A-Za-z0-9][\\w@:+./-]*$`), {
    error: `is not an id; accepted are ${kinds.map((kind) => `${kind}:…`).join(', ')}`,
  });
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'is not a day; accepted is YYYY-MM-DD')
  .refine(isDay, 'is a day that does not exist');
/** A year alone that is written without quotes is a number to YAML. */
const partialDate = z.coerce
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/, 'is not a date; accepted are YYYY-MM-DD, YYYY-MM and YYYY')
  .refine((value) => isDay(`${value}-01-01`.slice(0, 10)), 'is a date that does not exist');
const marking = z
  .string()
  .transform((value) => (value === 'TLP:WHITE' ? 'TLP:CLEAR' : value))
  .refine((value) => /^TLP:(CLEAR|GREEN|AMBER|AMBER\+STRICT\/[\w-]+|RED\/[\w-]+)$/.test(value), {
    error:
      'is not a marking; accepted are TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT/<organisation> and TLP:RED/<group>',
  })
  .default('TLP:CLEAR');
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
const count = z.number().int('is not a whole number').min(0, 'is negative; accepted are 0 and above');
const place = idOf('country', 'port', 'terminal', 'city');
const frame = idOf('programme', 'phase');

const evidence = z.strictObject({
  source: idOf('source'),
  standing: z.enum(Standing),
  locator: text.optional(),
  note: text.optional(),
  about: z
    .string()
    .regex(/^[a-z]\w*$/, 'is not the name of a field or relation')
    .optional(),
});
const evidenced = { evidence: z.array(evidence).min(1, 'is empty; a record needs at least one source') };

const figure = z.strictObject({
  measure: z.enum(FigureMeasure),
  value: count,
  qualifier: z.enum(FigureQualifier),
  country: countryCode.optional(),
  subject: text.optional(),
  marking,
  ...evidenced,
});
const attendance = z.strictObject({
  agency: idOf('agency'),
  roles: z.array(z.enum(AttendanceRole)).min(1, 'is empty; a body has at least one role'),
  mode: z.enum(AttendanceMode).optional(),
  for: place.optional(),
  shared: list(idOf('practice')),
  figures: list(figure),
  marking,
  ...evidenced,
});
const outcome = z.strictObject({
  id: idOf('outcome'),
  kind: z.enum(OutcomeKind),
  title: text,
  date: day.optional(),
  parties: list(idOf('agency')),
  concerns: list(idOf('practice', 'country', 'port', 'terminal', 'city')),
  marking,
  ...evidenced,
});
const session = z.strictObject({
  id: idOf('event'),
  title: text,
  description: text.optional(),
  kind: z.enum(EventKind),
  status: z.enum(EventStatus),
  format: z.enum(EventFormat).optional(),
  startDate: partialDate.optional(),
  endDate: day.optional(),
  heldAt: list(place),
  figures: list(figure),
  attendances: list(attendance),
  marking,
  ...evidenced,
});

const named = { name: text };
const decimal = (from: number, to: number) => z.coerce.number().min(from).max(to);

/** What an entry of each list or table must look like. A field that is not known is left out. */
export const inputs = {
  'countries.csv': z.strictObject({
    code: countryCode,
    alpha3: z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code'),
    numeric: z.string().regex(/^\d{3}$/, 'is not an ISO 3166-1 numeric code'),
    name: text,
    m49: z
      .string()
      .regex(/^\d{3}$/, 'is not a code of UN M49')
      .optional(),
  }),
  'regions.csv': z.strictObject({
    code: z.string().regex(/^\d{3}$/, 'is not a code of UN M49'),
    name: text,
    part_of: z
      .string()
      .regex(/^\d{3}$/, 'is not a code of UN M49')
      .optional(),
  }),
  'ports.csv': z.strictObject({
    locode: z.string().regex(/^[A-Z]{2}[A-Z2-9]{3}$/, 'is not a UN/LOCODE'),
    name: text,
    latitude: decimal(-90, 90).optional(),
    longitude: decimal(-180, 180).optional(),
    precision_km: decimal(0, 1_000).optional(),
    source: text.optional(),
  }),
  'cities.csv': z.strictObject({
    key: z.string().regex(/^[A-Z]{2}-[a-z0-9-]+$/, 'is not like BE-brussels'),
    name: text,
  }),
  programmes: z.strictObject({
    id: idOf('programme'),
    ...named,
    fullName: text.optional(),
    covers: list(idOf('region')),
    ...evidenced,
  }),
  phases: z.strictObject({
    id: idOf('phase'),
    programme: idOf('programme'),
    ...named,
    startDate: partialDate.optional(),
    endDate: day.optional(),
    budgetEur: count.optional(),
    covers: list(idOf('region')),
    ...evidenced,
  }),
  regions: z.strictObject({
    id: idOf('region'),
    ...named,
    partOf: idOf('region').optional(),
    countries: list(countryCode),
    ...evidenced,
  }),
  terminals: z.strictObject({ id: idOf('terminal'), ...named, port: idOf('port'), ...evidenced }),
  sources: z
    .strictObject({
      id: idOf('source'),
      title: text.optional(),
      url: z.url({ protocol: /^https?$/, error: 'is not an address that begins with https:// or http://' }).optional(),
      publisher: text.optional(),
      publishedOn: day.optional(),
      retrievedOn: day.optional(),
      language: z
        .string()
        .regex(/^[a-z]{2}$/, 'is not an ISO 639-1 code')
        .optional(),
      topics: list(text),
      grading: z
        .strictObject({ scheme: z.enum(GradingScheme), source: text, information: text, by: text })
        .refine(({ scheme, source, information }) => isGrading(scheme, source, information), {
          error:
            'holds letters that its scheme does not have: ADMIRALTY has A-F with 1-6, EUROPOL_4X4 A, B, C, X with 1-4',
        })
        .optional(),
      marking,
    })
    .refine(({ publishedOn, retrievedOn }) => publishedOn !== undefined || retrievedOn !== undefined, {
      error: 'has neither publishedOn nor retrievedOn; one of them says by when its facts are known',
    }),
  agencies: z.strictObject({
    id: idOf('agency'),
    ...named,
    aliases: list(text),
    kind: z.enum(AgencyKind),
    sector: z.enum(Sector).optional(),
    identified: z.boolean().default(true),
    basedIn: idOf('country').optional(),
    unitOf: idOf('agency').optional(),
    operatesAt: list(place),
    funds: list(frame),
    implements: list(frame),
    marking,
    ...evidenced,
  }),
  practices: z.strictObject({
    id: idOf('practice'),
    title: text,
    themes: z.array(z.enum(PracticeTheme)).min(1, 'is empty; OTHER stands for none of the themes'),
    description: text.optional(),
    marking,
    ...evidenced,
  }),
  events: z.strictObject({
    ...session.shape,
    under: frame.optional(),
    outcomes: list(outcome),
    sessions: list(session),
  }),
};

/** A list or table that an entry can stand in. */
export type ListName = keyof typeof inputs;

/** An entry of a list as it is after it was read and found right. */
export type Input<List extends ListName> = z.output<(typeof inputs)[List]>;
/** A session of a whole event. */
export type SessionInput = z.output<typeof session>;
/** One body's part in an event. */
export type AttendanceInput = z.output<typeof attendance>;
/** What came of an event. */
export type OutcomeInput = z.output<typeof outcome>;
/** A count that a source gives. */
export type FigureInput = z.output<typeof figure>;
/** A line of evidence. */
export type EvidenceInput = z.output<typeof evidence>;

/** Whether a scheme of grading has these two marks. */
function isGrading(scheme: string, source: string, information: string): boolean {
  return scheme === 'ADMIRALTY'
    ? /^[A-F]$/.test(source) && /^[1-6]$/.test(information)
    : /^[ABCX]$/.test(source) && /^[1-4]$/.test(information);
}
