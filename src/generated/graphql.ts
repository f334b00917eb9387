// Made by `npm run codegen` from schema/*.graphql. Never edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  CurrentViewerModel,
  ApiKeyModel,
  AgencyModel,
  AgencyConnectionModel,
  AgencyEdgeModel,
  AttendanceModel,
  AttendanceConnectionModel,
  AttendanceEdgeModel,
  RecordModel,
  CoverageModel,
  RegionCoverageModel,
  EventModel,
  EventConnectionModel,
  EventEdgeModel,
  ExchangeModel,
  ExchangeConnectionModel,
  ExchangeEdgeModel,
  FigureModel,
  DisplayFigureModel,
  FigureConnectionModel,
  FigureEdgeModel,
  PastRelationModel,
  RecordStateModel,
  PastRecordModel,
  ChangeModel,
  ChangeConnectionModel,
  ChangeEdgeModel,
  RecordGoneModel,
  MergeCandidateModel,
  MergeCandidateConnectionModel,
  MergeCandidateEdgeModel,
  DistinctPairModel,
  DistinctPairConnectionModel,
  DistinctPairEdgeModel,
  MergeSuccessModel,
  UnmergeSuccessModel,
  DistinctPairSuccessModel,
  PartnerModel,
  PartnerConnectionModel,
  PartnerEdgeModel,
  NotYetMetModel,
  NotYetMetConnectionModel,
  NotYetMetEdgeModel,
  FirstMeetingModel,
  FirstMeetingConnectionModel,
  FirstMeetingEdgeModel,
  CooperationCellModel,
  CooperationConnectionModel,
  CooperationCellEdgeModel,
  OutcomeModel,
  OutcomeConnectionModel,
  OutcomeEdgeModel,
  PathStepModel,
  PathModel,
  RelationModel,
  NeighbourhoodModel,
  PlaceModel,
  CountryModel,
  PortModel,
  TerminalModel,
  CityModel,
  PortConnectionModel,
  PortEdgeModel,
  PracticeModel,
  PracticeConnectionModel,
  PracticeEdgeModel,
  ProgrammeModel,
  PhaseModel,
  RegionModel,
  StillNeededModel,
  BuiltOnModel,
  RecordProgrammeSuccessModel,
  RecordPhaseSuccessModel,
  RecordRegionSuccessModel,
  RecordCountrySuccessModel,
  RecordPortSuccessModel,
  RecordTerminalSuccessModel,
  RecordCitySuccessModel,
  RecordAgencySuccessModel,
  RecordEventSuccessModel,
  RecordAttendanceSuccessModel,
  RecordPracticeSuccessModel,
  RecordOutcomeSuccessModel,
  RecordFigureSuccessModel,
  RecordIndicatorTargetSuccessModel,
  RecordSourceSuccessModel,
  ChangeSuccessModel,
  IndicatorSplitModel,
  IndicatorModel,
  ProgrammeReportModel,
  SearchHitModel,
  LookupModel,
  EvidenceModel,
  SourceModel,
  RecordConnectionModel,
  RecordEdgeModel,
  SourceConnectionModel,
  SourceEdgeModel,
  IndicatorTargetModel,
} from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A full day of the Gregorian calendar, written as ISO 8601 `YYYY-MM-DD`, e.g. `2026-01-25`. */
  Date: { input: string; output: string };
  /**
   * A date as precisely as it is known, written as ISO 8601 of reduced precision: a day `2024-06-17`, a month `2022-05` or a
   * year `2022`. A part that no source states is left out, never filled in.
   */
  PartialDate: { input: string; output: string };
  /**
   * A UN/LOCODE: two letters for the country, three letters or digits 2 to 9 for the place, e.g. `BEANR` for Antwerp.
   * Lower case and the space of `BE ANR` are accepted on input.
   */
  Locode: { input: string; output: string };
  /** An ISO 3166-1 alpha-2 country code, e.g. `BB` for Barbados. Lower case is accepted on input. */
  CountryCode: { input: string; output: string };
  /** A moment, written as ISO 8601 in UTC, e.g. `2026-01-25T09:30:00Z`. */
  DateTime: { input: string; output: string };
  /** An absolute address of the web, e.g. `https://www.maoc.eu/who-we-are/`. */
  URL: { input: string; output: string };
  /** Any value of JSON, for what has no type of its own: a filter that is to be given to a field. */
  JSON: { input: unknown; output: unknown };
};

/** What somebody may do beside asking what is public. A role gives capabilities; the scopes of an API key can narrow them. */
export type Capability =
  /** Read records, as far as their markings allow. */
  | 'READ'
  /** Record and change facts. */
  | 'WRITE'
  /** Change markings, merge records, undo changes. */
  | 'STEWARD'
  /** Read the audit. */
  | 'AUDIT'
  /** Make and revoke API keys, see how the program fares. */
  | 'ADMINISTER';

/** What somebody is here for. */
export type Role =
  /** Reads. */
  | 'READER'
  /** Reads and writes. */
  | 'EDITOR'
  /** Reads and writes, changes markings, merges, undoes. */
  | 'STEWARD'
  /** Reads, also the audit. */
  | 'AUDITOR'
  /** Reads, and makes and revokes API keys. */
  | 'ADMINISTRATOR';

/** Up to which marking somebody who is signed in is cleared. Those of organisations and groups are open to their members only. */
export type Clearance =
  /** Up to `TLP:GREEN`. */
  | 'GREEN'
  /** Up to `TLP:AMBER`, and `TLP:AMBER+STRICT` of the own organisations. */
  | 'AMBER';

/** Who is asking, and what it may do. */
export type CurrentViewer = {
  /** `anonymous`, `key:<id>` or `token:<subject>`. */
  readonly name: Scalars['String']['output'];
  /** Whether it has signed in by a key or a token. */
  readonly isSignedIn: Scalars['Boolean']['output'];
  /** Its roles; none where it has not signed in. */
  readonly roles: ReadonlyArray<Role>;
  /** What it may do. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The markings of the records that it may read. */
  readonly markings: ReadonlyArray<Scalars['String']['output']>;
};

/** A key by which a program signs in, sent as `Authorization: Bearer ptl_…`. The secret itself is kept nowhere. */
export type ApiKey = {
  /** The middle part of the key, e.g. `3f2a9c01b7de`: it may be shown, logged and told. */
  readonly id: Scalars['ID']['output'];
  /** What it is for, e.g. `dashboard of the port authority`. */
  readonly name: Scalars['String']['output'];
  /** The roles of whoever has it. */
  readonly roles: ReadonlyArray<Role>;
  /** The capabilities to which its roles are narrowed; null if they are not. */
  readonly scopes: Maybe<ReadonlyArray<Capability>>;
  /** The organisations whose `TLP:AMBER+STRICT` it opens, given that it is cleared for AMBER. */
  readonly organisations: ReadonlyArray<Scalars['String']['output']>;
  /** The groups whose `TLP:RED` it opens. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** Up to which marking it is cleared. */
  readonly clearance: Clearance;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it, as `CurrentViewer.name` says it. */
  readonly createdBy: Scalars['String']['output'];
  /** From when on it is refused; null if never. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last used, to the minute; null if never. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null if it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a new key is to be. */
export type CreateApiKeyInput = {
  /** What it is for: 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The roles of whoever has it: at least one. */
  readonly roles: ReadonlyArray<Role>;
  /** The capabilities to which its roles are narrowed; not narrowed if not given. */
  readonly scopes?: InputMaybe<ReadonlyArray<Capability>>;
  /** The organisations whose `TLP:AMBER+STRICT` it opens: letters, digits, `.`, `_` and `-`. */
  readonly organisations?: ReadonlyArray<Scalars['String']['input']>;
  /** The groups whose `TLP:RED` it opens: letters, digits, `.`, `_` and `-`. */
  readonly groups?: ReadonlyArray<Scalars['String']['input']>;
  /** Up to which marking it is cleared. */
  readonly clearance?: Clearance;
  /** After how many days it is refused: 1 to 3650; never if null. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
};

/** A new key. This is the only time that it is shown. */
export type CreateApiKeyPayload = {
  /** What is known of the key. */
  readonly apiKey: ApiKey;
  /** The whole key, to be sent as `Authorization: Bearer <key>`. Keep it now: nobody can show it again. */
  readonly key: Scalars['String']['output'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type Query = {
  /** Who is asking, and what it may do. */
  readonly viewer: CurrentViewer;
  /** All API keys, the latest first, those that have expired or were revoked too. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
  /** The bodies, by name; those that no source names are among them (`identified: false`). */
  readonly agencies: AgencyConnection;
  /** The body with this id; null if there is none that the viewer may read. */
  readonly agency: Maybe<Agency>;
  /** The attendances of all bodies at all events and sessions, in order of their ids unless `orderBy` says otherwise. */
  readonly attendances: AttendanceConnection;
  /** The attendance with this id; null if there is none that the viewer may read. */
  readonly attendance: Maybe<Attendance>;
  /**
   * The record with this id, whatever its kind; null if there is none that the viewer may read.
   *
   * Example: `record(id: "port:BEANR") { recordKind label ... on Port { country { name } } }`
   */
  readonly record: Maybe<AnyRecord>;
  /**
   * Which partner countries a programme has reached, and which bodies it has seen once and again; null if there is no
   * programme with this code.
   *
   * Example: `coverage(programme: "seacop", from: "2024-01-01") { reached { name } notReached { name } undatedLeftOut }`
   */
  readonly coverage: Maybe<Coverage>;
  /**
   * The events: whole ones unless `level` asks for sessions, latest first unless `orderBy` says otherwise.
   *
   * Example: seminars attended by a body of Barbados:
   * `events(where: { kinds: [SEMINAR], attendedBy: { basedIn: { countries: ["BB"] } } }) { totalCount nodes { title } }`
   */
  readonly events: EventConnection;
  /** The event or session with this id; null if there is none that the viewer may read. */
  readonly event: Maybe<Event>;
  /**
   * Who shared which practice on behalf of which place at which event, latest event first unless `orderBy` says otherwise.
   *
   * Example: the ports from SEACOP regions that shared practices at seminars:
   * `exchanges(where: { place: { coveredBy: "seacop" }, event: { kinds: [SEMINAR] } }) { totalCount nodes { port { locode } country { name } practice { title } event { title } } }`
   */
  readonly exchanges: ExchangeConnection;
  /** The figures that sources give, in order of their ids; nothing is averaged or added. */
  readonly figures: FigureConnection;
  /** The change with this id; null if there is none that the viewer may read. */
  readonly change: Maybe<Change>;
  /** What was done to all records, the first change first. */
  readonly changes: ChangeConnection;
  /**
   * The identified bodies that may be one, two by two, the most telling reasons first, then those of the same country, then by
   * id. Two bodies of different countries are none, nor are two that are marked as not the same. A name that more than 500
   * bodies bear says nothing.
   *
   * Example: `mergeCandidates(first: 10) { nodes { agencies { id name } signs { reason matched } } }`
   */
  readonly mergeCandidates: MergeCandidateConnection;
  /** The bodies that are marked as not the same, two by two, by id. */
  readonly distinctPairs: DistinctPairConnection;
  /**
   * The record that stands for one which has been merged into another, over all merges since; null where the id is of none
   * that the viewer may know of. `record` answers null for such an id.
   */
  readonly mergedInto: Maybe<AnyRecord>;
  /**
   * How bodies gathered by a dimension have cooperated at whole events, most pairs first.
   *
   * Example: `cooperation(between: REGION) { nodes { one { label } other { label } pairs sharedEvents firstMeetings } }`
   */
  readonly cooperation: CooperationConnection;
  /** The outcomes, latest first, those of unknown date last. */
  readonly outcomes: OutcomeConnection;
  /** The outcome with this id; null if there is none that the viewer may read. */
  readonly outcome: Maybe<Outcome>;
  /**
   * The ways from one record to another over the relationships between records, whichever way these point: the shortest
   * first, equally long ones by the ids of the records on them. A way comes by no record twice. Countries, regions,
   * programmes, phases and sources, where everything meets, are walked through only where `through` names them; as an end
   * each of them is always good. Empty where no way is found or an end is none that the viewer may read.
   *
   * Where busy records lie around the ends and more than 40,000 relationships would have to be looked at, the answer is a TIMEOUT
   * that says how many ways of how many hops were found by then.
   *
   * Example: `paths(from: "agency:maoc-n", to: "agency:unodc", first: 3) { length steps { from { label } relationship forward to { label } } }`
   */
  readonly paths: ReadonlyArray<Path>;
  /**
   * What surrounds a record: the records that lie within so many relationships, whichever way these point, with all
   * relationships among them, and how many more there are. Countries, regions, programmes, phases and sources, where
   * everything meets, are drawn; from them it goes on only where `kinds` names them or one is the record asked about. Null if there is no
   * such record that the viewer may read.
   *
   * Example: `neighbourhood(of: "event:seacop-port-security-seminar", first: 50) { nodes { id label } edges { from { id } relationship to { id } } leftOut { recordKind count } }`
   */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** The ports, by name. */
  readonly ports: PortConnection;
  /** The port with this UN/LOCODE; null if there is none. */
  readonly port: Maybe<Port>;
  /** The countries, by name. */
  readonly countries: ReadonlyArray<Country>;
  /** The country with this code; null if there is none. */
  readonly country: Maybe<Country>;
  /** The terminal with this id; null if there is none. */
  readonly terminal: Maybe<Terminal>;
  /** The city with this id; null if there is none. */
  readonly city: Maybe<City>;
  /** The practices, by title. */
  readonly practices: PracticeConnection;
  /** The practice with this id; null if there is none that the viewer may read. */
  readonly practice: Maybe<Practice>;
  /** All programmes, by name. */
  readonly programmes: ReadonlyArray<Programme>;
  /** The programme with this code; null if there is none. */
  readonly programme: Maybe<Programme>;
  /** The regions, by scheme and name. */
  readonly regions: ReadonlyArray<Region>;
  /** The region with this id; null if there is none. */
  readonly region: Maybe<Region>;
  /**
   * The report of a programme, or of one of its phases, for a period.
   *
   * Example: `programmeReport(programme: "seacop", from: "2022-01-01", to: "2026-12-31") { indicators { title value known unknown } }`
   */
  readonly programmeReport: ProgrammeReport;
  /**
   * The records that a text may mean, by code, name, full name, alias or title, the best first: by `rank`, then by how many
   * letters would have to change to make the one out of the other, then by id. Case, accents and punctuation do not matter,
   * "&" is "and", "St" is "Saint". Of more than 500 records the 500 nearest by rank and length are compared.
   *
   * Example: `search(text: "antverp", kinds: [PORT, AGENCY]) { matched rank record { id label } }`
   */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * For each name of a list the record that it most likely means, in the order given; it finds what `search` finds. Made for
   * lists that come from elsewhere: give the kind that the list is of, since a port and a city often share their name.
   *
   * Example: `lookup(names: ["Antwerp", "BB", "Port of Spian"], kinds: [PORT, COUNTRY]) { name record { id label } alternatives { matched } }`
   */
  readonly lookup: ReadonlyArray<Lookup>;
  /** The sources, latest publication first, those of unknown day last. */
  readonly sources: SourceConnection;
  /** The source with this id; null if there is none that the viewer may read. */
  readonly source: Maybe<Source>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryagenciesArgs = {
  where?: InputMaybe<AgencyWhere>;
  orderBy?: AgencyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryagencyArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryattendancesArgs = {
  where?: InputMaybe<AttendanceWhere>;
  orderBy?: AttendanceOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryattendanceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryrecordArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerycoverageArgs = {
  programme: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AttendanceWhere>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryeventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: EventOrder;
  level?: EventLevel;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryeventArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryexchangesArgs = {
  where?: InputMaybe<ExchangeWhere>;
  orderBy?: ExchangeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryfiguresArgs = {
  where?: InputMaybe<FigureWhere>;
  orderBy?: FigureOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerychangeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerychangesArgs = {
  where?: InputMaybe<ChangeWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerymergeCandidatesArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerydistinctPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerymergedIntoArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerycooperationArgs = {
  between: CooperationDimension;
  where?: InputMaybe<EventWhere>;
  regionScheme?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryoutcomesArgs = {
  where?: InputMaybe<OutcomeWhere>;
  orderBy?: OutcomeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryoutcomeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerypathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  through?: InputMaybe<ReadonlyArray<RecordKind>>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryneighbourhoodArgs = {
  of: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryportsArgs = {
  where?: InputMaybe<PlaceWhere>;
  orderBy?: PortOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryportArgs = {
  locode: Scalars['Locode']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerycountriesArgs = {
  where?: InputMaybe<PlaceWhere>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerycountryArgs = {
  code: Scalars['CountryCode']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryterminalArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerycityArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerypracticesArgs = {
  where?: InputMaybe<PracticeWhere>;
  orderBy?: PracticeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerypracticeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryprogrammeArgs = {
  code: Scalars['String']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryregionsArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryregionArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QueryprogrammeReportArgs = {
  programme: Scalars['String']['input'];
  phase?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  compareWith?: InputMaybe<ReportComparison>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerysearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerylookupArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerysourcesArgs = {
  where?: InputMaybe<SourceWhere>;
  orderBy?: SourceOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. Lists take `first` (1 to 500) and `after` (a cursor that an earlier page gave). A filter `where`
 * may nest 10 deep, have 100 conditions in all, and 1,000 values in a list of them.
 */
export type QuerysourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type Mutation = {
  /** Makes an API key, and shows it this once. */
  readonly createApiKey: CreateApiKeyPayload;
  /** Revokes an API key from the next request on; null if there is none with this id. A key that was revoked stays so. */
  readonly revokeApiKey: Maybe<ApiKey>;
  /**
   * Makes one body of two, as nobody but a steward may: nothing is ever merged by itself. The names of the one become aliases of
   * the other, with their evidence; its attendances, figures, outcomes and units become the other's. Two attendances of the same
   * event become one where they do not contradict each other. Refused where the two are marked differently, where one is
   * unidentified, where they are marked as not the same, and where more than 10,000 records would move.
   */
  readonly mergeRecords: MergeRecordsPayload;
  /** Gives back a body that was merged into another, with all that moved, as long as nothing has been built on the merge since. */
  readonly unmergeRecord: UnmergeRecordPayload;
  /** Remembers that two bodies are not the same: they are no candidates from then on and are not merged. Said again, it stays as it is. */
  readonly markDistinct: DistinctPairPayload;
  /** Takes back that two bodies are not the same. */
  readonly unmarkDistinct: DistinctPairPayload;
  /** Puts on record what is stated of a programme, whether it is new or known. A name on record is never changed. */
  readonly recordProgramme: RecordProgrammePayload;
  /** Puts on record what is stated of a phase of a programme, whether it is new or known. A name on record is never changed. */
  readonly recordPhase: RecordPhasePayload;
  /** Puts on record what is stated of a region of a scheme, whether it is new or known. A name on record is never changed. */
  readonly recordRegion: RecordRegionPayload;
  /** Puts on record what is stated of a country, whether it is new or known. A name on record is never changed. */
  readonly recordCountry: RecordCountryPayload;
  /** Puts on record what is stated of a port, whether it is new or known. A name on record is never changed. */
  readonly recordPort: RecordPortPayload;
  /** Puts on record what is stated of a terminal of a port, whether it is new or known. A name on record is never changed. */
  readonly recordTerminal: RecordTerminalPayload;
  /** Puts on record what is stated of a city, whether it is new or known. A name on record is never changed. */
  readonly recordCity: RecordCityPayload;
  /** Puts on record what is stated of a body, whether it is new or known. */
  readonly recordAgency: RecordAgencyPayload;
  /** Puts on record what is stated of an event or a session of one, whether it is new or known. */
  readonly recordEvent: RecordEventPayload;
  /** Puts on record what is stated of one body's part in one event, whether it is new or known. */
  readonly recordAttendance: RecordAttendancePayload;
  /** Puts on record what is stated of a practice, whether it is new or known. */
  readonly recordPractice: RecordPracticePayload;
  /** Puts on record what is stated of an outcome, whether it is new or known. */
  readonly recordOutcome: RecordOutcomePayload;
  /** Puts on record what is stated of a count that a source gives, whether it is new or known. */
  readonly recordFigure: RecordFigurePayload;
  /** Puts on record what is stated of a baseline or a target, whether it is new or known. */
  readonly recordIndicatorTarget: RecordIndicatorTargetPayload;
  /** Puts on record what is stated of a source, whether it is new or known. */
  readonly recordSource: RecordSourcePayload;
  /** Puts on record many attendances in one transaction. */
  readonly recordAttendances: RecordAttendancesPayload;
  /** Removes a record that no other record needs. Its history stays, and it can be given back. */
  readonly removeRecord: RemoveRecordPayload;
  /** Gives back a record as it was when it was removed. */
  readonly restoreRecord: RestoreRecordPayload;
  /** Makes a record what it was before a change, unless a later change builds on it. */
  readonly undoChange: UndoChangePayload;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationcreateApiKeyArgs = {
  input: CreateApiKeyInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationmergeRecordsArgs = {
  input: MergeRecordsInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationunmergeRecordArgs = {
  input: UnmergeRecordInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationmarkDistinctArgs = {
  input: DistinctPairInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationunmarkDistinctArgs = {
  input: DistinctPairInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordProgrammeArgs = {
  input: RecordProgrammeInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordPhaseArgs = {
  input: RecordPhaseInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordRegionArgs = {
  input: RecordRegionInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordCountryArgs = {
  input: RecordCountryInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordPortArgs = {
  input: RecordPortInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordTerminalArgs = {
  input: RecordTerminalInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordCityArgs = {
  input: RecordCityInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordAgencyArgs = {
  input: RecordAgencyInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordEventArgs = {
  input: RecordEventInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordAttendanceArgs = {
  input: RecordAttendanceInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordPracticeArgs = {
  input: RecordPracticeInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordOutcomeArgs = {
  input: RecordOutcomeInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordFigureArgs = {
  input: RecordFigureInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordIndicatorTargetArgs = {
  input: RecordIndicatorTargetInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordSourceArgs = {
  input: RecordSourceInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrecordAttendancesArgs = {
  input: RecordAttendancesInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationremoveRecordArgs = {
  input: RemoveRecordInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationrestoreRecordArgs = {
  input: RestoreRecordInput;
};

/**
 * Where every change starts. Each needs a capability, is asked by POST, and goes in as a whole or not at all; what is written to a
 * record leaves a change in its history.
 */
export type MutationundoChangeArgs = {
  input: UndoChangeInput;
};

/** What kind of body it is. */
export type AgencyKind =
  /** A police service or a unit of one. */
  | 'POLICE'
  /** A customs service. */
  | 'CUSTOMS'
  /** A gendarmerie: a police force of military status. */
  | 'GENDARMERIE'
  /** A coast guard. */
  | 'COAST_GUARD'
  /** A navy. */
  | 'NAVY'
  /** A border guard. */
  | 'BORDER_GUARD'
  /** An intelligence service. */
  | 'INTELLIGENCE'
  /** A prosecution service. */
  | 'PROSECUTION'
  /** A ministry. */
  | 'MINISTRY'
  /** A unit of several services, such as a Joint Maritime Control Unit. */
  | 'JOINT_UNIT'
  /** The authority that manages a port. */
  | 'PORT_AUTHORITY'
  /** A body in charge of the security of a port. */
  | 'PORT_SECURITY'
  /** A company that runs a terminal. */
  | 'TERMINAL_OPERATOR'
  /** A shipping company. */
  | 'SHIPPING_COMPANY'
  /** A company that sells security or intelligence. */
  | 'SECURITY_COMPANY'
  /** An institution of the European Union. */
  | 'EU_INSTITUTION'
  /** An agency of the European Union. */
  | 'EU_AGENCY'
  /** A body of the United Nations. */
  | 'UN_BODY'
  /** A centre set up by several states, such as MAOC-N. */
  | 'INTERGOVERNMENTAL_CENTRE'
  /** A school or institute that trains. */
  | 'TRAINING_INSTITUTE'
  /** A non-governmental organisation. */
  | 'NGO'
  /** None of these, or not stated. */
  | 'OTHER';

/** Which sector a body belongs to. */
export type Sector =
  /** A body of a state. */
  | 'PUBLIC'
  /** A company or another private body. */
  | 'PRIVATE'
  /** A body of several states or of a union of states. */
  | 'INTERNATIONAL';

/**
 * A body that takes part in cooperation: never a person. A unit is a body of its own and is not rolled up into its parent:
 * the unit attended, not its parent.
 */
export type Agency = AnyRecord & {
  /** `agency:<key>`, e.g. `agency:maoc-n`. The key of an unidentified body holds its country and event. */
  readonly id: Scalars['ID']['output'];
  /** Always AGENCY. */
  readonly recordKind: RecordKind;
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its name, as the body gives it in English where it does. */
  readonly name: Scalars['String']['output'];
  /** Other names, acronyms and names in other languages. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of body it is. */
  readonly kind: AgencyKind;
  /** Which sector it belongs to; null if not known. */
  readonly sector: Maybe<Sector>;
  /**
   * False for a body that a source mentions without naming it ("port security officials of Peru"): one record per country
   * and event, never guessed into a named body. It is listed and its country counts as reached, but it takes no part in
   * counts of bodies and of who met whom.
   */
  readonly identified: Scalars['Boolean']['output'];
  /** The country of its seat; null if not known. */
  readonly basedIn: Maybe<Country>;
  /** The body that it is a unit of; null if there is none, or none that the viewer may read. */
  readonly unitOf: Maybe<Agency>;
  /** The bodies that are units of it, by name. */
  readonly units: ReadonlyArray<Agency>;
  /** The places where it operates, by name. */
  readonly operatesAt: ReadonlyArray<Place>;
  /** Its parts in events and sessions, latest event first. */
  readonly attendances: AttendanceConnection;
  /** The whole events that it attended, itself or one of their sessions, each once, latest first. */
  readonly events: EventConnection;
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /**
   * The identified bodies that attended events with it, strongest first (by `weight`, then id). A body that no source names
   * has none.
   *
   * Example: `agency(id: "agency:maoc-n") { partners(first: 5) { totalCount nodes { agency { name } sharedEvents weight } } }`
   */
  readonly partners: PartnerConnection;
  /**
   * The identified bodies that it has never attended a whole event with, those with most partners in common first (then by
   * id). A body that no source names has none.
   *
   * Example: `agency(id: "agency:maoc-n") { notYetMet(where: { basedIn: { countries: ["BB"] } }) { nodes { agency { name } partnersInCommon } } }`
   */
  readonly notYetMet: NotYetMetConnection;
};

/**
 * A body that takes part in cooperation: never a person. A unit is a body of its own and is not rolled up into its parent:
 * the unit attended, not its parent.
 */
export type AgencyattendancesArgs = {
  where?: InputMaybe<AttendanceWhere>;
  orderBy?: AttendanceOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A body that takes part in cooperation: never a person. A unit is a body of its own and is not rolled up into its parent:
 * the unit attended, not its parent.
 */
export type AgencyeventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A body that takes part in cooperation: never a person. A unit is a body of its own and is not rolled up into its parent:
 * the unit attended, not its parent.
 */
export type AgencyhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A body that takes part in cooperation: never a person. A unit is a body of its own and is not rolled up into its parent:
 * the unit attended, not its parent.
 */
export type AgencypartnersArgs = {
  where?: InputMaybe<EventWhere>;
  level?: MeetingLevel;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A body that takes part in cooperation: never a person. A unit is a body of its own and is not rolled up into its parent:
 * the unit attended, not its parent.
 */
export type AgencynotYetMetArgs = {
  where?: InputMaybe<AgencyWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of bodies. */
export type AgencyConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The bodies of this page. */
  readonly nodes: ReadonlyArray<Agency>;
  /** The bodies of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [KIND]) { nodes { keys { label } count } }`.
   * Each has one value or none in every dimension, so that the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of bodies. */
export type AgencyConnectiongroupsArgs = {
  by: ReadonlyArray<AgencyDimension>;
  regionScheme?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A body in a list. */
export type AgencyEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: Agency;
};

/** In which order bodies are listed. */
export type AgencyOrder =
  /** By name; case and accents do not matter. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC'
  /** By the number of whole events that it attended, itself or one of their sessions, most first. */
  | 'EVENTS_DESC'
  /** By the number of whole events that it attended, itself or one of their sessions, fewest first. */
  | 'EVENTS_ASC'
  /** By the latest whole event that it attended (by `orderDate`), latest first; who attended none comes last. */
  | 'LAST_SEEN_DESC'
  /** By the latest whole event that it attended (by `orderDate`), earliest first; who attended none comes last. */
  | 'LAST_SEEN_ASC';

/** What bodies are grouped by. */
export type AgencyDimension =
  /** What kind of body it is. */
  | 'KIND'
  /** Which sector it belongs to. */
  | 'SECTOR'
  /** The country of its seat. */
  | 'COUNTRY'
  /** The region, of `regionScheme`, of the country of its seat. */
  | 'REGION';

/**
 * Which bodies: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A relation
 * means "at least one": `attended: {}` holds for every body that attended something.
 */
export type AgencyWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AgencyKind>>;
  /** It belongs to one of these sectors; it does not hold where that is not known. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  /** Whether a source names it. */
  readonly identified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its seat is in a country that meets this. */
  readonly basedIn?: InputMaybe<PlaceWhere>;
  /** It operates at a place that meets this. */
  readonly operatesAt?: InputMaybe<PlaceWhere>;
  /**
   * It attended an event or session that meets this; who attended a session attended its whole event too. Both are looked
   * at: say `kinds` where only one of them is meant.
   */
  readonly attended?: InputMaybe<EventWhere>;
  /** One of its attendances meets this. */
  readonly attendance?: InputMaybe<AttendanceWhere>;
  /** It attended a whole event, itself or one of its sessions, that another body that meets this attended too. */
  readonly met?: InputMaybe<AgencyWhere>;
  /** It shared a practice that meets this. */
  readonly shared?: InputMaybe<PracticeWhere>;
  /** This is part of its name or of one of its other names; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<AgencyWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AgencyWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<AgencyWhere>;
};

/** What a body did at an event. */
export type AttendanceRole =
  /** It organised the event. */
  | 'ORGANISER'
  /** It was host to the event. */
  | 'HOST'
  /** It took part; no other part is known unless stated beside it. */
  | 'PARTICIPANT'
  /** It presented. */
  | 'PRESENTER'
  /** It briefed the others. */
  | 'BRIEFER'
  /** It guided a visit. */
  | 'GUIDE'
  /** It trained others. */
  | 'TRAINER'
  /** It was trained. */
  | 'TRAINEE'
  /** It observed. */
  | 'OBSERVER';

/** How a body took part. */
export type AttendanceMode =
  /** In the place of the event. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** One body's part in one event or session: its roles, the place that it spoke for and the practices that it shared. */
export type Attendance = AnyRecord & {
  /** `attendance:<agency key>@<event key>`. */
  readonly id: Scalars['ID']['output'];
  /** Always ATTENDANCE. */
  readonly recordKind: RecordKind;
  /** The body's name and the event's title. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. It is hidden where its body or its event is. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The body. */
  readonly agency: Agency;
  /** The event or session. */
  readonly event: Event;
  /** What it did there. */
  readonly roles: ReadonlyArray<AttendanceRole>;
  /** How it took part; null if not known. */
  readonly mode: Maybe<AttendanceMode>;
  /** The port, terminal, city or country that it spoke for; null where no source says. */
  readonly place: Maybe<Place>;
  /** The practices that it presented or showed there, by title. */
  readonly practices: ReadonlyArray<Practice>;
  /** What sources count of this attendance, such as its delegates. */
  readonly figures: ReadonlyArray<Figure>;
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
};

/** One body's part in one event or session: its roles, the place that it spoke for and the practices that it shared. */
export type AttendancehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many distinct bodies stand behind a list of attendances, each counted once. */
export type BodyCount = {
  /** How many identified bodies. */
  readonly count: Scalars['Int']['output'];
  /** How many bodies no source names: they are one for each country and event, so that they are not counted among the others. */
  readonly unidentifiedLeftOut: Scalars['Int']['output'];
};

/** A page of a list of attendances. */
export type AttendanceConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The attendances of this page. */
  readonly nodes: ReadonlyArray<Attendance>;
  /** The attendances of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AttendanceEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many distinct bodies attended, each counted once over all attendances of the list. */
  readonly bodies: BodyCount;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [ROLE]) { nodes { keys { label } count } }`.
   * In ROLE an attendance may stand in several groups; in the others it has one value or none, and the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of attendances. */
export type AttendanceConnectiongroupsArgs = {
  by: ReadonlyArray<AttendanceDimension>;
  regionScheme?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An attendance in a list. */
export type AttendanceEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The attendance. */
  readonly node: Attendance;
};

/** In which order attendances are listed. */
export type AttendanceOrder =
  /** By id, as texts are compared. */
  | 'ID_ASC'
  /** By the name of the body; case and accents do not matter. */
  | 'AGENCY_NAME_ASC'
  /** By the name of the body, backwards. */
  | 'AGENCY_NAME_DESC'
  /** By the `orderDate` of the event or session attended, latest first. */
  | 'EVENT_DATE_DESC'
  /** By the `orderDate` of the event or session attended, earliest first. */
  | 'EVENT_DATE_ASC';

/** What attendances are grouped by. */
export type AttendanceDimension =
  /** The body. */
  | 'AGENCY'
  /** The kind of the body. */
  | 'AGENCY_KIND'
  /** The sector of the body. */
  | 'SECTOR'
  /** What the body did there. May be several: an attendance then stands in several groups. */
  | 'ROLE'
  /** How the body took part. */
  | 'MODE'
  /** The country of the body's seat. */
  | 'COUNTRY'
  /** The region, of `regionScheme`, of the country of the body's seat. */
  | 'REGION'
  /** The kind of the event or session attended. */
  | 'EVENT_KIND'
  /** The year in which the event or session attended began, by its own stated date. */
  | 'YEAR';

/**
 * Which attendances: all fields that are given must hold of the same attendance. A list means "any of these"; an empty
 * list matches nothing.
 */
export type AttendanceWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The body had one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<AttendanceRole>>;
  /** The body took part in one of these ways; it does not hold where that is not known. */
  readonly modes?: InputMaybe<ReadonlyArray<AttendanceMode>>;
  /** The body meets this. */
  readonly agency?: InputMaybe<AgencyWhere>;
  /** The event or session attended meets this itself: the attendances of an event's sessions are found by the sessions. */
  readonly event?: InputMaybe<EventWhere>;
  /** The place that the body spoke for meets this; it does not hold where none is known. */
  readonly place?: InputMaybe<PlaceWhere>;
  /** A practice that meets this was shared. */
  readonly practice?: InputMaybe<PracticeWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<AttendanceWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AttendanceWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<AttendanceWhere>;
};

/** The kinds of record that the graph holds. The kind is the first part of a record's id: `port:BEANR` is a PORT. */
export type RecordKind =
  /** A programme of cooperation, such as SEACOP. */
  | 'PROGRAMME'
  /** A phase of a programme, with its own dates and budget. */
  | 'PHASE'
  /** A region of a scheme: SEACOP's own regions, or those of UN M49. */
  | 'REGION'
  /** A country or territory of ISO 3166-1. */
  | 'COUNTRY'
  /** A port of UN/LOCODE. */
  | 'PORT'
  /** A terminal of a port. */
  | 'TERMINAL'
  /** A city. */
  | 'CITY'
  /** A body: police, customs, port authority, operator, agency of a union; never a person. */
  | 'AGENCY'
  /** A seminar, training, meeting, visit or operation, or a session of one. */
  | 'EVENT'
  /** One body's part in one event. */
  | 'ATTENDANCE'
  /** A way of working that a body presented or showed. */
  | 'PRACTICE'
  /** What came of an event: a memorandum, a visit, a practice adopted. */
  | 'OUTCOME'
  /** A count that a source gives, with its qualifier. */
  | 'FIGURE'
  /** What a programme sets out from or sets out to reach, for one indicator of its report. */
  | 'TARGET'
  /** A page or document that facts rest on. */
  | 'SOURCE';

/** What every record has. An id reads `<kind>:<key>`, is unique over all records and stays as it is when a name changes. */
export type AnyRecord = {
  /** `<kind>:<key>`, e.g. `agency:maoc-n`, `port:BEANR`, `event:seacop-port-security-seminar`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of this record. */
  readonly recordKind: RecordKind;
  /** What to show where one line names the record, e.g. `Netherlands Police` or `Antwerp (BEANR)`. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking: `TLP:CLEAR`, `TLP:GREEN`, `TLP:AMBER`, `TLP:AMBER+STRICT/<organisation>` or `TLP:RED/<group>`. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. Empty for standard reference data (countries, ports, cities, M49 regions) and for sources. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
};

/** What every record has. An id reads `<kind>:<key>`, is unique over all records and stays as it is when a name changes. */
export type RecordhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a list stands and whether it goes on, as the Relay connection specification defines it. */
export type PageInfo = {
  /** Whether there are more after the last one listed here. Give `endCursor` as `after` to get them. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list was begun after a cursor, so that there is something before the first one listed here. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first one listed here; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last one listed here; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** How many of a list fall into each group: `nodes` the largest groups, `remaining` what `first` left out. */
export type Groups = {
  /** The groups, largest first; equal ones by label, "not known" last. */
  readonly nodes: ReadonlyArray<Group>;
  /** What `first` left out. */
  readonly remaining: Remaining;
};

/** The records that share a value in each dimension asked for. */
export type Group = {
  /** The shared values, in the order in which the dimensions were given. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** How many distinct records of the list have them. */
  readonly count: Scalars['Int']['output'];
};

/** A value of a dimension. */
export type GroupKey = {
  /** The dimension, e.g. `COUNTRY`. */
  readonly dimension: Scalars['String']['output'];
  /** A record's id, e.g. `country:BB`, a constant of an enumeration, a year `2024`, a quarter `2024-Q2` or a text as on record; null where it is not known. */
  readonly id: Maybe<Scalars['String']['output']>;
  /** What to show, e.g. `Barbados`; `not known` where it is not. */
  readonly label: Scalars['String']['output'];
};

/** What a list of groups left out. */
export type Remaining = {
  /** How many groups. */
  readonly groups: Scalars['Int']['output'];
  /** The sum of their counts. */
  readonly count: Scalars['Int']['output'];
};

/**
 * How far a programme reaches: its partner countries, which are those of the regions that it or one of its phases covers, and
 * the bodies that it has seen. It goes by the events that were held under the programme or its phases; of sessions too by
 * those that were held. What is not reached may have been there all the same: it says that no source on record tells of it.
 */
export type Coverage = {
  /** The programme. */
  readonly programme: Programme;
  /**
   * The partner countries that were reached, by name: a body of the country attended an event or one of its sessions, or a
   * body that spoke for the country or for a place in it. A body that no source names counts here.
   */
  readonly reached: ReadonlyArray<Country>;
  /** The partner countries that were not, by name. */
  readonly notReached: ReadonlyArray<Country>;
  /** The same by the regions that the programme covers, by name. A country that lies in two of them stands in both. */
  readonly regions: ReadonlyArray<RegionCoverage>;
  /** The named bodies that attended one of these events, sessions of it included, and no other. */
  readonly seenOnce: AgencyConnection;
  /** The named bodies that attended two of these events or more. */
  readonly seenAgain: AgencyConnection;
  /** How many bodies attended without being named by a source: whether they were seen again cannot be told, so that they stand in neither list. */
  readonly unidentifiedLeftOut: Scalars['Int']['output'];
  /** How many whole events of the period were held, those at which nobody is on record among them. */
  readonly eventCount: Scalars['Int']['output'];
  /** How many whole events were left out because a period was asked for and no source states their date; 0 without a period. */
  readonly undatedLeftOut: Scalars['Int']['output'];
  /**
   * How many whole events were left out because their date, known to the month or the year, may lie in the period or not;
   * 0 without a period.
   */
  readonly undecidedLeftOut: Scalars['Int']['output'];
};

/**
 * How far a programme reaches: its partner countries, which are those of the regions that it or one of its phases covers, and
 * the bodies that it has seen. It goes by the events that were held under the programme or its phases; of sessions too by
 * those that were held. What is not reached may have been there all the same: it says that no source on record tells of it.
 */
export type CoverageseenOnceArgs = {
  orderBy?: AgencyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How far a programme reaches: its partner countries, which are those of the regions that it or one of its phases covers, and
 * the bodies that it has seen. It goes by the events that were held under the programme or its phases; of sessions too by
 * those that were held. What is not reached may have been there all the same: it says that no source on record tells of it.
 */
export type CoverageseenAgainArgs = {
  orderBy?: AgencyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far a programme reaches in one of its regions. */
export type RegionCoverage = {
  /** The region. */
  readonly region: Region;
  /** The countries of the region that were reached, by name. */
  readonly reached: ReadonlyArray<Country>;
  /** The countries of the region that were not, by name. */
  readonly notReached: ReadonlyArray<Country>;
};

/** A programme of cooperation: what events are held under, and which regions it covers. */
export type Programme = AnyRecord & {
  /**
   * Which of its partner countries it has reached, and which bodies it has seen once and again.
   *
   * Example: `coverage { reached { name } notReached { name } seenAgain { nodes { name } } }`
   */
  readonly coverage: Coverage;
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `programme:<code>`, e.g. `programme:seacop`. */
  readonly id: Scalars['ID']['output'];
  /** Always PROGRAMME. */
  readonly recordKind: RecordKind;
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Always `TLP:CLEAR`: reference data is public. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its code, e.g. `seacop`. */
  readonly code: Scalars['String']['output'];
  /** Its short name, e.g. `SEACOP`. */
  readonly name: Scalars['String']['output'];
  /** Its name in full, e.g. `Seaport Cooperation Project`; null if not known. */
  readonly fullName: Maybe<Scalars['String']['output']>;
  /** Its phases, in order of their codes. */
  readonly phases: ReadonlyArray<Phase>;
  /** The regions that it covers, itself or by one of its phases, by name. */
  readonly regions: ReadonlyArray<Region>;
  /** The whole events held under it or under one of its phases, each once, latest first. */
  readonly events: EventConnection;
  /** The bodies that fund it or one of its phases, by name. */
  readonly funders: ReadonlyArray<Agency>;
  /** The bodies that implement it or one of its phases, by name. */
  readonly implementers: ReadonlyArray<Agency>;
  /** The baselines and targets that are set for it, not those of its phases, in order of their ids. */
  readonly targets: ReadonlyArray<IndicatorTarget>;
};

/** A programme of cooperation: what events are held under, and which regions it covers. */
export type ProgrammecoverageArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AttendanceWhere>;
};

/** A programme of cooperation: what events are held under, and which regions it covers. */
export type ProgrammehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A programme of cooperation: what events are held under, and which regions it covers. */
export type ProgrammeeventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of event it is. */
export type EventKind =
  /** A seminar: experience is presented and discussed. */
  | 'SEMINAR'
  /** A conference. */
  | 'CONFERENCE'
  /** A workshop. */
  | 'WORKSHOP'
  /** A course or training. */
  | 'TRAINING'
  /** Mentoring on the job. */
  | 'MENTORING'
  /** A meeting. */
  | 'MEETING'
  /** A meeting of a steering committee. */
  | 'STEERING_COMMITTEE'
  /** A visit to a place, such as a port. */
  | 'SITE_VISIT'
  /** A session of a whole event that is none of the other kinds. */
  | 'SESSION'
  /** A joint operation. */
  | 'OPERATION';

/** Whether an event took place. */
export type EventStatus =
  /** It is planned. */
  | 'PLANNED'
  /** It was held. Only these count as events in reports. */
  | 'HELD'
  /** It was called off. */
  | 'CANCELLED';

/** How people took part in an event. */
export type EventFormat =
  /** All in the same place. */
  | 'IN_PERSON'
  /** All online. */
  | 'ONLINE'
  /** Some in the same place and some online. */
  | 'HYBRID';

/**
 * A seminar, training, meeting, visit or operation, or a session of one. A whole event may have sessions; a session has
 * none of its own.
 */
export type Event = AnyRecord & {
  /** `event:<key>`, e.g. `event:seacop-port-security-seminar`. The key holds a year only where the date is stated. */
  readonly id: Scalars['ID']['output'];
  /** Always EVENT. */
  readonly recordKind: RecordKind;
  /** Its title. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. A session of an event that is hidden is hidden with it. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it, its dates and its places. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its title; where no source gives one, a descriptive one of ours, which a note in the evidence says. */
  readonly title: Scalars['String']['output'];
  /** What it was about, in our words; null if nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What kind of event it is. */
  readonly kind: EventKind;
  /** Whether it took place. */
  readonly status: EventStatus;
  /** How people took part; null if not known. */
  readonly format: Maybe<EventFormat>;
  /** When it began, as precisely as a source states it; null if none does. */
  readonly startDate: Maybe<Scalars['PartialDate']['output']>;
  /** Its last day; null if not known. */
  readonly endDate: Maybe<Scalars['Date']['output']>;
  /** Whether a source states when it began. */
  readonly dateKnown: Scalars['Boolean']['output'];
  /** The day by which it is known to be on record: the earliest day on which one of its sources was published, else retrieved. */
  readonly knownBy: Scalars['Date']['output'];
  /** Where it stands in lists by date: the first possible day of `startDate`, else `knownBy`. It only sorts, and is no date of the event. */
  readonly orderDate: Scalars['Date']['output'];
  /** The programme under which it was held, itself or by a phase; a session's is its whole event's; null if not known. */
  readonly programme: Maybe<Programme>;
  /** The phase under which a source says it was held; null if none does. */
  readonly phase: Maybe<Phase>;
  /** The places where it was held, widest first. */
  readonly heldAt: ReadonlyArray<Place>;
  /** The whole event that it is a session of; null for a whole event. */
  readonly partOf: Maybe<Event>;
  /** Its place in the order of the sessions of its whole event, from 1; null for a whole event. */
  readonly sequence: Maybe<Scalars['Int']['output']>;
  /** Its sessions, in order. */
  readonly sessions: ReadonlyArray<Event>;
  /** Who attended: its own list unless `level` asks for those of its sessions, by the name of the body. */
  readonly attendances: AttendanceConnection;
  /** The practices shared at it or at one of its sessions, latest event first unless `orderBy` says otherwise. */
  readonly exchanges: ExchangeConnection;
  /** What sources count of it, each figure with its own source; nothing is averaged or added. */
  readonly figures: ReadonlyArray<Figure>;
  /** What came of it, latest first. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /**
   * One figure that counts the whole event by this measure, by a fixed rule: exact before approximate, then the better graded
   * source, then the later publication. Figures of one country or of one kind (`subject`) are parts and are not chosen. Null if
   * no source counts it. Nothing is averaged or added.
   */
  readonly displayFigure: Maybe<DisplayFigure>;
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /**
   * The pairs of identified bodies whose first common whole event this is, by stated dates alone, in the order of their ids.
   * Where this event has no stated date there are none, which `undatedLeftOut` tells; a session has none, its whole event has.
   */
  readonly firstMeetings: FirstMeetingConnection;
};

/**
 * A seminar, training, meeting, visit or operation, or a session of one. A whole event may have sessions; a session has
 * none of its own.
 */
export type EventattendancesArgs = {
  where?: InputMaybe<AttendanceWhere>;
  orderBy?: AttendanceOrder;
  level?: EventLevel;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A seminar, training, meeting, visit or operation, or a session of one. A whole event may have sessions; a session has
 * none of its own.
 */
export type EventexchangesArgs = {
  where?: InputMaybe<ExchangeWhere>;
  orderBy?: ExchangeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A seminar, training, meeting, visit or operation, or a session of one. A whole event may have sessions; a session has
 * none of its own.
 */
export type EventdisplayFigureArgs = {
  measure?: FigureMeasure;
};

/**
 * A seminar, training, meeting, visit or operation, or a session of one. A whole event may have sessions; a session has
 * none of its own.
 */
export type EventhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A seminar, training, meeting, visit or operation, or a session of one. A whole event may have sessions; a session has
 * none of its own.
 */
export type EventfirstMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of events. */
export type EventConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The events of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** The events of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [YEAR]) { nodes { keys { label } count } }`.
   * In COUNTRY and REGION an event may stand in several groups; in the others it has one value or none, and the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of events. */
export type EventConnectiongroupsArgs = {
  by: ReadonlyArray<EventDimension>;
  regionScheme?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An event in a list. */
export type EventEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** In which order events are listed. */
export type EventOrder =
  /** By `orderDate`, latest first. */
  | 'DATE_DESC'
  /** By `orderDate`, earliest first. */
  | 'DATE_ASC'
  /** By title; case and accents do not matter. */
  | 'TITLE_ASC'
  /** By title, backwards. */
  | 'TITLE_DESC'
  /** By the number of identified bodies that attended it or one of its sessions, most first. */
  | 'BODIES_DESC'
  /** By the number of identified bodies that attended it or one of its sessions, fewest first. */
  | 'BODIES_ASC';

/** Which level of events: whole events, their sessions, or both. */
export type EventLevel =
  /** Whole events. */
  | 'EVENT'
  /** Sessions of whole events. */
  | 'SESSION'
  /** Both. */
  | 'ALL';

/** What events are grouped by. Dates are the stated ones: an event of unknown date is in "not known". */
export type EventDimension =
  /** The year in which it began; not known where its date is not, or may be of either of two years. */
  | 'YEAR'
  /** The quarter in which it began, e.g. `2024-Q2`; not known where its date does not settle it. */
  | 'QUARTER'
  /** What kind of event it is. */
  | 'KIND'
  /** Whether it took place. */
  | 'STATUS'
  /** How people took part. */
  | 'FORMAT'
  /** The programme under which it was held, itself or by a phase. */
  | 'PROGRAMME'
  /** The phase under which it was held. */
  | 'PHASE'
  /** The countries in which it or one of its sessions was held. May be several: it then stands in several groups. */
  | 'COUNTRY'
  /** The regions, of `regionScheme`, in which it or one of its sessions was held. May be several: it then stands in several groups. */
  | 'REGION';

/**
 * Which events: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A relation
 * means "at least one": `attendedBy: {}` holds for every event that somebody attended.
 */
export type EventWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** It has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<EventStatus>>;
  /** People took part in one of these ways; it does not hold where that is not known. */
  readonly formats?: InputMaybe<ReadonlyArray<EventFormat>>;
  /** It began on this day or later, by its stated date: the first possible day counts. Undated events are found by `dateKnown: false`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It began on this day or earlier, by its stated date: the last possible day counts. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a source states when it began. */
  readonly dateKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** It was held under this programme or one of its phases; the programme's code, e.g. `seacop`. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** It was held under this phase; the phase's code, e.g. `seacop-vi`. */
  readonly phase?: InputMaybe<Scalars['String']['input']>;
  /** This is part of its title; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** It or one of its sessions was held at a place that meets this. */
  readonly heldIn?: InputMaybe<PlaceWhere>;
  /** A body that meets this attended it or one of its sessions. */
  readonly attendedBy?: InputMaybe<AgencyWhere>;
  /** One attendance of its own list, without those of its sessions, meets this. */
  readonly attendance?: InputMaybe<AttendanceWhere>;
  /** The whole event that it is, or is a session of, meets this. */
  readonly whole?: InputMaybe<EventWhere>;
  /** An outcome that meets this came of it or of one of its sessions. */
  readonly followedBy?: InputMaybe<OutcomeWhere>;
  /** The same, by an outcome whose date lies within the 12 months after its stated date; it does not hold where one of the two is not known. */
  readonly followedWithinYear?: InputMaybe<OutcomeWhere>;
  /** It rests on a source that meets this, by any line of its evidence. */
  readonly source?: InputMaybe<SourceWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<EventWhere>;
};

/**
 * The fact the project exists for: one body sharing one practice at one event, on behalf of a place where one is known.
 * It is not a record of its own but an attendance together with one of its practices.
 */
export type Exchange = {
  /** `exchange:<attendance key>/<practice key>`. */
  readonly id: Scalars['ID']['output'];
  /** The attendance at which the practice was shared. */
  readonly attendance: Attendance;
  /** The body that shared it. */
  readonly agency: Agency;
  /** The place that the body spoke for; null where no source says. */
  readonly place: Maybe<Place>;
  /** The port of that place; null when no source names one. */
  readonly port: Maybe<Port>;
  /** The country of that place, never of the body; null without a place. */
  readonly country: Maybe<Country>;
  /** What was shared. */
  readonly practice: Practice;
  /** The whole event at which it was shared, e.g. the seminar. */
  readonly event: Event;
  /** The session of the event at which it was shared; null when there is none. */
  readonly session: Maybe<Event>;
  /** On whose word we know it: the attendance's evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of a list of exchanges. */
export type ExchangeConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The exchanges of this page. */
  readonly nodes: ReadonlyArray<Exchange>;
  /** The exchanges of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExchangeEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [COUNTRY]) { nodes { keys { label } count } }`.
   * In THEME an exchange may stand in several groups; in the others it has one value or none, and the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of exchanges. */
export type ExchangeConnectiongroupsArgs = {
  by: ReadonlyArray<ExchangeDimension>;
  regionScheme?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An exchange in a list. */
export type ExchangeEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The exchange. */
  readonly node: Exchange;
};

/** In which order exchanges are listed. */
export type ExchangeOrder =
  /** By the `orderDate` of the whole event, latest first. */
  | 'DATE_DESC'
  /** By the `orderDate` of the whole event, earliest first. */
  | 'DATE_ASC'
  /** By the name of the place that the body spoke for; those without a known place come last. */
  | 'PLACE_ASC'
  /** By the name of the place that the body spoke for, backwards; those without a known place come last. */
  | 'PLACE_DESC'
  /** By the title of the practice. */
  | 'PRACTICE_ASC'
  /** By the title of the practice, backwards. */
  | 'PRACTICE_DESC';

/** What exchanges are grouped by. Places are those that the bodies spoke for. */
export type ExchangeDimension =
  /** The port; not known where no source names one. */
  | 'PORT'
  /** The country of the place. */
  | 'COUNTRY'
  /** The region, of `regionScheme`, of the country of the place. */
  | 'REGION'
  /** What the practice is about. May be several: an exchange then stands in several groups. */
  | 'THEME'
  /** The practice. */
  | 'PRACTICE'
  /** The whole event. */
  | 'EVENT'
  /** The year in which the whole event began, by its stated date. */
  | 'YEAR'
  /** The kind of the body. */
  | 'AGENCY_KIND';

/** Which exchanges: all fields that are given must hold. */
export type ExchangeWhere = {
  /** The place that the body spoke for meets this. An exchange without a known place does not. */
  readonly place?: InputMaybe<PlaceWhere>;
  /** Whether a source names a port, or a terminal of one, that the body spoke for. */
  readonly portStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** The body meets this. */
  readonly agency?: InputMaybe<AgencyWhere>;
  /** The whole event meets this. */
  readonly event?: InputMaybe<EventWhere>;
  /** It was shared at a session, and the session meets this. */
  readonly session?: InputMaybe<EventWhere>;
  /** The practice meets this. */
  readonly practice?: InputMaybe<PracticeWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<ExchangeWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ExchangeWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<ExchangeWhere>;
};

/** What a figure counts. */
export type FigureMeasure =
  /** People who took part. */
  | 'PARTICIPANTS'
  /** Women among those who took part. */
  | 'WOMEN'
  /** Men among those who took part. */
  | 'MEN'
  /** Countries that took part. */
  | 'COUNTRIES'
  /** Bodies that took part. */
  | 'AGENCIES'
  /** People who were trained. */
  | 'TRAINEES'
  /** People who trained others. */
  | 'TRAINERS'
  /** People who observed. */
  | 'OBSERVERS'
  /** Units that took part; `subject` says of which kind. */
  | 'UNITS'
  /** Seizures. */
  | 'SEIZURES';

/** How exact a source says its figure is. */
export type FigureQualifier =
  /** The source gives it as exact. */
  | 'EXACT'
  /** The source says about, around or the like. */
  | 'ABOUT'
  /** The source says more than, or over. */
  | 'MORE_THAN'
  /** The source says at least. */
  | 'AT_LEAST'
  /** The source says less than, or fewer than. */
  | 'LESS_THAN';

/** What a figure can count of: an event, or one body's attendance. */
export type FigureSubject = Event | Attendance;

/** A count that a source gives. Sources that count the same event differently each have their own figure. */
export type Figure = AnyRecord & {
  /** `figure:<event key>/<measure>[/<country>][/<subject>]/<source key>`. */
  readonly id: Scalars['ID']['output'];
  /** Always FIGURE. */
  readonly recordKind: RecordKind;
  /** The figure in words, e.g. `participants: about 90`. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. It is hidden where what it counts is. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it counts. */
  readonly measure: FigureMeasure;
  /** The number as the source gives it; null where it is suppressed. */
  readonly value: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the number is kept back: a figure of one sex, one country or one body that is so small (below 5 unless whoever runs
   * the program says otherwise) that it may tell of single people. Editors and stewards are shown it.
   */
  readonly suppressed: Scalars['Boolean']['output'];
  /** How exact the source says the number is. */
  readonly qualifier: FigureQualifier;
  /** The country whose part it counts; null if it counts all. */
  readonly country: Maybe<Country>;
  /** Which kind of thing it counts where one measure counts two, e.g. `control units`; null otherwise. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The event or attendance that it is about. */
  readonly of: FigureSubject;
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
};

/** A count that a source gives. Sources that count the same event differently each have their own figure. */
export type FigurehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The figure to show where only one can be shown, and how many other sources count the same. */
export type DisplayFigure = {
  /** The figure that the rule chooses. */
  readonly figure: Figure;
  /** How many other figures of the same measure count the whole of the event. */
  readonly others: Scalars['Int']['output'];
};

/** A page of a list of figures. */
export type FigureConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The figures of this page. */
  readonly nodes: ReadonlyArray<Figure>;
  /** The figures of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A figure in a list. */
export type FigureEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Figure;
};

/** In which order figures are listed. */
export type FigureOrder =
  /** By id, as texts are compared: those of one event stand together. */
  'ID_ASC';

/** Which figures: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. */
export type FigureWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It counts one of these. */
  readonly measures?: InputMaybe<ReadonlyArray<FigureMeasure>>;
  /** Whether it counts the whole of something: figures of one country or of one kind (`subject`) are parts. */
  readonly whole?: InputMaybe<Scalars['Boolean']['input']>;
  /** It counts a whole event that meets this; figures of sessions and of attendances do not. */
  readonly event?: InputMaybe<EventWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<FigureWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<FigureWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<FigureWhere>;
};

/** A field of a record with what it held: one text, or several where it is a list. */
export type FieldValue = {
  /** The name of the field, e.g. `basedIn`. */
  readonly name: Scalars['String']['output'];
  /** What it held, as text. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** Which way a relation leads. */
export type RelationDirection =
  /** From the record. */
  | 'OUT'
  /** To the record. */
  | 'IN';

/** A relation of a record as it stood. */
export type PastRelation = {
  /** What the relation is. */
  readonly relationship: RelationshipKind;
  /** Whether it leads from the record or to it. */
  readonly direction: RelationDirection;
  /** The id of the record at the other end. */
  readonly recordId: Scalars['ID']['output'];
  /** The record at the other end as it is now; null where it has been removed since. */
  readonly record: Maybe<AnyRecord>;
};

/** Everything that was stated of a record at one time. What the viewer may not read is left out. */
export type RecordState = {
  /** The id of the record. */
  readonly recordId: Scalars['ID']['output'];
  /** Who might read it. */
  readonly marking: Scalars['String']['output'];
  /** The fields that were known. */
  readonly fields: ReadonlyArray<FieldValue>;
  /** The relations that belong to the record. */
  readonly relations: ReadonlyArray<PastRelation>;
  /** On whose word it was known; a source that has been removed since is left out. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A record as it stood at a moment. Its relations are those of the record and those of others to it. */
export type PastRecord = AnyRecord & {
  /** The id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The kind of the record. */
  readonly recordKind: RecordKind;
  /** What names the record in one line. */
  readonly label: Scalars['String']['output'];
  /** Who might read it then, as a TLP 2.0 marking. */
  readonly marking: Scalars['String']['output'];
  /** On whose word it was known; a source that has been removed since is left out. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How often the record has been changed by now. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** The moment. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The fields that were known. */
  readonly fields: ReadonlyArray<FieldValue>;
  /** The relations of the record, and those of others to it. */
  readonly relations: ReadonlyArray<PastRelation>;
};

/** A record as it stood at a moment. Its relations are those of the record and those of others to it. */
export type PastRecordhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something that was done to a record. It is as restricted as the more restricted of the record before and after, and as
 * what the record hangs on.
 */
export type Change = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its number among all changes, without a gap; null for a viewer without the capability AUDIT, whom it would tell of changes that are hidden. */
  readonly sequence: Maybe<Scalars['Int']['output']>;
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly who: Scalars['String']['output'];
  /** Why, where somebody said so. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** The import that did it, e.g. `seeds`; null where it was done by hand. */
  readonly run: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly action: ChangeAction;
  /** The id of the record. */
  readonly recordId: Scalars['ID']['output'];
  /** The kind of the record. */
  readonly recordKind: RecordKind;
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<AnyRecord>;
  /** The revision that the record has by it. */
  readonly revision: Scalars['Int']['output'];
  /** The record before; null where there was none. */
  readonly before: Maybe<RecordState>;
  /** The record after; null where it was removed. */
  readonly after: Maybe<RecordState>;
  /** The merge that it is a part of, or whose being taken back; null where it is of none. */
  readonly mergeId: Maybe<Scalars['ID']['output']>;
  /** The record that its own went into by a merge, as it is now; null where it went into none, or that one is gone. */
  readonly mergedInto: Maybe<AnyRecord>;
};

/** Which changes are meant. All given fields have to hold; a list means any of its values. */
export type ChangeWhere = {
  /** Changes of these records, by id. */
  readonly records?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Changes of records of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  /** What was done. */
  readonly actions?: InputMaybe<ReadonlyArray<ChangeAction>>;
  /** Who did it. */
  readonly who?: InputMaybe<Scalars['String']['input']>;
  /** The import that did it, e.g. `seeds`. */
  readonly run?: InputMaybe<Scalars['String']['input']>;
  /** Done at this moment or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Done at this moment or before. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ChangeWhere>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ChangeWhere>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ChangeWhere>;
  /** Changes of this merge and of its being taken back, by its id. */
  readonly merge?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of changes. */
export type ChangeConnection = {
  /** How many there are in all that the viewer may read. */
  readonly totalCount: Scalars['Int']['output'];
  /** The changes, the first one first. */
  readonly nodes: ReadonlyArray<Change>;
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A change in a list. */
export type ChangeEdge = {
  /** The cursor after which the list goes on. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/**
 * A record that the viewer could read until now and no longer can, with all that hangs on it: as if it had been removed. Who
 * did what to it is not told.
 */
export type RecordGone = {
  /** The cursor after which the changes go on. */
  readonly cursor: Scalars['String']['output'];
  /** The id of the record. */
  readonly recordId: Scalars['ID']['output'];
  /** The kind of the record. */
  readonly recordKind: RecordKind;
};

/**
 * What a listener is told: a change, or that a record is gone. For `where`, a record that is gone was REMOVED, by nobody and in
 * no run.
 */
export type LiveChange = ChangeEdge | RecordGone;

/**
 * What goes on and on, answered as server-sent events (`Accept: text/event-stream`). It ends with an error that says why: a key
 * that is no longer good (UNAUTHENTICATED), a program or a database that ends (UNAVAILABLE).
 */
export type Subscription = {
  /**
   * What is done to records, by whichever process, each change once and in order, as far as the viewer may read it. After a cut,
   * `after` with the last cursor goes on where it was: nothing is lost and nothing comes twice.
   */
  readonly changes: LiveChange;
};

/**
 * What goes on and on, answered as server-sent events (`Accept: text/event-stream`). It ends with an error that says why: a key
 * that is no longer good (UNAUTHENTICATED), a program or a database that ends (UNAVAILABLE).
 */
export type SubscriptionchangesArgs = {
  where?: InputMaybe<ChangeWhere>;
  after?: InputMaybe<Scalars['String']['input']>;
  fromStart?: Scalars['Boolean']['input'];
};

/** Somewhere that an event was held, or that a body spoke for: a country, port, terminal or city. */
export type Place = {
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `<kind>:<key>`, e.g. `port:BEANR`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of place: COUNTRY, PORT, TERMINAL or CITY. */
  readonly recordKind: RecordKind;
  /** What to show where one line names it. */
  readonly label: Scalars['String']['output'];
  /** Always `TLP:CLEAR`: reference data is public. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it; empty for standard reference data. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** The country that it lies in; a country's country is itself. */
  readonly country: Country;
};

/** Somewhere that an event was held, or that a body spoke for: a country, port, terminal or city. */
export type PlacehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A phase of a programme. */
export type Phase = AnyRecord & {
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `phase:<code>`, e.g. `phase:seacop-vi`. */
  readonly id: Scalars['ID']['output'];
  /** Always PHASE. */
  readonly recordKind: RecordKind;
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Always `TLP:CLEAR`: reference data is public. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its code, e.g. `seacop-vi`. */
  readonly code: Scalars['String']['output'];
  /** Its name, e.g. `SEACOP VI`. */
  readonly name: Scalars['String']['output'];
  /** When it began, as precisely as the sources agree on it; null if not known. */
  readonly startDate: Maybe<Scalars['PartialDate']['output']>;
  /** Its last day; null if not known. */
  readonly endDate: Maybe<Scalars['Date']['output']>;
  /** Its budget in whole euros; null if not known. */
  readonly budgetEur: Maybe<Scalars['Int']['output']>;
  /** The programme that it is a phase of. */
  readonly programme: Programme;
  /** The regions that this phase covers, by name. */
  readonly regions: ReadonlyArray<Region>;
  /** The whole events that a source names as held under this phase, latest first. */
  readonly events: EventConnection;
  /** The bodies that fund this phase, by name. */
  readonly funders: ReadonlyArray<Agency>;
  /** The bodies that implement this phase, by name. */
  readonly implementers: ReadonlyArray<Agency>;
  /** The baselines and targets that are set for it, in order of their ids. */
  readonly targets: ReadonlyArray<IndicatorTarget>;
};

/** A phase of a programme. */
export type PhasehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A phase of a programme. */
export type PhaseeventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A region of a scheme. Schemes disagree, so a region belongs to one: SEACOP counts the Dominican Republic to Latin
 * America and Guyana to the Caribbean; UN M49 does the opposite.
 */
export type Region = AnyRecord & {
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `region:<scheme>:<code>`, e.g. `region:seacop:caribbean` or `region:m49:029`. */
  readonly id: Scalars['ID']['output'];
  /** Always REGION. */
  readonly recordKind: RecordKind;
  /** Its name and scheme. */
  readonly label: Scalars['String']['output'];
  /** Always `TLP:CLEAR`: reference data is public. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it; empty for the standard regions of M49. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The scheme: `seacop`, or `m49` for the United Nations' standard country codes for statistical use. */
  readonly scheme: Scalars['String']['output'];
  /** Its code within the scheme, e.g. `caribbean` or `029`. */
  readonly code: Scalars['String']['output'];
  /** Its name, e.g. `Caribbean`. */
  readonly name: Scalars['String']['output'];
  /** The countries in it or in one of its parts, by name. */
  readonly countries: ReadonlyArray<Country>;
  /** The region of the same scheme that it is a part of; null at the top. */
  readonly partOf: Maybe<Region>;
  /** The regions of the same scheme that are parts of it, by name. */
  readonly parts: ReadonlyArray<Region>;
};

/**
 * A region of a scheme. Schemes disagree, so a region belongs to one: SEACOP counts the Dominican Republic to Latin
 * America and Guyana to the Caribbean; UN M49 does the opposite.
 */
export type RegionhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or territory of ISO 3166-1. */
export type Country = AnyRecord &
  Place & {
    /** How often the record has been written; `expectedRevision` of a write is held against it. */
    readonly revision: Scalars['Int']['output'];
    /** What was done to the record, the first change first. */
    readonly history: ChangeConnection;
    /** `country:<alpha-2 code>`, e.g. `country:BB`. */
    readonly id: Scalars['ID']['output'];
    /** Always COUNTRY. */
    readonly recordKind: RecordKind;
    /** Its name and code. */
    readonly label: Scalars['String']['output'];
    /** Always `TLP:CLEAR`: reference data is public. */
    readonly marking: Scalars['String']['output'];
    /** Empty: a country is standard reference data. */
    readonly evidence: ReadonlyArray<Evidence>;
    /** Its ISO 3166-1 alpha-2 code, e.g. `BB`. */
    readonly code: Scalars['CountryCode']['output'];
    /** Its ISO 3166-1 alpha-3 code, e.g. `BRB`. */
    readonly alpha3: Scalars['String']['output'];
    /** Its ISO 3166-1 numeric code, three digits, e.g. `052`. */
    readonly numeric: Scalars['String']['output'];
    /** Its name in English, as Unicode CLDR has it. */
    readonly name: Scalars['String']['output'];
    /** Itself. */
    readonly country: Country;
    /** The region of a scheme that it lies in, the narrowest one; null if the scheme has none for it. */
    readonly region: Maybe<Region>;
    /** Every region that it lies in, of all schemes, the narrowest of a scheme first. */
    readonly regions: ReadonlyArray<Region>;
    /** Its ports, by name. */
    readonly ports: PortConnection;
    /** The bodies based in it, by name. */
    readonly agencies: AgencyConnection;
  };

/** A country or territory of ISO 3166-1. */
export type CountryhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or territory of ISO 3166-1. */
export type CountryregionArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};

/** A country or territory of ISO 3166-1. */
export type CountryportsArgs = {
  where?: InputMaybe<PlaceWhere>;
  orderBy?: PortOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or territory of ISO 3166-1. */
export type CountryagenciesArgs = {
  where?: InputMaybe<AgencyWhere>;
  orderBy?: AgencyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A port, known by its UN/LOCODE. */
export type Port = AnyRecord &
  Place & {
    /** How often the record has been written; `expectedRevision` of a write is held against it. */
    readonly revision: Scalars['Int']['output'];
    /** What was done to the record, the first change first. */
    readonly history: ChangeConnection;
    /** `port:<UN/LOCODE>`, e.g. `port:BEANR`. */
    readonly id: Scalars['ID']['output'];
    /** Always PORT. */
    readonly recordKind: RecordKind;
    /** Its name and code. */
    readonly label: Scalars['String']['output'];
    /** Always `TLP:CLEAR`: reference data is public. */
    readonly marking: Scalars['String']['output'];
    /** Empty: a port is standard reference data. */
    readonly evidence: ReadonlyArray<Evidence>;
    /** Its UN/LOCODE, e.g. `BEANR`. */
    readonly locode: Scalars['Locode']['output'];
    /** Its name in English. */
    readonly name: Scalars['String']['output'];
    /** Degrees north of the equator (WGS 84), negative in the south; null if not known. */
    readonly latitude: Maybe<Scalars['Float']['output']>;
    /** Degrees east of Greenwich (WGS 84), negative in the west; null if not known. */
    readonly longitude: Maybe<Scalars['Float']['output']>;
    /** How far from the true point the coordinates may be, in kilometres; null if not known. */
    readonly coordinatePrecision: Maybe<Scalars['Float']['output']>;
    /** The country that it lies in. */
    readonly country: Country;
    /** Its terminals, by name. */
    readonly terminals: ReadonlyArray<Terminal>;
    /** Practices shared on behalf of the port or of one of its terminals, latest event first. */
    readonly exchanges: ExchangeConnection;
  };

/** A port, known by its UN/LOCODE. */
export type PorthistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A port, known by its UN/LOCODE. */
export type PortexchangesArgs = {
  where?: InputMaybe<ExchangeWhere>;
  orderBy?: ExchangeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A terminal of a port. */
export type Terminal = AnyRecord &
  Place & {
    /** How often the record has been written; `expectedRevision` of a write is held against it. */
    readonly revision: Scalars['Int']['output'];
    /** What was done to the record, the first change first. */
    readonly history: ChangeConnection;
    /** `terminal:<UN/LOCODE>-<name>`, e.g. `terminal:BEANR-mpet`. */
    readonly id: Scalars['ID']['output'];
    /** Always TERMINAL. */
    readonly recordKind: RecordKind;
    /** Its name and port. */
    readonly label: Scalars['String']['output'];
    /** Always `TLP:CLEAR`: reference data is public. */
    readonly marking: Scalars['String']['output'];
    /** On whose word we know it. */
    readonly evidence: ReadonlyArray<Evidence>;
    /** Its name. */
    readonly name: Scalars['String']['output'];
    /** The port that it is part of. */
    readonly port: Port;
    /** The country that it lies in. */
    readonly country: Country;
  };

/** A terminal of a port. */
export type TerminalhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A city. */
export type City = AnyRecord &
  Place & {
    /** How often the record has been written; `expectedRevision` of a write is held against it. */
    readonly revision: Scalars['Int']['output'];
    /** What was done to the record, the first change first. */
    readonly history: ChangeConnection;
    /** `city:<country code>-<name>`, e.g. `city:BE-brussels`. */
    readonly id: Scalars['ID']['output'];
    /** Always CITY. */
    readonly recordKind: RecordKind;
    /** Its name and country. */
    readonly label: Scalars['String']['output'];
    /** Always `TLP:CLEAR`: reference data is public. */
    readonly marking: Scalars['String']['output'];
    /** Empty: a city is standard reference data. */
    readonly evidence: ReadonlyArray<Evidence>;
    /** Its name in English. */
    readonly name: Scalars['String']['output'];
    /** The country that it lies in. */
    readonly country: Country;
  };

/** A city. */
export type CityhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A way of working that a body presented or showed to others. */
export type Practice = AnyRecord & {
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `practice:<key>`. */
  readonly id: Scalars['ID']['output'];
  /** Always PRACTICE. */
  readonly recordKind: RecordKind;
  /** Its title. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its title, in our words. */
  readonly title: Scalars['String']['output'];
  /** What it is about; may hold several. */
  readonly themes: ReadonlyArray<PracticeTheme>;
  /** What is done, in our words; null if nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Where it was shared, by whom and on behalf of which place, latest event first. */
  readonly exchanges: ExchangeConnection;
};

/** A way of working that a body presented or showed to others. */
export type PracticehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A way of working that a body presented or showed to others. */
export type PracticeexchangesArgs = {
  where?: InputMaybe<ExchangeWhere>;
  orderBy?: ExchangeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What came of an event, as a source states it. An opinion is no outcome. */
export type Outcome = AnyRecord & {
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `outcome:<key>`. */
  readonly id: Scalars['ID']['output'];
  /** Always OUTCOME. */
  readonly recordKind: RecordKind;
  /** Its title. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What kind of outcome it is. */
  readonly kind: OutcomeKind;
  /** Its title, in our words. */
  readonly title: Scalars['String']['output'];
  /** The day it came about; null if not known. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** The events that it came of, latest first. */
  readonly followed: ReadonlyArray<Event>;
  /** The bodies that are party to it, by name. */
  readonly parties: ReadonlyArray<Agency>;
  /** The practices and places that it concerns, by name. */
  readonly concerns: ReadonlyArray<AnyRecord>;
};

/** What came of an event, as a source states it. An opinion is no outcome. */
export type OutcomehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A baseline or a target of a programme or phase for one indicator of its report, as a source states it. */
export type IndicatorTarget = AnyRecord & {
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `target:<key>`, e.g. `target:seacop-vi-bodies-2026`. */
  readonly id: Scalars['ID']['output'];
  /** Always TARGET. */
  readonly recordKind: RecordKind;
  /** The target in words, e.g. `bodies reached: target 40`. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. */
  readonly marking: Scalars['String']['output'];
  /** On whose word we know it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The indicator that it is set for. */
  readonly indicator: IndicatorCode;
  /** Whether it is a baseline or a target. */
  readonly purpose: TargetPurpose;
  /** The value, in the unit of the indicator: a number, or a share from 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** The day of a baseline, or that by which a target is to be reached; null if not known. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** The programme or phase that it is set for. */
  readonly setFor: AnyRecord;
};

/** A baseline or a target of a programme or phase for one indicator of its report, as a source states it. */
export type IndicatorTargethistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page or document that facts rest on. */
export type Source = AnyRecord & {
  /** How often the record has been written; `expectedRevision` of a write is held against it. */
  readonly revision: Scalars['Int']['output'];
  /** What was done to the record, the first change first. */
  readonly history: ChangeConnection;
  /** `source:<key>`. */
  readonly id: Scalars['ID']['output'];
  /** Always SOURCE. */
  readonly recordKind: RecordKind;
  /** Its title, else its publisher and day, e.g. `EU Global Threats Programme, 2026-01-25`; its key where the day is not known. */
  readonly label: Scalars['String']['output'];
  /** Who may read the record, as a TLP 2.0 marking. */
  readonly marking: Scalars['String']['output'];
  /** Empty: a source is evidence itself. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its title; null if not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Its address; null if it has none or none is known. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Who published it; null if not known. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The day on which it was published; null if not known. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** The day on which our record of it was made; null if not known. */
  readonly retrievedOn: Maybe<Scalars['Date']['output']>;
  /** Its language, as an ISO 639-1 code; null if not recorded. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** The topics under which its publisher lists it. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** How far it is to be relied on; null if not graded. */
  readonly grading: Maybe<Grading>;
  /** The records that rest on it, in order of their ids. */
  readonly records: RecordConnection;
};

/** A page or document that facts rest on. */
export type SourcehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page or document that facts rest on. */
export type SourcerecordsArgs = {
  where?: InputMaybe<RecordWhere>;
  orderBy?: RecordOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Why two bodies may be one, the most telling reason first. Case, accents and punctuation do not matter, "&" is "and", "St" is "Saint". */
export type MergeReason =
  /** They have the same name. */
  | 'NAME'
  /** A name of one of them is an alias of the other, or they have an alias in common. */
  | 'ALIAS'
  /** A name of one of them is an acronym of a name of the other: its initials, with or without those of small words like "of". */
  | 'ACRONYM'
  /** They are of the same country and a name of each has the same words, in whatever order, but for small words and the name of the country: "Customs of Ghana", "Ghana Customs". */
  | 'WORDS'
  /** They are of the same country. It is told beside other reasons, and is none by itself. */
  | 'COUNTRY';

/** One reason why two bodies may be one, and what it goes by. */
export type MergeSign = {
  /** The reason. */
  readonly reason: MergeReason;
  /** What was met of the first body and what of the second: a name as it is spelt on record; for COUNTRY the code. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
};

/** Two bodies that may be one. Somebody who knows has to say whether they are: `mergeRecords`, or `markDistinct`. */
export type MergeCandidate = {
  /** The two bodies, by id. */
  readonly agencies: ReadonlyArray<Agency>;
  /** Why they may be one, the most telling reason first. */
  readonly signs: ReadonlyArray<MergeSign>;
};

/** A page of bodies that may be one. */
export type MergeCandidateConnection = {
  /** How many pairs there are in all that the viewer may read. */
  readonly totalCount: Scalars['Int']['output'];
  /** The pairs. */
  readonly nodes: ReadonlyArray<MergeCandidate>;
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<MergeCandidateEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Two bodies in a list. */
export type MergeCandidateEdge = {
  /** The cursor after which the list goes on. */
  readonly cursor: Scalars['String']['output'];
  /** The two bodies. */
  readonly node: MergeCandidate;
};

/** Two bodies of which somebody has said that they are not the same. */
export type DistinctPair = {
  /** The two bodies, by id. Where one of them has been merged into another body since, it is that one. */
  readonly agencies: ReadonlyArray<Agency>;
  /** Who said so. */
  readonly who: Scalars['String']['output'];
  /** Why, where somebody said so. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of bodies that are marked as not the same. */
export type DistinctPairConnection = {
  /** How many pairs there are in all that the viewer may read. */
  readonly totalCount: Scalars['Int']['output'];
  /** The pairs. */
  readonly nodes: ReadonlyArray<DistinctPair>;
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<DistinctPairEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Two bodies in a list. */
export type DistinctPairEdge = {
  /** The cursor after which the list goes on. */
  readonly cursor: Scalars['String']['output'];
  /** The two bodies. */
  readonly node: DistinctPair;
};

/** Which body goes into which. */
export type MergeRecordsInput = {
  /** The body that goes, by id. Its names become aliases of the other, and what names it names the other from then on. */
  readonly id: Scalars['ID']['input'];
  /** The body that stays, by id. Where the two say different things of themselves, this one has its way. */
  readonly into: Scalars['ID']['input'];
  /** Why they are the same, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which body is to be given back. */
export type UnmergeRecordInput = {
  /** The id of a body that has been merged into another. */
  readonly id: Scalars['ID']['input'];
  /** Why they are not the same after all, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which two bodies are not the same, or may be after all. */
export type DistinctPairInput = {
  /** The two bodies, by id. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** Why, for whoever looks at them next. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Two bodies are one. */
export type MergeSuccess = {
  /** The merge, by which its changes are found: `changes(where: { merge: … })`. */
  readonly mergeId: Scalars['ID']['output'];
  /** The body that stays, as it is now; null where it has been removed since. */
  readonly record: Maybe<Agency>;
  /** How many records moved to it: attendances, figures of them, outcomes and units. An attendance gets the id of its new body. */
  readonly moved: Scalars['Int']['output'];
};

/** Two bodies that were one are two again. */
export type UnmergeSuccess = {
  /** The merge that has been taken back. */
  readonly mergeId: Scalars['ID']['output'];
  /** The body that was given back, as it is now; null where it has been removed since. */
  readonly record: Maybe<Agency>;
  /** The body that it had gone into, as it is now; null where it has been removed since. */
  readonly keptRecord: Maybe<Agency>;
  /** How many records moved back with it. */
  readonly moved: Scalars['Int']['output'];
};

/** It is on record that two bodies are not the same, or no longer. */
export type DistinctPairSuccess = {
  /** The two bodies, by id. */
  readonly agencies: ReadonlyArray<Agency>;
  /** Whether they are marked as not the same now. */
  readonly isDistinct: Scalars['Boolean']['output'];
};

/** What came of merging two bodies. */
export type MergeRecordsPayload = MergeSuccess | InvalidInput | Conflict | Forbidden;

/** What came of giving back a body that was merged into another. */
export type UnmergeRecordPayload = UnmergeSuccess | InvalidInput | Conflict | Forbidden | BuiltOn | StillNeeded;

/** What came of marking two bodies as not the same, or of taking that back. */
export type DistinctPairPayload = DistinctPairSuccess | InvalidInput;

/** At which level two bodies have met. */
export type MeetingLevel =
  /** At the same whole event: each attended it or one of its sessions. */
  | 'EVENT'
  /** At the same session of a whole event. */
  | 'SESSION';

/** A body that attended what another one attended. How strongly the two are joined stands on `sharedEvents` events. */
export type Partner = {
  /** The body that was met. */
  readonly agency: Agency;
  /** How many events both attended, at the level asked for: what `weight` stands on. */
  readonly sharedEvents: Scalars['Int']['output'];
  /**
   * How strongly the two are joined: for each shared event 1 / (n - 1), where n is the number of identified bodies at it, all
   * added up and given to a millionth. A meeting of two counts 1, a conference of a hundred hardly anything (Newman, 2001).
   */
  readonly weight: Scalars['Float']['output'];
  /** On how many of the shared events a source states the date: what `firstMet` and `lastMet` stand on. */
  readonly datedEvents: Scalars['Int']['output'];
  /** When they first met, by stated dates alone and as precisely as these settle it; null where no shared event has one, or they do not settle the year. */
  readonly firstMet: Maybe<Scalars['PartialDate']['output']>;
  /** When they last met, by stated dates alone and as precisely as these settle it; null where no shared event has one, or they do not settle the year. */
  readonly lastMet: Maybe<Scalars['PartialDate']['output']>;
  /** The events that both attended, at the level asked for, latest first. */
  readonly events: EventConnection;
};

/** A body that attended what another one attended. How strongly the two are joined stands on `sharedEvents` events. */
export type PartnereventsArgs = {
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of partners. */
export type PartnerConnection = {
  /** How many identified partners there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many bodies were left out because no source names them: one for each country and event, so that they join nothing. */
  readonly unidentifiedLeftOut: Scalars['Int']['output'];
  /** The partners of this page. */
  readonly nodes: ReadonlyArray<Partner>;
  /** The partners of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A partner in a list. */
export type PartnerEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The partner. */
  readonly node: Partner;
};

/** A body that another one has never attended an event with. */
export type NotYetMet = {
  /** The body that was not met. */
  readonly agency: Agency;
  /** How many identified bodies both have attended events with: who could bring the two together. */
  readonly partnersInCommon: Scalars['Int']['output'];
  /** The first of the partners in common, by name. */
  readonly through: ReadonlyArray<Agency>;
};

/** A body that another one has never attended an event with. */
export type NotYetMetthroughArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of bodies not yet met. */
export type NotYetMetConnection = {
  /** How many identified ones there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many bodies meet the filter but were left out because no source names them. */
  readonly unidentifiedLeftOut: Scalars['Int']['output'];
  /** The bodies of this page. */
  readonly nodes: ReadonlyArray<NotYetMet>;
  /** The bodies of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NotYetMetEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A body not yet met in a list. */
export type NotYetMetEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: NotYetMet;
};

/** Two bodies whose first common event this is, by stated dates. */
export type FirstMeeting = {
  /** One of the two: the one whose id comes first. */
  readonly one: Agency;
  /** The other one. */
  readonly other: Agency;
  /** Whether their seats are in different regions; null where the scheme has no region for one of them, or its seat is not known. */
  readonly crossesRegions: Maybe<Scalars['Boolean']['output']>;
  /** Whether they belong to different sectors; null where the sector of one is not known. */
  readonly crossesSectors: Maybe<Scalars['Boolean']['output']>;
};

/** Two bodies whose first common event this is, by stated dates. */
export type FirstMeetingcrossesRegionsArgs = {
  regionScheme?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of first meetings, and what no source settles. */
export type FirstMeetingConnection = {
  /** How many pairs met here first, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many bodies at the event were left out because no source names them. */
  readonly unidentifiedLeftOut: Scalars['Int']['output'];
  /**
   * How many whole events without a stated date, this one too if it has none, at least two of the event's identified bodies
   * attended. They were left out: any of them may have been a first meeting.
   */
  readonly undatedLeftOut: Scalars['Int']['output'];
  /**
   * How many pairs were left out because another common event may have been earlier: its stated date, known to the month
   * or year perhaps, overlaps with this event's, and none is surely the first.
   */
  readonly undecidedLeftOut: Scalars['Int']['output'];
  /** The pairs of this page. */
  readonly nodes: ReadonlyArray<FirstMeeting>;
  /** The pairs of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirstMeetingEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A first meeting in a list. */
export type FirstMeetingEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: FirstMeeting;
};

/** What bodies are gathered by to see how they cooperate. A body has one value or none, "not known", in each. */
export type CooperationDimension =
  /** The region, of `regionScheme`, of the country of its seat. */
  | 'REGION'
  /** The country of its seat. */
  | 'COUNTRY'
  /** What kind of body it is. */
  | 'AGENCY_KIND'
  /** Which sector it belongs to. */
  | 'SECTOR';

/** How the bodies of one value and those of another, or of the same, have cooperated. */
export type CooperationCell = {
  /** One value: the one whose label comes first, "not known" last. */
  readonly one: GroupKey;
  /** The other value; the same one where bodies of one value met each other. */
  readonly other: GroupKey;
  /** How many pairs of bodies, one of each value, attended an event together. */
  readonly pairs: Scalars['Int']['output'];
  /** How many events such a pair attended together. */
  readonly sharedEvents: Scalars['Int']['output'];
  /** How many of the pairs met first, among all events with a stated date, at one of these events. */
  readonly firstMeetings: Scalars['Int']['output'];
};

/** Who cooperates with whom, as a symmetric matrix: each two values stand once, and only those that met. */
export type CooperationConnection = {
  /** How many cells there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many events the matrix stands on: those that meet the filter and that at least two identified bodies attended. */
  readonly events: Scalars['Int']['output'];
  /** How many bodies at the events that meet the filter were left out because no source names them. */
  readonly unidentifiedLeftOut: Scalars['Int']['output'];
  /**
   * How many whole events without a stated date at least two of the matrix's bodies attended, whether they meet the filter or
   * not. First meetings leave them out; pairs of these bodies may have met there first.
   */
  readonly undatedLeftOut: Scalars['Int']['output'];
  /** How many of the pairs met first at one of these events or at another, whose stated dates overlap: first meetings leave them out. */
  readonly undecidedLeftOut: Scalars['Int']['output'];
  /** The cells of this page. */
  readonly nodes: ReadonlyArray<CooperationCell>;
  /** The cells of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CooperationCellEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A cell in a list. */
export type CooperationCellEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The cell. */
  readonly node: CooperationCell;
};

/** What kind of outcome it is. */
export type OutcomeKind =
  /** A memorandum of understanding or another agreement. */
  | 'MEMORANDUM'
  /** A joint operation. */
  | 'JOINT_OPERATION'
  /** A visit that followed. */
  | 'FOLLOW_UP_VISIT'
  /** A practice that a body took over. */
  | 'PRACTICE_ADOPTED'
  /** A unit that was set up. */
  | 'UNIT_CREATED'
  /** A seizure. */
  | 'SEIZURE'
  /** None of these. */
  | 'OTHER';

/** A page of a list of outcomes. */
export type OutcomeConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The outcomes of this page. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** The outcomes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [KIND]) { nodes { keys { label } count } }`.
   * Each has one value or none in every dimension, so that the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of outcomes. */
export type OutcomeConnectiongroupsArgs = {
  by: ReadonlyArray<OutcomeDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An outcome in a list. */
export type OutcomeEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The outcome. */
  readonly node: Outcome;
};

/** In which order outcomes are listed. */
export type OutcomeOrder =
  /** By date, latest first, those of unknown date last. */
  | 'DATE_DESC'
  /** By date, earliest first, those of unknown date last. */
  | 'DATE_ASC'
  /** By title; case and accents do not matter. */
  | 'TITLE_ASC'
  /** By title, backwards. */
  | 'TITLE_DESC';

/** What outcomes are grouped by. */
export type OutcomeDimension =
  /** What kind of outcome it is. */
  | 'KIND'
  /** The year of its date. */
  | 'YEAR';

/**
 * Which outcomes: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A
 * relation means "at least one".
 */
export type OutcomeWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** It came about on this day or later; it does not hold where the date is not known. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It came about on this day or earlier; it does not hold where the date is not known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whether its date is known. */
  readonly dateKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** A line of its evidence has one of these standings; without OPINION, what somebody merely thinks is left out. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** It came of an event or session that meets this. */
  readonly followed?: InputMaybe<EventWhere>;
  /** A body that meets this is party to it. */
  readonly party?: InputMaybe<AgencyWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<OutcomeWhere>;
};

/**
 * The relationships between records. Each reads as a sentence from one record to the other: a body ATTENDED an attendance,
 * which was AT an event.
 */
export type RelationshipKind =
  /** Phase to programme: the phase is one of the programme. */
  | 'PHASE_OF'
  /** Programme or phase to region: it works there. */
  | 'COVERS'
  /** Session to event, or region to region: the first is a part of the second. */
  | 'PART_OF'
  /** Country to region: it lies there. */
  | 'IN_REGION'
  /** Terminal to port, port or city to country: it lies there. */
  | 'LOCATED_IN'
  /** Body to programme or phase: it pays for it. */
  | 'FUNDS'
  /** Body to programme or phase: it carries it out. */
  | 'IMPLEMENTS'
  /** Body to country: it has its seat there. */
  | 'BASED_IN'
  /** Body to body: the first is a unit of the second. */
  | 'UNIT_OF'
  /** Body to place: it works there. */
  | 'OPERATES_AT'
  /** Event to programme or phase: the event was held under it. */
  | 'UNDER'
  /** Event to place: the event was held there. */
  | 'HELD_AT'
  /** Body to attendance: whose attendance it is. */
  | 'ATTENDED'
  /** Attendance to event: what was attended. */
  | 'AT'
  /** Attendance to place: where the body spoke for. */
  | 'FOR'
  /** Attendance to practice: what the body presented or showed there. */
  | 'SHARED'
  /** Outcome to event: what it came of. */
  | 'FOLLOWED'
  /** Body to outcome: it takes part in it. */
  | 'PARTY_TO'
  /** Outcome to practice or place: what it is about. */
  | 'CONCERNS'
  /** Figure to event or attendance: what it counts. */
  | 'COUNTS'
  /** Target to programme or phase: for what it is set. */
  | 'SET_FOR'
  /** Record to source: on whose word it is known. */
  | 'EVIDENCED_BY';

/** One relationship on a way, as it is walked: the `to` of a step is the `from` of the next one. */
export type PathStep = {
  /** Where the step begins. */
  readonly from: AnyRecord;
  /** The relationship that is walked. */
  readonly relationship: RelationshipKind;
  /** Which way the relationship points: true where it reads from `from` to `to`, false where it reads from `to` to `from`. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step ends. */
  readonly to: AnyRecord;
};

/** A way from one record to another that comes by no record twice. */
export type Path = {
  /** How many relationships it walks: two bodies that attended one event are 4 apart (body, attendance, event, attendance, body). */
  readonly length: Scalars['Int']['output'];
  /** The relationships in the order in which they are walked. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** A relationship that is drawn between two records: it reads from `from` to `to`. */
export type Relation = {
  /** The record that the sentence begins with. */
  readonly from: AnyRecord;
  /** The relationship. */
  readonly relationship: RelationshipKind;
  /** The record that the sentence ends with. */
  readonly to: AnyRecord;
};

/** How many records of a kind `first` left out. */
export type LeftOut = {
  /** The kind. */
  readonly recordKind: RecordKind;
  /** How many records of it. */
  readonly count: Scalars['Int']['output'];
};

/** What surrounds a record, as far as it is drawn. */
export type Neighbourhood = {
  /**
   * The record itself, then up to `first` of those around it: nearer ones first; of equally near ones the first of each kind
   * by id, then the second of each kind, and so on, so that ten thousand attendances do not crowd out the one country.
   */
  readonly nodes: ReadonlyArray<AnyRecord>;
  /** Every relationship between two of the nodes, each once, by the id of `from`, the relationship and the id of `to`. */
  readonly edges: ReadonlyArray<Relation>;
  /** How many more lie around it, for each kind of which there are more, by kind. */
  readonly leftOut: ReadonlyArray<LeftOut>;
};

/** A page of a list of ports. */
export type PortConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The ports of this page. */
  readonly nodes: ReadonlyArray<Port>;
  /** The ports of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PortEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [COUNTRY]) { nodes { keys { label } count } }`.
   * Each has one value or none in every dimension, so that the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of ports. */
export type PortConnectiongroupsArgs = {
  by: ReadonlyArray<PortDimension>;
  regionScheme?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A port in a list. */
export type PortEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The port. */
  readonly node: Port;
};

/** In which order ports are listed. */
export type PortOrder =
  /** By name; case and accents do not matter. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC'
  /** By UN/LOCODE: by the country's code, then the place's. */
  | 'LOCODE_ASC'
  /** By UN/LOCODE, backwards. */
  | 'LOCODE_DESC';

/** What ports are grouped by. */
export type PortDimension =
  /** The country that it lies in. */
  | 'COUNTRY'
  /** The region, of `regionScheme`, of the country that it lies in. */
  | 'REGION';

/** A circle on the map. */
export type NearWhere = {
  /** Degrees north of the equator (WGS 84) of its centre: -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich (WGS 84) of its centre: -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** Its radius in kilometres over the ground: more than 0, at most 20040. */
  readonly kilometres: Scalars['Float']['input'];
};

/**
 * Which places: all fields that are given must hold. A place meets it when it is, or lies in, what is asked for. A list
 * means "any of these"; an empty list matches nothing.
 */
export type PlaceWhere = {
  /** It is, or lies in, a place with one of these ids, e.g. `country:BB` or `port:BEANR`. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is one of these ports, or a terminal of one; by UN/LOCODE. */
  readonly ports?: InputMaybe<ReadonlyArray<Scalars['Locode']['input']>>;
  /** It is, or lies in, one of these countries; by ISO 3166-1 alpha-2 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** It lies in one of these regions or in a part of one, e.g. `region:seacop:caribbean`. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It lies in a region that this programme covers, itself or by one of its phases; the programme's code, e.g. `seacop`. */
  readonly coveredBy?: InputMaybe<Scalars['String']['input']>;
  /** It is a port within this circle, or a terminal of one; it does not hold where the coordinates are not known. */
  readonly near?: InputMaybe<NearWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<PlaceWhere>;
};

/** What a practice is about. */
export type PracticeTheme =
  /** Cooperation of public bodies and companies. */
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  /** Preventing and uncovering corruption. */
  | 'ANTI_CORRUPTION'
  /** Sharing information among services or with operators. */
  | 'INFORMATION_SHARING'
  /** Fences, gates, seals and the like. */
  | 'PHYSICAL_SECURITY'
  /** Cameras, access control, sensors and the like. */
  | 'ELECTRONIC_SECURITY'
  /** Choosing what to look at by risk. */
  | 'RISK_ANALYSIS'
  /** Searching ships and cargo, and intercepting. */
  | 'SEARCH_AND_INTERCEPTION'
  /** The way that work is organised. */
  | 'PROCEDURE'
  /** Technical means. */
  | 'TECHNOLOGY'
  /** Teaching and exercise. */
  | 'TRAINING'
  /** None of these. */
  | 'OTHER';

/** A page of a list of practices. */
export type PracticeConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The practices of this page. */
  readonly nodes: ReadonlyArray<Practice>;
  /** The practices of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PracticeEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [THEME]) { nodes { keys { label } count } }`.
   * In THEME a practice may stand in several groups.
   */
  readonly groups: Groups;
};

/** A page of a list of practices. */
export type PracticeConnectiongroupsArgs = {
  by: ReadonlyArray<PracticeDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A practice in a list. */
export type PracticeEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The practice. */
  readonly node: Practice;
};

/** In which order practices are listed. */
export type PracticeOrder =
  /** By title; case and accents do not matter. */
  | 'TITLE_ASC'
  /** By title, backwards. */
  | 'TITLE_DESC'
  /** By the number of exchanges in which it was shared, most first. */
  | 'EXCHANGES_DESC'
  /** By the number of exchanges in which it was shared, fewest first. */
  | 'EXCHANGES_ASC';

/** What practices are grouped by. */
export type PracticeDimension =
  /** What it is about. May be several: a practice then stands in several groups. */
  'THEME';

/**
 * Which practices: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A
 * relation means "at least one".
 */
export type PracticeWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is about one of these. */
  readonly themes?: InputMaybe<ReadonlyArray<PracticeTheme>>;
  /** This is part of its title; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** It was shared at an event or session that meets this; what was shared at a session was shared at its whole event too. */
  readonly sharedAt?: InputMaybe<EventWhere>;
  /** It was shared on behalf of a place that meets this. */
  readonly sharedFor?: InputMaybe<PlaceWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<PracticeWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PracticeWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<PracticeWhere>;
};

/** What was done to a record. */
export type ChangeAction =
  /** It was created or changed. */
  | 'RECORDED'
  /** It was removed. */
  | 'REMOVED'
  /** It was given back after it was removed. */
  | 'RESTORED'
  /** A change of it was undone. */
  | 'UNDONE'
  /** Two bodies became one, by which it was changed, made or removed. */
  | 'MERGED'
  /** Two bodies that had become one are two again, by which it was changed, made or removed. */
  | 'UNMERGED';

/** A line of evidence. */
export type EvidenceInput = {
  /** The source, by id. */
  readonly source: Scalars['ID']['input'];
  /** How the source supports it. */
  readonly standing: Standing;
  /** Where in the source, e.g. `P5` for its fifth paragraph. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** What the source says, in our own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The field or relation that it speaks of; the record as a whole where not given. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
};

/** How reliable a source is, on a named scheme. */
export type GradingInput = {
  /** The scheme of the two marks. */
  readonly scheme: GradingScheme;
  /** The mark of the source. */
  readonly source: Scalars['String']['input'];
  /** The mark of the information. */
  readonly information: Scalars['String']['input'];
  /** Who gave it. */
  readonly by: Scalars['String']['input'];
};

/** What is stated of a programme. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordProgrammeInput = {
  /** Its id, e.g. `programme:seacop`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its short name, e.g. `SEACOP`. Never changed once it is on record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its name in full. Never changed once it is on record. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** The regions that it covers, by id. */
  readonly covers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a phase of a programme. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordPhaseInput = {
  /** Its id, e.g. `phase:seacop-vi`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** The programme that it is a phase of, by id. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. Never changed once it is on record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The day `2023-06-01`, month `2023-06` or year `2023` in which it began. */
  readonly startDate?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it ended or is to end, `YYYY-MM-DD`. */
  readonly endDate?: InputMaybe<Scalars['String']['input']>;
  /** Its budget in euro. */
  readonly budgetEur?: InputMaybe<Scalars['Int']['input']>;
  /** The regions that it covers, by id. */
  readonly covers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a region of a scheme. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordRegionInput = {
  /** Its id, e.g. `region:seacop:caribbean`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its name. Never changed once it is on record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The wider region of the same scheme, by id. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The countries in it, by id; a country is in one region of a scheme. Those of UN M49 are stated by the country. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a country. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordCountryInput = {
  /** Its id, e.g. `country:BB`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its ISO 3166-1 alpha-3 code. */
  readonly alpha3?: InputMaybe<Scalars['String']['input']>;
  /** Its ISO 3166-1 numeric code, three digits. */
  readonly numeric?: InputMaybe<Scalars['String']['input']>;
  /** Its name. Never changed once it is on record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The region of UN M49 that it is in, by id. */
  readonly m49?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a port. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordPortInput = {
  /** Its id, e.g. `port:BEANR`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its name. Never changed once it is on record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north of the equator, -90 to 90. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east of Greenwich, -180 to 180. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** By how many kilometres the position may be wrong. */
  readonly coordinatePrecision?: InputMaybe<Scalars['Float']['input']>;
  /** Who gives the position. */
  readonly coordinateSource?: InputMaybe<Scalars['String']['input']>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a terminal of a port. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordTerminalInput = {
  /** Its id, e.g. `terminal:BEANR-mpet`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its name. Never changed once it is on record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The port that it is in, by id. */
  readonly port?: InputMaybe<Scalars['ID']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a city. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordCityInput = {
  /** Its id, e.g. `city:BE-brussels`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its name. Never changed once it is on record. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a body. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordAgencyInput = {
  /** Its id, e.g. `agency:maoc-n`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Other names and acronyms. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of body it is. */
  readonly kind?: InputMaybe<AgencyKind>;
  /** The sector that it belongs to. */
  readonly sector?: InputMaybe<Sector>;
  /** Whether a source names it; true where nothing is said. One that no source names has an id that holds its event. */
  readonly identified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The country that it is based in, by id. */
  readonly basedIn?: InputMaybe<Scalars['ID']['input']>;
  /** The body that it is a unit of, by id. */
  readonly unitOf?: InputMaybe<Scalars['ID']['input']>;
  /** The places that it operates at, by id. */
  readonly operatesAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The programmes and phases that it funds, by id. */
  readonly funds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The programmes and phases that it implements, by id. */
  readonly implements?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of an event or a session of one. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordEventInput = {
  /** Its id, e.g. `event:seacop-port-security-seminar`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it was about, in our own words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What kind of event it is. */
  readonly kind?: InputMaybe<EventKind>;
  /** Whether it is planned, was held or was cancelled. */
  readonly status?: InputMaybe<EventStatus>;
  /** Whether people met in person. */
  readonly format?: InputMaybe<EventFormat>;
  /** The day `2024-06-17`, month `2024-06` or year `2024` in which it began. */
  readonly startDate?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it ended, `YYYY-MM-DD`. */
  readonly endDate?: InputMaybe<Scalars['String']['input']>;
  /** The place of a session among the sessions of its event, from 1. */
  readonly sequence?: InputMaybe<Scalars['Int']['input']>;
  /** The places where it was held, by id. */
  readonly heldAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The programme or phase that it was held under, by id. */
  readonly under?: InputMaybe<Scalars['ID']['input']>;
  /** The whole event that it is a session of, by id; a session has no sessions. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of one body's part in one event. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordAttendanceInput = {
  /** The body, by id. With the event it is the key. */
  readonly agency: Scalars['ID']['input'];
  /** The event or session, by id. */
  readonly event: Scalars['ID']['input'];
  /** In which roles it took part, at least one. */
  readonly roles?: InputMaybe<ReadonlyArray<AttendanceRole>>;
  /** Whether it was there in person. */
  readonly mode?: InputMaybe<AttendanceMode>;
  /** The port, terminal, city or country that it spoke for, by id. */
  readonly for?: InputMaybe<Scalars['ID']['input']>;
  /** The practices that it presented or showed there, by id. */
  readonly shared?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a practice. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordPracticeInput = {
  /** Its id, e.g. `practice:container-scanning`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it is about; OTHER for none of the themes. */
  readonly themes?: InputMaybe<ReadonlyArray<PracticeTheme>>;
  /** How it works, in our own words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of an outcome. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordOutcomeInput = {
  /** Its id, e.g. `outcome:memorandum`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** What kind of outcome it is. */
  readonly kind?: InputMaybe<OutcomeKind>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it came about, `YYYY-MM-DD`. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** The events that it followed, by id. */
  readonly followed?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The bodies that are party to it, by id. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The practices and places that it concerns, by id. */
  readonly concerns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a baseline or a target. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordIndicatorTargetInput = {
  /** Its id, e.g. `target:seacop-vi-bodies`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** The programme or phase that it is set for, by id. */
  readonly setFor?: InputMaybe<Scalars['ID']['input']>;
  /** The indicator that it is set for. */
  readonly indicator?: InputMaybe<IndicatorCode>;
  /** Whether it is a baseline or a target. */
  readonly purpose?: InputMaybe<TargetPurpose>;
  /** The value, 0 or more, in the unit of the indicator. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** The day of a baseline, or that by which a target is to be reached, `YYYY-MM-DD`. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it, as a TLP 2.0 marking; `TLP:CLEAR` for a new record where nothing is said. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a count that a source gives. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordFigureInput = {
  /** The id of a figure on record. A new one is made of what it counts, the measure, the country, the subject and its first source. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The event or attendance that it counts, by id. */
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  /** What is counted. */
  readonly measure?: InputMaybe<FigureMeasure>;
  /** The number as the source gives it, 0 or more. */
  readonly value?: InputMaybe<Scalars['Int']['input']>;
  /** How exact the source says the number is. */
  readonly qualifier?: InputMaybe<FigureQualifier>;
  /** The ISO 3166-1 alpha-2 code of the country whose part it counts. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Which kind of thing it counts, where one measure counts two. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stated of a source. A field that is left out stays as it is, one that is null becomes unknown, and a list takes the place of the list on record. */
export type RecordSourceInput = {
  /** Its id, e.g. `source:page`. Where there is no such record, it is created. */
  readonly id: Scalars['ID']['input'];
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its address, beginning with https:// or http://. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was published, `YYYY-MM-DD`. A source has this day or `retrievedOn`. */
  readonly publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was read, `YYYY-MM-DD`. */
  readonly retrievedOn?: InputMaybe<Scalars['String']['input']>;
  /** Its language, an ISO 639-1 code. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How reliable it is, on a named scheme. */
  readonly grading?: InputMaybe<GradingInput>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** Why it is written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the write starts from; where the record has another by then, nothing is written and the answer is a Conflict. 0 means that there must be no such record yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** One attendance of a batch. A field that is left out stays as it is, one that is null becomes unknown. */
export type AttendanceRowInput = {
  /** The body, by id. With the event it is the key. */
  readonly agency: Scalars['ID']['input'];
  /** The event or session, by id. */
  readonly event: Scalars['ID']['input'];
  /** In which roles it took part, at least one. */
  readonly roles?: InputMaybe<ReadonlyArray<AttendanceRole>>;
  /** Whether it was there in person. */
  readonly mode?: InputMaybe<AttendanceMode>;
  /** The port, terminal, city or country that it spoke for, by id. */
  readonly for?: InputMaybe<Scalars['ID']['input']>;
  /** The practices that it presented or showed there, by id. */
  readonly shared?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who may read it, as a TLP 2.0 marking; for a new record the marking of the setting PORTOLAN_MARKING, `TLP:CLEAR` unless set, where nothing is said. Whoever writes may raise it; lowering it, or opening it to another circle, needs the capability STEWARD and a reason. */
  readonly marking?: InputMaybe<Scalars['String']['input']>;
  /** On whose word we know it: all lines, in place of those on record. A new record needs one at least. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

/** Attendances that are written together: all of them, or none. */
export type RecordAttendancesInput = {
  /** The attendances, at most 10,000; each body and event once. */
  readonly rows: ReadonlyArray<AttendanceRowInput>;
  /** Why they are written, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which record is to be removed. */
export type RemoveRecordInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** Why it is removed, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you have seen; where the record has another by then, the answer is a Conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Which record is to be given back. */
export type RestoreRecordInput = {
  /** The id of a record that was removed. */
  readonly id: Scalars['ID']['input'];
  /** Why it is given back, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which change is to be undone. */
export type UndoChangeInput = {
  /** The id of the change. */
  readonly changeId: Scalars['ID']['input'];
  /** Why it is undone, for the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own that is new for each write. A write that is sent again with the same key is done once, and answered as it was. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Something wrong with an input. */
export type InputProblem = {
  /** The field with the way to it, e.g. `evidence[0].source`; empty for the input as a whole. */
  readonly field: Scalars['String']['output'];
  /** The row of a batch, counted from 0; null where there is one record. */
  readonly row: Maybe<Scalars['Int']['output']>;
  /** What is wrong and what would be accepted. */
  readonly message: Scalars['String']['output'];
};

/** Nothing was written, because the input is not right. */
export type InvalidInput = {
  /** Everything that is wrong with it. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Nothing was written, because the record is not as the write expects it, or the key belongs to another write. */
export type Conflict = {
  /** What is in the way. */
  readonly message: Scalars['String']['output'];
  /** The row of a batch, counted from 0; null where there is one record. */
  readonly row: Maybe<Scalars['Int']['output']>;
  /** The revision that the write expected; null where the key is in the way. */
  readonly expectedRevision: Maybe<Scalars['Int']['output']>;
  /** The revision of the record now, 0 where there is none; null where the key is in the way. */
  readonly revision: Maybe<Scalars['Int']['output']>;
  /** The record as it is to be by this write; null where the key is in the way. */
  readonly expected: Maybe<RecordState>;
  /** The record as it is now; null where there is none, or where the key is in the way. */
  readonly stored: Maybe<RecordState>;
};

/** Nothing was written, because the viewer may not write this. */
export type Forbidden = {
  /** What is in the way. */
  readonly message: Scalars['String']['output'];
};

/** Nothing was written, because other records need the record that would go. */
export type StillNeeded = {
  /** What is in the way. */
  readonly message: Scalars['String']['output'];
  /** Some of the records that need it. */
  readonly neededBy: ReadonlyArray<AnyRecord>;
};

/** Nothing was written, because later changes build on what would be undone. */
export type BuiltOn = {
  /** What is in the way. */
  readonly message: Scalars['String']['output'];
  /** Some of the changes that build on it. */
  readonly changes: ReadonlyArray<Change>;
};

/** What was stated of a programme is on record. */
export type RecordProgrammeSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Programme>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a programme. */
export type RecordProgrammePayload = RecordProgrammeSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a phase of a programme is on record. */
export type RecordPhaseSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Phase>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a phase of a programme. */
export type RecordPhasePayload = RecordPhaseSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a region of a scheme is on record. */
export type RecordRegionSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Region>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a region of a scheme. */
export type RecordRegionPayload = RecordRegionSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a country is on record. */
export type RecordCountrySuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Country>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a country. */
export type RecordCountryPayload = RecordCountrySuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a port is on record. */
export type RecordPortSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Port>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a port. */
export type RecordPortPayload = RecordPortSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a terminal of a port is on record. */
export type RecordTerminalSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Terminal>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a terminal of a port. */
export type RecordTerminalPayload = RecordTerminalSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a city is on record. */
export type RecordCitySuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<City>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a city. */
export type RecordCityPayload = RecordCitySuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a body is on record. */
export type RecordAgencySuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Agency>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a body. */
export type RecordAgencyPayload = RecordAgencySuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of an event or a session of one is on record. */
export type RecordEventSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Event>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording an event or a session of one. */
export type RecordEventPayload = RecordEventSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of one body's part in one event is on record. */
export type RecordAttendanceSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Attendance>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording one body's part in one event. */
export type RecordAttendancePayload = RecordAttendanceSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a practice is on record. */
export type RecordPracticeSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Practice>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a practice. */
export type RecordPracticePayload = RecordPracticeSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of an outcome is on record. */
export type RecordOutcomeSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Outcome>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording an outcome. */
export type RecordOutcomePayload = RecordOutcomeSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a count that a source gives is on record. */
export type RecordFigureSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Figure>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a count that a source gives. */
export type RecordFigurePayload = RecordFigureSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a baseline or a target is on record. */
export type RecordIndicatorTargetSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<IndicatorTarget>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a baseline or a target. */
export type RecordIndicatorTargetPayload = RecordIndicatorTargetSuccess | InvalidInput | Conflict | Forbidden;

/** What was stated of a source is on record. */
export type RecordSourceSuccess = {
  /** The record as it is now; null where it has been removed since. */
  readonly record: Maybe<Source>;
  /** The change that was made; null where everything was on record as it is. */
  readonly change: Maybe<Change>;
};

/** What came of recording a source. */
export type RecordSourcePayload = RecordSourceSuccess | InvalidInput | Conflict | Forbidden;

/** The attendances are on record. */
export type RecordAttendancesSuccess = {
  /** How many are new. */
  readonly created: Scalars['Int']['output'];
  /** How many were changed. */
  readonly changed: Scalars['Int']['output'];
  /** How many were on record as they are. */
  readonly unchanged: Scalars['Int']['output'];
  /** The ids of all of them, in the order of the rows. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};

/** What came of recording attendances together. */
export type RecordAttendancesPayload = RecordAttendancesSuccess | InvalidInput | Conflict | Forbidden;

/** A record was removed, given back, or a change of it undone. */
export type ChangeSuccess = {
  /** The record as it is now; null where it is gone. */
  readonly record: Maybe<AnyRecord>;
  /** The change that was made. */
  readonly change: Maybe<Change>;
};

/** What came of removing a record. */
export type RemoveRecordPayload = ChangeSuccess | InvalidInput | Conflict | Forbidden | StillNeeded;

/** What came of giving a record back. */
export type RestoreRecordPayload = ChangeSuccess | InvalidInput | Conflict | Forbidden;

/** What came of undoing a change. */
export type UndoChangePayload = ChangeSuccess | InvalidInput | Conflict | Forbidden | BuiltOn;

/** What an indicator says of a programme. */
export type IndicatorLevel =
  /** What was done: events, people and bodies at them, practices that were shown. */
  | 'OUTPUT'
  /** What came of it: contacts that are new, practices taken over, follow-up. */
  | 'OUTCOME'
  /** How much the record itself knows, which all other indicators rest on. */
  | 'DATA';

/** What an indicator's value is. */
export type IndicatorUnit =
  /** A number of something, whole. */
  | 'COUNT'
  /** A share, from 0 to 1. */
  | 'SHARE';

/**
 * The indicators of a programme's report. All go by whole events whose status is HELD unless they say otherwise, by the period
 * of the event's stated date, and by sessions that were held too.
 */
export type IndicatorCode =
  /** Whole events that were held. A session is not a second event. */
  | 'EVENTS_HELD'
  /** Whole events that are planned. */
  | 'EVENTS_PLANNED'
  /** Whole events that were called off. */
  | 'EVENTS_CANCELLED'
  /** People who took part, once for each event: person-attendances, not people. One exact figure an event is added; approximate ones are not. */
  | 'PARTICIPANTS'
  /** The share of women among those who took part, over the events of which exact figures tell it. */
  | 'WOMEN_SHARE'
  /** People who were trained, as sources count them: one exact figure an event is added. */
  | 'PEOPLE_TRAINED'
  /** Named bodies that attended, each once. A country is no body. */
  | 'BODIES_REACHED'
  /** Named bodies among these that attended none of the programme's events before. */
  | 'BODIES_FIRST_TIME'
  /** Named bodies that presented. */
  | 'BODIES_PRESENTING'
  /** Partner countries of which a body, or a body that spoke for one, attended; one that no source names counts here. */
  | 'COUNTRIES_REACHED'
  /** Partner countries of which no source on record tells that anybody attended. */
  | 'COUNTRIES_NOT_REACHED'
  /** Countries that a presenter spoke for, or else is based in. */
  | 'COUNTRIES_PRESENTING'
  /** Practices that were presented or shown, each once. */
  | 'PRACTICES_SHARED'
  /** Practices taken over, as outcomes of these events: one for each outcome that a source states. */
  | 'PRACTICES_ADOPTED'
  /** Pairs of named bodies whose first common event, of any programme, is one of these. */
  | 'PAIRS_CONNECTED'
  /** Events of which an outcome came within 12 months of their stated date. */
  | 'EVENTS_FOLLOWED_UP'
  /** Seizures, as sources attribute them to these events: one exact figure an event is added. */
  | 'SEIZURES'
  /** The share of the programme's held events of which a source states the date, whatever the period. */
  | 'DATES_KNOWN';

/** What an indicator is split by. */
export type SplitDimension =
  /** The kind of the whole event. */
  | 'EVENT_KIND'
  /** The year in which it began; not known where its date does not settle it. */
  | 'YEAR'
  /** The countries in which the event or one of its sessions was held. May be several. */
  | 'COUNTRY'
  /** The kind of the body. */
  | 'AGENCY_KIND'
  /** The sector of the body. */
  | 'SECTOR'
  /** The region of UN M49, the narrowest one, of the country of the body's seat. */
  | 'REGION'
  /** The region of the programme's own in which the partner country lies. May be several. */
  | 'PARTNER_REGION'
  /**
   * From whom to whom it was presented: SOUTH_TO_NORTH, NORTH_TO_SOUTH, SOUTH_TO_SOUTH or NORTH_TO_NORTH. The South are the
   * programme's partner countries, the North all others. A presenter's side is that of the country it spoke for, else of its
   * seat; it presented to the other side where a body with its seat there attended the same whole event, else to its own.
   * One body or country may have presented in several ways.
   */
  | 'DIRECTION'
  /** What the practice is about. May be several. */
  | 'THEME'
  /** Whether the seats of the two lie in different regions of UN M49: ACROSS or WITHIN; not known without two seats. */
  | 'REGIONS_OF_PAIR'
  /** Whether one of the two is public and the other private: PUBLIC_PRIVATE or OTHER; not known without two sectors. */
  | 'SECTORS_OF_PAIR';

/** Which reading of a list gives the number. */
export type IndicatorReading =
  /** The number of its records: `totalCount`, or the length of a plain list such as `countries`. */
  | 'RECORDS'
  /** The sum of `firstMeetings` over all cells of `cooperation(between: REGION, regionScheme: "m49")`. */
  | 'FIRST_MEETINGS'
  /** The numbers of its figures, of which one exact one for each event goes in. */
  | 'FIGURES';

/** With what a period is compared. */
export type ReportComparison =
  /** The period of the same length that ends the day before: as many months where it is whole months, else as many days. */
  | 'PERIOD_BEFORE'
  /** The same days of the year before. */
  | 'YEAR_BEFORE';

/** Whole events of which a period holds the stated date; both days included. An undated event is in no period. */
export type ReportPeriod = {
  /** Its first day; null for all that was before `to`. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Its last day; null for all from `from` on. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/**
 * The list that shows the records behind a number: the field of Query and its `where`. Everything else of the field is left as
 * it is by default, unless `reading` says otherwise.
 *
 * Example: `{ field: "agencies", where: { identified: true, … }, reading: RECORDS }` is `agencies(where: $where) { totalCount nodes { name } }`.
 */
export type IndicatorList = {
  /** The field of Query: `events`, `agencies`, `countries`, `practices`, `outcomes`, `figures` or `cooperation`. */
  readonly field: Scalars['String']['output'];
  /** What to give it as `where`. */
  readonly where: Scalars['JSON']['output'];
  /** How the number is read from it. */
  readonly reading: IndicatorReading;
};

/** The part of an indicator that has one value of a dimension. */
export type SplitPart = {
  /** The value; id null where it is not known. */
  readonly key: GroupKey;
  /** How many of what the indicator counts. */
  readonly value: Scalars['Int']['output'];
  /** This part in the whole of the indicator, from 0 to 1; null where the whole is 0. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** The list that shows them; null where no filter can say it. */
  readonly list: Maybe<IndicatorList>;
};

/** An indicator by the values of one dimension. */
export type IndicatorSplit = {
  /** The dimension. */
  readonly dimension: SplitDimension;
  /** Whether one record may stand in several parts, so that they add up to more than the whole. */
  readonly overlapping: Scalars['Boolean']['output'];
  /** The parts, largest first, what is not known last. */
  readonly parts: ReadonlyArray<SplitPart>;
};

/** An indicator beside what it was in the period compared with. */
export type IndicatorChange = {
  /** The period compared with. */
  readonly period: ReportPeriod;
  /** The value then; null where it is not known. */
  readonly before: Maybe<Scalars['Float']['output']>;
  /** The value now less the value then; null where one of them is not known. */
  readonly difference: Maybe<Scalars['Float']['output']>;
};

/** One number of a report with its definition, what it stands on and the list behind it. */
export type Indicator = {
  /** Which one it is. */
  readonly code: IndicatorCode;
  /** What to call it, e.g. `Events held`. */
  readonly title: Scalars['String']['output'];
  /** Whether it tells what was done or what came of it. */
  readonly level: IndicatorLevel;
  /** What exactly is counted, and what is not. */
  readonly definition: Scalars['String']['output'];
  /** What its value is. */
  readonly unit: IndicatorUnit;
  /** The value; null where it is not known, or cannot be told, which is not 0. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** What `known`, `unknown` and `suppressed` count, in the plural, e.g. `events`. */
  readonly basis: Scalars['String']['output'];
  /** How many of `basis` the value stands on. */
  readonly known: Scalars['Int']['output'];
  /**
   * How many of `basis` might belong to it and are left out, because no source says, or because their date, not stated or only
   * to the month or year, does not settle whether the period holds them.
   */
  readonly unknown: Scalars['Int']['output'];
  /** How many of these have figures all of which are approximate: they are shown by `list` and not added. */
  readonly approximate: Scalars['Int']['output'];
  /** How many of `basis` are left out because a figure is too small to be shown to the viewer. */
  readonly suppressed: Scalars['Int']['output'];
  /** What else is to be known of this value, in full sentences. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The list that the value counts. */
  readonly list: IndicatorList;
  /** The list that `unknown` counts; null where no filter can say it. */
  readonly unknownList: Maybe<IndicatorList>;
  /** The same by each of its dimensions. */
  readonly splits: ReadonlyArray<IndicatorSplit>;
  /** How it changed; null where no comparison was asked for. */
  readonly change: Maybe<IndicatorChange>;
  /**
   * The baselines and targets that sources state for it: those of the phase where the report is limited to one, else those of
   * the programme itself; by date, those without one last.
   */
  readonly targets: ReadonlyArray<IndicatorTarget>;
  /** The markings of the records counted, sorted. */
  readonly markings: ReadonlyArray<Scalars['String']['output']>;
};

/** What a programme did and what came of it, in a period. Every number says what it stands on and which list shows it. */
export type ProgrammeReport = {
  /** The programme. */
  readonly programme: Programme;
  /** The phase that it is limited to; null for the whole programme. */
  readonly phase: Maybe<Phase>;
  /** The period; both ends null for all that is on record. */
  readonly period: ReportPeriod;
  /** The period that `change` compares with; null where none was asked for. */
  readonly compared: Maybe<ReportPeriod>;
  /** When the report was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Whether any whole event under the programme, or the phase, is on record at all; without one every count is 0 or not known. */
  readonly hasEvents: Scalars['Boolean']['output'];
  /** The markings of the records that the indicators count, sorted: who may read the report has to be cleared for all of them. */
  readonly markings: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The indicators, each once, in the order of their enumeration. Only what is asked for is read: one statement for a value,
   * shared by indicators that go by the same records, one more for each split, and again for the period compared with.
   */
  readonly indicators: ReadonlyArray<Indicator>;
};

/** What a programme did and what came of it, in a period. Every number says what it stands on and which list shows it. */
export type ProgrammeReportmarkingsArgs = {
  codes?: InputMaybe<ReadonlyArray<IndicatorCode>>;
};

/** What a programme did and what came of it, in a period. Every number says what it stands on and which list shows it. */
export type ProgrammeReportindicatorsArgs = {
  codes?: InputMaybe<ReadonlyArray<IndicatorCode>>;
};

/** How a record was found, the best first. */
export type SearchRank =
  /** The text is its code or id: `BEANR` or `BE ANR`, `BB`, `BRB`, `052`, `seacop-vi`, `m49:029`, `agency:maoc-n` or `maoc-n`. */
  | 'CODE'
  /** The text is a name of it. */
  | 'NAME'
  /** A name of it begins with the text. */
  | 'PREFIX'
  /** A name of it has every word of the text, whole or as the beginning of a word, in any order. */
  | 'WORD'
  /** The same with a slip in a word: one letter left out, added or changed, or two neighbours swapped, in words of four letters and more. */
  | 'FUZZY';

/** A record found by a text. */
export type SearchHit = {
  /** The record. */
  readonly record: AnyRecord;
  /** The name, alias, title or code that was met, as it is spelt on record, e.g. `Müller Shipping` for `muler`. */
  readonly matched: Scalars['String']['output'];
  /** How it was met. */
  readonly rank: SearchRank;
};

/** What a name most likely means. */
export type Lookup = {
  /** The name as it was given. */
  readonly name: Scalars['String']['output'];
  /**
   * The one record of which the name is a code, id or whole name. If there is none: the one whose whole name differs by the
   * fewest slips, at most one a word and one for every eight characters of the name. Null where two records come equally
   * near, or none near enough: a wrong match costs more than none.
   */
  readonly record: Maybe<AnyRecord>;
  /** Up to five other records that the name may mean, the likeliest first. */
  readonly alternatives: ReadonlyArray<SearchHit>;
};

/** How a source supports a fact. */
export type Standing =
  /** The source says it. */
  | 'STATED'
  /** It follows from what the source says. */
  | 'IMPLIED'
  /** We conclude it from what the source says; it could be otherwise. */
  | 'INFERRED'
  /** The source values or judges; it is no fact. */
  | 'OPINION';

/** A scheme of grading. The letters of the two clash, so a grading always names its scheme. */
export type GradingScheme =
  /** The Admiralty code: source A to F, information 1 to 6. */
  | 'ADMIRALTY'
  /** Europol's 4x4: source A, B, C or X, information 1 to 4. */
  | 'EUROPOL_4X4';

/** How far a source and its information are to be relied on. */
export type Grading = {
  /** The scheme that the letters belong to. */
  readonly scheme: GradingScheme;
  /** The reliability of the source: A to F in ADMIRALTY; A, B, C or X in EUROPOL_4X4. */
  readonly source: Scalars['String']['output'];
  /** The credibility of the information: 1 to 6 in ADMIRALTY; 1 to 4 in EUROPOL_4X4. */
  readonly information: Scalars['String']['output'];
  /** Who gave this grading, e.g. `Portolan` where it is ours. */
  readonly by: Scalars['String']['output'];
};

/** One line of evidence: what a source says of a record. */
export type Evidence = {
  /** The source. */
  readonly source: Source;
  /** How the source supports it. */
  readonly standing: Standing;
  /** Where in the source, e.g. `P5` for its fifth paragraph; null if not recorded. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** What the source says of it, in our words; null if there is nothing to add. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The field or relation that it speaks of, e.g. `startDate`; null where it speaks of the record as a whole. */
  readonly about: Maybe<Scalars['String']['output']>;
};

/** A page of a list of records of several kinds. */
export type RecordConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The records of this page. */
  readonly nodes: ReadonlyArray<AnyRecord>;
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RecordEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [KIND]) { nodes { keys { label } count } }`.
   * Each has one value or none in every dimension, so that the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of records of several kinds. */
export type RecordConnectiongroupsArgs = {
  by: ReadonlyArray<RecordDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record in a list. */
export type RecordEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AnyRecord;
};

/** A page of a list of sources. */
export type SourceConnection = {
  /** How many there are in all, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** The sources of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where this page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /**
   * Counts of the same list by one or two dimensions, largest first, e.g. `groups(by: [PUBLISHER]) { nodes { keys { label } count } }`.
   * In TOPIC a source may stand in several groups; in the others it has one value or none, and the counts add up to `totalCount`.
   */
  readonly groups: Groups;
};

/** A page of a list of sources. */
export type SourceConnectiongroupsArgs = {
  by: ReadonlyArray<SourceDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A source in a list. */
export type SourceEdge = {
  /** Give it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** In which order sources are listed. */
export type SourceOrder =
  /** By the day of publication, latest first, those of unknown day last. */
  | 'PUBLISHED_DESC'
  /** By the day of publication, earliest first, those of unknown day last. */
  | 'PUBLISHED_ASC'
  /** By title, else the key of the id; case and accents do not matter. */
  | 'TITLE_ASC'
  /** By title, else the key of the id, backwards. */
  | 'TITLE_DESC';

/** What sources are grouped by. */
export type SourceDimension =
  /** Who published it. */
  | 'PUBLISHER'
  /** The topics under which its publisher lists it. May be several: a source then stands in several groups. */
  | 'TOPIC'
  /** The year of its publication. */
  | 'YEAR';

/** Which sources: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. */
export type SourceWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It was published by this publisher, spelt as on record. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** It was published by one of these publishers, spelt as on record. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its publisher lists it under one of these topics, spelt as on record. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It was published on this day or later; it does not hold where the day is not known. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** It was published on this day or earlier; it does not hold where the day is not known. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** This is part of its title; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<SourceWhere>;
};

/** In which order records of several kinds are listed. */
export type RecordOrder =
  /** By id: by kind, then key. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC';

/** What records of several kinds are grouped by. */
export type RecordDimension =
  /** The kind of record. */
  'KIND';

/** Which records: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. */
export type RecordWhere = {
  /** It has one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  /** A line of its evidence has one of these standings, e.g. `[INFERRED]`: some of it is our own reading. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /**
   * It rests on a source that meets this. What rests on one publisher's word alone rests on no other:
   * `not: { source: { not: { publishers: ["FIIAPP"] } } }`.
   */
  readonly source?: InputMaybe<SourceWhere>;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: InputMaybe<ReadonlyArray<RecordWhere>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<RecordWhere>>;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: InputMaybe<RecordWhere>;
};

/** What a value that is set for an indicator is. */
export type TargetPurpose =
  /** What it was when the programme or phase set out. */
  | 'BASELINE'
  /** What is to be reached. */
  | 'TARGET';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FigureSubject: EventModel | AttendanceModel;
  LiveChange: ChangeEdgeModel | RecordGoneModel;
  MergeRecordsPayload:
    | MergeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  UnmergeRecordPayload:
    | UnmergeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden
    | BuiltOnModel
    | StillNeededModel;
  DistinctPairPayload: DistinctPairSuccessModel | InvalidInput;
  RecordProgrammePayload:
    | RecordProgrammeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordPhasePayload:
    | RecordPhaseSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordRegionPayload:
    | RecordRegionSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordCountryPayload:
    | RecordCountrySuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordPortPayload:
    | RecordPortSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordTerminalPayload:
    | RecordTerminalSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordCityPayload:
    | RecordCitySuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordAgencyPayload:
    | RecordAgencySuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordEventPayload:
    | RecordEventSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordAttendancePayload:
    | RecordAttendanceSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordPracticePayload:
    | RecordPracticeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordOutcomePayload:
    | RecordOutcomeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordFigurePayload:
    | RecordFigureSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordIndicatorTargetPayload:
    | RecordIndicatorTargetSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordSourcePayload:
    | RecordSourceSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RecordAttendancesPayload:
    | RecordAttendancesSuccess
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  RemoveRecordPayload:
    | ChangeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden
    | StillNeededModel;
  RestoreRecordPayload:
    | ChangeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden;
  UndoChangePayload:
    | ChangeSuccessModel
    | InvalidInput
    | (Omit<Conflict, 'expected' | 'stored'> & {
        expected?: Maybe<_RefType['RecordState']>;
        stored?: Maybe<_RefType['RecordState']>;
      })
    | Forbidden
    | BuiltOnModel;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Capability: Capability;
  Role: Role;
  Clearance: Clearance;
  CurrentViewer: ResolverTypeWrapper<CurrentViewerModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CreateApiKeyInput: CreateApiKeyInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AgencyKind: AgencyKind;
  Sector: Sector;
  Agency: ResolverTypeWrapper<AgencyModel>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionModel>;
  AgencyEdge: ResolverTypeWrapper<AgencyEdgeModel>;
  AgencyOrder: AgencyOrder;
  AgencyDimension: AgencyDimension;
  AgencyWhere: AgencyWhere;
  AttendanceRole: AttendanceRole;
  AttendanceMode: AttendanceMode;
  Attendance: ResolverTypeWrapper<AttendanceModel>;
  BodyCount: ResolverTypeWrapper<BodyCount>;
  AttendanceConnection: ResolverTypeWrapper<AttendanceConnectionModel>;
  AttendanceEdge: ResolverTypeWrapper<AttendanceEdgeModel>;
  AttendanceOrder: AttendanceOrder;
  AttendanceDimension: AttendanceDimension;
  AttendanceWhere: AttendanceWhere;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Locode: ResolverTypeWrapper<Scalars['Locode']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  RecordKind: RecordKind;
  Record: ResolverTypeWrapper<RecordModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Groups: ResolverTypeWrapper<Groups>;
  Group: ResolverTypeWrapper<Group>;
  GroupKey: ResolverTypeWrapper<GroupKey>;
  Remaining: ResolverTypeWrapper<Remaining>;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  RegionCoverage: ResolverTypeWrapper<RegionCoverageModel>;
  Programme: ResolverTypeWrapper<ProgrammeModel>;
  EventKind: EventKind;
  EventStatus: EventStatus;
  EventFormat: EventFormat;
  Event: ResolverTypeWrapper<EventModel>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<EventEdgeModel>;
  EventOrder: EventOrder;
  EventLevel: EventLevel;
  EventDimension: EventDimension;
  EventWhere: EventWhere;
  Exchange: ResolverTypeWrapper<ExchangeModel>;
  ExchangeConnection: ResolverTypeWrapper<ExchangeConnectionModel>;
  ExchangeEdge: ResolverTypeWrapper<ExchangeEdgeModel>;
  ExchangeOrder: ExchangeOrder;
  ExchangeDimension: ExchangeDimension;
  ExchangeWhere: ExchangeWhere;
  FigureMeasure: FigureMeasure;
  FigureQualifier: FigureQualifier;
  FigureSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FigureSubject']>;
  Figure: ResolverTypeWrapper<FigureModel>;
  DisplayFigure: ResolverTypeWrapper<DisplayFigureModel>;
  FigureConnection: ResolverTypeWrapper<FigureConnectionModel>;
  FigureEdge: ResolverTypeWrapper<FigureEdgeModel>;
  FigureOrder: FigureOrder;
  FigureWhere: FigureWhere;
  FieldValue: ResolverTypeWrapper<FieldValue>;
  RelationDirection: RelationDirection;
  PastRelation: ResolverTypeWrapper<PastRelationModel>;
  RecordState: ResolverTypeWrapper<RecordStateModel>;
  PastRecord: ResolverTypeWrapper<PastRecordModel>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeWhere: ChangeWhere;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionModel>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeModel>;
  RecordGone: ResolverTypeWrapper<RecordGoneModel>;
  LiveChange: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiveChange']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Place: ResolverTypeWrapper<PlaceModel>;
  Phase: ResolverTypeWrapper<PhaseModel>;
  Region: ResolverTypeWrapper<RegionModel>;
  Country: ResolverTypeWrapper<CountryModel>;
  Port: ResolverTypeWrapper<PortModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Terminal: ResolverTypeWrapper<TerminalModel>;
  City: ResolverTypeWrapper<CityModel>;
  Practice: ResolverTypeWrapper<PracticeModel>;
  Outcome: ResolverTypeWrapper<OutcomeModel>;
  IndicatorTarget: ResolverTypeWrapper<IndicatorTargetModel>;
  Source: ResolverTypeWrapper<SourceModel>;
  MergeReason: MergeReason;
  MergeSign: ResolverTypeWrapper<MergeSign>;
  MergeCandidate: ResolverTypeWrapper<MergeCandidateModel>;
  MergeCandidateConnection: ResolverTypeWrapper<MergeCandidateConnectionModel>;
  MergeCandidateEdge: ResolverTypeWrapper<MergeCandidateEdgeModel>;
  DistinctPair: ResolverTypeWrapper<DistinctPairModel>;
  DistinctPairConnection: ResolverTypeWrapper<DistinctPairConnectionModel>;
  DistinctPairEdge: ResolverTypeWrapper<DistinctPairEdgeModel>;
  MergeRecordsInput: MergeRecordsInput;
  UnmergeRecordInput: UnmergeRecordInput;
  DistinctPairInput: DistinctPairInput;
  MergeSuccess: ResolverTypeWrapper<MergeSuccessModel>;
  UnmergeSuccess: ResolverTypeWrapper<UnmergeSuccessModel>;
  DistinctPairSuccess: ResolverTypeWrapper<DistinctPairSuccessModel>;
  MergeRecordsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeRecordsPayload']>;
  UnmergeRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnmergeRecordPayload']>;
  DistinctPairPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DistinctPairPayload']>;
  MeetingLevel: MeetingLevel;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionModel>;
  PartnerEdge: ResolverTypeWrapper<PartnerEdgeModel>;
  NotYetMet: ResolverTypeWrapper<NotYetMetModel>;
  NotYetMetConnection: ResolverTypeWrapper<NotYetMetConnectionModel>;
  NotYetMetEdge: ResolverTypeWrapper<NotYetMetEdgeModel>;
  FirstMeeting: ResolverTypeWrapper<FirstMeetingModel>;
  FirstMeetingConnection: ResolverTypeWrapper<FirstMeetingConnectionModel>;
  FirstMeetingEdge: ResolverTypeWrapper<FirstMeetingEdgeModel>;
  CooperationDimension: CooperationDimension;
  CooperationCell: ResolverTypeWrapper<CooperationCellModel>;
  CooperationConnection: ResolverTypeWrapper<CooperationConnectionModel>;
  CooperationCellEdge: ResolverTypeWrapper<CooperationCellEdgeModel>;
  OutcomeKind: OutcomeKind;
  OutcomeConnection: ResolverTypeWrapper<OutcomeConnectionModel>;
  OutcomeEdge: ResolverTypeWrapper<OutcomeEdgeModel>;
  OutcomeOrder: OutcomeOrder;
  OutcomeDimension: OutcomeDimension;
  OutcomeWhere: OutcomeWhere;
  RelationshipKind: RelationshipKind;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Path: ResolverTypeWrapper<PathModel>;
  Relation: ResolverTypeWrapper<RelationModel>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  PortConnection: ResolverTypeWrapper<PortConnectionModel>;
  PortEdge: ResolverTypeWrapper<PortEdgeModel>;
  PortOrder: PortOrder;
  PortDimension: PortDimension;
  NearWhere: NearWhere;
  PlaceWhere: PlaceWhere;
  PracticeTheme: PracticeTheme;
  PracticeConnection: ResolverTypeWrapper<PracticeConnectionModel>;
  PracticeEdge: ResolverTypeWrapper<PracticeEdgeModel>;
  PracticeOrder: PracticeOrder;
  PracticeDimension: PracticeDimension;
  PracticeWhere: PracticeWhere;
  ChangeAction: ChangeAction;
  EvidenceInput: EvidenceInput;
  GradingInput: GradingInput;
  RecordProgrammeInput: RecordProgrammeInput;
  RecordPhaseInput: RecordPhaseInput;
  RecordRegionInput: RecordRegionInput;
  RecordCountryInput: RecordCountryInput;
  RecordPortInput: RecordPortInput;
  RecordTerminalInput: RecordTerminalInput;
  RecordCityInput: RecordCityInput;
  RecordAgencyInput: RecordAgencyInput;
  RecordEventInput: RecordEventInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordPracticeInput: RecordPracticeInput;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordIndicatorTargetInput: RecordIndicatorTargetInput;
  RecordFigureInput: RecordFigureInput;
  RecordSourceInput: RecordSourceInput;
  AttendanceRowInput: AttendanceRowInput;
  RecordAttendancesInput: RecordAttendancesInput;
  RemoveRecordInput: RemoveRecordInput;
  RestoreRecordInput: RestoreRecordInput;
  UndoChangeInput: UndoChangeInput;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Conflict: ResolverTypeWrapper<
    Omit<Conflict, 'expected' | 'stored'> & {
      expected?: Maybe<ResolversTypes['RecordState']>;
      stored?: Maybe<ResolversTypes['RecordState']>;
    }
  >;
  Forbidden: ResolverTypeWrapper<Forbidden>;
  StillNeeded: ResolverTypeWrapper<StillNeededModel>;
  BuiltOn: ResolverTypeWrapper<BuiltOnModel>;
  RecordProgrammeSuccess: ResolverTypeWrapper<RecordProgrammeSuccessModel>;
  RecordProgrammePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordProgrammePayload']>;
  RecordPhaseSuccess: ResolverTypeWrapper<RecordPhaseSuccessModel>;
  RecordPhasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPhasePayload']>;
  RecordRegionSuccess: ResolverTypeWrapper<RecordRegionSuccessModel>;
  RecordRegionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRegionPayload']>;
  RecordCountrySuccess: ResolverTypeWrapper<RecordCountrySuccessModel>;
  RecordCountryPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCountryPayload']>;
  RecordPortSuccess: ResolverTypeWrapper<RecordPortSuccessModel>;
  RecordPortPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPortPayload']>;
  RecordTerminalSuccess: ResolverTypeWrapper<RecordTerminalSuccessModel>;
  RecordTerminalPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTerminalPayload']>;
  RecordCitySuccess: ResolverTypeWrapper<RecordCitySuccessModel>;
  RecordCityPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCityPayload']>;
  RecordAgencySuccess: ResolverTypeWrapper<RecordAgencySuccessModel>;
  RecordAgencyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAgencyPayload']>;
  RecordEventSuccess: ResolverTypeWrapper<RecordEventSuccessModel>;
  RecordEventPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEventPayload']>;
  RecordAttendanceSuccess: ResolverTypeWrapper<RecordAttendanceSuccessModel>;
  RecordAttendancePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendancePayload']>;
  RecordPracticeSuccess: ResolverTypeWrapper<RecordPracticeSuccessModel>;
  RecordPracticePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPracticePayload']>;
  RecordOutcomeSuccess: ResolverTypeWrapper<RecordOutcomeSuccessModel>;
  RecordOutcomePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOutcomePayload']>;
  RecordFigureSuccess: ResolverTypeWrapper<RecordFigureSuccessModel>;
  RecordFigurePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFigurePayload']>;
  RecordIndicatorTargetSuccess: ResolverTypeWrapper<RecordIndicatorTargetSuccessModel>;
  RecordIndicatorTargetPayload: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['RecordIndicatorTargetPayload']
  >;
  RecordSourceSuccess: ResolverTypeWrapper<RecordSourceSuccessModel>;
  RecordSourcePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSourcePayload']>;
  RecordAttendancesSuccess: ResolverTypeWrapper<RecordAttendancesSuccess>;
  RecordAttendancesPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendancesPayload']>;
  ChangeSuccess: ResolverTypeWrapper<ChangeSuccessModel>;
  RemoveRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveRecordPayload']>;
  RestoreRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreRecordPayload']>;
  UndoChangePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoChangePayload']>;
  IndicatorLevel: IndicatorLevel;
  IndicatorUnit: IndicatorUnit;
  IndicatorCode: IndicatorCode;
  SplitDimension: SplitDimension;
  IndicatorReading: IndicatorReading;
  ReportComparison: ReportComparison;
  ReportPeriod: ResolverTypeWrapper<ReportPeriod>;
  IndicatorList: ResolverTypeWrapper<IndicatorList>;
  SplitPart: ResolverTypeWrapper<SplitPart>;
  IndicatorSplit: ResolverTypeWrapper<IndicatorSplitModel>;
  IndicatorChange: ResolverTypeWrapper<IndicatorChange>;
  Indicator: ResolverTypeWrapper<IndicatorModel>;
  ProgrammeReport: ResolverTypeWrapper<ProgrammeReportModel>;
  SearchRank: SearchRank;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Lookup: ResolverTypeWrapper<LookupModel>;
  Standing: Standing;
  GradingScheme: GradingScheme;
  Grading: ResolverTypeWrapper<Grading>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  RecordConnection: ResolverTypeWrapper<RecordConnectionModel>;
  RecordEdge: ResolverTypeWrapper<RecordEdgeModel>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceEdge: ResolverTypeWrapper<SourceEdgeModel>;
  SourceOrder: SourceOrder;
  SourceDimension: SourceDimension;
  SourceWhere: SourceWhere;
  RecordOrder: RecordOrder;
  RecordDimension: RecordDimension;
  RecordWhere: RecordWhere;
  TargetPurpose: TargetPurpose;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CurrentViewer: CurrentViewerModel;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ApiKey: ApiKeyModel;
  ID: Scalars['ID']['output'];
  CreateApiKeyInput: CreateApiKeyInput;
  Int: Scalars['Int']['output'];
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Agency: AgencyModel;
  AgencyConnection: AgencyConnectionModel;
  AgencyEdge: AgencyEdgeModel;
  AgencyWhere: AgencyWhere;
  Attendance: AttendanceModel;
  BodyCount: BodyCount;
  AttendanceConnection: AttendanceConnectionModel;
  AttendanceEdge: AttendanceEdgeModel;
  AttendanceWhere: AttendanceWhere;
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Locode: Scalars['Locode']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  JSON: Scalars['JSON']['output'];
  Record: RecordModel;
  PageInfo: PageInfo;
  Groups: Groups;
  Group: Group;
  GroupKey: GroupKey;
  Remaining: Remaining;
  Coverage: CoverageModel;
  RegionCoverage: RegionCoverageModel;
  Programme: ProgrammeModel;
  Event: EventModel;
  EventConnection: EventConnectionModel;
  EventEdge: EventEdgeModel;
  EventWhere: EventWhere;
  Exchange: ExchangeModel;
  ExchangeConnection: ExchangeConnectionModel;
  ExchangeEdge: ExchangeEdgeModel;
  ExchangeWhere: ExchangeWhere;
  FigureSubject: ResolversUnionTypes<ResolversParentTypes>['FigureSubject'];
  Figure: FigureModel;
  DisplayFigure: DisplayFigureModel;
  FigureConnection: FigureConnectionModel;
  FigureEdge: FigureEdgeModel;
  FigureWhere: FigureWhere;
  FieldValue: FieldValue;
  PastRelation: PastRelationModel;
  RecordState: RecordStateModel;
  PastRecord: PastRecordModel;
  Change: ChangeModel;
  ChangeWhere: ChangeWhere;
  ChangeConnection: ChangeConnectionModel;
  ChangeEdge: ChangeEdgeModel;
  RecordGone: RecordGoneModel;
  LiveChange: ResolversUnionTypes<ResolversParentTypes>['LiveChange'];
  Subscription: Record<PropertyKey, never>;
  Place: PlaceModel;
  Phase: PhaseModel;
  Region: RegionModel;
  Country: CountryModel;
  Port: PortModel;
  Float: Scalars['Float']['output'];
  Terminal: TerminalModel;
  City: CityModel;
  Practice: PracticeModel;
  Outcome: OutcomeModel;
  IndicatorTarget: IndicatorTargetModel;
  Source: SourceModel;
  MergeSign: MergeSign;
  MergeCandidate: MergeCandidateModel;
  MergeCandidateConnection: MergeCandidateConnectionModel;
  MergeCandidateEdge: MergeCandidateEdgeModel;
  DistinctPair: DistinctPairModel;
  DistinctPairConnection: DistinctPairConnectionModel;
  DistinctPairEdge: DistinctPairEdgeModel;
  MergeRecordsInput: MergeRecordsInput;
  UnmergeRecordInput: UnmergeRecordInput;
  DistinctPairInput: DistinctPairInput;
  MergeSuccess: MergeSuccessModel;
  UnmergeSuccess: UnmergeSuccessModel;
  DistinctPairSuccess: DistinctPairSuccessModel;
  MergeRecordsPayload: ResolversUnionTypes<ResolversParentTypes>['MergeRecordsPayload'];
  UnmergeRecordPayload: ResolversUnionTypes<ResolversParentTypes>['UnmergeRecordPayload'];
  DistinctPairPayload: ResolversUnionTypes<ResolversParentTypes>['DistinctPairPayload'];
  Partner: PartnerModel;
  PartnerConnection: PartnerConnectionModel;
  PartnerEdge: PartnerEdgeModel;
  NotYetMet: NotYetMetModel;
  NotYetMetConnection: NotYetMetConnectionModel;
  NotYetMetEdge: NotYetMetEdgeModel;
  FirstMeeting: FirstMeetingModel;
  FirstMeetingConnection: FirstMeetingConnectionModel;
  FirstMeetingEdge: FirstMeetingEdgeModel;
  CooperationCell: CooperationCellModel;
  CooperationConnection: CooperationConnectionModel;
  CooperationCellEdge: CooperationCellEdgeModel;
  OutcomeConnection: OutcomeConnectionModel;
  OutcomeEdge: OutcomeEdgeModel;
  OutcomeWhere: OutcomeWhere;
  PathStep: PathStepModel;
  Path: PathModel;
  Relation: RelationModel;
  LeftOut: LeftOut;
  Neighbourhood: NeighbourhoodModel;
  PortConnection: PortConnectionModel;
  PortEdge: PortEdgeModel;
  NearWhere: NearWhere;
  PlaceWhere: PlaceWhere;
  PracticeConnection: PracticeConnectionModel;
  PracticeEdge: PracticeEdgeModel;
  PracticeWhere: PracticeWhere;
  EvidenceInput: EvidenceInput;
  GradingInput: GradingInput;
  RecordProgrammeInput: RecordProgrammeInput;
  RecordPhaseInput: RecordPhaseInput;
  RecordRegionInput: RecordRegionInput;
  RecordCountryInput: RecordCountryInput;
  RecordPortInput: RecordPortInput;
  RecordTerminalInput: RecordTerminalInput;
  RecordCityInput: RecordCityInput;
  RecordAgencyInput: RecordAgencyInput;
  RecordEventInput: RecordEventInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordPracticeInput: RecordPracticeInput;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordIndicatorTargetInput: RecordIndicatorTargetInput;
  RecordFigureInput: RecordFigureInput;
  RecordSourceInput: RecordSourceInput;
  AttendanceRowInput: AttendanceRowInput;
  RecordAttendancesInput: RecordAttendancesInput;
  RemoveRecordInput: RemoveRecordInput;
  RestoreRecordInput: RestoreRecordInput;
  UndoChangeInput: UndoChangeInput;
  InputProblem: InputProblem;
  InvalidInput: InvalidInput;
  Conflict: Omit<Conflict, 'expected' | 'stored'> & {
    expected?: Maybe<ResolversParentTypes['RecordState']>;
    stored?: Maybe<ResolversParentTypes['RecordState']>;
  };
  Forbidden: Forbidden;
  StillNeeded: StillNeededModel;
  BuiltOn: BuiltOnModel;
  RecordProgrammeSuccess: RecordProgrammeSuccessModel;
  RecordProgrammePayload: ResolversUnionTypes<ResolversParentTypes>['RecordProgrammePayload'];
  RecordPhaseSuccess: RecordPhaseSuccessModel;
  RecordPhasePayload: ResolversUnionTypes<ResolversParentTypes>['RecordPhasePayload'];
  RecordRegionSuccess: RecordRegionSuccessModel;
  RecordRegionPayload: ResolversUnionTypes<ResolversParentTypes>['RecordRegionPayload'];
  RecordCountrySuccess: RecordCountrySuccessModel;
  RecordCountryPayload: ResolversUnionTypes<ResolversParentTypes>['RecordCountryPayload'];
  RecordPortSuccess: RecordPortSuccessModel;
  RecordPortPayload: ResolversUnionTypes<ResolversParentTypes>['RecordPortPayload'];
  RecordTerminalSuccess: RecordTerminalSuccessModel;
  RecordTerminalPayload: ResolversUnionTypes<ResolversParentTypes>['RecordTerminalPayload'];
  RecordCitySuccess: RecordCitySuccessModel;
  RecordCityPayload: ResolversUnionTypes<ResolversParentTypes>['RecordCityPayload'];
  RecordAgencySuccess: RecordAgencySuccessModel;
  RecordAgencyPayload: ResolversUnionTypes<ResolversParentTypes>['RecordAgencyPayload'];
  RecordEventSuccess: RecordEventSuccessModel;
  RecordEventPayload: ResolversUnionTypes<ResolversParentTypes>['RecordEventPayload'];
  RecordAttendanceSuccess: RecordAttendanceSuccessModel;
  RecordAttendancePayload: ResolversUnionTypes<ResolversParentTypes>['RecordAttendancePayload'];
  RecordPracticeSuccess: RecordPracticeSuccessModel;
  RecordPracticePayload: ResolversUnionTypes<ResolversParentTypes>['RecordPracticePayload'];
  RecordOutcomeSuccess: RecordOutcomeSuccessModel;
  RecordOutcomePayload: ResolversUnionTypes<ResolversParentTypes>['RecordOutcomePayload'];
  RecordFigureSuccess: RecordFigureSuccessModel;
  RecordFigurePayload: ResolversUnionTypes<ResolversParentTypes>['RecordFigurePayload'];
  RecordIndicatorTargetSuccess: RecordIndicatorTargetSuccessModel;
  RecordIndicatorTargetPayload: ResolversUnionTypes<ResolversParentTypes>['RecordIndicatorTargetPayload'];
  RecordSourceSuccess: RecordSourceSuccessModel;
  RecordSourcePayload: ResolversUnionTypes<ResolversParentTypes>['RecordSourcePayload'];
  RecordAttendancesSuccess: RecordAttendancesSuccess;
  RecordAttendancesPayload: ResolversUnionTypes<ResolversParentTypes>['RecordAttendancesPayload'];
  ChangeSuccess: ChangeSuccessModel;
  RemoveRecordPayload: ResolversUnionTypes<ResolversParentTypes>['RemoveRecordPayload'];
  RestoreRecordPayload: ResolversUnionTypes<ResolversParentTypes>['RestoreRecordPayload'];
  UndoChangePayload: ResolversUnionTypes<ResolversParentTypes>['UndoChangePayload'];
  ReportPeriod: ReportPeriod;
  IndicatorList: IndicatorList;
  SplitPart: SplitPart;
  IndicatorSplit: IndicatorSplitModel;
  IndicatorChange: IndicatorChange;
  Indicator: IndicatorModel;
  ProgrammeReport: ProgrammeReportModel;
  SearchHit: SearchHitModel;
  Lookup: LookupModel;
  Grading: Grading;
  Evidence: EvidenceModel;
  RecordConnection: RecordConnectionModel;
  RecordEdge: RecordEdgeModel;
  SourceConnection: SourceConnectionModel;
  SourceEdge: SourceEdgeModel;
  SourceWhere: SourceWhere;
  RecordWhere: RecordWhere;
};

export type needsDirectiveArgs = {
  capability: Capability;
};

export type needsDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = needsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type publicDirectiveArgs = {};

export type publicDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = publicDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CurrentViewerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CurrentViewer'] = ResolversParentTypes['CurrentViewer'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSignedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  markings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Capability']>>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clearance?: Resolver<ResolversTypes['Clearance'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload'],
> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  viewer?: Resolver<ResolversTypes['CurrentViewer'], ParentType, ContextType>;
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  agencies?: Resolver<
    ResolversTypes['AgencyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryagenciesArgs, 'orderBy' | 'first'>
  >;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryagencyArgs, 'id'>>;
  attendances?: Resolver<
    ResolversTypes['AttendanceConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryattendancesArgs, 'orderBy' | 'first'>
  >;
  attendance?: Resolver<
    Maybe<ResolversTypes['Attendance']>,
    ParentType,
    ContextType,
    RequireFields<QueryattendanceArgs, 'id'>
  >;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType, RequireFields<QueryrecordArgs, 'id'>>;
  coverage?: Resolver<
    Maybe<ResolversTypes['Coverage']>,
    ParentType,
    ContextType,
    RequireFields<QuerycoverageArgs, 'programme'>
  >;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryeventsArgs, 'orderBy' | 'level' | 'first'>
  >;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'id'>>;
  exchanges?: Resolver<
    ResolversTypes['ExchangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryexchangesArgs, 'orderBy' | 'first'>
  >;
  figures?: Resolver<
    ResolversTypes['FigureConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryfiguresArgs, 'orderBy' | 'first'>
  >;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QuerychangeArgs, 'id'>>;
  changes?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerychangesArgs, 'first'>
  >;
  mergeCandidates?: Resolver<
    ResolversTypes['MergeCandidateConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerymergeCandidatesArgs, 'first'>
  >;
  distinctPairs?: Resolver<
    ResolversTypes['DistinctPairConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerydistinctPairsArgs, 'first'>
  >;
  mergedInto?: Resolver<
    Maybe<ResolversTypes['Record']>,
    ParentType,
    ContextType,
    RequireFields<QuerymergedIntoArgs, 'id'>
  >;
  cooperation?: Resolver<
    ResolversTypes['CooperationConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerycooperationArgs, 'between' | 'regionScheme' | 'first'>
  >;
  outcomes?: Resolver<
    ResolversTypes['OutcomeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryoutcomesArgs, 'orderBy' | 'first'>
  >;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<QueryoutcomeArgs, 'id'>>;
  paths?: Resolver<
    ReadonlyArray<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QuerypathsArgs, 'from' | 'to' | 'maxHops' | 'first'>
  >;
  neighbourhood?: Resolver<
    Maybe<ResolversTypes['Neighbourhood']>,
    ParentType,
    ContextType,
    RequireFields<QueryneighbourhoodArgs, 'of' | 'depth' | 'first'>
  >;
  ports?: Resolver<
    ResolversTypes['PortConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryportsArgs, 'orderBy' | 'first'>
  >;
  port?: Resolver<Maybe<ResolversTypes['Port']>, ParentType, ContextType, RequireFields<QueryportArgs, 'locode'>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<QuerycountriesArgs>>;
  country?: Resolver<
    Maybe<ResolversTypes['Country']>,
    ParentType,
    ContextType,
    RequireFields<QuerycountryArgs, 'code'>
  >;
  terminal?: Resolver<
    Maybe<ResolversTypes['Terminal']>,
    ParentType,
    ContextType,
    RequireFields<QueryterminalArgs, 'id'>
  >;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QuerycityArgs, 'id'>>;
  practices?: Resolver<
    ResolversTypes['PracticeConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerypracticesArgs, 'orderBy' | 'first'>
  >;
  practice?: Resolver<
    Maybe<ResolversTypes['Practice']>,
    ParentType,
    ContextType,
    RequireFields<QuerypracticeArgs, 'id'>
  >;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  programme?: Resolver<
    Maybe<ResolversTypes['Programme']>,
    ParentType,
    ContextType,
    RequireFields<QueryprogrammeArgs, 'code'>
  >;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryregionsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryregionArgs, 'id'>>;
  programmeReport?: Resolver<
    ResolversTypes['ProgrammeReport'],
    ParentType,
    ContextType,
    RequireFields<QueryprogrammeReportArgs, 'programme'>
  >;
  search?: Resolver<
    ReadonlyArray<ResolversTypes['SearchHit']>,
    ParentType,
    ContextType,
    RequireFields<QuerysearchArgs, 'text' | 'first'>
  >;
  lookup?: Resolver<
    ReadonlyArray<ResolversTypes['Lookup']>,
    ParentType,
    ContextType,
    RequireFields<QuerylookupArgs, 'names'>
  >;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerysourcesArgs, 'orderBy' | 'first'>
  >;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerysourceArgs, 'id'>>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  createApiKey?: Resolver<
    ResolversTypes['CreateApiKeyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationcreateApiKeyArgs, 'input'>
  >;
  revokeApiKey?: Resolver<
    Maybe<ResolversTypes['ApiKey']>,
    ParentType,
    ContextType,
    RequireFields<MutationrevokeApiKeyArgs, 'id'>
  >;
  mergeRecords?: Resolver<
    ResolversTypes['MergeRecordsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationmergeRecordsArgs, 'input'>
  >;
  unmergeRecord?: Resolver<
    ResolversTypes['UnmergeRecordPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationunmergeRecordArgs, 'input'>
  >;
  markDistinct?: Resolver<
    ResolversTypes['DistinctPairPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationmarkDistinctArgs, 'input'>
  >;
  unmarkDistinct?: Resolver<
    ResolversTypes['DistinctPairPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationunmarkDistinctArgs, 'input'>
  >;
  recordProgramme?: Resolver<
    ResolversTypes['RecordProgrammePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordProgrammeArgs, 'input'>
  >;
  recordPhase?: Resolver<
    ResolversTypes['RecordPhasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordPhaseArgs, 'input'>
  >;
  recordRegion?: Resolver<
    ResolversTypes['RecordRegionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordRegionArgs, 'input'>
  >;
  recordCountry?: Resolver<
    ResolversTypes['RecordCountryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordCountryArgs, 'input'>
  >;
  recordPort?: Resolver<
    ResolversTypes['RecordPortPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordPortArgs, 'input'>
  >;
  recordTerminal?: Resolver<
    ResolversTypes['RecordTerminalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordTerminalArgs, 'input'>
  >;
  recordCity?: Resolver<
    ResolversTypes['RecordCityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordCityArgs, 'input'>
  >;
  recordAgency?: Resolver<
    ResolversTypes['RecordAgencyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordAgencyArgs, 'input'>
  >;
  recordEvent?: Resolver<
    ResolversTypes['RecordEventPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordEventArgs, 'input'>
  >;
  recordAttendance?: Resolver<
    ResolversTypes['RecordAttendancePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordAttendanceArgs, 'input'>
  >;
  recordPractice?: Resolver<
    ResolversTypes['RecordPracticePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordPracticeArgs, 'input'>
  >;
  recordOutcome?: Resolver<
    ResolversTypes['RecordOutcomePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordOutcomeArgs, 'input'>
  >;
  recordFigure?: Resolver<
    ResolversTypes['RecordFigurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordFigureArgs, 'input'>
  >;
  recordIndicatorTarget?: Resolver<
    ResolversTypes['RecordIndicatorTargetPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordIndicatorTargetArgs, 'input'>
  >;
  recordSource?: Resolver<
    ResolversTypes['RecordSourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordSourceArgs, 'input'>
  >;
  recordAttendances?: Resolver<
    ResolversTypes['RecordAttendancesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrecordAttendancesArgs, 'input'>
  >;
  removeRecord?: Resolver<
    ResolversTypes['RemoveRecordPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationremoveRecordArgs, 'input'>
  >;
  restoreRecord?: Resolver<
    ResolversTypes['RestoreRecordPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationrestoreRecordArgs, 'input'>
  >;
  undoChange?: Resolver<
    ResolversTypes['UndoChangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationundoChangeArgs, 'input'>
  >;
};

export type AgencyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  identified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basedIn?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  unitOf?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  operatesAt?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  attendances?: Resolver<
    ResolversTypes['AttendanceConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyattendancesArgs, 'orderBy' | 'first'>
  >;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyeventsArgs, 'orderBy' | 'first'>
  >;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyhistoryArgs, 'first'>
  >;
  partners?: Resolver<
    ResolversTypes['PartnerConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencypartnersArgs, 'level' | 'first'>
  >;
  notYetMet?: Resolver<
    ResolversTypes['NotYetMetConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencynotYetMetArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<AgencyConnectiongroupsArgs, 'by' | 'regionScheme' | 'first'>
  >;
};

export type AgencyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AttendanceRole']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['AttendanceMode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  practices?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<AttendancehistoryArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BodyCount'] = ResolversParentTypes['BodyCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unidentifiedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['BodyCount'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<AttendanceConnectiongroupsArgs, 'by' | 'regionScheme' | 'first'>
  >;
};

export type AttendanceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface LocodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locode'], any> {
  name: 'Locode';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type RecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record'],
> = {
  __resolveType: TypeResolveFn<
    | 'Agency'
    | 'Attendance'
    | 'Programme'
    | 'Event'
    | 'Figure'
    | 'PastRecord'
    | 'Phase'
    | 'Region'
    | 'Country'
    | 'Port'
    | 'Terminal'
    | 'City'
    | 'Practice'
    | 'Outcome'
    | 'IndicatorTarget'
    | 'Source',
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<RecordhistoryArgs, 'first'>
  >;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Groups'] = ResolversParentTypes['Groups'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Remaining'], ParentType, ContextType>;
};

export type GroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'],
> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupKeyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey'],
> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemainingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Remaining'] = ResolversParentTypes['Remaining'],
> = {
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  reached?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  notReached?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['RegionCoverage']>, ParentType, ContextType>;
  seenOnce?: Resolver<
    ResolversTypes['AgencyConnection'],
    ParentType,
    ContextType,
    RequireFields<CoverageseenOnceArgs, 'orderBy' | 'first'>
  >;
  seenAgain?: Resolver<
    ResolversTypes['AgencyConnection'],
    ParentType,
    ContextType,
    RequireFields<CoverageseenAgainArgs, 'orderBy' | 'first'>
  >;
  unidentifiedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecidedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionCoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegionCoverage'] = ResolversParentTypes['RegionCoverage'],
> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reached?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  notReached?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'],
> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<ProgrammecoverageArgs>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgrammehistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeeventsArgs, 'orderBy' | 'first'>
  >;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['IndicatorTarget']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['EventFormat']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orderDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  heldAt?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  attendances?: Resolver<
    ResolversTypes['AttendanceConnection'],
    ParentType,
    ContextType,
    RequireFields<EventattendancesArgs, 'orderBy' | 'level' | 'first'>
  >;
  exchanges?: Resolver<
    ResolversTypes['ExchangeConnection'],
    ParentType,
    ContextType,
    RequireFields<EventexchangesArgs, 'orderBy' | 'first'>
  >;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  displayFigure?: Resolver<
    Maybe<ResolversTypes['DisplayFigure']>,
    ParentType,
    ContextType,
    RequireFields<EventdisplayFigureArgs, 'measure'>
  >;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<EventhistoryArgs, 'first'>
  >;
  firstMeetings?: Resolver<
    ResolversTypes['FirstMeetingConnection'],
    ParentType,
    ContextType,
    RequireFields<EventfirstMeetingsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<EventConnectiongroupsArgs, 'by' | 'regionScheme' | 'first'>
  >;
};

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExchangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Port']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ExchangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<ExchangeConnectiongroupsArgs, 'by' | 'regionScheme' | 'first'>
  >;
};

export type ExchangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
};

export type FigureSubjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureSubject'] = ResolversParentTypes['FigureSubject'],
> = {
  __resolveType: TypeResolveFn<'Event' | 'Attendance', ParentType, ContextType>;
};

export type FigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['FigureMeasure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['FigureSubject'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<FigurehistoryArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisplayFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisplayFigure'] = ResolversParentTypes['DisplayFigure'],
> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FieldValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PastRelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PastRelation'] = ResolversParentTypes['PastRelation'],
> = {
  relationship?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
};

export type RecordStateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordState'] = ResolversParentTypes['RecordState'],
> = {
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['PastRelation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PastRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PastRecord'] = ResolversParentTypes['PastRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<PastRecordhistoryArgs, 'first'>
  >;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['PastRelation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['RecordState']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['RecordState']>, ParentType, ContextType>;
  mergeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordGoneResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordGone'] = ResolversParentTypes['RecordGone'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LiveChange'] = ResolversParentTypes['LiveChange'],
> = {
  __resolveType: TypeResolveFn<'ChangeEdge' | 'RecordGone', ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  changes?: SubscriptionResolver<
    ResolversTypes['LiveChange'],
    'changes',
    ParentType,
    ContextType,
    RequireFields<SubscriptionchangesArgs, 'fromStart'>
  >;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  __resolveType: TypeResolveFn<'Country' | 'Port' | 'Terminal' | 'City', ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<PlacehistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type PhaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Phase'] = ResolversParentTypes['Phase'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<PhasehistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  budgetEur?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<PhaseeventsArgs, 'orderBy' | 'first'>
  >;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['IndicatorTarget']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<RegionhistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<CountryhistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  region?: Resolver<
    Maybe<ResolversTypes['Region']>,
    ParentType,
    ContextType,
    RequireFields<CountryregionArgs, 'scheme'>
  >;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  ports?: Resolver<
    ResolversTypes['PortConnection'],
    ParentType,
    ContextType,
    RequireFields<CountryportsArgs, 'orderBy' | 'first'>
  >;
  agencies?: Resolver<
    ResolversTypes['AgencyConnection'],
    ParentType,
    ContextType,
    RequireFields<CountryagenciesArgs, 'orderBy' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Port'] = ResolversParentTypes['Port'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<PorthistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  locode?: Resolver<ResolversTypes['Locode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  coordinatePrecision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  terminals?: Resolver<ReadonlyArray<ResolversTypes['Terminal']>, ParentType, ContextType>;
  exchanges?: Resolver<
    ResolversTypes['ExchangeConnection'],
    ParentType,
    ContextType,
    RequireFields<PortexchangesArgs, 'orderBy' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerminalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Terminal'] = ResolversParentTypes['Terminal'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<TerminalhistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<ResolversTypes['Port'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<CityhistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<PracticehistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['PracticeTheme']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchanges?: Resolver<
    ResolversTypes['ExchangeConnection'],
    ParentType,
    ContextType,
    RequireFields<PracticeexchangesArgs, 'orderBy' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<OutcomehistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followed?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorTargetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorTarget'] = ResolversParentTypes['IndicatorTarget'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<IndicatorTargethistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['TargetPurpose'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  setFor?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<SourcehistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grading?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType>;
  records?: Resolver<
    ResolversTypes['RecordConnection'],
    ParentType,
    ContextType,
    RequireFields<SourcerecordsArgs, 'orderBy' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeSignResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeSign'] = ResolversParentTypes['MergeSign'],
> = {
  reason?: Resolver<ResolversTypes['MergeReason'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeCandidateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeCandidate'] = ResolversParentTypes['MergeCandidate'],
> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  signs?: Resolver<ReadonlyArray<ResolversTypes['MergeSign']>, ParentType, ContextType>;
};

export type MergeCandidateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeCandidateConnection'] =
    ResolversParentTypes['MergeCandidateConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MergeCandidate']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeCandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MergeCandidateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeCandidateEdge'] = ResolversParentTypes['MergeCandidateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeCandidate'], ParentType, ContextType>;
};

export type DistinctPairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DistinctPair'] = ResolversParentTypes['DistinctPair'],
> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DistinctPairConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DistinctPairConnection'] = ResolversParentTypes['DistinctPairConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DistinctPair']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DistinctPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DistinctPairEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DistinctPairEdge'] = ResolversParentTypes['DistinctPairEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DistinctPair'], ParentType, ContextType>;
};

export type MergeSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeSuccess'] = ResolversParentTypes['MergeSuccess'],
> = {
  mergeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmergeSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnmergeSuccess'] = ResolversParentTypes['UnmergeSuccess'],
> = {
  mergeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  keptRecord?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistinctPairSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DistinctPairSuccess'] = ResolversParentTypes['DistinctPairSuccess'],
> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  isDistinct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeRecordsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeRecordsPayload'] = ResolversParentTypes['MergeRecordsPayload'],
> = {
  __resolveType: TypeResolveFn<'MergeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden', ParentType, ContextType>;
};

export type UnmergeRecordPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnmergeRecordPayload'] = ResolversParentTypes['UnmergeRecordPayload'],
> = {
  __resolveType: TypeResolveFn<
    'UnmergeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden' | 'BuiltOn' | 'StillNeeded',
    ParentType,
    ContextType
  >;
};

export type DistinctPairPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DistinctPairPayload'] = ResolversParentTypes['DistinctPairPayload'],
> = {
  __resolveType: TypeResolveFn<'DistinctPairSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type PartnerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  sharedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  datedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstMet?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<PartnereventsArgs, 'orderBy' | 'first'>
  >;
};

export type PartnerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unidentifiedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type NotYetMetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotYetMet'] = ResolversParentTypes['NotYetMet'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  partnersInCommon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<
    ReadonlyArray<ResolversTypes['Agency']>,
    ParentType,
    ContextType,
    RequireFields<NotYetMetthroughArgs, 'first'>
  >;
};

export type NotYetMetConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotYetMetConnection'] = ResolversParentTypes['NotYetMetConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unidentifiedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NotYetMet']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotYetMetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotYetMetEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotYetMetEdge'] = ResolversParentTypes['NotYetMetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NotYetMet'], ParentType, ContextType>;
};

export type FirstMeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FirstMeeting'] = ResolversParentTypes['FirstMeeting'],
> = {
  one?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  crossesRegions?: Resolver<
    Maybe<ResolversTypes['Boolean']>,
    ParentType,
    ContextType,
    RequireFields<FirstMeetingcrossesRegionsArgs, 'regionScheme'>
  >;
  crossesSectors?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FirstMeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FirstMeetingConnection'] = ResolversParentTypes['FirstMeetingConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unidentifiedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecidedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FirstMeeting']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirstMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FirstMeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FirstMeetingEdge'] = ResolversParentTypes['FirstMeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FirstMeeting'], ParentType, ContextType>;
};

export type CooperationCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CooperationCell'] = ResolversParentTypes['CooperationCell'],
> = {
  one?: Resolver<ResolversTypes['GroupKey'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['GroupKey'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CooperationConnection'] = ResolversParentTypes['CooperationConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unidentifiedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecidedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperationCell']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperationCellEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CooperationCellEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CooperationCellEdge'] = ResolversParentTypes['CooperationCellEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationCell'], ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<OutcomeConnectiongroupsArgs, 'by' | 'first'>
  >;
};

export type OutcomeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type PathStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep'],
> = {
  from?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type RelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  from?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
};

export type LeftOutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut'],
> = {
  recordKind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type PortConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PortConnection'] = ResolversParentTypes['PortConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Port']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<PortConnectiongroupsArgs, 'by' | 'regionScheme' | 'first'>
  >;
};

export type PortEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PortEdge'] = ResolversParentTypes['PortEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Port'], ParentType, ContextType>;
};

export type PracticeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PracticeConnection'] = ResolversParentTypes['PracticeConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<PracticeConnectiongroupsArgs, 'by' | 'first'>
  >;
};

export type PracticeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PracticeEdge'] = ResolversParentTypes['PracticeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
};

export type InputProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['RecordState']>, ParentType, ContextType>;
  stored?: Resolver<Maybe<ResolversTypes['RecordState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Forbidden'] = ResolversParentTypes['Forbidden'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StillNeededResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StillNeeded'] = ResolversParentTypes['StillNeeded'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededBy?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuiltOnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuiltOn'] = ResolversParentTypes['BuiltOn'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordProgrammeSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordProgrammeSuccess'] = ResolversParentTypes['RecordProgrammeSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordProgrammePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordProgrammePayload'] = ResolversParentTypes['RecordProgrammePayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordProgrammeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordPhaseSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordPhaseSuccess'] = ResolversParentTypes['RecordPhaseSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPhasePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordPhasePayload'] = ResolversParentTypes['RecordPhasePayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordPhaseSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordRegionSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordRegionSuccess'] = ResolversParentTypes['RecordRegionSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRegionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordRegionPayload'] = ResolversParentTypes['RecordRegionPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordRegionSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordCountrySuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordCountrySuccess'] = ResolversParentTypes['RecordCountrySuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCountryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordCountryPayload'] = ResolversParentTypes['RecordCountryPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordCountrySuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordPortSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordPortSuccess'] = ResolversParentTypes['RecordPortSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Port']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPortPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordPortPayload'] = ResolversParentTypes['RecordPortPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordPortSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordTerminalSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordTerminalSuccess'] = ResolversParentTypes['RecordTerminalSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTerminalPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordTerminalPayload'] = ResolversParentTypes['RecordTerminalPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordTerminalSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordCitySuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordCitySuccess'] = ResolversParentTypes['RecordCitySuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCityPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordCityPayload'] = ResolversParentTypes['RecordCityPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordCitySuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordAgencySuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAgencySuccess'] = ResolversParentTypes['RecordAgencySuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAgencyPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAgencyPayload'] = ResolversParentTypes['RecordAgencyPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordAgencySuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordEventSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordEventSuccess'] = ResolversParentTypes['RecordEventSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEventPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordEventPayload'] = ResolversParentTypes['RecordEventPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordEventSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordAttendanceSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAttendanceSuccess'] = ResolversParentTypes['RecordAttendanceSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordAttendanceSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordPracticeSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordPracticeSuccess'] = ResolversParentTypes['RecordPracticeSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPracticePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordPracticePayload'] = ResolversParentTypes['RecordPracticePayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordPracticeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordOutcomeSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordOutcomeSuccess'] = ResolversParentTypes['RecordOutcomeSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOutcomePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordOutcomePayload'] = ResolversParentTypes['RecordOutcomePayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordOutcomeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordFigureSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordFigureSuccess'] = ResolversParentTypes['RecordFigureSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFigurePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordFigurePayload'] = ResolversParentTypes['RecordFigurePayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordFigureSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordIndicatorTargetSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordIndicatorTargetSuccess'] =
    ResolversParentTypes['RecordIndicatorTargetSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['IndicatorTarget']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordIndicatorTargetPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordIndicatorTargetPayload'] =
    ResolversParentTypes['RecordIndicatorTargetPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordIndicatorTargetSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordSourceSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordSourceSuccess'] = ResolversParentTypes['RecordSourceSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSourcePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordSourcePayload'] = ResolversParentTypes['RecordSourcePayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordSourceSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type RecordAttendancesSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAttendancesSuccess'] =
    ResolversParentTypes['RecordAttendancesSuccess'],
> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAttendancesPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAttendancesPayload'] =
    ResolversParentTypes['RecordAttendancesPayload'],
> = {
  __resolveType: TypeResolveFn<
    'RecordAttendancesSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden',
    ParentType,
    ContextType
  >;
};

export type ChangeSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeSuccess'] = ResolversParentTypes['ChangeSuccess'],
> = {
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveRecordPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RemoveRecordPayload'] = ResolversParentTypes['RemoveRecordPayload'],
> = {
  __resolveType: TypeResolveFn<
    'ChangeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden' | 'StillNeeded',
    ParentType,
    ContextType
  >;
};

export type RestoreRecordPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RestoreRecordPayload'] = ResolversParentTypes['RestoreRecordPayload'],
> = {
  __resolveType: TypeResolveFn<'ChangeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden', ParentType, ContextType>;
};

export type UndoChangePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UndoChangePayload'] = ResolversParentTypes['UndoChangePayload'],
> = {
  __resolveType: TypeResolveFn<
    'ChangeSuccess' | 'InvalidInput' | 'Conflict' | 'Forbidden' | 'BuiltOn',
    ParentType,
    ContextType
  >;
};

export type ReportPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportPeriod'] = ResolversParentTypes['ReportPeriod'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IndicatorListResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorList'] = ResolversParentTypes['IndicatorList'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['IndicatorReading'], ParentType, ContextType>;
};

export type SplitPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SplitPart'] = ResolversParentTypes['SplitPart'],
> = {
  key?: Resolver<ResolversTypes['GroupKey'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['IndicatorList']>, ParentType, ContextType>;
};

export type IndicatorSplitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorSplit'] = ResolversParentTypes['IndicatorSplit'],
> = {
  dimension?: Resolver<ResolversTypes['SplitDimension'], ParentType, ContextType>;
  overlapping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SplitPart']>, ParentType, ContextType>;
};

export type IndicatorChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorChange'] = ResolversParentTypes['IndicatorChange'],
> = {
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'],
> = {
  code?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['IndicatorList'], ParentType, ContextType>;
  unknownList?: Resolver<Maybe<ResolversTypes['IndicatorList']>, ParentType, ContextType>;
  splits?: Resolver<ReadonlyArray<ResolversTypes['IndicatorSplit']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['IndicatorChange']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['IndicatorTarget']>, ParentType, ContextType>;
  markings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeReport'] = ResolversParentTypes['ProgrammeReport'],
> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasEvents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  markings?: Resolver<
    ReadonlyArray<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<ProgrammeReportmarkingsArgs>
  >;
  indicators?: Resolver<
    ReadonlyArray<ResolversTypes['Indicator']>,
    ParentType,
    ContextType,
    Partial<ProgrammeReportindicatorsArgs>
  >;
};

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['SearchRank'], ParentType, ContextType>;
};

export type LookupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Lookup'] = ResolversParentTypes['Lookup'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type GradingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Grading'] = ResolversParentTypes['Grading'],
> = {
  scheme?: Resolver<ResolversTypes['GradingScheme'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  information?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordConnection'] = ResolversParentTypes['RecordConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Record']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<RecordConnectiongroupsArgs, 'by' | 'first'>
  >;
};

export type RecordEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordEdge'] = ResolversParentTypes['RecordEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['Groups'],
    ParentType,
    ContextType,
    RequireFields<SourceConnectiongroupsArgs, 'by' | 'first'>
  >;
};

export type SourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CurrentViewer?: CurrentViewerResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  BodyCount?: BodyCountResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Locode?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Record?: RecordResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Groups?: GroupsResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  Remaining?: RemainingResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  RegionCoverage?: RegionCoverageResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  FigureSubject?: FigureSubjectResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  DisplayFigure?: DisplayFigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  PastRelation?: PastRelationResolvers<ContextType>;
  RecordState?: RecordStateResolvers<ContextType>;
  PastRecord?: PastRecordResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  RecordGone?: RecordGoneResolvers<ContextType>;
  LiveChange?: LiveChangeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Phase?: PhaseResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Port?: PortResolvers<ContextType>;
  Terminal?: TerminalResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  IndicatorTarget?: IndicatorTargetResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  MergeSign?: MergeSignResolvers<ContextType>;
  MergeCandidate?: MergeCandidateResolvers<ContextType>;
  MergeCandidateConnection?: MergeCandidateConnectionResolvers<ContextType>;
  MergeCandidateEdge?: MergeCandidateEdgeResolvers<ContextType>;
  DistinctPair?: DistinctPairResolvers<ContextType>;
  DistinctPairConnection?: DistinctPairConnectionResolvers<ContextType>;
  DistinctPairEdge?: DistinctPairEdgeResolvers<ContextType>;
  MergeSuccess?: MergeSuccessResolvers<ContextType>;
  UnmergeSuccess?: UnmergeSuccessResolvers<ContextType>;
  DistinctPairSuccess?: DistinctPairSuccessResolvers<ContextType>;
  MergeRecordsPayload?: MergeRecordsPayloadResolvers<ContextType>;
  UnmergeRecordPayload?: UnmergeRecordPayloadResolvers<ContextType>;
  DistinctPairPayload?: DistinctPairPayloadResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  NotYetMet?: NotYetMetResolvers<ContextType>;
  NotYetMetConnection?: NotYetMetConnectionResolvers<ContextType>;
  NotYetMetEdge?: NotYetMetEdgeResolvers<ContextType>;
  FirstMeeting?: FirstMeetingResolvers<ContextType>;
  FirstMeetingConnection?: FirstMeetingConnectionResolvers<ContextType>;
  FirstMeetingEdge?: FirstMeetingEdgeResolvers<ContextType>;
  CooperationCell?: CooperationCellResolvers<ContextType>;
  CooperationConnection?: CooperationConnectionResolvers<ContextType>;
  CooperationCellEdge?: CooperationCellEdgeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  PortConnection?: PortConnectionResolvers<ContextType>;
  PortEdge?: PortEdgeResolvers<ContextType>;
  PracticeConnection?: PracticeConnectionResolvers<ContextType>;
  PracticeEdge?: PracticeEdgeResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  StillNeeded?: StillNeededResolvers<ContextType>;
  BuiltOn?: BuiltOnResolvers<ContextType>;
  RecordProgrammeSuccess?: RecordProgrammeSuccessResolvers<ContextType>;
  RecordProgrammePayload?: RecordProgrammePayloadResolvers<ContextType>;
  RecordPhaseSuccess?: RecordPhaseSuccessResolvers<ContextType>;
  RecordPhasePayload?: RecordPhasePayloadResolvers<ContextType>;
  RecordRegionSuccess?: RecordRegionSuccessResolvers<ContextType>;
  RecordRegionPayload?: RecordRegionPayloadResolvers<ContextType>;
  RecordCountrySuccess?: RecordCountrySuccessResolvers<ContextType>;
  RecordCountryPayload?: RecordCountryPayloadResolvers<ContextType>;
  RecordPortSuccess?: RecordPortSuccessResolvers<ContextType>;
  RecordPortPayload?: RecordPortPayloadResolvers<ContextType>;
  RecordTerminalSuccess?: RecordTerminalSuccessResolvers<ContextType>;
  RecordTerminalPayload?: RecordTerminalPayloadResolvers<ContextType>;
  RecordCitySuccess?: RecordCitySuccessResolvers<ContextType>;
  RecordCityPayload?: RecordCityPayloadResolvers<ContextType>;
  RecordAgencySuccess?: RecordAgencySuccessResolvers<ContextType>;
  RecordAgencyPayload?: RecordAgencyPayloadResolvers<ContextType>;
  RecordEventSuccess?: RecordEventSuccessResolvers<ContextType>;
  RecordEventPayload?: RecordEventPayloadResolvers<ContextType>;
  RecordAttendanceSuccess?: RecordAttendanceSuccessResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  RecordPracticeSuccess?: RecordPracticeSuccessResolvers<ContextType>;
  RecordPracticePayload?: RecordPracticePayloadResolvers<ContextType>;
  RecordOutcomeSuccess?: RecordOutcomeSuccessResolvers<ContextType>;
  RecordOutcomePayload?: RecordOutcomePayloadResolvers<ContextType>;
  RecordFigureSuccess?: RecordFigureSuccessResolvers<ContextType>;
  RecordFigurePayload?: RecordFigurePayloadResolvers<ContextType>;
  RecordIndicatorTargetSuccess?: RecordIndicatorTargetSuccessResolvers<ContextType>;
  RecordIndicatorTargetPayload?: RecordIndicatorTargetPayloadResolvers<ContextType>;
  RecordSourceSuccess?: RecordSourceSuccessResolvers<ContextType>;
  RecordSourcePayload?: RecordSourcePayloadResolvers<ContextType>;
  RecordAttendancesSuccess?: RecordAttendancesSuccessResolvers<ContextType>;
  RecordAttendancesPayload?: RecordAttendancesPayloadResolvers<ContextType>;
  ChangeSuccess?: ChangeSuccessResolvers<ContextType>;
  RemoveRecordPayload?: RemoveRecordPayloadResolvers<ContextType>;
  RestoreRecordPayload?: RestoreRecordPayloadResolvers<ContextType>;
  UndoChangePayload?: UndoChangePayloadResolvers<ContextType>;
  ReportPeriod?: ReportPeriodResolvers<ContextType>;
  IndicatorList?: IndicatorListResolvers<ContextType>;
  SplitPart?: SplitPartResolvers<ContextType>;
  IndicatorSplit?: IndicatorSplitResolvers<ContextType>;
  IndicatorChange?: IndicatorChangeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  ProgrammeReport?: ProgrammeReportResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Lookup?: LookupResolvers<ContextType>;
  Grading?: GradingResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  RecordConnection?: RecordConnectionResolvers<ContextType>;
  RecordEdge?: RecordEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  needs?: needsDirectiveResolver<any, any, ContextType>;
  public?: publicDirectiveResolver<any, any, ContextType>;
};
