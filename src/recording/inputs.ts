import { z } from 'zod';
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
  IndicatorCode,
  OutcomeKind,
  PracticeTheme,
  Sector,
  TargetPurpose,
} from '../generated/enums.ts';
import {
  codeOf,
  count,
  countryCode,
  day,
  decimal,
  evidenced,
  frame,
  idOf,
  list,
  marking,
  partialDate,
  place,
  text,
} from './fields.ts';

/** Whether a scheme of grading has these two marks. */
const isGrading = (scheme: string, source: string, information: string): boolean =>
  scheme === 'ADMIRALTY'
    ? /^[A-F]$/.test(source) && /^[1-6]$/.test(information)
    : /^[ABCX]$/.test(source) && /^[1-4]$/.test(information);

const named = { name: text };
const alpha3 = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code');
const numeric = z.string().regex(/^\d{3}$/, 'is not an ISO 3166-1 numeric code');

const position = {
  latitude: decimal(-90, 90).optional(),
  longitude: decimal(-180, 180).optional(),
  coordinatePrecision: decimal(0, 1_000).optional(),
  coordinateSource: text.optional(),
};

/** What the fields of each kind of record accept, each by itself. A field that is not known is left out. */
export const shapes = {
  Programme: z.strictObject({
    id: idOf('programme'),
    ...named,
    fullName: text.optional(),
    covers: list(idOf('region')),
    ...evidenced,
  }),
  Phase: z.strictObject({
    id: idOf('phase'),
    programme: idOf('programme'),
    ...named,
    startDate: partialDate.optional(),
    endDate: day.optional(),
    budgetEur: count.optional(),
    covers: list(idOf('region')),
    ...evidenced,
  }),
  Region: z.strictObject({
    id: idOf('region'),
    ...named,
    partOf: idOf('region').optional(),
    countries: list(idOf('country')),
    ...evidenced,
  }),
  Country: z.strictObject({
    id: codeOf('country', /[A-Z]{2}/, 'BB'),
    alpha3,
    numeric,
    ...named,
    m49: codeOf('region', /m49:\d{3}/, 'm49:029').optional(),
  }),
  Port: z.strictObject({ id: codeOf('port', /[A-Z]{2}[A-Z2-9]{3}/, 'BEANR'), ...named, ...position }),
  Terminal: z.strictObject({ id: idOf('terminal'), ...named, port: idOf('port'), ...evidenced }),
  City: z.strictObject({ id: codeOf('city', /[A-Z]{2}-[a-z0-9-]+/, 'BE-brussels'), ...named }),
  Agency: z.strictObject({
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
  Event: z.strictObject({
    id: idOf('event'),
    title: text,
    description: text.optional(),
    kind: z.enum(EventKind),
    status: z.enum(EventStatus),
    format: z.enum(EventFormat).optional(),
    startDate: partialDate.optional(),
    endDate: day.optional(),
    sequence: count.optional(),
    heldAt: list(place),
    under: frame.optional(),
    partOf: idOf('event').optional(),
    marking,
    ...evidenced,
  }),
  Attendance: z.strictObject({
    agency: idOf('agency'),
    event: idOf('event'),
    roles: z.array(z.enum(AttendanceRole)).min(1, 'is empty; a body has at least one role'),
    mode: z.enum(AttendanceMode).optional(),
    for: place.optional(),
    shared: list(idOf('practice')),
    marking,
    ...evidenced,
  }),
  Practice: z.strictObject({
    id: idOf('practice'),
    title: text,
    themes: z.array(z.enum(PracticeTheme)).min(1, 'is empty; OTHER stands for none of the themes'),
    description: text.optional(),
    marking,
    ...evidenced,
  }),
  Outcome: z.strictObject({
    id: idOf('outcome'),
    kind: z.enum(OutcomeKind),
    title: text,
    date: day.optional(),
    followed: list(idOf('event')),
    parties: list(idOf('agency')),
    concerns: list(idOf('practice', 'country', 'port', 'terminal', 'city')),
    marking,
    ...evidenced,
  }),
  Figure: z.strictObject({
    of: idOf('event', 'attendance'),
    measure: z.enum(FigureMeasure),
    value: count,
    qualifier: z.enum(FigureQualifier),
    country: countryCode.optional(),
    subject: text.optional(),
    marking,
    ...evidenced,
  }),
  IndicatorTarget: z.strictObject({
    id: idOf('target'),
    setFor: frame,
    indicator: z.enum(IndicatorCode),
    purpose: z.enum(TargetPurpose),
    value: decimal(0, 1_000_000_000),
    date: day.optional(),
    marking,
    ...evidenced,
  }),
  Source: z.strictObject({
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
  }),
} as const;

/** What an input of each kind of record must look like, with what its fields say together. */
export const schemas = {
  ...shapes,
  // Standard reference data rests on no source: a region of UN M49 is a row of a table.
  Region: shapes.Region.extend({ evidence: list(evidenced.evidence.element) }).refine(
    ({ id, evidence }) => id.startsWith('region:m49:') || evidence.length > 0,
    { path: ['evidence'], error: 'is empty; a record needs at least one source' },
  ),
  Source: shapes.Source.refine(
    ({ publishedOn, retrievedOn }) => publishedOn !== undefined || retrievedOn !== undefined,
    { error: 'has neither publishedOn nor retrievedOn; one of them says by when its facts are known' },
  ),
} as const;

/** A label of a record. */
export type Label = keyof typeof schemas;

/** An input of a kind of record as it is after it was found right. */
export type Input<Kind extends Label> = z.output<(typeof shapes)[Kind]>;
