// Made by `npm run codegen` from the headers of cypher/**/*.cypher. Never edited by hand.
import type { ChangeAction, RecordKind, RelationshipKind, Standing } from './enums.ts';
import type {
  AgencyRow,
  ApiKeyRow,
  AttendanceRow,
  ChangeRow,
  CityRow,
  CountryRow,
  EventRow,
  FigureRow,
  IndicatorTargetRow,
  OutcomeRow,
  PhaseRow,
  PortRow,
  PracticeRow,
  ProgrammeRow,
  RegionRow,
  SourceRow,
  TerminalRow,
} from './shapes.ts';

/** A statement of `cypher/`: its name, what it may do, its slots, and the types of its parameters and rows. */
export interface Statement<Params, Row> {
  readonly name: string;
  readonly mode: 'read' | 'write';
  readonly slots: readonly string[];
  /** Only for the compiler; never set. */
  readonly types?: { readonly params: Params; readonly row: Row };
}

const statement = <Params, Row>(value: Statement<Params, Row>): Statement<Params, Row> => value;

/** Keeps a new API key, by the digest of its secret. */
export interface AccessCreateKeyParams {
  readonly id: string;
  readonly digest: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A row of `access/create-key`. */
export type AccessCreateKeyRow = readonly [apiKey: ApiKeyRow];

/** The API key with this id and the digest of its secret. */
export interface AccessKeyParams {
  readonly id: string;
}

/** A row of `access/key`. */
export type AccessKeyRow = readonly [apiKey: ApiKeyRow, digest: string];

/** All API keys, the latest first. */
export interface AccessKeysParams {}

/** A row of `access/keys`. */
export type AccessKeysRow = readonly [apiKey: ApiKeyRow];

/** Revokes an API key; one that was revoked before keeps its moment. */
export interface AccessRevokeKeyParams {
  readonly id: string;
  readonly at: string;
}

/** A row of `access/revoke-key`. */
export type AccessRevokeKeyRow = readonly [apiKey: ApiKeyRow];

/** Notes when an API key was used, unless that was noted after this moment already. */
export interface AccessUseKeyParams {
  readonly id: string;
  readonly at: string;
  readonly since: string;
}

/** A row of `access/use-key`. */
export type AccessUseKeyRow = readonly [];

/** The bodies with these ids. */
export interface AgencyByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/by-ids`. */
export type AgencyByIdsRow = readonly [agency: AgencyRow];

/** The funders of each programme or phase; a programme's include those of its phases. */
export interface AgencyFundersOfProgrammesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/funders-of-programmes`. */
export type AgencyFundersOfProgrammesRow = readonly [programmeId: string, funders: readonly AgencyRow[]];

/** How many bodies based in each country share each set of values of some keys; all of them in one where there is no key. */
export interface AgencyGroupsOfCountriesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/groups-of-countries`. */
export type AgencyGroupsOfCountriesRow = readonly [
  countryId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many of the named bodies that attended one or several of the events of each programme that were held share each set of values of some keys; all of them in one where there is no key. */
export interface AgencyGroupsOfSeenByProgrammesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/groups-of-seen-by-programmes`. */
export type AgencyGroupsOfSeenByProgrammesRow = readonly [
  programmeId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many of the bodies share each set of values of some keys; all of them in one row where there is no key. */
export interface AgencyGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `agency/groups`. */
export type AgencyGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** The implementers of each programme or phase; a programme's include those of its phases. */
export interface AgencyImplementersOfProgrammesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/implementers-of-programmes`. */
export type AgencyImplementersOfProgrammesRow = readonly [programmeId: string, implementers: readonly AgencyRow[]];

/** A page of the bodies. */
export interface AgencyListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `agency/list`. */
export type AgencyListRow = readonly [position: readonly string[], agency: AgencyRow];

/** A page of the bodies based in each country. */
export interface AgencyOfCountriesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `agency/of-countries`. */
export type AgencyOfCountriesRow = readonly [
  countryId: string,
  agencies: readonly (readonly [position: readonly string[], row: AgencyRow])[],
];

/** The body that each body is a unit of. */
export interface AgencyParentsOfAgenciesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/parents-of-agencies`. */
export type AgencyParentsOfAgenciesRow = readonly [unitId: string, parents: readonly AgencyRow[]];

/** The bodies that are party to each outcome, by name. */
export interface AgencyPartiesToOutcomesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/parties-to-outcomes`. */
export type AgencyPartiesToOutcomesRow = readonly [outcomeId: string, parties: readonly AgencyRow[]];

/** A page of the named bodies that attended one of the events of each programme that were held, or that attended several. */
export interface AgencySeenByProgrammesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `agency/seen-by-programmes`. */
export type AgencySeenByProgrammesRow = readonly [
  programmeId: string,
  agencies: readonly (readonly [position: readonly string[], row: AgencyRow])[],
];

/** The units of each body, by name. */
export interface AgencyUnitsOfAgenciesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `agency/units-of-agencies`. */
export type AgencyUnitsOfAgenciesRow = readonly [parentId: string, units: readonly AgencyRow[]];

/** The attendances with these ids, each with its body and event. */
export interface AttendanceByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `attendance/by-ids`. */
export type AttendanceByIdsRow = readonly [attendance: AttendanceRow, agency: AgencyRow, event: EventRow];

/** How many attendances of each body share each set of values of some keys; all of them in one where there is no key. */
export interface AttendanceGroupsOfAgenciesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `attendance/groups-of-agencies`. */
export type AttendanceGroupsOfAgenciesRow = readonly [
  agencyId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many attendances share each set of values of some keys, where no filter says where to start: they are read from an index that holds the ids of body and event, and what is asked of these is joined to them by id. */
export interface AttendanceGroupsOfAllParams {
  readonly markings: readonly string[];
}

/** A row of `attendance/groups-of-all`. */
export type AttendanceGroupsOfAllRow = readonly [keys: readonly (unknown | null)[], count: number];

/** How many of the own attendances of each event share each set of values of some keys; all of them in one where there is no key. */
export interface AttendanceGroupsOfEventsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `attendance/groups-of-events`. */
export type AttendanceGroupsOfEventsRow = readonly [
  eventId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many attendances of each event's sessions, and of its own where they are asked for, share each set of values of some keys; all of them in one where there is no key. */
export interface AttendanceGroupsOfSessionsOfEventsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `attendance/groups-of-sessions-of-events`. */
export type AttendanceGroupsOfSessionsOfEventsRow = readonly [
  eventId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many attendances share each set of values of some keys; all of them in one row where there is no key. */
export interface AttendanceGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `attendance/groups`. */
export type AttendanceGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** A page of the attendances, each with its body and event. */
export interface AttendanceListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `attendance/list`. */
export type AttendanceListRow = readonly [
  position: readonly string[],
  attendance: AttendanceRow,
  agency: AgencyRow,
  event: EventRow,
];

/** A page of each body's attendances, each with its event. */
export interface AttendanceOfAgenciesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `attendance/of-agencies`. */
export type AttendanceOfAgenciesRow = readonly [
  agencyId: string,
  attendances: readonly (readonly [
    position: readonly string[],
    row: readonly [attendance: AttendanceRow, event: EventRow],
  ])[],
];

/** A page of each event's own attendances, each with its body. */
export interface AttendanceOfEventsParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `attendance/of-events`. */
export type AttendanceOfEventsRow = readonly [
  eventId: string,
  attendances: readonly (readonly [
    position: readonly string[],
    row: readonly [attendance: AttendanceRow, agency: AgencyRow],
  ])[],
];

/** A page of the attendances of each event's sessions, and of its own where they are asked for, each with its body and event. */
export interface AttendanceOfSessionsOfEventsParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `attendance/of-sessions-of-events`. */
export type AttendanceOfSessionsOfEventsRow = readonly [
  eventId: string,
  attendances: readonly (readonly [
    position: readonly string[],
    row: readonly [attendance: AttendanceRow, agency: AgencyRow, event: EventRow],
  ])[],
];

/** The ids of the records after one, in order. */
export interface CheckIdsParams {
  readonly after: string;
  readonly most: number;
}

/** A row of `check/ids`. */
export type CheckIdsRow = readonly [id: string];

/** The names of all constraints and indexes, and whether each serves. */
export interface CheckIndexesParams {}

/** A row of `check/indexes`. */
export type CheckIndexesRow = readonly [name: string, state: string];

/** The number that the changes have come to, how many there are up to it, and how many there are in all: three times the same. */
export interface CheckLogParams {}

/** A row of `check/log`. */
export type CheckLogRow = readonly [sequence: number, numbered: number, changes: number];

/** How many events are not known and sorted by the days that follow from their sources, themselves and their whole event, and the first of them. */
export interface CheckMisdatedParams {
  readonly most: number;
}

/** A row of `check/misdated`. */
export type CheckMisdatedRow = readonly [count: number, ids: readonly string[]];

/** What is stored of the records with these ids, within the transaction that derives it anew. */
export interface CheckStoredParams {
  readonly ids: readonly string[];
}

/** A row of `check/stored`. */
export type CheckStoredRow = readonly [id: string, label: string, properties: Readonly<Record<string, unknown>>];

/** How many records rest on no source although they have to, and the first of them. */
export interface CheckUnprovenParams {
  readonly most: number;
}

/** A row of `check/unproven`. */
export type CheckUnprovenRow = readonly [count: number, ids: readonly string[]];

/** How far each programme reaches by those of its events that were held: how many they are, how many more have no stated date or one that may lie in the period or not, the countries that bodies at them are based in, the places that they spoke for, how many of the bodies no source names, and what a reader has to be cleared for of all these. */
export interface CoverageOfProgrammesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** A row of `coverage/of-programmes`. */
export type CoverageOfProgrammesRow = readonly [
  programmeId: string,
  events: number,
  undated: number,
  undecided: number,
  seatIds: readonly string[],
  placeIds: readonly string[],
  unidentified: number,
  audiences: readonly string[],
];

/** The events and sessions with these ids. */
export interface EventByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `event/by-ids`. */
export type EventByIdsRow = readonly [event: EventRow];

/** The events that each outcome came of, latest first. */
export interface EventFollowedByOutcomesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `event/followed-by-outcomes`. */
export type EventFollowedByOutcomesRow = readonly [outcomeId: string, events: readonly EventRow[]];

/** How many whole events that each body attended share each set of values of some keys; all of them in one where there is no key. */
export interface EventGroupsOfAgenciesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `event/groups-of-agencies`. */
export type EventGroupsOfAgenciesRow = readonly [
  agencyId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many events, whole ones or sessions, that the two bodies of each pair attended share each set of values of some keys; all of them in one where there is no key. `where` is on the whole event. */
export interface EventGroupsOfPartnersParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `event/groups-of-partners`. */
export type EventGroupsOfPartnersRow = readonly [
  pair: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many whole events under each programme or phase share each set of values of some keys; all of them in one where there is no key. */
export interface EventGroupsOfProgrammesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `event/groups-of-programmes`. */
export type EventGroupsOfProgrammesRow = readonly [
  programmeId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many of the events of a level share each set of values of some keys; all of them in one row where there is no key. */
export interface EventGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `event/groups`. */
export type EventGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** A page of the events of a level. */
export interface EventListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `event/list`. */
export type EventListRow = readonly [position: readonly string[], event: EventRow];

/** A page of the whole events that each body attended, itself or one of their sessions. */
export interface EventOfAgenciesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `event/of-agencies`. */
export type EventOfAgenciesRow = readonly [
  agencyId: string,
  events: readonly (readonly [position: readonly string[], row: EventRow])[],
];

/** A page of the events, whole ones or sessions, that the two bodies of each pair attended; `where` is on the whole event. They are read from the one that attended less. */
export interface EventOfPartnersParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `event/of-partners`. */
export type EventOfPartnersRow = readonly [
  pair: string,
  events: readonly (readonly [position: readonly string[], row: EventRow])[],
];

/** A page of the whole events under each programme or phase; a programme's include those of its phases. */
export interface EventOfProgrammesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `event/of-programmes`. */
export type EventOfProgrammesRow = readonly [
  programmeId: string,
  events: readonly (readonly [position: readonly string[], row: EventRow])[],
];

/** The sessions of each event, in order. */
export interface EventSessionsOfEventsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `event/sessions-of-events`. */
export type EventSessionsOfEventsRow = readonly [wholeId: string, sessions: readonly EventRow[]];

/** How many exchanges at each event or its sessions share each set of values of some keys; all of them in one where there is no key. */
export interface ExchangeGroupsOfEventsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `exchange/groups-of-events`. */
export type ExchangeGroupsOfEventsRow = readonly [
  eventId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many exchanges on behalf of each place or a place in it share each set of values of some keys; all of them in one where there is no key. */
export interface ExchangeGroupsOfPlacesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `exchange/groups-of-places`. */
export type ExchangeGroupsOfPlacesRow = readonly [
  placeId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many exchanges of each practice share each set of values of some keys; all of them in one where there is no key. */
export interface ExchangeGroupsOfPracticesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `exchange/groups-of-practices`. */
export type ExchangeGroupsOfPracticesRow = readonly [
  practiceId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many exchanges share each set of values of some keys; all of them in one row where there is no key. */
export interface ExchangeGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `exchange/groups`. */
export type ExchangeGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** A page of the exchanges, each with its attendance, body, practice, the event attended and the whole event. */
export interface ExchangeListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `exchange/list`. */
export type ExchangeListRow = readonly [
  position: readonly string[],
  attendance: AttendanceRow,
  agency: AgencyRow,
  practice: PracticeRow,
  event: EventRow,
  whole: EventRow,
];

/** A page of the exchanges at each event or its sessions. */
export interface ExchangeOfEventsParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `exchange/of-events`. */
export type ExchangeOfEventsRow = readonly [
  eventId: string,
  exchanges: readonly (readonly [
    position: readonly string[],
    row: readonly [
      attendance: AttendanceRow,
      agency: AgencyRow,
      practice: PracticeRow,
      event: EventRow,
      whole: EventRow,
    ],
  ])[],
];

/** A page of the exchanges on behalf of each place or a place in it. */
export interface ExchangeOfPlacesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `exchange/of-places`. */
export type ExchangeOfPlacesRow = readonly [
  placeId: string,
  exchanges: readonly (readonly [
    position: readonly string[],
    row: readonly [
      attendance: AttendanceRow,
      agency: AgencyRow,
      practice: PracticeRow,
      event: EventRow,
      whole: EventRow,
    ],
  ])[],
];

/** A page of the exchanges of each practice. */
export interface ExchangeOfPracticesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `exchange/of-practices`. */
export type ExchangeOfPracticesRow = readonly [
  practiceId: string,
  exchanges: readonly (readonly [
    position: readonly string[],
    row: readonly [
      attendance: AttendanceRow,
      agency: AgencyRow,
      practice: PracticeRow,
      event: EventRow,
      whole: EventRow,
    ],
  ])[],
];

/** The figures with these ids. */
export interface FigureByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `figure/by-ids`. */
export type FigureByIdsRow = readonly [figure: FigureRow];

/** How many of the figures share each set of values of some keys; all of them in one row where there is no key. */
export interface FigureGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `figure/groups`. */
export type FigureGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** A page of the figures. */
export interface FigureListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `figure/list`. */
export type FigureListRow = readonly [position: readonly string[], figure: FigureRow];

/** The figures that count each event or attendance, in order of their ids. */
export interface FigureOfRecordsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `figure/of-records`. */
export type FigureOfRecordsRow = readonly [countedId: string, figures: readonly FigureRow[]];

/** The changes with these ids. */
export interface HistoryByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `history/by-ids`. */
export type HistoryByIdsRow = readonly [change: ChangeRow];

/** How many changes of each record there are with each set of markings. */
export interface HistoryCountOfRecordsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `history/count-of-records`. */
export type HistoryCountOfRecordsRow = readonly [
  recordId: string,
  counts: readonly (readonly [markings: readonly string[], count: number])[],
];

/** How many changes there are with each set of markings. */
export interface HistoryCountParams {
  readonly markings: readonly string[];
}

/** A row of `history/count`. */
export type HistoryCountRow = readonly [markings: readonly string[], count: number];

/** What a viewer is told of the changes after a number and up to another, a row for each of them, told or not: the change itself where they may read it; where it took away a record that they could read until then, that it is gone. The filter looks at what is told, and of a record that is gone no more is told than that it was removed. */
export interface HistoryFollowingParams {
  readonly after: number;
  readonly upTo: number;
  readonly markings: readonly string[];
}

/** A row of `history/following`. */
export type HistoryFollowingRow = readonly [
  sequence: number,
  id: string,
  changes: readonly ChangeRow[],
  gone: readonly (readonly [recordId: string, recordKind: RecordKind])[],
];

/** Those of some ids that may not be told: of records that the viewer may not read, and of those that they might not have read when they were last there. */
export interface HistoryHiddenParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `history/hidden`. */
export type HistoryHiddenRow = readonly [id: string];

/** A page of the changes, the first one first, after the one that a cursor names. */
export interface HistoryListParams {
  readonly after: string | null;
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `history/list`. */
export type HistoryListRow = readonly [change: ChangeRow];

/** A page of the changes of each record, the first one first, after the one that a cursor names. */
export interface HistoryOfRecordsParams {
  readonly ids: readonly string[];
  readonly after: string | null;
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `history/of-records`. */
export type HistoryOfRecordsRow = readonly [recordId: string, changes: readonly ChangeRow[]];

/** The states, as JSON, of each record and of those that ever named it, as of a moment. */
export interface HistoryPastParams {
  readonly ids: readonly string[];
  readonly asOf: string;
  readonly markings: readonly string[];
}

/** A row of `history/past`. */
export type HistoryPastRow = readonly [id: string, states: readonly string[]];

/** The number of a change. */
export interface HistoryPositionParams {
  readonly id: string;
}

/** A row of `history/position`. */
export type HistoryPositionRow = readonly [sequence: number];

/** How many changes there are in all, which is the number of the last one. */
export interface HistoryReachedParams {}

/** A row of `history/reached`. */
export type HistoryReachedRow = readonly [sequence: number];

/** How often each record has been written. */
export interface HistoryRevisionsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `history/revisions`. */
export type HistoryRevisionsRow = readonly [recordId: string, revision: number];

/** The identified bodies, with the names and the country that they may be known by. */
export interface MergingBodiesParams {
  readonly markings: readonly string[];
}

/** A row of `merging/bodies`. */
export type MergingBodiesRow = readonly [
  id: string,
  name: string,
  aliases: readonly string[],
  countryId: string | null,
  marking: string,
];

/** Pairs of bodies that are marked as not the same; for a body that has been merged into another, that one. */
export interface MergingDistinctParams {
  readonly markings: readonly string[];
}

/** A row of `merging/distinct`. */
export type MergingDistinctRow = readonly [oneId: string, otherId: string, who: string, why: string | null, at: string];

/** Marks two bodies as not the same, and says so with their ids; no row where one of them is not there. */
export interface MergingMarkDistinctParams {
  readonly oneId: string;
  readonly otherId: string;
  readonly who: string;
  readonly why: string | null;
  readonly markings: readonly string[];
}

/** A row of `merging/mark-distinct`. */
export type MergingMarkDistinctRow = readonly [oneId: string, otherId: string];

/** The record that each one which was merged into another went into, over all merges since. */
export interface MergingMergedIntoParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `merging/merged-into`. */
export type MergingMergedIntoRow = readonly [id: string, intoId: string];

/** Takes back that two bodies, or those that went into them, are not the same; no row where one of them is not there. */
export interface MergingUnmarkDistinctParams {
  readonly oneId: string;
  readonly otherId: string;
  readonly markings: readonly string[];
}

/** A row of `merging/unmark-distinct`. */
export type MergingUnmarkDistinctRow = readonly [oneId: string, otherId: string];

/** The migrations that the graph has seen, in their order. */
export interface MigrationAppliedParams {}

/** A row of `migration/applied`. */
export type MigrationAppliedRow = readonly [version: number, name: string, checksum: string];

/** Takes the lock of the migrations until the transaction ends: a second starter waits here for the first. */
export interface MigrationLockParams {}

/** A row of `migration/lock`. */
export type MigrationLockRow = readonly [];

/** Puts a migration at the end of the chain. */
export interface MigrationRecordParams {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** A row of `migration/record`. */
export type MigrationRecordRow = readonly [];

/** The first identified bodies, by name, that two bodies have each attended a whole event with: those that the one that attended less met, held against the events of the other. */
export interface NetworkCommonPartnersParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `network/common-partners`. */
export type NetworkCommonPartnersRow = readonly [pair: string, partners: readonly AgencyRow[]];

/** The bodies of each whole event, and the other whole events that at least two of these attended and that are not surely later: each with its first and last possible day and, by their ids, who of the bodies attended it. */
export interface NetworkFirstMeetingsOfEventsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `network/first-meetings-of-events`. */
export type NetworkFirstMeetingsOfEventsRow = readonly [
  eventId: string,
  start: string | null,
  latest: string | null,
  unidentified: number,
  bodies: readonly AgencyRow[],
  others: readonly (readonly [start: string | null, latest: string | null, bodies: readonly string[]])[],
];

/** How many bodies that each identified body has never attended a whole event with share each set of values of some keys. */
export interface NetworkGroupsOfNotYetMetOfAgenciesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `network/groups-of-not-yet-met-of-agencies`. */
export type NetworkGroupsOfNotYetMetOfAgenciesRow = readonly [
  bodyId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many bodies that each identified body attended events with share each set of values of some keys. */
export interface NetworkGroupsOfPartnersOfAgenciesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `network/groups-of-partners-of-agencies`. */
export type NetworkGroupsOfPartnersOfAgenciesRow = readonly [
  agencyId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** The whole events that meet a filter and that at least two identified bodies or any other attended, with these by their ids and what a reader has to be cleared for. */
export interface NetworkMeetingsParams {
  readonly markings: readonly string[];
}

/** A row of `network/meetings`. */
export type NetworkMeetingsRow = readonly [
  eventId: string,
  start: string | null,
  latest: string | null,
  bodies: readonly string[],
  unidentified: readonly string[],
  audiences: readonly string[],
];

/** A page of the identified bodies that each identified body has never attended a whole event with, those with most partners in common first. Common partners are looked for from the fewer: from the partners, or from the bodies not met. */
export interface NetworkNotYetMetOfAgenciesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `network/not-yet-met-of-agencies`. */
export type NetworkNotYetMetOfAgenciesRow = readonly [
  bodyId: string,
  bodies: readonly (readonly [
    position: readonly string[],
    row: readonly [partnersInCommon: number, bodyId: string, other: AgencyRow],
  ])[],
];

/** The whole events beside some that at least two of some bodies attended, with these by their ids: those without a stated date, and those that may have begun by the last possible day given. */
export interface NetworkOtherMeetingsParams {
  readonly agencies: readonly string[];
  readonly events: readonly string[];
  readonly latest: string | null;
  readonly markings: readonly string[];
}

/** A row of `network/other-meetings`. */
export type NetworkOtherMeetingsRow = readonly [start: string | null, latest: string | null, bodies: readonly string[]];

/** A page of the identified bodies that each identified body attended events with, strongest first. The dates of their meetings are read for the page alone. In a CALL rather than a COLLECT, which would group by agencyId besides. */
export interface NetworkPartnersOfAgenciesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `network/partners-of-agencies`. */
export type NetworkPartnersOfAgenciesRow = readonly [
  agencyId: string,
  partners: readonly (readonly [
    position: readonly string[],
    row: readonly [
      weight: number,
      sharedEvents: number,
      datedEvents: number,
      firstStart: string | null,
      firstLatest: string | null,
      lastStart: string | null,
      lastLatest: string | null,
      agencyId: string,
      partner: AgencyRow,
    ],
  ])[],
];

/** The outcomes with these ids. */
export interface OutcomeByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `outcome/by-ids`. */
export type OutcomeByIdsRow = readonly [outcome: OutcomeRow];

/** What each outcome concerns: the id of a practice or place, with the columns of the practice. */
export interface OutcomeConcernsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `outcome/concerns`. */
export type OutcomeConcernsRow = readonly [
  outcomeId: string,
  concerned: readonly (readonly [concernedId: string, practice: PracticeRow | null])[],
];

/** How many of the outcomes share each set of values of some keys; all of them in one row where there is no key. */
export interface OutcomeGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `outcome/groups`. */
export type OutcomeGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** A page of the outcomes. */
export interface OutcomeListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `outcome/list`. */
export type OutcomeListRow = readonly [position: readonly string[], outcome: OutcomeRow];

/** The outcomes of each event or its sessions, latest first, those of unknown date last. */
export interface OutcomeOfEventsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `outcome/of-events`. */
export type OutcomeOfEventsRow = readonly [eventId: string, outcomes: readonly OutcomeRow[]];

/** What is joined to readable records, of some kinds or among some ids, by the relationship that leads there: pairs of lists, the place of the record in `ids` and its neighbour. Ids stand in a map, for the database plans anew by the length of a list. */
export interface PathNeighboursParams {
  readonly records: {
    readonly ids: readonly string[];
    readonly ends: readonly string[];
    readonly avoid: readonly string[];
  };
  readonly most: number;
  readonly markings: readonly string[];
}

/** A row of `path/neighbours`. */
export type PathNeighboursRow = readonly [
  relationship: RelationshipKind,
  forward: boolean,
  places: readonly number[],
  neighbours: readonly string[],
];

/** The relationships between those of some records that the viewer may read, each once. */
export interface PathRelationsAmongParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `path/relations-among`. */
export type PathRelationsAmongRow = readonly [fromId: string, relationship: RelationshipKind, toId: string];

/** The audiences of records that need several markings together: the markings in order, with a space between. */
export interface PlaceAudiencesParams {}

/** A row of `place/audiences`. */
export type PlaceAudiencesRow = readonly [audience: string];

/** Every city. */
export interface PlaceCitiesParams {}

/** A row of `place/cities`. */
export type PlaceCitiesRow = readonly [city: CityRow];

/** Every country. */
export interface PlaceCountriesParams {}

/** A row of `place/countries`. */
export type PlaceCountriesRow = readonly [country: CountryRow];

/** The ids of the places where each body operates. */
export interface PlaceOfAgenciesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `place/of-agencies`. */
export type PlaceOfAgenciesRow = readonly [agencyId: string, placeIds: readonly string[]];

/** Every port. */
export interface PlacePortsParams {}

/** A row of `place/ports`. */
export type PlacePortsRow = readonly [port: PortRow];

/** Every terminal. */
export interface PlaceTerminalsParams {}

/** A row of `place/terminals`. */
export type PlaceTerminalsRow = readonly [terminal: TerminalRow];

/** The version of what every process keeps in memory: it rises with every write to reference data, and where a record comes to need markings together that none needed before. */
export interface PlaceVersionParams {}

/** A row of `place/version`. */
export type PlaceVersionRow = readonly [version: number];

/** The practices with these ids. */
export interface PracticeByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `practice/by-ids`. */
export type PracticeByIdsRow = readonly [practice: PracticeRow];

/** How many of the practices share each set of values of some keys; all of them in one row where there is no key. */
export interface PracticeGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `practice/groups`. */
export type PracticeGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** A page of the practices. */
export interface PracticeListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `practice/list`. */
export type PracticeListRow = readonly [position: readonly string[], practice: PracticeRow];

/** The practices shared at each attendance, by title. */
export interface PracticeOfAttendancesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `practice/of-attendances`. */
export type PracticeOfAttendancesRow = readonly [attendanceId: string, practices: readonly PracticeRow[]];

/** Every phase. */
export interface ProgrammePhasesParams {}

/** A row of `programme/phases`. */
export type ProgrammePhasesRow = readonly [phase: PhaseRow];

/** Every programme. */
export interface ProgrammeProgrammesParams {}

/** A row of `programme/programmes`. */
export type ProgrammeProgrammesRow = readonly [programme: ProgrammeRow];

/** Every region. */
export interface ProgrammeRegionsParams {}

/** A row of `programme/regions`. */
export type ProgrammeRegionsRow = readonly [region: RegionRow];

/** Sets what these records, and those that keep something of them, keep of their neighbours. */
export interface RecordingDeriveParams {
  readonly write: { readonly written: readonly string[] };
}

/** A row of `recording/derive`. */
export type RecordingDeriveRow = readonly [];

/** The record that each one which was merged into another went into, over all merges since. */
export interface RecordingMergedParams {
  readonly ids: readonly string[];
}

/** A row of `recording/merged`. */
export type RecordingMergedRow = readonly [id: string, intoId: string];

/** Of each record its label, the records that it is joined to, and whether one of those is not of the seeds. */
export interface RecordingNeighboursParams {
  readonly ids: readonly string[];
}

/** A row of `recording/neighbours`. */
export type RecordingNeighboursRow = readonly [
  id: string,
  label: string,
  neighbours: readonly string[],
  isNeeded: boolean,
];

/** What came of a request, once nobody is writing. A commit is seen piece by piece, a record before the request that wrote it, but whoever commits holds the lock of the log until all of it is there. */
export interface RecordingRequestParams {
  readonly requestId: string;
}

/** A row of `recording/request`. */
export type RecordingRequestRow = readonly [digest: string, result: string];

/** The ids of the records that the seeds wrote and that nobody has taken over since. */
export interface RecordingSeededParams {}

/** A row of `recording/seeded`. */
export type RecordingSeededRow = readonly [id: string];

/** What has to be known before a write is decided: how far the log is, what came of the same request, the change that is to be undone or whose record is to be restored, what was done to the record since, and of each record that is named what the graph holds of it; what a record that is written names already is named too. A relation belongs to the record that states it: a country names its M49 region, a programme's region names its countries. What needs a record is only looked for where it is to go. Where a body is to be merged into another, what names it is named too, and what has the id that this would get; of more records than may move only their number is told. Where it is to be given back, the changes of the merge are told. What is asked is one parameter, for the database plans lists of parameters anew by their lengths; every record is found by its id whatever their number, so that the statement need not be planned again as the graph grows. */
export interface RecordingStateParams {
  readonly asked: {
    readonly ids: readonly string[];
    readonly named: readonly string[];
    readonly requestId: string;
    readonly changeId: string | null;
    readonly restoredId: string | null;
    readonly needed: boolean;
    readonly goneId: string | null;
    readonly keptId: string | null;
    readonly mostMoving: number;
    readonly backId: string | null;
  };
}

/** A row of `recording/state`. */
export type RecordingStateRow = readonly [
  sequence: number,
  request: readonly (readonly [digest: string, result: string])[],
  changes: readonly (readonly [
    id: string,
    recordId: string,
    recordKind: RecordKind,
    action: ChangeAction,
    before: string | null,
    after: string | null,
    markings: readonly string[],
    mergeId: string | null,
    intoId: string | null,
  ])[],
  later: readonly (readonly [id: string, recordId: string])[],
  records: readonly (readonly [
    id: string,
    isSeeded: boolean,
    label: string,
    stored: Readonly<Record<string, unknown>>,
    relations: readonly (readonly [fromId: string, type: string, toId: string])[],
    evidence: readonly (readonly [
      sourceId: string,
      standing: Standing,
      locator: string | null,
      note: string | null,
      about: string | null,
    ])[],
    owners: readonly (readonly [id: string, marking: string])[],
    upwards: readonly (readonly [id: string, upperId: string])[],
    hasSessions: boolean,
    regions: readonly string[],
  ])[],
  neededBy: readonly (readonly [id: string, otherId: string, changeId: string | null])[],
  gone: readonly (readonly [
    id: string,
    revision: number,
    run: string | null,
    changeId: string,
    before: string | null,
    markings: readonly string[],
    intoId: string | null,
  ])[],
  moving: readonly [count: number, isApart: boolean, ids: readonly string[]],
];

/** The ids of the records after one, in order, that do not keep what they are to keep of their neighbours: what other means than our own have written. */
export interface RecordingUnderivedParams {
  readonly after: string;
  readonly most: number;
}

/** A row of `recording/underived`. */
export type RecordingUnderivedRow = readonly [id: string];

/** Writes what was decided: all of it, or nothing and no row where the same request went through before, or where a record is no longer as it was when the write was decided. Whoever writes waits here for whoever wrote before, so that the numbers of the changes have no gap and their times rise with them. A guard's revision is -1 where there must be no such record, 0 where it has never been changed. What has been merged into another record leaves a trace of where it went, and its past is hidden with that record. What is written is one parameter, for the database plans lists of parameters anew by their lengths; every record is found by its id whatever their number, so that the statement need not be planned again as the graph grows. */
export interface RecordingWriteParams {
  readonly write: {
    readonly request: { readonly id: string; readonly digest: string; readonly result: string };
    readonly sequence: number | null;
    readonly guards: readonly (readonly [id: string, revision: number])[];
    readonly removed: readonly string[];
    readonly written: readonly string[];
    readonly records: readonly {
      readonly id: string;
      readonly labels: readonly string[];
      readonly properties: Readonly<Record<string, unknown>>;
    }[];
    readonly parted: readonly (readonly [fromId: string, type: string, toId: string])[];
    readonly joined: readonly (readonly [fromId: string, type: string, toId: string])[];
    readonly unproven: readonly string[];
    readonly evidence: readonly (readonly [
      recordId: string,
      source: string,
      standing: Standing,
      locator: string | null,
      note: string | null,
      about: string | null,
    ])[];
    readonly dated: readonly string[];
    readonly traced: readonly string[];
    readonly author: { readonly who: string; readonly why: string | null; readonly run: string | null };
    readonly changes: readonly (readonly [
      position: number,
      id: string,
      action: ChangeAction,
      recordId: string,
      recordKind: RecordKind,
      revision: number,
      before: string | null,
      after: string | null,
      markings: readonly string[],
      markingsBefore: readonly string[],
      markingsAfter: readonly string[],
      restsOn: readonly string[],
      names: readonly string[],
      mergeId: string | null,
      intoId: string | null,
      traced: readonly string[],
    ])[];
    readonly merged: readonly { readonly id: string; readonly intoId: string; readonly mergeId: string }[];
    readonly unmerged: readonly { readonly id: string; readonly intoId: string; readonly mergeId: string }[];
    readonly raises: boolean;
  };
}

/** A row of `recording/write`. */
export type RecordingWriteRow = readonly [
  sequence: number,
  at: string,
  days: readonly (readonly [id: string, knownBy: string, orderDate: string])[],
];

/** The records that each text may mean, with their names: those with one of its ids, then those with a name that begins with the text, then those with a name that has its words, then those with words like them; by length, then id. A record may come twice, by its id and by its name. */
export interface SearchCandidatesParams {
  readonly queries: readonly {
    readonly number: number;
    readonly whole: string;
    readonly words: readonly string[];
    readonly fullText: string;
    readonly ids: readonly string[];
  }[];
  readonly kinds: readonly string[] | null;
  readonly most: number;
  readonly markings: readonly string[];
}

/** A row of `search/candidates`. */
export type SearchCandidatesRow = readonly [
  number: number,
  candidates: readonly (readonly [id: string, marking: string | null, names: readonly string[]])[],
];

/** The sources with these ids. */
export interface SourceByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `source/by-ids`. */
export type SourceByIdsRow = readonly [source: SourceRow];

/** The evidence of each record, each line with its source: the record as a whole first, then by field and locator. */
export interface SourceEvidenceOfRecordsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `source/evidence-of-records`. */
export type SourceEvidenceOfRecordsRow = readonly [
  recordId: string,
  evidence: readonly (readonly [
    standing: Standing,
    locator: string | null,
    note: string | null,
    about: string | null,
    source: SourceRow,
  ])[],
];

/** How many records that rest on each source share each set of values of some keys; all of them in one where there is no key. */
export interface SourceGroupsOfRecordsOfSourcesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `source/groups-of-records-of-sources`. */
export type SourceGroupsOfRecordsOfSourcesRow = readonly [
  sourceId: string,
  counts: readonly (readonly [keys: readonly (unknown | null)[], count: number])[],
];

/** How many of the sources share each set of values of some keys; all of them in one row where there is no key. */
export interface SourceGroupsParams {
  readonly markings: readonly string[];
}

/** A row of `source/groups`. */
export type SourceGroupsRow = readonly [keys: readonly (unknown | null)[], count: number];

/** A page of the sources. */
export interface SourceListParams {
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `source/list`. */
export type SourceListRow = readonly [position: readonly string[], source: SourceRow];

/** A page of the ids of the records that rest on each source. */
export interface SourceRecordsOfSourcesParams {
  readonly ids: readonly string[];
  readonly first: number;
  readonly markings: readonly string[];
}

/** A row of `source/records-of-sources`. */
export type SourceRecordsOfSourcesRow = readonly [
  sourceId: string,
  recordIds: readonly (readonly [position: readonly string[], row: string])[],
];

/** The baselines and targets with these ids. */
export interface TargetByIdsParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `target/by-ids`. */
export type TargetByIdsRow = readonly [target: IndicatorTargetRow];

/** The baselines and targets that are set for each programme or phase, in order of their ids. */
export interface TargetOfFramesParams {
  readonly ids: readonly string[];
  readonly markings: readonly string[];
}

/** A row of `target/of-frames`. */
export type TargetOfFramesRow = readonly [frameId: string, targets: readonly IndicatorTargetRow[]];

/** Every statement that the program sends, by domain. */
export const statements = {
  access: {
    createKey: statement<AccessCreateKeyParams, AccessCreateKeyRow>({
      name: 'access/create-key',
      mode: 'write',
      slots: [],
    }),
    key: statement<AccessKeyParams, AccessKeyRow>({ name: 'access/key', mode: 'read', slots: [] }),
    keys: statement<AccessKeysParams, AccessKeysRow>({ name: 'access/keys', mode: 'read', slots: [] }),
    revokeKey: statement<AccessRevokeKeyParams, AccessRevokeKeyRow>({
      name: 'access/revoke-key',
      mode: 'write',
      slots: [],
    }),
    useKey: statement<AccessUseKeyParams, AccessUseKeyRow>({ name: 'access/use-key', mode: 'write', slots: [] }),
  },
  agency: {
    byIds: statement<AgencyByIdsParams, AgencyByIdsRow>({ name: 'agency/by-ids', mode: 'read', slots: [] }),
    fundersOfProgrammes: statement<AgencyFundersOfProgrammesParams, AgencyFundersOfProgrammesRow>({
      name: 'agency/funders-of-programmes',
      mode: 'read',
      slots: [],
    }),
    groupsOfCountries: statement<AgencyGroupsOfCountriesParams, AgencyGroupsOfCountriesRow>({
      name: 'agency/groups-of-countries',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groupsOfSeenByProgrammes: statement<AgencyGroupsOfSeenByProgrammesParams, AgencyGroupsOfSeenByProgrammesRow>({
      name: 'agency/groups-of-seen-by-programmes',
      mode: 'read',
      slots: ['where', 'seen', 'keys'],
    }),
    groups: statement<AgencyGroupsParams, AgencyGroupsRow>({
      name: 'agency/groups',
      mode: 'read',
      slots: ['start', 'where', 'keys'],
    }),
    implementersOfProgrammes: statement<AgencyImplementersOfProgrammesParams, AgencyImplementersOfProgrammesRow>({
      name: 'agency/implementers-of-programmes',
      mode: 'read',
      slots: [],
    }),
    list: statement<AgencyListParams, AgencyListRow>({
      name: 'agency/list',
      mode: 'read',
      slots: ['start', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    ofCountries: statement<AgencyOfCountriesParams, AgencyOfCountriesRow>({
      name: 'agency/of-countries',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
    parentsOfAgencies: statement<AgencyParentsOfAgenciesParams, AgencyParentsOfAgenciesRow>({
      name: 'agency/parents-of-agencies',
      mode: 'read',
      slots: [],
    }),
    partiesToOutcomes: statement<AgencyPartiesToOutcomesParams, AgencyPartiesToOutcomesRow>({
      name: 'agency/parties-to-outcomes',
      mode: 'read',
      slots: [],
    }),
    seenByProgrammes: statement<AgencySeenByProgrammesParams, AgencySeenByProgrammesRow>({
      name: 'agency/seen-by-programmes',
      mode: 'read',
      slots: ['where', 'seen', 'after', 'measure', 'sort', 'order'],
    }),
    unitsOfAgencies: statement<AgencyUnitsOfAgenciesParams, AgencyUnitsOfAgenciesRow>({
      name: 'agency/units-of-agencies',
      mode: 'read',
      slots: [],
    }),
  },
  attendance: {
    byIds: statement<AttendanceByIdsParams, AttendanceByIdsRow>({ name: 'attendance/by-ids', mode: 'read', slots: [] }),
    groupsOfAgencies: statement<AttendanceGroupsOfAgenciesParams, AttendanceGroupsOfAgenciesRow>({
      name: 'attendance/groups-of-agencies',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groupsOfAll: statement<AttendanceGroupsOfAllParams, AttendanceGroupsOfAllRow>({
      name: 'attendance/groups-of-all',
      mode: 'read',
      slots: ['bound', 'joined', 'where', 'keys'],
    }),
    groupsOfEvents: statement<AttendanceGroupsOfEventsParams, AttendanceGroupsOfEventsRow>({
      name: 'attendance/groups-of-events',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groupsOfSessionsOfEvents: statement<
      AttendanceGroupsOfSessionsOfEventsParams,
      AttendanceGroupsOfSessionsOfEventsRow
    >({ name: 'attendance/groups-of-sessions-of-events', mode: 'read', slots: ['level', 'where', 'keys'] }),
    groups: statement<AttendanceGroupsParams, AttendanceGroupsRow>({
      name: 'attendance/groups',
      mode: 'read',
      slots: ['start', 'where', 'keys'],
    }),
    list: statement<AttendanceListParams, AttendanceListRow>({
      name: 'attendance/list',
      mode: 'read',
      slots: ['start', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    ofAgencies: statement<AttendanceOfAgenciesParams, AttendanceOfAgenciesRow>({
      name: 'attendance/of-agencies',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
    ofEvents: statement<AttendanceOfEventsParams, AttendanceOfEventsRow>({
      name: 'attendance/of-events',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
    ofSessionsOfEvents: statement<AttendanceOfSessionsOfEventsParams, AttendanceOfSessionsOfEventsRow>({
      name: 'attendance/of-sessions-of-events',
      mode: 'read',
      slots: ['level', 'where', 'after', 'measure', 'sort', 'order'],
    }),
  },
  check: {
    ids: statement<CheckIdsParams, CheckIdsRow>({ name: 'check/ids', mode: 'read', slots: [] }),
    indexes: statement<CheckIndexesParams, CheckIndexesRow>({ name: 'check/indexes', mode: 'read', slots: [] }),
    log: statement<CheckLogParams, CheckLogRow>({ name: 'check/log', mode: 'read', slots: [] }),
    misdated: statement<CheckMisdatedParams, CheckMisdatedRow>({ name: 'check/misdated', mode: 'read', slots: [] }),
    stored: statement<CheckStoredParams, CheckStoredRow>({ name: 'check/stored', mode: 'write', slots: [] }),
    unproven: statement<CheckUnprovenParams, CheckUnprovenRow>({ name: 'check/unproven', mode: 'read', slots: [] }),
  },
  coverage: {
    ofProgrammes: statement<CoverageOfProgrammesParams, CoverageOfProgrammesRow>({
      name: 'coverage/of-programmes',
      mode: 'read',
      slots: ['period', 'where'],
    }),
  },
  event: {
    byIds: statement<EventByIdsParams, EventByIdsRow>({ name: 'event/by-ids', mode: 'read', slots: [] }),
    followedByOutcomes: statement<EventFollowedByOutcomesParams, EventFollowedByOutcomesRow>({
      name: 'event/followed-by-outcomes',
      mode: 'read',
      slots: [],
    }),
    groupsOfAgencies: statement<EventGroupsOfAgenciesParams, EventGroupsOfAgenciesRow>({
      name: 'event/groups-of-agencies',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groupsOfPartners: statement<EventGroupsOfPartnersParams, EventGroupsOfPartnersRow>({
      name: 'event/groups-of-partners',
      mode: 'read',
      slots: ['where', 'level', 'meeting', 'keys'],
    }),
    groupsOfProgrammes: statement<EventGroupsOfProgrammesParams, EventGroupsOfProgrammesRow>({
      name: 'event/groups-of-programmes',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groups: statement<EventGroupsParams, EventGroupsRow>({
      name: 'event/groups',
      mode: 'read',
      slots: ['start', 'level', 'where', 'keys'],
    }),
    list: statement<EventListParams, EventListRow>({
      name: 'event/list',
      mode: 'read',
      slots: ['start', 'level', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    ofAgencies: statement<EventOfAgenciesParams, EventOfAgenciesRow>({
      name: 'event/of-agencies',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
    ofPartners: statement<EventOfPartnersParams, EventOfPartnersRow>({
      name: 'event/of-partners',
      mode: 'read',
      slots: ['where', 'level', 'meeting', 'after', 'measure', 'sort', 'order'],
    }),
    ofProgrammes: statement<EventOfProgrammesParams, EventOfProgrammesRow>({
      name: 'event/of-programmes',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
    sessionsOfEvents: statement<EventSessionsOfEventsParams, EventSessionsOfEventsRow>({
      name: 'event/sessions-of-events',
      mode: 'read',
      slots: [],
    }),
  },
  exchange: {
    groupsOfEvents: statement<ExchangeGroupsOfEventsParams, ExchangeGroupsOfEventsRow>({
      name: 'exchange/groups-of-events',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groupsOfPlaces: statement<ExchangeGroupsOfPlacesParams, ExchangeGroupsOfPlacesRow>({
      name: 'exchange/groups-of-places',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groupsOfPractices: statement<ExchangeGroupsOfPracticesParams, ExchangeGroupsOfPracticesRow>({
      name: 'exchange/groups-of-practices',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groups: statement<ExchangeGroupsParams, ExchangeGroupsRow>({
      name: 'exchange/groups',
      mode: 'read',
      slots: ['start', 'where', 'keys'],
    }),
    list: statement<ExchangeListParams, ExchangeListRow>({
      name: 'exchange/list',
      mode: 'read',
      slots: ['start', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    ofEvents: statement<ExchangeOfEventsParams, ExchangeOfEventsRow>({
      name: 'exchange/of-events',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
    ofPlaces: statement<ExchangeOfPlacesParams, ExchangeOfPlacesRow>({
      name: 'exchange/of-places',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
    ofPractices: statement<ExchangeOfPracticesParams, ExchangeOfPracticesRow>({
      name: 'exchange/of-practices',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
  },
  figure: {
    byIds: statement<FigureByIdsParams, FigureByIdsRow>({ name: 'figure/by-ids', mode: 'read', slots: [] }),
    groups: statement<FigureGroupsParams, FigureGroupsRow>({
      name: 'figure/groups',
      mode: 'read',
      slots: ['start', 'where', 'keys'],
    }),
    list: statement<FigureListParams, FigureListRow>({
      name: 'figure/list',
      mode: 'read',
      slots: ['start', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    ofRecords: statement<FigureOfRecordsParams, FigureOfRecordsRow>({
      name: 'figure/of-records',
      mode: 'read',
      slots: [],
    }),
  },
  history: {
    byIds: statement<HistoryByIdsParams, HistoryByIdsRow>({ name: 'history/by-ids', mode: 'read', slots: [] }),
    countOfRecords: statement<HistoryCountOfRecordsParams, HistoryCountOfRecordsRow>({
      name: 'history/count-of-records',
      mode: 'read',
      slots: [],
    }),
    count: statement<HistoryCountParams, HistoryCountRow>({ name: 'history/count', mode: 'read', slots: ['where'] }),
    following: statement<HistoryFollowingParams, HistoryFollowingRow>({
      name: 'history/following',
      mode: 'read',
      slots: ['where'],
    }),
    hidden: statement<HistoryHiddenParams, HistoryHiddenRow>({ name: 'history/hidden', mode: 'read', slots: [] }),
    list: statement<HistoryListParams, HistoryListRow>({ name: 'history/list', mode: 'read', slots: ['where'] }),
    ofRecords: statement<HistoryOfRecordsParams, HistoryOfRecordsRow>({
      name: 'history/of-records',
      mode: 'read',
      slots: [],
    }),
    past: statement<HistoryPastParams, HistoryPastRow>({ name: 'history/past', mode: 'read', slots: [] }),
    position: statement<HistoryPositionParams, HistoryPositionRow>({
      name: 'history/position',
      mode: 'read',
      slots: [],
    }),
    reached: statement<HistoryReachedParams, HistoryReachedRow>({ name: 'history/reached', mode: 'read', slots: [] }),
    revisions: statement<HistoryRevisionsParams, HistoryRevisionsRow>({
      name: 'history/revisions',
      mode: 'read',
      slots: [],
    }),
  },
  merging: {
    bodies: statement<MergingBodiesParams, MergingBodiesRow>({ name: 'merging/bodies', mode: 'read', slots: [] }),
    distinct: statement<MergingDistinctParams, MergingDistinctRow>({
      name: 'merging/distinct',
      mode: 'read',
      slots: [],
    }),
    markDistinct: statement<MergingMarkDistinctParams, MergingMarkDistinctRow>({
      name: 'merging/mark-distinct',
      mode: 'write',
      slots: [],
    }),
    mergedInto: statement<MergingMergedIntoParams, MergingMergedIntoRow>({
      name: 'merging/merged-into',
      mode: 'read',
      slots: [],
    }),
    unmarkDistinct: statement<MergingUnmarkDistinctParams, MergingUnmarkDistinctRow>({
      name: 'merging/unmark-distinct',
      mode: 'write',
      slots: [],
    }),
  },
  migration: {
    applied: statement<MigrationAppliedParams, MigrationAppliedRow>({
      name: 'migration/applied',
      mode: 'read',
      slots: [],
    }),
    lock: statement<MigrationLockParams, MigrationLockRow>({ name: 'migration/lock', mode: 'write', slots: [] }),
    record: statement<MigrationRecordParams, MigrationRecordRow>({
      name: 'migration/record',
      mode: 'write',
      slots: [],
    }),
  },
  network: {
    commonPartners: statement<NetworkCommonPartnersParams, NetworkCommonPartnersRow>({
      name: 'network/common-partners',
      mode: 'read',
      slots: [],
    }),
    firstMeetingsOfEvents: statement<NetworkFirstMeetingsOfEventsParams, NetworkFirstMeetingsOfEventsRow>({
      name: 'network/first-meetings-of-events',
      mode: 'read',
      slots: [],
    }),
    groupsOfNotYetMetOfAgencies: statement<
      NetworkGroupsOfNotYetMetOfAgenciesParams,
      NetworkGroupsOfNotYetMetOfAgenciesRow
    >({ name: 'network/groups-of-not-yet-met-of-agencies', mode: 'read', slots: ['where', 'keys'] }),
    groupsOfPartnersOfAgencies: statement<
      NetworkGroupsOfPartnersOfAgenciesParams,
      NetworkGroupsOfPartnersOfAgenciesRow
    >({
      name: 'network/groups-of-partners-of-agencies',
      mode: 'read',
      slots: ['event', 'where', 'level', 'meeting', 'keys'],
    }),
    meetings: statement<NetworkMeetingsParams, NetworkMeetingsRow>({
      name: 'network/meetings',
      mode: 'read',
      slots: ['start', 'where'],
    }),
    notYetMetOfAgencies: statement<NetworkNotYetMetOfAgenciesParams, NetworkNotYetMetOfAgenciesRow>({
      name: 'network/not-yet-met-of-agencies',
      mode: 'read',
      slots: ['where', 'after', 'sort', 'order'],
    }),
    otherMeetings: statement<NetworkOtherMeetingsParams, NetworkOtherMeetingsRow>({
      name: 'network/other-meetings',
      mode: 'read',
      slots: [],
    }),
    partnersOfAgencies: statement<NetworkPartnersOfAgenciesParams, NetworkPartnersOfAgenciesRow>({
      name: 'network/partners-of-agencies',
      mode: 'read',
      slots: ['event', 'where', 'level', 'meeting', 'after', 'sort', 'order'],
    }),
  },
  outcome: {
    byIds: statement<OutcomeByIdsParams, OutcomeByIdsRow>({ name: 'outcome/by-ids', mode: 'read', slots: [] }),
    concerns: statement<OutcomeConcernsParams, OutcomeConcernsRow>({
      name: 'outcome/concerns',
      mode: 'read',
      slots: [],
    }),
    groups: statement<OutcomeGroupsParams, OutcomeGroupsRow>({
      name: 'outcome/groups',
      mode: 'read',
      slots: ['start', 'where', 'keys'],
    }),
    list: statement<OutcomeListParams, OutcomeListRow>({
      name: 'outcome/list',
      mode: 'read',
      slots: ['start', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    ofEvents: statement<OutcomeOfEventsParams, OutcomeOfEventsRow>({
      name: 'outcome/of-events',
      mode: 'read',
      slots: [],
    }),
  },
  path: {
    neighbours: statement<PathNeighboursParams, PathNeighboursRow>({
      name: 'path/neighbours',
      mode: 'read',
      slots: ['relationships', 'labels'],
    }),
    relationsAmong: statement<PathRelationsAmongParams, PathRelationsAmongRow>({
      name: 'path/relations-among',
      mode: 'read',
      slots: ['relationships'],
    }),
  },
  place: {
    audiences: statement<PlaceAudiencesParams, PlaceAudiencesRow>({ name: 'place/audiences', mode: 'read', slots: [] }),
    cities: statement<PlaceCitiesParams, PlaceCitiesRow>({ name: 'place/cities', mode: 'read', slots: [] }),
    countries: statement<PlaceCountriesParams, PlaceCountriesRow>({ name: 'place/countries', mode: 'read', slots: [] }),
    ofAgencies: statement<PlaceOfAgenciesParams, PlaceOfAgenciesRow>({
      name: 'place/of-agencies',
      mode: 'read',
      slots: [],
    }),
    ports: statement<PlacePortsParams, PlacePortsRow>({ name: 'place/ports', mode: 'read', slots: [] }),
    terminals: statement<PlaceTerminalsParams, PlaceTerminalsRow>({ name: 'place/terminals', mode: 'read', slots: [] }),
    version: statement<PlaceVersionParams, PlaceVersionRow>({ name: 'place/version', mode: 'read', slots: [] }),
  },
  practice: {
    byIds: statement<PracticeByIdsParams, PracticeByIdsRow>({ name: 'practice/by-ids', mode: 'read', slots: [] }),
    groups: statement<PracticeGroupsParams, PracticeGroupsRow>({
      name: 'practice/groups',
      mode: 'read',
      slots: ['start', 'where', 'keys'],
    }),
    list: statement<PracticeListParams, PracticeListRow>({
      name: 'practice/list',
      mode: 'read',
      slots: ['start', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    ofAttendances: statement<PracticeOfAttendancesParams, PracticeOfAttendancesRow>({
      name: 'practice/of-attendances',
      mode: 'read',
      slots: [],
    }),
  },
  programme: {
    phases: statement<ProgrammePhasesParams, ProgrammePhasesRow>({ name: 'programme/phases', mode: 'read', slots: [] }),
    programmes: statement<ProgrammeProgrammesParams, ProgrammeProgrammesRow>({
      name: 'programme/programmes',
      mode: 'read',
      slots: [],
    }),
    regions: statement<ProgrammeRegionsParams, ProgrammeRegionsRow>({
      name: 'programme/regions',
      mode: 'read',
      slots: [],
    }),
  },
  recording: {
    derive: statement<RecordingDeriveParams, RecordingDeriveRow>({
      name: 'recording/derive',
      mode: 'write',
      slots: ['derive'],
    }),
    merged: statement<RecordingMergedParams, RecordingMergedRow>({
      name: 'recording/merged',
      mode: 'write',
      slots: [],
    }),
    neighbours: statement<RecordingNeighboursParams, RecordingNeighboursRow>({
      name: 'recording/neighbours',
      mode: 'write',
      slots: [],
    }),
    request: statement<RecordingRequestParams, RecordingRequestRow>({
      name: 'recording/request',
      mode: 'write',
      slots: [],
    }),
    seeded: statement<RecordingSeededParams, RecordingSeededRow>({
      name: 'recording/seeded',
      mode: 'write',
      slots: [],
    }),
    state: statement<RecordingStateParams, RecordingStateRow>({ name: 'recording/state', mode: 'write', slots: [] }),
    underived: statement<RecordingUnderivedParams, RecordingUnderivedRow>({
      name: 'recording/underived',
      mode: 'write',
      slots: [],
    }),
    write: statement<RecordingWriteParams, RecordingWriteRow>({
      name: 'recording/write',
      mode: 'write',
      slots: ['derive'],
    }),
  },
  search: {
    candidates: statement<SearchCandidatesParams, SearchCandidatesRow>({
      name: 'search/candidates',
      mode: 'read',
      slots: [],
    }),
  },
  source: {
    byIds: statement<SourceByIdsParams, SourceByIdsRow>({ name: 'source/by-ids', mode: 'read', slots: [] }),
    evidenceOfRecords: statement<SourceEvidenceOfRecordsParams, SourceEvidenceOfRecordsRow>({
      name: 'source/evidence-of-records',
      mode: 'read',
      slots: [],
    }),
    groupsOfRecordsOfSources: statement<SourceGroupsOfRecordsOfSourcesParams, SourceGroupsOfRecordsOfSourcesRow>({
      name: 'source/groups-of-records-of-sources',
      mode: 'read',
      slots: ['where', 'keys'],
    }),
    groups: statement<SourceGroupsParams, SourceGroupsRow>({
      name: 'source/groups',
      mode: 'read',
      slots: ['start', 'where', 'keys'],
    }),
    list: statement<SourceListParams, SourceListRow>({
      name: 'source/list',
      mode: 'read',
      slots: ['start', 'where', 'after', 'measure', 'sort', 'order'],
    }),
    recordsOfSources: statement<SourceRecordsOfSourcesParams, SourceRecordsOfSourcesRow>({
      name: 'source/records-of-sources',
      mode: 'read',
      slots: ['where', 'after', 'measure', 'sort', 'order'],
    }),
  },
  target: {
    byIds: statement<TargetByIdsParams, TargetByIdsRow>({ name: 'target/by-ids', mode: 'read', slots: [] }),
    ofFrames: statement<TargetOfFramesParams, TargetOfFramesRow>({ name: 'target/of-frames', mode: 'read', slots: [] }),
  },
};
