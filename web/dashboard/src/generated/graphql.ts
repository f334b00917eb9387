// Made by `npm run codegen` from schema/*.graphql and queries/*.graphql. Never edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/**
 * Which bodies: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A relation
 * means "at least one": `attended: {}` holds for every body that attended something.
 */
export type AgencyWhere = {
  /** It has one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** It is of one of these kinds. */
  readonly kinds?: ReadonlyArray<AgencyKind> | null | undefined;
  /** It belongs to one of these sectors; it does not hold where that is not known. */
  readonly sectors?: ReadonlyArray<Sector> | null | undefined;
  /** Whether a source names it. */
  readonly identified?: boolean | null | undefined;
  /** Its seat is in a country that meets this. */
  readonly basedIn?: PlaceWhere | null | undefined;
  /** It operates at a place that meets this. */
  readonly operatesAt?: PlaceWhere | null | undefined;
  /**
   * It attended an event or session that meets this; who attended a session attended its whole event too. Both are looked
   * at: say `kinds` where only one of them is meant.
   */
  readonly attended?: EventWhere | null | undefined;
  /** One of its attendances meets this. */
  readonly attendance?: AttendanceWhere | null | undefined;
  /** It attended a whole event, itself or one of its sessions, that another body that meets this attended too. */
  readonly met?: AgencyWhere | null | undefined;
  /** It shared a practice that meets this. */
  readonly shared?: PracticeWhere | null | undefined;
  /** This is part of its name or of one of its other names; case and accents do not matter. */
  readonly text?: string | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<AgencyWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<AgencyWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: AgencyWhere | null | undefined;
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

/**
 * Which attendances: all fields that are given must hold of the same attendance. A list means "any of these"; an empty
 * list matches nothing.
 */
export type AttendanceWhere = {
  /** It has one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** The body had one of these roles. */
  readonly roles?: ReadonlyArray<AttendanceRole> | null | undefined;
  /** The body took part in one of these ways; it does not hold where that is not known. */
  readonly modes?: ReadonlyArray<AttendanceMode> | null | undefined;
  /** The body meets this. */
  readonly agency?: AgencyWhere | null | undefined;
  /** The event or session attended meets this itself: the attendances of an event's sessions are found by the sessions. */
  readonly event?: EventWhere | null | undefined;
  /** The place that the body spoke for meets this; it does not hold where none is known. */
  readonly place?: PlaceWhere | null | undefined;
  /** A practice that meets this was shared. */
  readonly practice?: PracticeWhere | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<AttendanceWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<AttendanceWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: AttendanceWhere | null | undefined;
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

/**
 * Which events: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A relation
 * means "at least one": `attendedBy: {}` holds for every event that somebody attended.
 */
export type EventWhere = {
  /** It has one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** It is of one of these kinds. */
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  /** It has one of these statuses. */
  readonly statuses?: ReadonlyArray<EventStatus> | null | undefined;
  /** People took part in one of these ways; it does not hold where that is not known. */
  readonly formats?: ReadonlyArray<EventFormat> | null | undefined;
  /** It began on this day or later, by its stated date: the first possible day counts. Undated events are found by `dateKnown: false`. */
  readonly from?: string | null | undefined;
  /** It began on this day or earlier, by its stated date: the last possible day counts. */
  readonly to?: string | null | undefined;
  /** Whether a source states when it began. */
  readonly dateKnown?: boolean | null | undefined;
  /** It was held under this programme or one of its phases; the programme's code, e.g. `seacop`. */
  readonly programme?: string | null | undefined;
  /** It was held under this phase; the phase's code, e.g. `seacop-vi`. */
  readonly phase?: string | null | undefined;
  /** This is part of its title; case and accents do not matter. */
  readonly text?: string | null | undefined;
  /** It or one of its sessions was held at a place that meets this. */
  readonly heldIn?: PlaceWhere | null | undefined;
  /** A body that meets this attended it or one of its sessions. */
  readonly attendedBy?: AgencyWhere | null | undefined;
  /** One attendance of its own list, without those of its sessions, meets this. */
  readonly attendance?: AttendanceWhere | null | undefined;
  /** The whole event that it is, or is a session of, meets this. */
  readonly whole?: EventWhere | null | undefined;
  /** An outcome that meets this came of it or of one of its sessions. */
  readonly followedBy?: OutcomeWhere | null | undefined;
  /** The same, by an outcome whose date lies within the 12 months after its stated date; it does not hold where one of the two is not known. */
  readonly followedWithinYear?: OutcomeWhere | null | undefined;
  /** It rests on a source that meets this, by any line of its evidence. */
  readonly source?: SourceWhere | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: EventWhere | null | undefined;
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

/** Which exchanges: all fields that are given must hold. */
export type ExchangeWhere = {
  /** The place that the body spoke for meets this. An exchange without a known place does not. */
  readonly place?: PlaceWhere | null | undefined;
  /** Whether a source names a port, or a terminal of one, that the body spoke for. */
  readonly portStated?: boolean | null | undefined;
  /** The body meets this. */
  readonly agency?: AgencyWhere | null | undefined;
  /** The whole event meets this. */
  readonly event?: EventWhere | null | undefined;
  /** It was shared at a session, and the session meets this. */
  readonly session?: EventWhere | null | undefined;
  /** The practice meets this. */
  readonly practice?: PracticeWhere | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<ExchangeWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ExchangeWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: ExchangeWhere | null | undefined;
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

/** In which order figures are listed. */
export type FigureOrder =
  /** By id, as texts are compared: those of one event stand together. */
  'ID_ASC';

/** Which figures: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. */
export type FigureWhere = {
  /** It has one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** It counts one of these. */
  readonly measures?: ReadonlyArray<FigureMeasure> | null | undefined;
  /** Whether it counts the whole of something: figures of one country or of one kind (`subject`) are parts. */
  readonly whole?: boolean | null | undefined;
  /** It counts a whole event that meets this; figures of sessions and of attendances do not. */
  readonly event?: EventWhere | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<FigureWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<FigureWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: FigureWhere | null | undefined;
};

/** Which changes are meant. All given fields have to hold; a list means any of its values. */
export type ChangeWhere = {
  /** Changes of these records, by id. */
  readonly records?: ReadonlyArray<string> | null | undefined;
  /** Changes of records of these kinds. */
  readonly kinds?: ReadonlyArray<RecordKind> | null | undefined;
  /** What was done. */
  readonly actions?: ReadonlyArray<ChangeAction> | null | undefined;
  /** Who did it. */
  readonly who?: string | null | undefined;
  /** The import that did it, e.g. `seeds`. */
  readonly run?: string | null | undefined;
  /** Done at this moment or later. */
  readonly from?: string | null | undefined;
  /** Done at this moment or before. */
  readonly to?: string | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ChangeWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ChangeWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ChangeWhere | null | undefined;
  /** Changes of this merge and of its being taken back, by its id. */
  readonly merge?: string | null | undefined;
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

/**
 * Which outcomes: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A
 * relation means "at least one".
 */
export type OutcomeWhere = {
  /** It has one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** It is of one of these kinds. */
  readonly kinds?: ReadonlyArray<OutcomeKind> | null | undefined;
  /** It came about on this day or later; it does not hold where the date is not known. */
  readonly from?: string | null | undefined;
  /** It came about on this day or earlier; it does not hold where the date is not known. */
  readonly to?: string | null | undefined;
  /** Whether its date is known. */
  readonly dateKnown?: boolean | null | undefined;
  /** A line of its evidence has one of these standings; without OPINION, what somebody merely thinks is left out. */
  readonly standings?: ReadonlyArray<Standing> | null | undefined;
  /** It came of an event or session that meets this. */
  readonly followed?: EventWhere | null | undefined;
  /** A body that meets this is party to it. */
  readonly party?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<OutcomeWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<OutcomeWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: OutcomeWhere | null | undefined;
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

/** A circle on the map. */
export type NearWhere = {
  /** Degrees north of the equator (WGS 84) of its centre: -90 to 90. */
  readonly latitude: number;
  /** Degrees east of Greenwich (WGS 84) of its centre: -180 to 180. */
  readonly longitude: number;
  /** Its radius in kilometres over the ground: more than 0, at most 20040. */
  readonly kilometres: number;
};

/**
 * Which places: all fields that are given must hold. A place meets it when it is, or lies in, what is asked for. A list
 * means "any of these"; an empty list matches nothing.
 */
export type PlaceWhere = {
  /** It is, or lies in, a place with one of these ids, e.g. `country:BB` or `port:BEANR`. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** It is one of these ports, or a terminal of one; by UN/LOCODE. */
  readonly ports?: ReadonlyArray<string> | null | undefined;
  /** It is, or lies in, one of these countries; by ISO 3166-1 alpha-2 code. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** It lies in one of these regions or in a part of one, e.g. `region:seacop:caribbean`. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** It lies in a region that this programme covers, itself or by one of its phases; the programme's code, e.g. `seacop`. */
  readonly coveredBy?: string | null | undefined;
  /** It is a port within this circle, or a terminal of one; it does not hold where the coordinates are not known. */
  readonly near?: NearWhere | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: PlaceWhere | null | undefined;
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

/**
 * Which practices: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. A
 * relation means "at least one".
 */
export type PracticeWhere = {
  /** It has one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** It is about one of these. */
  readonly themes?: ReadonlyArray<PracticeTheme> | null | undefined;
  /** This is part of its title; case and accents do not matter. */
  readonly text?: string | null | undefined;
  /** It was shared at an event or session that meets this; what was shared at a session was shared at its whole event too. */
  readonly sharedAt?: EventWhere | null | undefined;
  /** It was shared on behalf of a place that meets this. */
  readonly sharedFor?: PlaceWhere | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<PracticeWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<PracticeWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: PracticeWhere | null | undefined;
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

/** With what a period is compared. */
export type ReportComparison =
  /** The period of the same length that ends the day before: as many months where it is whole months, else as many days. */
  | 'PERIOD_BEFORE'
  /** The same days of the year before. */
  | 'YEAR_BEFORE';

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

/** Which sources: all fields that are given must hold. A list means "any of these"; an empty list matches nothing. */
export type SourceWhere = {
  /** It has one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** It was published by this publisher, spelt as on record. */
  readonly publisher?: string | null | undefined;
  /** It was published by one of these publishers, spelt as on record. */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
  /** Its publisher lists it under one of these topics, spelt as on record. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** It was published on this day or later; it does not hold where the day is not known. */
  readonly publishedFrom?: string | null | undefined;
  /** It was published on this day or earlier; it does not hold where the day is not known. */
  readonly publishedTo?: string | null | undefined;
  /** This is part of its title; case and accents do not matter. */
  readonly text?: string | null | undefined;
  /** All of these hold; an empty list filters nothing. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** This does not hold. Two-valued: what is unknown satisfies no field, so that a filter and its `not` split every list. */
  readonly not?: SourceWhere | null | undefined;
};

/** What a value that is set for an indicator is. */
export type TargetPurpose =
  /** What it was when the programme or phase set out. */
  | 'BASELINE'
  /** What is to be reached. */
  | 'TARGET';

export type WhoIsAskingQueryVariables = Exact<{ [key: string]: never }>;

export type WhoIsAskingQuery = AskingFragment;

export type FirstProgrammeQueryVariables = Exact<{ [key: string]: never }>;

export type FirstProgrammeQuery = ChoicesFragment;

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
  first: number;
}>;

export type SearchQuery = {
  readonly search: ReadonlyArray<{
    readonly matched: string;
    readonly rank: SearchRank;
    readonly record:
      | Line_Agency_Fragment
      | Line_Attendance_Fragment
      | Line_Programme_Fragment
      | Line_Event_Fragment
      | Line_Figure_Fragment
      | Line_PastRecord_Fragment
      | Line_Phase_Fragment
      | Line_Region_Fragment
      | Line_Country_Fragment
      | Line_Port_Fragment
      | Line_Terminal_Fragment
      | Line_City_Fragment
      | Line_Practice_Fragment
      | Line_Outcome_Fragment
      | Line_IndicatorTarget_Fragment
      | Line_Source_Fragment;
  }>;
} & AskingFragment;

export type ExchangeAreasQueryVariables = Exact<{
  programme: string;
  where: ExchangeWhere;
  first: number;
}>;

export type ExchangeAreasQuery = {
  readonly programme: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly regions: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly scheme: string;
      readonly marking: string;
    }>;
  } | null;
  readonly exchanges: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<ExchangeRowFragment>;
    readonly groups: CountsFragment;
  };
} & AskingFragment &
  ChoicesFragment;

export type ExchangesShownToQueryVariables = Exact<{
  shown: ExchangeWhere;
  elsewhere: ExchangeWhere;
  unplaced: ExchangeWhere;
  scheme: string;
}>;

export type ExchangesShownToQuery = {
  readonly shown: { readonly groups: CountsFragment };
  readonly elsewhere: { readonly totalCount: number };
  readonly unplaced: { readonly totalCount: number };
};

export type AskingFragment = {
  readonly viewer: { readonly name: string; readonly isSignedIn: boolean; readonly markings: ReadonlyArray<string> };
};

export type ChoicesFragment = {
  readonly programmes: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly marking: string;
  }>;
};

type Line_Agency_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Attendance_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Programme_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Event_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Figure_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_PastRecord_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Phase_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Region_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Country_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Port_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Terminal_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_City_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Practice_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Outcome_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_IndicatorTarget_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

type Line_Source_Fragment = {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly label: string;
  readonly marking: string;
};

export type LineFragment =
  | Line_Agency_Fragment
  | Line_Attendance_Fragment
  | Line_Programme_Fragment
  | Line_Event_Fragment
  | Line_Figure_Fragment
  | Line_PastRecord_Fragment
  | Line_Phase_Fragment
  | Line_Region_Fragment
  | Line_Country_Fragment
  | Line_Port_Fragment
  | Line_Terminal_Fragment
  | Line_City_Fragment
  | Line_Practice_Fragment
  | Line_Outcome_Fragment
  | Line_IndicatorTarget_Fragment
  | Line_Source_Fragment;

export type OnwardFragment = { readonly hasNextPage: boolean; readonly endCursor: string | null };

export type CountsFragment = {
  readonly nodes: ReadonlyArray<{
    readonly count: number;
    readonly keys: ReadonlyArray<{ readonly id: string | null; readonly label: string }>;
  }>;
  readonly remaining: { readonly groups: number; readonly count: number };
};

export type EvidenceLineFragment = {
  readonly standing: Standing;
  readonly locator: string | null;
  readonly note: string | null;
  readonly about: string | null;
  readonly source: {
    readonly id: string;
    readonly label: string;
    readonly url: string | null;
    readonly marking: string;
  };
};

export type AgencyRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly kind: AgencyKind;
  readonly sector: Sector | null;
  readonly identified: boolean;
  readonly basedIn: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly name: string;
  } | null;
};

export type EventRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly startDate: string | null;
  readonly programme: { readonly id: string; readonly label: string; readonly marking: string } | null;
  readonly heldAt: ReadonlyArray<
    Line_Country_Fragment | Line_Port_Fragment | Line_Terminal_Fragment | Line_City_Fragment
  >;
};

export type AttendanceRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly roles: ReadonlyArray<AttendanceRole>;
  readonly mode: AttendanceMode | null;
  readonly agency: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly identified: boolean;
  };
  readonly event: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly startDate: string | null;
  };
  readonly place: Line_Country_Fragment | Line_Port_Fragment | Line_Terminal_Fragment | Line_City_Fragment | null;
};

export type ExchangeRowFragment = {
  readonly id: string;
  readonly agency: { readonly id: string; readonly label: string; readonly marking: string };
  readonly place: Line_Country_Fragment | Line_Port_Fragment | Line_Terminal_Fragment | Line_City_Fragment | null;
  readonly country: { readonly id: string; readonly label: string; readonly marking: string } | null;
  readonly practice: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly themes: ReadonlyArray<PracticeTheme>;
  };
  readonly event: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly startDate: string | null;
  };
  readonly session: { readonly id: string; readonly label: string; readonly marking: string } | null;
  readonly evidence: ReadonlyArray<EvidenceLineFragment>;
};

export type PracticeRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly themes: ReadonlyArray<PracticeTheme>;
  readonly exchanges: { readonly totalCount: number };
};

export type PortRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly locode: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly country: { readonly id: string; readonly label: string; readonly marking: string };
};

export type CountryRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly code: string;
  readonly name: string;
  readonly regions: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly scheme: string;
    readonly marking: string;
  }>;
};

export type OutcomeRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly kind: OutcomeKind;
  readonly date: string | null;
  readonly followed: ReadonlyArray<{ readonly id: string; readonly label: string; readonly marking: string }>;
  readonly parties: ReadonlyArray<{ readonly id: string; readonly label: string; readonly marking: string }>;
};

export type SourceRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly topics: ReadonlyArray<string>;
  readonly grading: { readonly scheme: GradingScheme; readonly source: string; readonly information: string } | null;
};

export type ChangeRowFragment = {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly why: string | null;
  readonly action: ChangeAction;
  readonly revision: number;
};

export type FigureRowFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly measure: FigureMeasure;
  readonly value: number | null;
  readonly suppressed: boolean;
  readonly qualifier: FigureQualifier;
  readonly of:
    | ({ readonly __typename: 'Event' } & Line_Event_Fragment)
    | ({ readonly __typename: 'Attendance' } & Line_Attendance_Fragment);
  readonly evidence: ReadonlyArray<EvidenceLineFragment>;
};

export type GapsQueryVariables = Exact<{
  programme: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  where: AttendanceWhere;
}>;

export type GapsQuery = {
  readonly coverage: {
    readonly unidentifiedLeftOut: number;
    readonly eventCount: number;
    readonly undatedLeftOut: number;
    readonly undecidedLeftOut: number;
    readonly programme: { readonly id: string; readonly label: string; readonly marking: string };
    readonly regions: ReadonlyArray<{
      readonly region: { readonly id: string; readonly name: string; readonly marking: string };
      readonly reached: ReadonlyArray<CountryRowFragment>;
      readonly notReached: ReadonlyArray<CountryRowFragment>;
    }>;
    readonly reached: ReadonlyArray<{ readonly id: string }>;
    readonly notReached: ReadonlyArray<{ readonly id: string }>;
    readonly seenOnce: { readonly totalCount: number; readonly nodes: ReadonlyArray<AgencyRowFragment> };
    readonly seenAgain: { readonly totalCount: number };
  } | null;
} & AskingFragment &
  ChoicesFragment;

export type SeenOnceQueryVariables = Exact<{
  programme: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  where: AttendanceWhere;
  first: number;
  after?: string | null | undefined;
}>;

export type SeenOnceQuery = {
  readonly coverage: {
    readonly seenOnce: {
      readonly totalCount: number;
      readonly pageInfo: OnwardFragment;
      readonly nodes: ReadonlyArray<AgencyRowFragment>;
    };
  } | null;
};

export type SeenAgainQueryVariables = Exact<{
  programme: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  where: AttendanceWhere;
  first: number;
  after?: string | null | undefined;
}>;

export type SeenAgainQuery = {
  readonly coverage: {
    readonly seenAgain: {
      readonly totalCount: number;
      readonly pageInfo: OnwardFragment;
      readonly nodes: ReadonlyArray<AgencyRowFragment>;
    };
  } | null;
};

export type NotYetMetQueryVariables = Exact<{
  body: string;
  where: AgencyWhere;
  first: number;
  after?: string | null | undefined;
}>;

export type NotYetMetQuery = {
  readonly agency: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly identified: boolean;
    readonly notYetMet: {
      readonly totalCount: number;
      readonly unidentifiedLeftOut: number;
      readonly pageInfo: OnwardFragment;
      readonly nodes: ReadonlyArray<{
        readonly partnersInCommon: number;
        readonly through: ReadonlyArray<{ readonly id: string; readonly label: string; readonly marking: string }>;
        readonly agency: AgencyRowFragment;
      }>;
    };
  } | null;
};

export type EventsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  orderBy: EventOrder;
  first: number;
  after?: string | null | undefined;
  level: EventLevel;
}>;

export type EventsQuery = {
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<EventRowFragment>;
  };
} & AskingFragment;

export type AgenciesQueryVariables = Exact<{
  where?: AgencyWhere | null | undefined;
  orderBy: AgencyOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type AgenciesQuery = {
  readonly agencies: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<AgencyRowFragment>;
  };
} & AskingFragment;

export type AttendancesQueryVariables = Exact<{
  where?: AttendanceWhere | null | undefined;
  orderBy: AttendanceOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type AttendancesQuery = {
  readonly attendances: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<AttendanceRowFragment>;
  };
} & AskingFragment;

export type ExchangesQueryVariables = Exact<{
  where?: ExchangeWhere | null | undefined;
  orderBy: ExchangeOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type ExchangesQuery = {
  readonly exchanges: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<ExchangeRowFragment>;
  };
} & AskingFragment;

export type PracticesQueryVariables = Exact<{
  where?: PracticeWhere | null | undefined;
  orderBy: PracticeOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type PracticesQuery = {
  readonly practices: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<PracticeRowFragment>;
  };
} & AskingFragment;

export type OutcomesQueryVariables = Exact<{
  where?: OutcomeWhere | null | undefined;
  orderBy: OutcomeOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type OutcomesQuery = {
  readonly outcomes: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<OutcomeRowFragment>;
  };
} & AskingFragment;

export type SourcesQueryVariables = Exact<{
  where?: SourceWhere | null | undefined;
  orderBy: SourceOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type SourcesQuery = {
  readonly sources: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<SourceRowFragment>;
  };
} & AskingFragment;

export type PortsQueryVariables = Exact<{
  where?: PlaceWhere | null | undefined;
  orderBy: PortOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type PortsQuery = {
  readonly ports: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<PortRowFragment>;
  };
} & AskingFragment;

export type CountriesQueryVariables = Exact<{
  where?: PlaceWhere | null | undefined;
}>;

export type CountriesQuery = { readonly countries: ReadonlyArray<CountryRowFragment> } & AskingFragment;

export type ChangesQueryVariables = Exact<{
  where?: ChangeWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  readonly changes: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<
      {
        readonly recordId: string;
        readonly record:
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | { readonly id: string; readonly label: string; readonly marking: string }
          | null;
      } & ChangeRowFragment
    >;
  };
} & AskingFragment;

export type FiguresQueryVariables = Exact<{
  where?: FigureWhere | null | undefined;
  orderBy: FigureOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type FiguresQuery = {
  readonly figures: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<FigureRowFragment>;
  };
} & AskingFragment;

export type CooperationQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  scheme: string;
  first: number;
  after?: string | null | undefined;
}>;

export type CooperationQuery = {
  readonly cooperation: {
    readonly totalCount: number;
    readonly pageInfo: OnwardFragment;
    readonly nodes: ReadonlyArray<{
      readonly pairs: number;
      readonly sharedEvents: number;
      readonly firstMeetings: number;
      readonly one: { readonly id: string | null; readonly label: string };
      readonly other: { readonly id: string | null; readonly label: string };
    }>;
  };
} & AskingFragment;

export type PartnersQueryVariables = Exact<{
  body: string;
  events?: EventWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type PartnersQuery = {
  readonly agency: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly partners: {
      readonly totalCount: number;
      readonly unidentifiedLeftOut: number;
      readonly pageInfo: OnwardFragment;
      readonly nodes: ReadonlyArray<{
        readonly sharedEvents: number;
        readonly weight: number;
        readonly firstMet: string | null;
        readonly lastMet: string | null;
        readonly agency: AgencyRowFragment;
      }>;
    };
  } | null;
};

export type RecordsOfSourceQueryVariables = Exact<{
  source: string;
  first: number;
  after?: string | null | undefined;
}>;

export type RecordsOfSourceQuery = {
  readonly source: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly records: {
      readonly totalCount: number;
      readonly pageInfo: OnwardFragment;
      readonly nodes: ReadonlyArray<
        | Line_Agency_Fragment
        | Line_Attendance_Fragment
        | Line_Programme_Fragment
        | Line_Event_Fragment
        | Line_Figure_Fragment
        | Line_PastRecord_Fragment
        | Line_Phase_Fragment
        | Line_Region_Fragment
        | Line_Country_Fragment
        | Line_Port_Fragment
        | Line_Terminal_Fragment
        | Line_City_Fragment
        | Line_Practice_Fragment
        | Line_Outcome_Fragment
        | Line_IndicatorTarget_Fragment
        | Line_Source_Fragment
      >;
    };
  } | null;
};

export type FirstMeetingsQueryVariables = Exact<{
  event: string;
  first: number;
  after?: string | null | undefined;
}>;

export type FirstMeetingsQuery = {
  readonly event: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly firstMeetings: {
      readonly totalCount: number;
      readonly undatedLeftOut: number;
      readonly undecidedLeftOut: number;
      readonly unidentifiedLeftOut: number;
      readonly pageInfo: OnwardFragment;
      readonly nodes: ReadonlyArray<{ readonly one: Line_Agency_Fragment; readonly other: Line_Agency_Fragment }>;
    };
  } | null;
};

export type NetworkQueryVariables = Exact<{
  where: AgencyWhere;
  events: EventWhere;
  bodies: number;
  partners: number;
}>;

export type NetworkQuery = {
  readonly agencies: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly partners: {
          readonly totalCount: number;
          readonly unidentifiedLeftOut: number;
          readonly nodes: ReadonlyArray<{
            readonly sharedEvents: number;
            readonly weight: number;
            readonly agency: NetworkBodyFragment;
          }>;
        };
      } & NetworkBodyFragment
    >;
  };
} & AskingFragment &
  ChoicesFragment;

export type NetworkBodyFragment = {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly kind: AgencyKind;
  readonly sector: Sector | null;
  readonly identified: boolean;
  readonly basedIn: {
    readonly id: string;
    readonly name: string;
    readonly marking: string;
    readonly regions: ReadonlyArray<{ readonly scheme: string; readonly name: string }>;
  } | null;
};

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;

export type WaysQuery = {
  readonly paths: ReadonlyArray<{
    readonly length: number;
    readonly steps: ReadonlyArray<{
      readonly relationship: RelationshipKind;
      readonly forward: boolean;
      readonly from:
        | Line_Agency_Fragment
        | Line_Attendance_Fragment
        | Line_Programme_Fragment
        | Line_Event_Fragment
        | Line_Figure_Fragment
        | Line_PastRecord_Fragment
        | Line_Phase_Fragment
        | Line_Region_Fragment
        | Line_Country_Fragment
        | Line_Port_Fragment
        | Line_Terminal_Fragment
        | Line_City_Fragment
        | Line_Practice_Fragment
        | Line_Outcome_Fragment
        | Line_IndicatorTarget_Fragment
        | Line_Source_Fragment;
      readonly to:
        | Line_Agency_Fragment
        | Line_Attendance_Fragment
        | Line_Programme_Fragment
        | Line_Event_Fragment
        | Line_Figure_Fragment
        | Line_PastRecord_Fragment
        | Line_Phase_Fragment
        | Line_Region_Fragment
        | Line_Country_Fragment
        | Line_Port_Fragment
        | Line_Terminal_Fragment
        | Line_City_Fragment
        | Line_Practice_Fragment
        | Line_Outcome_Fragment
        | Line_IndicatorTarget_Fragment
        | Line_Source_Fragment;
    }>;
  }>;
};

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type NamesQuery = {
  readonly agencies: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly label: string; readonly marking: string }>;
  };
};

export type OverviewQueryVariables = Exact<{
  programme: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  events: EventWhere;
  undated: EventWhere;
  held: EventWhere;
  bodies: AgencyWhere;
  unnamed: AgencyWhere;
  practices: PracticeWhere;
  exchanges: ExchangeWhere;
}>;

export type OverviewQuery = {
  readonly programme: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly fullName: string | null;
  } | null;
  readonly coverage: {
    readonly reached: ReadonlyArray<MapCountryFragment>;
    readonly notReached: ReadonlyArray<MapCountryFragment>;
    readonly regions: ReadonlyArray<{
      readonly region: { readonly id: string; readonly name: string; readonly marking: string };
      readonly reached: ReadonlyArray<{ readonly id: string }>;
      readonly notReached: ReadonlyArray<{ readonly id: string }>;
    }>;
  } | null;
  readonly events: { readonly groups: CountsFragment };
  readonly latest: { readonly nodes: ReadonlyArray<EventRowFragment> };
  readonly undated: { readonly totalCount: number };
  readonly bodies: { readonly totalCount: number };
  readonly unnamed: { readonly totalCount: number };
  readonly practices: { readonly totalCount: number };
  readonly exchanges: { readonly groups: CountsFragment };
  readonly ports: { readonly totalCount: number; readonly nodes: ReadonlyArray<MapPortFragment> };
  readonly elsewhere: { readonly totalCount: number; readonly nodes: ReadonlyArray<MapPortFragment> };
} & AskingFragment &
  ChoicesFragment;

export type MapCountryFragment = {
  readonly id: string;
  readonly numeric: string;
  readonly name: string;
  readonly marking: string;
};

export type MapPortFragment = {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly marking: string;
};

export type RecordPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;

export type RecordPageQuery = {
  readonly record:
    | ({
        readonly __typename: 'Agency';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Agency_Fragment &
        AgencyPageFragment)
    | ({
        readonly __typename: 'Attendance';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Attendance_Fragment &
        AttendancePageFragment)
    | ({
        readonly __typename: 'Programme';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Programme_Fragment &
        ProgrammePageFragment)
    | ({
        readonly __typename: 'Event';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Event_Fragment &
        EventPageFragment)
    | ({
        readonly __typename: 'Figure';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Figure_Fragment &
        FigurePageFragment)
    | ({
        readonly __typename: 'PastRecord';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_PastRecord_Fragment)
    | ({
        readonly __typename: 'Phase';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Phase_Fragment &
        PhasePageFragment)
    | ({
        readonly __typename: 'Region';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Region_Fragment &
        RegionPageFragment)
    | ({
        readonly __typename: 'Country';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Country_Fragment &
        CountryPageFragment)
    | ({
        readonly __typename: 'Port';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Port_Fragment &
        PortPageFragment)
    | ({
        readonly __typename: 'Terminal';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Terminal_Fragment &
        TerminalPageFragment)
    | ({
        readonly __typename: 'City';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_City_Fragment &
        CityPageFragment)
    | ({
        readonly __typename: 'Practice';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Practice_Fragment &
        PracticePageFragment)
    | ({
        readonly __typename: 'Outcome';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Outcome_Fragment &
        OutcomePageFragment)
    | ({
        readonly __typename: 'IndicatorTarget';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_IndicatorTarget_Fragment &
        TargetPageFragment)
    | ({
        readonly __typename: 'Source';
        readonly revision: number;
        readonly evidence: ReadonlyArray<EvidenceLineFragment>;
        readonly history: { readonly totalCount: number; readonly nodes: ReadonlyArray<ChangeRowFragment> };
      } & Line_Source_Fragment &
        SourcePageFragment)
    | null;
} & AskingFragment;

export type AgencyPageFragment = {
  readonly aliases: ReadonlyArray<string>;
  readonly kind: AgencyKind;
  readonly sector: Sector | null;
  readonly identified: boolean;
  readonly basedIn: {
    readonly id: string;
    readonly label: string;
    readonly marking: string;
    readonly name: string;
  } | null;
  readonly unitOf: Line_Agency_Fragment | null;
  readonly units: ReadonlyArray<Line_Agency_Fragment>;
  readonly operatesAt: ReadonlyArray<
    Line_Country_Fragment | Line_Port_Fragment | Line_Terminal_Fragment | Line_City_Fragment
  >;
  readonly attendances: { readonly totalCount: number; readonly nodes: ReadonlyArray<AttendanceRowFragment> };
};

export type AttendancePageFragment = {
  readonly roles: ReadonlyArray<AttendanceRole>;
  readonly mode: AttendanceMode | null;
  readonly agency: Line_Agency_Fragment;
  readonly event: Line_Event_Fragment;
  readonly place: Line_Country_Fragment | Line_Port_Fragment | Line_Terminal_Fragment | Line_City_Fragment | null;
  readonly practices: ReadonlyArray<Line_Practice_Fragment>;
  readonly figures: ReadonlyArray<Line_Figure_Fragment>;
};

export type CityPageFragment = { readonly country: Line_Country_Fragment };

export type CountryPageFragment = {
  readonly alpha3: string;
  readonly numeric: string;
  readonly alpha2: string;
  readonly regions: ReadonlyArray<Line_Region_Fragment>;
  readonly ports: { readonly totalCount: number; readonly nodes: ReadonlyArray<PortRowFragment> };
  readonly agencies: { readonly totalCount: number; readonly nodes: ReadonlyArray<AgencyRowFragment> };
};

export type EventPageFragment = {
  readonly description: string | null;
  readonly status: EventStatus;
  readonly format: EventFormat | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly dateKnown: boolean;
  readonly knownBy: string;
  readonly sequence: number | null;
  readonly eventKind: EventKind;
  readonly programme: Line_Programme_Fragment | null;
  readonly phase: Line_Phase_Fragment | null;
  readonly heldAt: ReadonlyArray<
    Line_Country_Fragment | Line_Port_Fragment | Line_Terminal_Fragment | Line_City_Fragment
  >;
  readonly partOf: Line_Event_Fragment | null;
  readonly sessions: ReadonlyArray<Line_Event_Fragment>;
  readonly figures: ReadonlyArray<
    {
      readonly suppressed: boolean;
      readonly qualifier: FigureQualifier;
      readonly evidence: ReadonlyArray<{
        readonly source: { readonly id: string; readonly label: string; readonly marking: string };
      }>;
    } & Line_Figure_Fragment
  >;
  readonly outcomes: ReadonlyArray<Line_Outcome_Fragment>;
  readonly attendances: { readonly totalCount: number; readonly nodes: ReadonlyArray<AttendanceRowFragment> };
  readonly exchanges: { readonly totalCount: number; readonly nodes: ReadonlyArray<ExchangeRowFragment> };
};

export type FigurePageFragment = {
  readonly measure: FigureMeasure;
  readonly value: number | null;
  readonly suppressed: boolean;
  readonly qualifier: FigureQualifier;
  readonly subject: string | null;
  readonly ofCountry: Line_Country_Fragment | null;
  readonly of:
    | ({ readonly __typename: 'Event' } & Line_Event_Fragment)
    | ({ readonly __typename: 'Attendance' } & Line_Attendance_Fragment);
};

export type OutcomePageFragment = {
  readonly date: string | null;
  readonly outcomeKind: OutcomeKind;
  readonly followed: ReadonlyArray<Line_Event_Fragment>;
  readonly parties: ReadonlyArray<Line_Agency_Fragment>;
  readonly concerns: ReadonlyArray<
    | Line_Agency_Fragment
    | Line_Attendance_Fragment
    | Line_Programme_Fragment
    | Line_Event_Fragment
    | Line_Figure_Fragment
    | Line_PastRecord_Fragment
    | Line_Phase_Fragment
    | Line_Region_Fragment
    | Line_Country_Fragment
    | Line_Port_Fragment
    | Line_Terminal_Fragment
    | Line_City_Fragment
    | Line_Practice_Fragment
    | Line_Outcome_Fragment
    | Line_IndicatorTarget_Fragment
    | Line_Source_Fragment
  >;
};

export type PhasePageFragment = {
  readonly code: string;
  readonly startDate: string | null;
  readonly budgetEur: number | null;
  readonly phaseEnd: string | null;
  readonly ofProgramme: Line_Programme_Fragment;
  readonly regions: ReadonlyArray<Line_Region_Fragment>;
  readonly funders: ReadonlyArray<Line_Agency_Fragment>;
  readonly implementers: ReadonlyArray<Line_Agency_Fragment>;
};

export type PortPageFragment = {
  readonly locode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly coordinatePrecision: number | null;
  readonly country: Line_Country_Fragment;
  readonly terminals: ReadonlyArray<Line_Terminal_Fragment>;
  readonly exchanges: { readonly totalCount: number; readonly nodes: ReadonlyArray<ExchangeRowFragment> };
};

export type PracticePageFragment = {
  readonly themes: ReadonlyArray<PracticeTheme>;
  readonly description: string | null;
  readonly exchanges: { readonly totalCount: number; readonly nodes: ReadonlyArray<ExchangeRowFragment> };
};

export type ProgrammePageFragment = {
  readonly code: string;
  readonly fullName: string | null;
  readonly phases: ReadonlyArray<Line_Phase_Fragment>;
  readonly regions: ReadonlyArray<Line_Region_Fragment>;
  readonly funders: ReadonlyArray<Line_Agency_Fragment>;
  readonly implementers: ReadonlyArray<Line_Agency_Fragment>;
};

export type RegionPageFragment = {
  readonly scheme: string;
  readonly code: string;
  readonly partOf: Line_Region_Fragment | null;
  readonly parts: ReadonlyArray<Line_Region_Fragment>;
  readonly countries: ReadonlyArray<Line_Country_Fragment>;
};

export type SourcePageFragment = {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly retrievedOn: string | null;
  readonly language: string | null;
  readonly topics: ReadonlyArray<string>;
  readonly grading: {
    readonly scheme: GradingScheme;
    readonly source: string;
    readonly information: string;
    readonly by: string;
  } | null;
  readonly records: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      | Line_Agency_Fragment
      | Line_Attendance_Fragment
      | Line_Programme_Fragment
      | Line_Event_Fragment
      | Line_Figure_Fragment
      | Line_PastRecord_Fragment
      | Line_Phase_Fragment
      | Line_Region_Fragment
      | Line_Country_Fragment
      | Line_Port_Fragment
      | Line_Terminal_Fragment
      | Line_City_Fragment
      | Line_Practice_Fragment
      | Line_Outcome_Fragment
      | Line_IndicatorTarget_Fragment
      | Line_Source_Fragment
    >;
  };
};

export type TargetPageFragment = {
  readonly indicator: IndicatorCode;
  readonly purpose: TargetPurpose;
  readonly targetValue: number;
  readonly targetDate: string | null;
  readonly setFor:
    | Line_Agency_Fragment
    | Line_Attendance_Fragment
    | Line_Programme_Fragment
    | Line_Event_Fragment
    | Line_Figure_Fragment
    | Line_PastRecord_Fragment
    | Line_Phase_Fragment
    | Line_Region_Fragment
    | Line_Country_Fragment
    | Line_Port_Fragment
    | Line_Terminal_Fragment
    | Line_City_Fragment
    | Line_Practice_Fragment
    | Line_Outcome_Fragment
    | Line_IndicatorTarget_Fragment
    | Line_Source_Fragment;
};

export type TerminalPageFragment = { readonly port: Line_Port_Fragment; readonly country: Line_Country_Fragment };

export type ReportQueryVariables = Exact<{
  programme: string;
  phase?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  compareWith?: ReportComparison | null | undefined;
}>;

export type ReportQuery = {
  readonly programmeReport: {
    readonly madeAt: string;
    readonly hasEvents: boolean;
    readonly markings: ReadonlyArray<string>;
    readonly programme: {
      readonly id: string;
      readonly label: string;
      readonly marking: string;
      readonly fullName: string | null;
      readonly phases: ReadonlyArray<{
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly marking: string;
      }>;
    };
    readonly phase: { readonly id: string; readonly label: string; readonly marking: string } | null;
    readonly compared: { readonly from: string | null; readonly to: string | null } | null;
    readonly indicators: ReadonlyArray<IndicatorCardFragment>;
  };
} & AskingFragment &
  ChoicesFragment;

export type IndicatorCardFragment = {
  readonly code: IndicatorCode;
  readonly title: string;
  readonly level: IndicatorLevel;
  readonly definition: string;
  readonly unit: IndicatorUnit;
  readonly value: number | null;
  readonly basis: string;
  readonly known: number;
  readonly unknown: number;
  readonly approximate: number;
  readonly suppressed: number;
  readonly notes: ReadonlyArray<string>;
  readonly list: NumberListFragment;
  readonly unknownList: NumberListFragment | null;
  readonly splits: ReadonlyArray<{
    readonly dimension: SplitDimension;
    readonly overlapping: boolean;
    readonly parts: ReadonlyArray<{
      readonly value: number;
      readonly share: number | null;
      readonly key: { readonly id: string | null; readonly label: string };
      readonly list: NumberListFragment | null;
    }>;
  }>;
  readonly targets: ReadonlyArray<
    {
      readonly purpose: TargetPurpose;
      readonly value: number;
      readonly date: string | null;
    } & Line_IndicatorTarget_Fragment
  >;
  readonly change: { readonly before: number | null; readonly difference: number | null } | null;
};

export type NumberListFragment = { readonly field: string; readonly where: unknown };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AskingFragmentDoc = new TypedDocumentString(
  `
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
    `,
  { fragmentName: 'Asking' },
) as unknown as TypedDocumentString<AskingFragment, unknown>;
export const ChoicesFragmentDoc = new TypedDocumentString(
  `
    fragment Choices on Query {
  programmes {
    id
    code
    name
    marking
  }
}
    `,
  { fragmentName: 'Choices' },
) as unknown as TypedDocumentString<ChoicesFragment, unknown>;
export const OnwardFragmentDoc = new TypedDocumentString(
  `
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
    `,
  { fragmentName: 'Onward' },
) as unknown as TypedDocumentString<OnwardFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(
  `
    fragment Counts on Groups {
  nodes {
    keys {
      id
      label
    }
    count
  }
  remaining {
    groups
    count
  }
}
    `,
  { fragmentName: 'Counts' },
) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(
  `
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
    `,
  { fragmentName: 'Line' },
) as unknown as TypedDocumentString<LineFragment, unknown>;
export const EventRowFragmentDoc = new TypedDocumentString(
  `
    fragment EventRow on Event {
  id
  label
  marking
  kind
  status
  startDate
  programme {
    id
    label
    marking
  }
  heldAt {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'EventRow' },
) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const PracticeRowFragmentDoc = new TypedDocumentString(
  `
    fragment PracticeRow on Practice {
  id
  label
  marking
  themes
  exchanges {
    totalCount
  }
}
    `,
  { fragmentName: 'PracticeRow' },
) as unknown as TypedDocumentString<PracticeRowFragment, unknown>;
export const CountryRowFragmentDoc = new TypedDocumentString(
  `
    fragment CountryRow on Country {
  id
  label
  marking
  code
  name
  regions {
    id
    label
    scheme
    marking
  }
}
    `,
  { fragmentName: 'CountryRow' },
) as unknown as TypedDocumentString<CountryRowFragment, unknown>;
export const OutcomeRowFragmentDoc = new TypedDocumentString(
  `
    fragment OutcomeRow on Outcome {
  id
  label
  marking
  kind
  date
  followed {
    id
    label
    marking
  }
  parties {
    id
    label
    marking
  }
}
    `,
  { fragmentName: 'OutcomeRow' },
) as unknown as TypedDocumentString<OutcomeRowFragment, unknown>;
export const SourceRowFragmentDoc = new TypedDocumentString(
  `
    fragment SourceRow on Source {
  id
  label
  marking
  url
  publisher
  publishedOn
  topics
  grading {
    scheme
    source
    information
  }
}
    `,
  { fragmentName: 'SourceRow' },
) as unknown as TypedDocumentString<SourceRowFragment, unknown>;
export const ChangeRowFragmentDoc = new TypedDocumentString(
  `
    fragment ChangeRow on Change {
  id
  at
  who
  why
  action
  revision
}
    `,
  { fragmentName: 'ChangeRow' },
) as unknown as TypedDocumentString<ChangeRowFragment, unknown>;
export const EvidenceLineFragmentDoc = new TypedDocumentString(
  `
    fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
    `,
  { fragmentName: 'EvidenceLine' },
) as unknown as TypedDocumentString<EvidenceLineFragment, unknown>;
export const FigureRowFragmentDoc = new TypedDocumentString(
  `
    fragment FigureRow on Figure {
  id
  label
  marking
  measure
  value
  suppressed
  qualifier
  of {
    __typename
    ... on Event {
      ...Line
    }
    ... on Attendance {
      ...Line
    }
  }
  evidence {
    ...EvidenceLine
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}`,
  { fragmentName: 'FigureRow' },
) as unknown as TypedDocumentString<FigureRowFragment, unknown>;
export const NetworkBodyFragmentDoc = new TypedDocumentString(
  `
    fragment NetworkBody on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    name
    marking
    regions {
      scheme
      name
    }
  }
}
    `,
  { fragmentName: 'NetworkBody' },
) as unknown as TypedDocumentString<NetworkBodyFragment, unknown>;
export const MapCountryFragmentDoc = new TypedDocumentString(
  `
    fragment MapCountry on Country {
  id
  numeric
  name
  marking
}
    `,
  { fragmentName: 'MapCountry' },
) as unknown as TypedDocumentString<MapCountryFragment, unknown>;
export const MapPortFragmentDoc = new TypedDocumentString(
  `
    fragment MapPort on Port {
  id
  name
  latitude
  longitude
  marking
}
    `,
  { fragmentName: 'MapPort' },
) as unknown as TypedDocumentString<MapPortFragment, unknown>;
export const AttendanceRowFragmentDoc = new TypedDocumentString(
  `
    fragment AttendanceRow on Attendance {
  id
  label
  marking
  roles
  mode
  agency {
    id
    label
    marking
    identified
  }
  event {
    id
    label
    marking
    startDate
  }
  place {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'AttendanceRow' },
) as unknown as TypedDocumentString<AttendanceRowFragment, unknown>;
export const AgencyPageFragmentDoc = new TypedDocumentString(
  `
    fragment AgencyPage on Agency {
  aliases
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
  unitOf {
    ...Line
  }
  units {
    ...Line
  }
  operatesAt {
    ...Line
  }
  attendances(first: $first) {
    totalCount
    nodes {
      ...AttendanceRow
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment AttendanceRow on Attendance {
  id
  label
  marking
  roles
  mode
  agency {
    id
    label
    marking
    identified
  }
  event {
    id
    label
    marking
    startDate
  }
  place {
    ...Line
  }
}`,
  { fragmentName: 'AgencyPage' },
) as unknown as TypedDocumentString<AgencyPageFragment, unknown>;
export const AttendancePageFragmentDoc = new TypedDocumentString(
  `
    fragment AttendancePage on Attendance {
  roles
  mode
  agency {
    ...Line
  }
  event {
    ...Line
  }
  place {
    ...Line
  }
  practices {
    ...Line
  }
  figures {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'AttendancePage' },
) as unknown as TypedDocumentString<AttendancePageFragment, unknown>;
export const CityPageFragmentDoc = new TypedDocumentString(
  `
    fragment CityPage on City {
  country {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'CityPage' },
) as unknown as TypedDocumentString<CityPageFragment, unknown>;
export const PortRowFragmentDoc = new TypedDocumentString(
  `
    fragment PortRow on Port {
  id
  label
  marking
  locode
  name
  latitude
  longitude
  country {
    id
    label
    marking
  }
}
    `,
  { fragmentName: 'PortRow' },
) as unknown as TypedDocumentString<PortRowFragment, unknown>;
export const AgencyRowFragmentDoc = new TypedDocumentString(
  `
    fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}
    `,
  { fragmentName: 'AgencyRow' },
) as unknown as TypedDocumentString<AgencyRowFragment, unknown>;
export const CountryPageFragmentDoc = new TypedDocumentString(
  `
    fragment CountryPage on Country {
  alpha2: code
  alpha3
  numeric
  regions {
    ...Line
  }
  ports(first: $first) {
    totalCount
    nodes {
      ...PortRow
    }
  }
  agencies(first: $first) {
    totalCount
    nodes {
      ...AgencyRow
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}
fragment PortRow on Port {
  id
  label
  marking
  locode
  name
  latitude
  longitude
  country {
    id
    label
    marking
  }
}`,
  { fragmentName: 'CountryPage' },
) as unknown as TypedDocumentString<CountryPageFragment, unknown>;
export const ExchangeRowFragmentDoc = new TypedDocumentString(
  `
    fragment ExchangeRow on Exchange {
  id
  agency {
    id
    label
    marking
  }
  place {
    ...Line
  }
  country {
    id
    label
    marking
  }
  practice {
    id
    label
    marking
    themes
  }
  event {
    id
    label
    marking
    startDate
  }
  session {
    id
    label
    marking
  }
  evidence {
    ...EvidenceLine
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}`,
  { fragmentName: 'ExchangeRow' },
) as unknown as TypedDocumentString<ExchangeRowFragment, unknown>;
export const EventPageFragmentDoc = new TypedDocumentString(
  `
    fragment EventPage on Event {
  description
  eventKind: kind
  status
  format
  startDate
  endDate
  dateKnown
  knownBy
  programme {
    ...Line
  }
  phase {
    ...Line
  }
  heldAt {
    ...Line
  }
  partOf {
    ...Line
  }
  sequence
  sessions {
    ...Line
  }
  figures {
    ...Line
    suppressed
    qualifier
    evidence {
      source {
        id
        label
        marking
      }
    }
  }
  outcomes {
    ...Line
  }
  attendances(first: $first, level: ALL) {
    totalCount
    nodes {
      ...AttendanceRow
    }
  }
  exchanges(first: $first) {
    totalCount
    nodes {
      ...ExchangeRow
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
fragment AttendanceRow on Attendance {
  id
  label
  marking
  roles
  mode
  agency {
    id
    label
    marking
    identified
  }
  event {
    id
    label
    marking
    startDate
  }
  place {
    ...Line
  }
}
fragment ExchangeRow on Exchange {
  id
  agency {
    id
    label
    marking
  }
  place {
    ...Line
  }
  country {
    id
    label
    marking
  }
  practice {
    id
    label
    marking
    themes
  }
  event {
    id
    label
    marking
    startDate
  }
  session {
    id
    label
    marking
  }
  evidence {
    ...EvidenceLine
  }
}`,
  { fragmentName: 'EventPage' },
) as unknown as TypedDocumentString<EventPageFragment, unknown>;
export const FigurePageFragmentDoc = new TypedDocumentString(
  `
    fragment FigurePage on Figure {
  measure
  value
  suppressed
  qualifier
  ofCountry: country {
    ...Line
  }
  subject
  of {
    __typename
    ... on Event {
      ...Line
    }
    ... on Attendance {
      ...Line
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'FigurePage' },
) as unknown as TypedDocumentString<FigurePageFragment, unknown>;
export const OutcomePageFragmentDoc = new TypedDocumentString(
  `
    fragment OutcomePage on Outcome {
  outcomeKind: kind
  date
  followed {
    ...Line
  }
  parties {
    ...Line
  }
  concerns {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'OutcomePage' },
) as unknown as TypedDocumentString<OutcomePageFragment, unknown>;
export const PhasePageFragmentDoc = new TypedDocumentString(
  `
    fragment PhasePage on Phase {
  code
  startDate
  phaseEnd: endDate
  budgetEur
  ofProgramme: programme {
    ...Line
  }
  regions {
    ...Line
  }
  funders {
    ...Line
  }
  implementers {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'PhasePage' },
) as unknown as TypedDocumentString<PhasePageFragment, unknown>;
export const PortPageFragmentDoc = new TypedDocumentString(
  `
    fragment PortPage on Port {
  locode
  latitude
  longitude
  coordinatePrecision
  country {
    ...Line
  }
  terminals {
    ...Line
  }
  exchanges(first: $first) {
    totalCount
    nodes {
      ...ExchangeRow
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
fragment ExchangeRow on Exchange {
  id
  agency {
    id
    label
    marking
  }
  place {
    ...Line
  }
  country {
    id
    label
    marking
  }
  practice {
    id
    label
    marking
    themes
  }
  event {
    id
    label
    marking
    startDate
  }
  session {
    id
    label
    marking
  }
  evidence {
    ...EvidenceLine
  }
}`,
  { fragmentName: 'PortPage' },
) as unknown as TypedDocumentString<PortPageFragment, unknown>;
export const PracticePageFragmentDoc = new TypedDocumentString(
  `
    fragment PracticePage on Practice {
  themes
  description
  exchanges(first: $first) {
    totalCount
    nodes {
      ...ExchangeRow
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
fragment ExchangeRow on Exchange {
  id
  agency {
    id
    label
    marking
  }
  place {
    ...Line
  }
  country {
    id
    label
    marking
  }
  practice {
    id
    label
    marking
    themes
  }
  event {
    id
    label
    marking
    startDate
  }
  session {
    id
    label
    marking
  }
  evidence {
    ...EvidenceLine
  }
}`,
  { fragmentName: 'PracticePage' },
) as unknown as TypedDocumentString<PracticePageFragment, unknown>;
export const ProgrammePageFragmentDoc = new TypedDocumentString(
  `
    fragment ProgrammePage on Programme {
  code
  fullName
  phases {
    ...Line
  }
  regions {
    ...Line
  }
  funders {
    ...Line
  }
  implementers {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'ProgrammePage' },
) as unknown as TypedDocumentString<ProgrammePageFragment, unknown>;
export const RegionPageFragmentDoc = new TypedDocumentString(
  `
    fragment RegionPage on Region {
  scheme
  code
  partOf {
    ...Line
  }
  parts {
    ...Line
  }
  countries {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'RegionPage' },
) as unknown as TypedDocumentString<RegionPageFragment, unknown>;
export const SourcePageFragmentDoc = new TypedDocumentString(
  `
    fragment SourcePage on Source {
  url
  publisher
  publishedOn
  retrievedOn
  language
  topics
  grading {
    scheme
    source
    information
    by
  }
  records(first: $first) {
    totalCount
    nodes {
      ...Line
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'SourcePage' },
) as unknown as TypedDocumentString<SourcePageFragment, unknown>;
export const TargetPageFragmentDoc = new TypedDocumentString(
  `
    fragment TargetPage on IndicatorTarget {
  indicator
  purpose
  targetValue: value
  targetDate: date
  setFor {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'TargetPage' },
) as unknown as TypedDocumentString<TargetPageFragment, unknown>;
export const TerminalPageFragmentDoc = new TypedDocumentString(
  `
    fragment TerminalPage on Terminal {
  port {
    ...Line
  }
  country {
    ...Line
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`,
  { fragmentName: 'TerminalPage' },
) as unknown as TypedDocumentString<TerminalPageFragment, unknown>;
export const NumberListFragmentDoc = new TypedDocumentString(
  `
    fragment NumberList on IndicatorList {
  field
  where
}
    `,
  { fragmentName: 'NumberList' },
) as unknown as TypedDocumentString<NumberListFragment, unknown>;
export const IndicatorCardFragmentDoc = new TypedDocumentString(
  `
    fragment IndicatorCard on Indicator {
  code
  title
  level
  definition
  unit
  value
  basis
  known
  unknown
  approximate
  suppressed
  notes
  list {
    ...NumberList
  }
  unknownList {
    ...NumberList
  }
  splits {
    dimension
    overlapping
    parts {
      key {
        id
        label
      }
      value
      share
      list {
        ...NumberList
      }
    }
  }
  targets {
    ...Line
    purpose
    value
    date
  }
  change {
    before
    difference
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment NumberList on IndicatorList {
  field
  where
}`,
  { fragmentName: 'IndicatorCard' },
) as unknown as TypedDocumentString<IndicatorCardFragment, unknown>;
export const WhoIsAskingDocument = new TypedDocumentString(`
    query WhoIsAsking {
  ...Asking
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}`) as unknown as TypedDocumentString<WhoIsAskingQuery, WhoIsAskingQueryVariables>;
export const FirstProgrammeDocument = new TypedDocumentString(`
    query FirstProgramme {
  ...Choices
}
    fragment Choices on Query {
  programmes {
    id
    code
    name
    marking
  }
}`) as unknown as TypedDocumentString<FirstProgrammeQuery, FirstProgrammeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [RecordKind!], $first: Int!) {
  ...Asking
  search(text: $text, kinds: $kinds, first: $first) {
    matched
    rank
    record {
      ...Line
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ExchangeAreasDocument = new TypedDocumentString(`
    query ExchangeAreas($programme: String!, $where: ExchangeWhere!, $first: Int!) {
  ...Asking
  ...Choices
  programme(code: $programme) {
    id
    label
    marking
    regions {
      id
      name
      scheme
      marking
    }
  }
  exchanges(where: $where, first: $first) {
    totalCount
    nodes {
      ...ExchangeRow
    }
    groups(by: [THEME]) {
      ...Counts
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Choices on Query {
  programmes {
    id
    code
    name
    marking
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Counts on Groups {
  nodes {
    keys {
      id
      label
    }
    count
  }
  remaining {
    groups
    count
  }
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
fragment ExchangeRow on Exchange {
  id
  agency {
    id
    label
    marking
  }
  place {
    ...Line
  }
  country {
    id
    label
    marking
  }
  practice {
    id
    label
    marking
    themes
  }
  event {
    id
    label
    marking
    startDate
  }
  session {
    id
    label
    marking
  }
  evidence {
    ...EvidenceLine
  }
}`) as unknown as TypedDocumentString<ExchangeAreasQuery, ExchangeAreasQueryVariables>;
export const ExchangesShownToDocument = new TypedDocumentString(`
    query ExchangesShownTo($shown: ExchangeWhere!, $elsewhere: ExchangeWhere!, $unplaced: ExchangeWhere!, $scheme: String!) {
  shown: exchanges(where: $shown, first: 1) {
    groups(by: [REGION], regionScheme: $scheme, first: 500) {
      ...Counts
    }
  }
  elsewhere: exchanges(where: $elsewhere, first: 1) {
    totalCount
  }
  unplaced: exchanges(where: $unplaced, first: 1) {
    totalCount
  }
}
    fragment Counts on Groups {
  nodes {
    keys {
      id
      label
    }
    count
  }
  remaining {
    groups
    count
  }
}`) as unknown as TypedDocumentString<ExchangesShownToQuery, ExchangesShownToQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($programme: String!, $from: Date, $to: Date, $where: AttendanceWhere!) {
  ...Asking
  ...Choices
  coverage(programme: $programme, from: $from, to: $to, where: $where) {
    programme {
      id
      label
      marking
    }
    regions {
      region {
        id
        name
        marking
      }
      reached {
        ...CountryRow
      }
      notReached {
        ...CountryRow
      }
    }
    reached {
      id
    }
    notReached {
      id
    }
    seenOnce(first: 25) {
      totalCount
      nodes {
        ...AgencyRow
      }
    }
    seenAgain(first: 1) {
      totalCount
    }
    unidentifiedLeftOut
    eventCount
    undatedLeftOut
    undecidedLeftOut
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Choices on Query {
  programmes {
    id
    code
    name
    marking
  }
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}
fragment CountryRow on Country {
  id
  label
  marking
  code
  name
  regions {
    id
    label
    scheme
    marking
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const SeenOnceDocument = new TypedDocumentString(`
    query SeenOnce($programme: String!, $from: Date, $to: Date, $where: AttendanceWhere!, $first: Int!, $after: String) {
  coverage(programme: $programme, from: $from, to: $to, where: $where) {
    seenOnce(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Onward
      }
      nodes {
        ...AgencyRow
      }
    }
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}`) as unknown as TypedDocumentString<SeenOnceQuery, SeenOnceQueryVariables>;
export const SeenAgainDocument = new TypedDocumentString(`
    query SeenAgain($programme: String!, $from: Date, $to: Date, $where: AttendanceWhere!, $first: Int!, $after: String) {
  coverage(programme: $programme, from: $from, to: $to, where: $where) {
    seenAgain(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Onward
      }
      nodes {
        ...AgencyRow
      }
    }
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}`) as unknown as TypedDocumentString<SeenAgainQuery, SeenAgainQueryVariables>;
export const NotYetMetDocument = new TypedDocumentString(`
    query NotYetMet($body: ID!, $where: AgencyWhere!, $first: Int!, $after: String) {
  agency(id: $body) {
    id
    label
    marking
    identified
    notYetMet(where: $where, first: $first, after: $after) {
      totalCount
      unidentifiedLeftOut
      pageInfo {
        ...Onward
      }
      nodes {
        partnersInCommon
        through(first: 3) {
          id
          label
          marking
        }
        agency {
          ...AgencyRow
        }
      }
    }
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}`) as unknown as TypedDocumentString<NotYetMetQuery, NotYetMetQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($where: EventWhere, $orderBy: EventOrder!, $first: Int!, $after: String, $level: EventLevel!) {
  ...Asking
  events(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    level: $level
  ) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...EventRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment EventRow on Event {
  id
  label
  marking
  kind
  status
  startDate
  programme {
    id
    label
    marking
  }
  heldAt {
    ...Line
  }
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($where: AgencyWhere, $orderBy: AgencyOrder!, $first: Int!, $after: String) {
  ...Asking
  agencies(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...AgencyRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}`) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const AttendancesDocument = new TypedDocumentString(`
    query Attendances($where: AttendanceWhere, $orderBy: AttendanceOrder!, $first: Int!, $after: String) {
  ...Asking
  attendances(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...AttendanceRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment AttendanceRow on Attendance {
  id
  label
  marking
  roles
  mode
  agency {
    id
    label
    marking
    identified
  }
  event {
    id
    label
    marking
    startDate
  }
  place {
    ...Line
  }
}`) as unknown as TypedDocumentString<AttendancesQuery, AttendancesQueryVariables>;
export const ExchangesDocument = new TypedDocumentString(`
    query Exchanges($where: ExchangeWhere, $orderBy: ExchangeOrder!, $first: Int!, $after: String) {
  ...Asking
  exchanges(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...ExchangeRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
fragment ExchangeRow on Exchange {
  id
  agency {
    id
    label
    marking
  }
  place {
    ...Line
  }
  country {
    id
    label
    marking
  }
  practice {
    id
    label
    marking
    themes
  }
  event {
    id
    label
    marking
    startDate
  }
  session {
    id
    label
    marking
  }
  evidence {
    ...EvidenceLine
  }
}`) as unknown as TypedDocumentString<ExchangesQuery, ExchangesQueryVariables>;
export const PracticesDocument = new TypedDocumentString(`
    query Practices($where: PracticeWhere, $orderBy: PracticeOrder!, $first: Int!, $after: String) {
  ...Asking
  practices(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...PracticeRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment PracticeRow on Practice {
  id
  label
  marking
  themes
  exchanges {
    totalCount
  }
}`) as unknown as TypedDocumentString<PracticesQuery, PracticesQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($where: OutcomeWhere, $orderBy: OutcomeOrder!, $first: Int!, $after: String) {
  ...Asking
  outcomes(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...OutcomeRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment OutcomeRow on Outcome {
  id
  label
  marking
  kind
  date
  followed {
    id
    label
    marking
  }
  parties {
    id
    label
    marking
  }
}`) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($where: SourceWhere, $orderBy: SourceOrder!, $first: Int!, $after: String) {
  ...Asking
  sources(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...SourceRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceRow on Source {
  id
  label
  marking
  url
  publisher
  publishedOn
  topics
  grading {
    scheme
    source
    information
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const PortsDocument = new TypedDocumentString(`
    query Ports($where: PlaceWhere, $orderBy: PortOrder!, $first: Int!, $after: String) {
  ...Asking
  ports(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...PortRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment PortRow on Port {
  id
  label
  marking
  locode
  name
  latitude
  longitude
  country {
    id
    label
    marking
  }
}`) as unknown as TypedDocumentString<PortsQuery, PortsQueryVariables>;
export const CountriesDocument = new TypedDocumentString(`
    query Countries($where: PlaceWhere) {
  ...Asking
  countries(where: $where) {
    ...CountryRow
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment CountryRow on Country {
  id
  label
  marking
  code
  name
  regions {
    id
    label
    scheme
    marking
  }
}`) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($where: ChangeWhere, $first: Int!, $after: String) {
  ...Asking
  changes(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...ChangeRow
      recordId
      record {
        id
        label
        marking
      }
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment ChangeRow on Change {
  id
  at
  who
  why
  action
  revision
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($where: FigureWhere, $orderBy: FigureOrder!, $first: Int!, $after: String) {
  ...Asking
  figures(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      ...FigureRow
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
fragment FigureRow on Figure {
  id
  label
  marking
  measure
  value
  suppressed
  qualifier
  of {
    __typename
    ... on Event {
      ...Line
    }
    ... on Attendance {
      ...Line
    }
  }
  evidence {
    ...EvidenceLine
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const CooperationDocument = new TypedDocumentString(`
    query Cooperation($where: EventWhere, $scheme: String!, $first: Int!, $after: String) {
  ...Asking
  cooperation(
    between: REGION
    regionScheme: $scheme
    where: $where
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Onward
    }
    nodes {
      one {
        id
        label
      }
      other {
        id
        label
      }
      pairs
      sharedEvents
      firstMeetings
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<CooperationQuery, CooperationQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($body: ID!, $events: EventWhere, $first: Int!, $after: String) {
  agency(id: $body) {
    id
    label
    marking
    partners(where: $events, first: $first, after: $after) {
      totalCount
      unidentifiedLeftOut
      pageInfo {
        ...Onward
      }
      nodes {
        sharedEvents
        weight
        firstMet
        lastMet
        agency {
          ...AgencyRow
        }
      }
    }
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const RecordsOfSourceDocument = new TypedDocumentString(`
    query RecordsOfSource($source: ID!, $first: Int!, $after: String) {
  source(id: $source) {
    id
    label
    marking
    records(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Onward
      }
      nodes {
        ...Line
      }
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<RecordsOfSourceQuery, RecordsOfSourceQueryVariables>;
export const FirstMeetingsDocument = new TypedDocumentString(`
    query FirstMeetings($event: ID!, $first: Int!, $after: String) {
  event(id: $event) {
    id
    label
    marking
    firstMeetings(first: $first, after: $after) {
      totalCount
      undatedLeftOut
      undecidedLeftOut
      unidentifiedLeftOut
      pageInfo {
        ...Onward
      }
      nodes {
        one {
          ...Line
        }
        other {
          ...Line
        }
      }
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Onward on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<FirstMeetingsQuery, FirstMeetingsQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($where: AgencyWhere!, $events: EventWhere!, $bodies: Int!, $partners: Int!) {
  ...Asking
  ...Choices
  agencies(where: $where, orderBy: EVENTS_DESC, first: $bodies) {
    totalCount
    nodes {
      ...NetworkBody
      partners(where: $events, first: $partners) {
        totalCount
        unidentifiedLeftOut
        nodes {
          sharedEvents
          weight
          agency {
            ...NetworkBody
          }
        }
      }
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Choices on Query {
  programmes {
    id
    code
    name
    marking
  }
}
fragment NetworkBody on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    name
    marking
    regions {
      scheme
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    length
    steps {
      from {
        ...Line
      }
      relationship
      forward
      to {
        ...Line
      }
    }
  }
}
    fragment Line on Record {
  id
  recordKind
  label
  marking
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  agencies(where: {ids: $ids}, first: 100) {
    nodes {
      id
      label
      marking
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($programme: String!, $from: Date, $to: Date, $events: EventWhere!, $undated: EventWhere!, $held: EventWhere!, $bodies: AgencyWhere!, $unnamed: AgencyWhere!, $practices: PracticeWhere!, $exchanges: ExchangeWhere!) {
  ...Asking
  ...Choices
  programme(code: $programme) {
    id
    label
    marking
    fullName
  }
  coverage(programme: $programme, from: $from, to: $to) {
    reached {
      ...MapCountry
    }
    notReached {
      ...MapCountry
    }
    regions {
      region {
        id
        name
        marking
      }
      reached {
        id
      }
      notReached {
        id
      }
    }
  }
  events(where: $events, first: 1) {
    groups(by: [YEAR, STATUS], first: 500) {
      ...Counts
    }
  }
  latest: events(where: $held, first: 6) {
    nodes {
      ...EventRow
    }
  }
  undated: events(where: $undated, first: 1) {
    totalCount
  }
  bodies: agencies(where: $bodies, first: 1) {
    totalCount
  }
  unnamed: agencies(where: $unnamed, first: 1) {
    totalCount
  }
  practices(where: $practices, first: 1) {
    totalCount
  }
  exchanges(where: $exchanges, first: 1) {
    groups(by: [PORT], first: 500) {
      ...Counts
    }
  }
  ports(first: 500, where: {coveredBy: $programme}) {
    totalCount
    nodes {
      ...MapPort
    }
  }
  elsewhere: ports(first: 500, where: {not: {coveredBy: $programme}}) {
    totalCount
    nodes {
      ...MapPort
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Choices on Query {
  programmes {
    id
    code
    name
    marking
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment Counts on Groups {
  nodes {
    keys {
      id
      label
    }
    count
  }
  remaining {
    groups
    count
  }
}
fragment EventRow on Event {
  id
  label
  marking
  kind
  status
  startDate
  programme {
    id
    label
    marking
  }
  heldAt {
    ...Line
  }
}
fragment MapCountry on Country {
  id
  numeric
  name
  marking
}
fragment MapPort on Port {
  id
  name
  latitude
  longitude
  marking
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const RecordPageDocument = new TypedDocumentString(`
    query RecordPage($id: ID!, $first: Int!) {
  ...Asking
  record(id: $id) {
    __typename
    ...Line
    revision
    evidence {
      ...EvidenceLine
    }
    history(first: $first) {
      totalCount
      nodes {
        ...ChangeRow
      }
    }
    ...AgencyPage
    ...AttendancePage
    ...CityPage
    ...CountryPage
    ...EventPage
    ...FigurePage
    ...OutcomePage
    ...PhasePage
    ...PortPage
    ...PracticePage
    ...ProgrammePage
    ...RegionPage
    ...SourcePage
    ...TargetPage
    ...TerminalPage
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment EvidenceLine on Evidence {
  standing
  locator
  note
  about
  source {
    id
    label
    url
    marking
  }
}
fragment AgencyRow on Agency {
  id
  label
  marking
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
}
fragment AttendanceRow on Attendance {
  id
  label
  marking
  roles
  mode
  agency {
    id
    label
    marking
    identified
  }
  event {
    id
    label
    marking
    startDate
  }
  place {
    ...Line
  }
}
fragment ExchangeRow on Exchange {
  id
  agency {
    id
    label
    marking
  }
  place {
    ...Line
  }
  country {
    id
    label
    marking
  }
  practice {
    id
    label
    marking
    themes
  }
  event {
    id
    label
    marking
    startDate
  }
  session {
    id
    label
    marking
  }
  evidence {
    ...EvidenceLine
  }
}
fragment PortRow on Port {
  id
  label
  marking
  locode
  name
  latitude
  longitude
  country {
    id
    label
    marking
  }
}
fragment ChangeRow on Change {
  id
  at
  who
  why
  action
  revision
}
fragment AgencyPage on Agency {
  aliases
  kind
  sector
  identified
  basedIn {
    id
    label
    marking
    name
  }
  unitOf {
    ...Line
  }
  units {
    ...Line
  }
  operatesAt {
    ...Line
  }
  attendances(first: $first) {
    totalCount
    nodes {
      ...AttendanceRow
    }
  }
}
fragment AttendancePage on Attendance {
  roles
  mode
  agency {
    ...Line
  }
  event {
    ...Line
  }
  place {
    ...Line
  }
  practices {
    ...Line
  }
  figures {
    ...Line
  }
}
fragment CityPage on City {
  country {
    ...Line
  }
}
fragment CountryPage on Country {
  alpha2: code
  alpha3
  numeric
  regions {
    ...Line
  }
  ports(first: $first) {
    totalCount
    nodes {
      ...PortRow
    }
  }
  agencies(first: $first) {
    totalCount
    nodes {
      ...AgencyRow
    }
  }
}
fragment EventPage on Event {
  description
  eventKind: kind
  status
  format
  startDate
  endDate
  dateKnown
  knownBy
  programme {
    ...Line
  }
  phase {
    ...Line
  }
  heldAt {
    ...Line
  }
  partOf {
    ...Line
  }
  sequence
  sessions {
    ...Line
  }
  figures {
    ...Line
    suppressed
    qualifier
    evidence {
      source {
        id
        label
        marking
      }
    }
  }
  outcomes {
    ...Line
  }
  attendances(first: $first, level: ALL) {
    totalCount
    nodes {
      ...AttendanceRow
    }
  }
  exchanges(first: $first) {
    totalCount
    nodes {
      ...ExchangeRow
    }
  }
}
fragment FigurePage on Figure {
  measure
  value
  suppressed
  qualifier
  ofCountry: country {
    ...Line
  }
  subject
  of {
    __typename
    ... on Event {
      ...Line
    }
    ... on Attendance {
      ...Line
    }
  }
}
fragment OutcomePage on Outcome {
  outcomeKind: kind
  date
  followed {
    ...Line
  }
  parties {
    ...Line
  }
  concerns {
    ...Line
  }
}
fragment PhasePage on Phase {
  code
  startDate
  phaseEnd: endDate
  budgetEur
  ofProgramme: programme {
    ...Line
  }
  regions {
    ...Line
  }
  funders {
    ...Line
  }
  implementers {
    ...Line
  }
}
fragment PortPage on Port {
  locode
  latitude
  longitude
  coordinatePrecision
  country {
    ...Line
  }
  terminals {
    ...Line
  }
  exchanges(first: $first) {
    totalCount
    nodes {
      ...ExchangeRow
    }
  }
}
fragment PracticePage on Practice {
  themes
  description
  exchanges(first: $first) {
    totalCount
    nodes {
      ...ExchangeRow
    }
  }
}
fragment ProgrammePage on Programme {
  code
  fullName
  phases {
    ...Line
  }
  regions {
    ...Line
  }
  funders {
    ...Line
  }
  implementers {
    ...Line
  }
}
fragment RegionPage on Region {
  scheme
  code
  partOf {
    ...Line
  }
  parts {
    ...Line
  }
  countries {
    ...Line
  }
}
fragment SourcePage on Source {
  url
  publisher
  publishedOn
  retrievedOn
  language
  topics
  grading {
    scheme
    source
    information
    by
  }
  records(first: $first) {
    totalCount
    nodes {
      ...Line
    }
  }
}
fragment TargetPage on IndicatorTarget {
  indicator
  purpose
  targetValue: value
  targetDate: date
  setFor {
    ...Line
  }
}
fragment TerminalPage on Terminal {
  port {
    ...Line
  }
  country {
    ...Line
  }
}`) as unknown as TypedDocumentString<RecordPageQuery, RecordPageQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($programme: String!, $phase: String, $from: Date, $to: Date, $compareWith: ReportComparison) {
  ...Asking
  ...Choices
  programmeReport(
    programme: $programme
    phase: $phase
    from: $from
    to: $to
    compareWith: $compareWith
  ) {
    programme {
      id
      label
      marking
      fullName
      phases {
        id
        code
        name
        marking
      }
    }
    phase {
      id
      label
      marking
    }
    compared {
      from
      to
    }
    madeAt
    hasEvents
    markings
    indicators {
      ...IndicatorCard
    }
  }
}
    fragment Asking on Query {
  viewer {
    name
    isSignedIn
    markings
  }
}
fragment Choices on Query {
  programmes {
    id
    code
    name
    marking
  }
}
fragment Line on Record {
  id
  recordKind
  label
  marking
}
fragment IndicatorCard on Indicator {
  code
  title
  level
  definition
  unit
  value
  basis
  known
  unknown
  approximate
  suppressed
  notes
  list {
    ...NumberList
  }
  unknownList {
    ...NumberList
  }
  splits {
    dimension
    overlapping
    parts {
      key {
        id
        label
      }
      value
      share
      list {
        ...NumberList
      }
    }
  }
  targets {
    ...Line
    purpose
    value
    date
  }
  change {
    before
    difference
  }
}
fragment NumberList on IndicatorList {
  field
  where
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
