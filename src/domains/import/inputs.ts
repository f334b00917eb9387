import { z } from 'zod';
import { countryCode, decimal, list, text } from '../../recording/fields.ts';
import { schemas, shapes } from '../../recording/inputs.ts';

const m49 = z.string().regex(/^\d{3}$/, 'is not a code of UN M49');

const figure = shapes.Figure.omit({ of: true });
const attendance = shapes.Attendance.omit({ event: true }).extend({ figures: list(figure) });
const outcome = shapes.Outcome.omit({ followed: true });
const session = shapes.Event.omit({ sequence: true, under: true, partOf: true }).extend({
  figures: list(figure),
  attendances: list(attendance),
});

/** What an entry of each list or table must look like. A field that is not known is left out. */
export const inputs = {
  'countries.csv': z.strictObject({
    code: countryCode,
    alpha3: shapes.Country.shape.alpha3,
    numeric: shapes.Country.shape.numeric,
    name: text,
    m49: m49.optional(),
  }),
  'regions.csv': z.strictObject({ code: m49, name: text, part_of: m49.optional() }),
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
  programmes: shapes.Programme,
  phases: shapes.Phase,
  regions: shapes.Region.extend({ countries: list(countryCode) }),
  terminals: shapes.Terminal,
  sources: schemas.Source,
  agencies: shapes.Agency,
  practices: shapes.Practice,
  targets: shapes.IndicatorTarget,
  events: session.extend({
    under: shapes.Event.shape.under,
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
