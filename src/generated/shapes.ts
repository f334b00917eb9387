// Made by `npm run codegen` from cypher/**/*.shape. Never edited by hand.
import type {
  AgencyKind,
  AttendanceMode,
  AttendanceRole,
  Capability,
  ChangeAction,
  Clearance,
  EventFormat,
  EventKind,
  EventStatus,
  FigureMeasure,
  FigureQualifier,
  GradingScheme,
  IndicatorCode,
  OutcomeKind,
  PracticeTheme,
  RecordKind,
  Role,
  Sector,
  TargetPurpose,
} from './enums.ts';

/** The columns of ApiKeyShape, by position. */
export type ApiKeyRow = readonly [
  id: string,
  name: string,
  roles: readonly Role[],
  scopes: readonly Capability[] | null,
  organisations: readonly string[],
  groups: readonly string[],
  clearance: Clearance,
  createdAt: string,
  createdBy: string,
  expiresAt: string | null,
  lastUsedAt: string | null,
  revokedAt: string | null,
];

/** An API key as every statement returns it; moments are texts as ISO 8601 in UTC, which sort as they are. */
export interface ApiKeyShape {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly Capability[] | null;
  readonly organisations: readonly string[];
  readonly groups: readonly string[];
  readonly clearance: Clearance;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** Names the columns of a row. */
export const apiKeyOf = ([
  id,
  name,
  roles,
  scopes,
  organisations,
  groups,
  clearance,
  createdAt,
  createdBy,
  expiresAt,
  lastUsedAt,
  revokedAt,
]: ApiKeyRow): ApiKeyShape => ({
  id,
  name,
  roles,
  scopes,
  organisations,
  groups,
  clearance,
  createdAt,
  createdBy,
  expiresAt,
  lastUsedAt,
  revokedAt,
});

/** The columns of AgencyShape, by position. */
export type AgencyRow = readonly [
  id: string,
  marking: string,
  name: string,
  aliases: readonly string[],
  kind: AgencyKind,
  sector: Sector | null,
  identified: boolean,
  basedInId: string | null,
];

/** A body as every statement returns it. */
export interface AgencyShape {
  readonly id: string;
  readonly marking: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly sector: Sector | null;
  readonly identified: boolean;
  readonly basedInId: string | null;
}

/** Names the columns of a row. */
export const agencyOf = ([
  id,
  marking,
  name,
  aliases,
  kind,
  sector,
  identified,
  basedInId,
]: AgencyRow): AgencyShape => ({ id, marking, name, aliases, kind, sector, identified, basedInId });

/** The columns of AttendanceShape, by position. */
export type AttendanceRow = readonly [
  id: string,
  marking: string,
  roles: readonly AttendanceRole[],
  mode: AttendanceMode | null,
  agencyId: string,
  eventId: string,
  placeId: string | null,
];

/** An attendance as every statement returns it; the statement has bound its body as agency and its event as event. */
export interface AttendanceShape {
  readonly id: string;
  readonly marking: string;
  readonly roles: readonly AttendanceRole[];
  readonly mode: AttendanceMode | null;
  readonly agencyId: string;
  readonly eventId: string;
  readonly placeId: string | null;
}

/** Names the columns of a row. */
export const attendanceOf = ([
  id,
  marking,
  roles,
  mode,
  agencyId,
  eventId,
  placeId,
]: AttendanceRow): AttendanceShape => ({ id, marking, roles, mode, agencyId, eventId, placeId });

/** The columns of EventShape, by position. */
export type EventRow = readonly [
  id: string,
  marking: string,
  title: string,
  description: string | null,
  kind: EventKind,
  status: EventStatus,
  format: EventFormat | null,
  startDate: string | null,
  startLatest: string | null,
  endDate: string | null,
  knownBy: string,
  orderDate: string,
  level: string,
  sequence: number | null,
  partOfId: string | null,
  underId: string | null,
  heldAtIds: readonly string[],
];

/** An event or session as every statement returns it; heldAtIds and underId are ids of reference data. */
export interface EventShape {
  readonly id: string;
  readonly marking: string;
  readonly title: string;
  readonly description: string | null;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly format: EventFormat | null;
  readonly startDate: string | null;
  readonly startLatest: string | null;
  readonly endDate: string | null;
  readonly knownBy: string;
  readonly orderDate: string;
  readonly level: string;
  readonly sequence: number | null;
  readonly partOfId: string | null;
  readonly underId: string | null;
  readonly heldAtIds: readonly string[];
}

/** Names the columns of a row. */
export const eventOf = ([
  id,
  marking,
  title,
  description,
  kind,
  status,
  format,
  startDate,
  startLatest,
  endDate,
  knownBy,
  orderDate,
  level,
  sequence,
  partOfId,
  underId,
  heldAtIds,
]: EventRow): EventShape => ({
  id,
  marking,
  title,
  description,
  kind,
  status,
  format,
  startDate,
  startLatest,
  endDate,
  knownBy,
  orderDate,
  level,
  sequence,
  partOfId,
  underId,
  heldAtIds,
});

/** The columns of FigureShape, by position. */
export type FigureRow = readonly [
  id: string,
  marking: string,
  measure: FigureMeasure,
  value: number,
  qualifier: FigureQualifier,
  countryCode: string | null,
  subject: string | null,
  ofId: string,
];

/** A figure as every statement returns it; ofId is the id of the event or attendance that it counts. */
export interface FigureShape {
  readonly id: string;
  readonly marking: string;
  readonly measure: FigureMeasure;
  readonly value: number;
  readonly qualifier: FigureQualifier;
  readonly countryCode: string | null;
  readonly subject: string | null;
  readonly ofId: string;
}

/** Names the columns of a row. */
export const figureOf = ([
  id,
  marking,
  measure,
  value,
  qualifier,
  countryCode,
  subject,
  ofId,
]: FigureRow): FigureShape => ({ id, marking, measure, value, qualifier, countryCode, subject, ofId });

/** The columns of ChangeShape, by position. */
export type ChangeRow = readonly [
  id: string,
  sequence: number,
  at: string,
  who: string,
  why: string | null,
  run: string | null,
  action: ChangeAction,
  recordId: string,
  recordKind: RecordKind,
  revision: number,
  before: string | null,
  after: string | null,
  mergeId: string | null,
  intoId: string | null,
];

/** A change as every statement returns it; before and after are states as JSON. */
export interface ChangeShape {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly why: string | null;
  readonly run: string | null;
  readonly action: ChangeAction;
  readonly recordId: string;
  readonly recordKind: RecordKind;
  readonly revision: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly mergeId: string | null;
  readonly intoId: string | null;
}

/** Names the columns of a row. */
export const changeOf = ([
  id,
  sequence,
  at,
  who,
  why,
  run,
  action,
  recordId,
  recordKind,
  revision,
  before,
  after,
  mergeId,
  intoId,
]: ChangeRow): ChangeShape => ({
  id,
  sequence,
  at,
  who,
  why,
  run,
  action,
  recordId,
  recordKind,
  revision,
  before,
  after,
  mergeId,
  intoId,
});

/** The columns of OutcomeShape, by position. */
export type OutcomeRow = readonly [id: string, marking: string, kind: OutcomeKind, title: string, date: string | null];

/** An outcome as every statement returns it. */
export interface OutcomeShape {
  readonly id: string;
  readonly marking: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly date: string | null;
}

/** Names the columns of a row. */
export const outcomeOf = ([id, marking, kind, title, date]: OutcomeRow): OutcomeShape => ({
  id,
  marking,
  kind,
  title,
  date,
});

/** The columns of CityShape, by position. */
export type CityRow = readonly [id: string, name: string, countryId: string];

/** A city with its country. */
export interface CityShape {
  readonly id: string;
  readonly name: string;
  readonly countryId: string;
}

/** Names the columns of a row. */
export const cityOf = ([id, name, countryId]: CityRow): CityShape => ({ id, name, countryId });

/** The columns of CountryShape, by position. */
export type CountryRow = readonly [
  id: string,
  name: string,
  alpha3: string,
  numeric: string,
  regionIds: readonly string[],
];

/** A country with the ids of the narrowest region of each scheme that it lies in. */
export interface CountryShape {
  readonly id: string;
  readonly name: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly regionIds: readonly string[];
}

/** Names the columns of a row. */
export const countryOf = ([id, name, alpha3, numeric, regionIds]: CountryRow): CountryShape => ({
  id,
  name,
  alpha3,
  numeric,
  regionIds,
});

/** The columns of PortShape, by position. */
export type PortRow = readonly [
  id: string,
  name: string,
  latitude: number | null,
  longitude: number | null,
  coordinatePrecision: number | null,
  countryId: string,
];

/** A port with its country; coordinatePrecision is in kilometres. */
export interface PortShape {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly coordinatePrecision: number | null;
  readonly countryId: string;
}

/** Names the columns of a row. */
export const portOf = ([id, name, latitude, longitude, coordinatePrecision, countryId]: PortRow): PortShape => ({
  id,
  name,
  latitude,
  longitude,
  coordinatePrecision,
  countryId,
});

/** The columns of TerminalShape, by position. */
export type TerminalRow = readonly [id: string, name: string, portId: string];

/** A terminal with its port. */
export interface TerminalShape {
  readonly id: string;
  readonly name: string;
  readonly portId: string;
}

/** Names the columns of a row. */
export const terminalOf = ([id, name, portId]: TerminalRow): TerminalShape => ({ id, name, portId });

/** The columns of PracticeShape, by position. */
export type PracticeRow = readonly [
  id: string,
  marking: string,
  title: string,
  themes: readonly PracticeTheme[],
  description: string | null,
];

/** A practice as every statement returns it. */
export interface PracticeShape {
  readonly id: string;
  readonly marking: string;
  readonly title: string;
  readonly themes: readonly PracticeTheme[];
  readonly description: string | null;
}

/** Names the columns of a row. */
export const practiceOf = ([id, marking, title, themes, description]: PracticeRow): PracticeShape => ({
  id,
  marking,
  title,
  themes,
  description,
});

/** The columns of PhaseShape, by position. */
export type PhaseRow = readonly [
  id: string,
  name: string,
  startDate: string | null,
  startLatest: string | null,
  endDate: string | null,
  budgetEur: number | null,
  programmeId: string,
  regionIds: readonly string[],
];

/** A phase with its programme and the ids of the regions that it covers itself; startDate to startLatest are the first and last possible day. */
export interface PhaseShape {
  readonly id: string;
  readonly name: string;
  readonly startDate: string | null;
  readonly startLatest: string | null;
  readonly endDate: string | null;
  readonly budgetEur: number | null;
  readonly programmeId: string;
  readonly regionIds: readonly string[];
}

/** Names the columns of a row. */
export const phaseOf = ([
  id,
  name,
  startDate,
  startLatest,
  endDate,
  budgetEur,
  programmeId,
  regionIds,
]: PhaseRow): PhaseShape => ({ id, name, startDate, startLatest, endDate, budgetEur, programmeId, regionIds });

/** The columns of ProgrammeShape, by position. */
export type ProgrammeRow = readonly [id: string, name: string, fullName: string | null, regionIds: readonly string[]];

/** A programme with the ids of the regions that it covers itself. */
export interface ProgrammeShape {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly regionIds: readonly string[];
}

/** Names the columns of a row. */
export const programmeOf = ([id, name, fullName, regionIds]: ProgrammeRow): ProgrammeShape => ({
  id,
  name,
  fullName,
  regionIds,
});

/** The columns of RegionShape, by position. */
export type RegionRow = readonly [id: string, name: string, partOfId: string | null];

/** A region of a scheme with the region that it is part of. */
export interface RegionShape {
  readonly id: string;
  readonly name: string;
  readonly partOfId: string | null;
}

/** Names the columns of a row. */
export const regionOf = ([id, name, partOfId]: RegionRow): RegionShape => ({ id, name, partOfId });

/** The columns of SourceShape, by position. */
export type SourceRow = readonly [
  id: string,
  marking: string,
  title: string | null,
  url: string | null,
  publisher: string | null,
  publishedOn: string | null,
  retrievedOn: string | null,
  language: string | null,
  topics: readonly string[],
  gradingScheme: GradingScheme | null,
  gradingSource: string | null,
  gradingInformation: string | null,
  gradingBy: string | null,
];

/** A source as every statement returns it. */
export interface SourceShape {
  readonly id: string;
  readonly marking: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly retrievedOn: string | null;
  readonly language: string | null;
  readonly topics: readonly string[];
  readonly gradingScheme: GradingScheme | null;
  readonly gradingSource: string | null;
  readonly gradingInformation: string | null;
  readonly gradingBy: string | null;
}

/** Names the columns of a row. */
export const sourceOf = ([
  id,
  marking,
  title,
  url,
  publisher,
  publishedOn,
  retrievedOn,
  language,
  topics,
  gradingScheme,
  gradingSource,
  gradingInformation,
  gradingBy,
]: SourceRow): SourceShape => ({
  id,
  marking,
  title,
  url,
  publisher,
  publishedOn,
  retrievedOn,
  language,
  topics,
  gradingScheme,
  gradingSource,
  gradingInformation,
  gradingBy,
});

/** The columns of IndicatorTargetShape, by position. */
export type IndicatorTargetRow = readonly [
  id: string,
  marking: string,
  indicator: IndicatorCode,
  purpose: TargetPurpose,
  value: number,
  date: string | null,
  ofId: string,
];

/** A baseline or target as every statement returns it; ofId is the id of the programme or phase that it is set for. */
export interface IndicatorTargetShape {
  readonly id: string;
  readonly marking: string;
  readonly indicator: IndicatorCode;
  readonly purpose: TargetPurpose;
  readonly value: number;
  readonly date: string | null;
  readonly ofId: string;
}

/** Names the columns of a row. */
export const indicatorTargetOf = ([
  id,
  marking,
  indicator,
  purpose,
  value,
  date,
  ofId,
]: IndicatorTargetRow): IndicatorTargetShape => ({ id, marking, indicator, purpose, value, date, ofId });
