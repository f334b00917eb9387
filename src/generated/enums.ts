// Made by `npm run codegen` from schema/*.graphql. Never edited by hand.
/** What somebody may do beside asking what is public. A role gives capabilities; the scopes of an API key can narrow them. */
export const Capability = {
  /** Read records, as far as their markings allow. */
  READ: 'READ',
  /** Record and change facts. */
  WRITE: 'WRITE',
  /** Change markings, merge records, undo changes. */
  STEWARD: 'STEWARD',
  /** Read the audit. */
  AUDIT: 'AUDIT',
  /** Make and revoke API keys, see how the program fares. */
  ADMINISTER: 'ADMINISTER',
} as const;

export type Capability = (typeof Capability)[keyof typeof Capability];
/** What somebody is here for. */
export const Role = {
  /** Reads. */
  READER: 'READER',
  /** Reads and writes. */
  EDITOR: 'EDITOR',
  /** Reads and writes, changes markings, merges, undoes. */
  STEWARD: 'STEWARD',
  /** Reads, also the audit. */
  AUDITOR: 'AUDITOR',
  /** Reads, and makes and revokes API keys. */
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;

export type Role = (typeof Role)[keyof typeof Role];
/** Up to which marking somebody who is signed in is cleared. Those of organisations and groups are open to their members only. */
export const Clearance = {
  /** Up to `TLP:GREEN`. */
  GREEN: 'GREEN',
  /** Up to `TLP:AMBER`, and `TLP:AMBER+STRICT` of the own organisations. */
  AMBER: 'AMBER',
} as const;

export type Clearance = (typeof Clearance)[keyof typeof Clearance];
/** What kind of body it is. */
export const AgencyKind = {
  /** A police service or a unit of one. */
  POLICE: 'POLICE',
  /** A customs service. */
  CUSTOMS: 'CUSTOMS',
  /** A gendarmerie: a police force of military status. */
  GENDARMERIE: 'GENDARMERIE',
  /** A coast guard. */
  COAST_GUARD: 'COAST_GUARD',
  /** A navy. */
  NAVY: 'NAVY',
  /** A border guard. */
  BORDER_GUARD: 'BORDER_GUARD',
  /** An intelligence service. */
  INTELLIGENCE: 'INTELLIGENCE',
  /** A prosecution service. */
  PROSECUTION: 'PROSECUTION',
  /** A ministry. */
  MINISTRY: 'MINISTRY',
  /** A unit of several services, such as a Joint Maritime Control Unit. */
  JOINT_UNIT: 'JOINT_UNIT',
  /** The authority that manages a port. */
  PORT_AUTHORITY: 'PORT_AUTHORITY',
  /** A body in charge of the security of a port. */
  PORT_SECURITY: 'PORT_SECURITY',
  /** A company that runs a terminal. */
  TERMINAL_OPERATOR: 'TERMINAL_OPERATOR',
  /** A shipping company. */
  SHIPPING_COMPANY: 'SHIPPING_COMPANY',
  /** A company that sells security or intelligence. */
  SECURITY_COMPANY: 'SECURITY_COMPANY',
  /** An institution of the European Union. */
  EU_INSTITUTION: 'EU_INSTITUTION',
  /** An agency of the European Union. */
  EU_AGENCY: 'EU_AGENCY',
  /** A body of the United Nations. */
  UN_BODY: 'UN_BODY',
  /** A centre set up by several states, such as MAOC-N. */
  INTERGOVERNMENTAL_CENTRE: 'INTERGOVERNMENTAL_CENTRE',
  /** A school or institute that trains. */
  TRAINING_INSTITUTE: 'TRAINING_INSTITUTE',
  /** A non-governmental organisation. */
  NGO: 'NGO',
  /** None of these, or not stated. */
  OTHER: 'OTHER',
} as const;

export type AgencyKind = (typeof AgencyKind)[keyof typeof AgencyKind];
/** Which sector a body belongs to. */
export const Sector = {
  /** A body of a state. */
  PUBLIC: 'PUBLIC',
  /** A company or another private body. */
  PRIVATE: 'PRIVATE',
  /** A body of several states or of a union of states. */
  INTERNATIONAL: 'INTERNATIONAL',
} as const;

export type Sector = (typeof Sector)[keyof typeof Sector];
/** In which order bodies are listed. */
export const AgencyOrder = {
  /** By name; case and accents do not matter. */
  NAME_ASC: 'NAME_ASC',
  /** By name, backwards. */
  NAME_DESC: 'NAME_DESC',
  /** By the number of whole events that it attended, itself or one of their sessions, most first. */
  EVENTS_DESC: 'EVENTS_DESC',
  /** By the number of whole events that it attended, itself or one of their sessions, fewest first. */
  EVENTS_ASC: 'EVENTS_ASC',
  /** By the latest whole event that it attended (by `orderDate`), latest first; who attended none comes last. */
  LAST_SEEN_DESC: 'LAST_SEEN_DESC',
  /** By the latest whole event that it attended (by `orderDate`), earliest first; who attended none comes last. */
  LAST_SEEN_ASC: 'LAST_SEEN_ASC',
} as const;

export type AgencyOrder = (typeof AgencyOrder)[keyof typeof AgencyOrder];
/** What bodies are grouped by. */
export const AgencyDimension = {
  /** What kind of body it is. */
  KIND: 'KIND',
  /** Which sector it belongs to. */
  SECTOR: 'SECTOR',
  /** The country of its seat. */
  COUNTRY: 'COUNTRY',
  /** The region, of `regionScheme`, of the country of its seat. */
  REGION: 'REGION',
} as const;

export type AgencyDimension = (typeof AgencyDimension)[keyof typeof AgencyDimension];
/** What a body did at an event. */
export const AttendanceRole = {
  /** It organised the event. */
  ORGANISER: 'ORGANISER',
  /** It was host to the event. */
  HOST: 'HOST',
  /** It took part; no other part is known unless stated beside it. */
  PARTICIPANT: 'PARTICIPANT',
  /** It presented. */
  PRESENTER: 'PRESENTER',
  /** It briefed the others. */
  BRIEFER: 'BRIEFER',
  /** It guided a visit. */
  GUIDE: 'GUIDE',
  /** It trained others. */
  TRAINER: 'TRAINER',
  /** It was trained. */
  TRAINEE: 'TRAINEE',
  /** It observed. */
  OBSERVER: 'OBSERVER',
} as const;

export type AttendanceRole = (typeof AttendanceRole)[keyof typeof AttendanceRole];
/** How a body took part. */
export const AttendanceMode = {
  /** In the place of the event. */
  IN_PERSON: 'IN_PERSON',
  /** Online. */
  ONLINE: 'ONLINE',
} as const;

export type AttendanceMode = (typeof AttendanceMode)[keyof typeof AttendanceMode];
/** In which order attendances are listed. */
export const AttendanceOrder = {
  /** By id, as texts are compared. */
  ID_ASC: 'ID_ASC',
  /** By the name of the body; case and accents do not matter. */
  AGENCY_NAME_ASC: 'AGENCY_NAME_ASC',
  /** By the name of the body, backwards. */
  AGENCY_NAME_DESC: 'AGENCY_NAME_DESC',
  /** By the `orderDate` of the event or session attended, latest first. */
  EVENT_DATE_DESC: 'EVENT_DATE_DESC',
  /** By the `orderDate` of the event or session attended, earliest first. */
  EVENT_DATE_ASC: 'EVENT_DATE_ASC',
} as const;

export type AttendanceOrder = (typeof AttendanceOrder)[keyof typeof AttendanceOrder];
/** What attendances are grouped by. */
export const AttendanceDimension = {
  /** The body. */
  AGENCY: 'AGENCY',
  /** The kind of the body. */
  AGENCY_KIND: 'AGENCY_KIND',
  /** The sector of the body. */
  SECTOR: 'SECTOR',
  /** What the body did there. May be several: an attendance then stands in several groups. */
  ROLE: 'ROLE',
  /** How the body took part. */
  MODE: 'MODE',
  /** The country of the body's seat. */
  COUNTRY: 'COUNTRY',
  /** The region, of `regionScheme`, of the country of the body's seat. */
  REGION: 'REGION',
  /** The kind of the event or session attended. */
  EVENT_KIND: 'EVENT_KIND',
  /** The year in which the event or session attended began, by its own stated date. */
  YEAR: 'YEAR',
} as const;

export type AttendanceDimension = (typeof AttendanceDimension)[keyof typeof AttendanceDimension];
/** The kinds of record that the graph holds. The kind is the first part of a record's id: `port:BEANR` is a PORT. */
export const RecordKind = {
  /** A programme of cooperation, such as SEACOP. */
  PROGRAMME: 'PROGRAMME',
  /** A phase of a programme, with its own dates and budget. */
  PHASE: 'PHASE',
  /** A region of a scheme: SEACOP's own regions, or those of UN M49. */
  REGION: 'REGION',
  /** A country or territory of ISO 3166-1. */
  COUNTRY: 'COUNTRY',
  /** A port of UN/LOCODE. */
  PORT: 'PORT',
  /** A terminal of a port. */
  TERMINAL: 'TERMINAL',
  /** A city. */
  CITY: 'CITY',
  /** A body: police, customs, port authority, operator, agency of a union; never a person. */
  AGENCY: 'AGENCY',
  /** A seminar, training, meeting, visit or operation, or a session of one. */
  EVENT: 'EVENT',
  /** One body's part in one event. */
  ATTENDANCE: 'ATTENDANCE',
  /** A way of working that a body presented or showed. */
  PRACTICE: 'PRACTICE',
  /** What came of an event: a memorandum, a visit, a practice adopted. */
  OUTCOME: 'OUTCOME',
  /** A count that a source gives, with its qualifier. */
  FIGURE: 'FIGURE',
  /** What a programme sets out from or sets out to reach, for one indicator of its report. */
  TARGET: 'TARGET',
  /** A page or document that facts rest on. */
  SOURCE: 'SOURCE',
} as const;

export type RecordKind = (typeof RecordKind)[keyof typeof RecordKind];
/** What kind of event it is. */
export const EventKind = {
  /** A seminar: experience is presented and discussed. */
  SEMINAR: 'SEMINAR',
  /** A conference. */
  CONFERENCE: 'CONFERENCE',
  /** A workshop. */
  WORKSHOP: 'WORKSHOP',
  /** A course or training. */
  TRAINING: 'TRAINING',
  /** Mentoring on the job. */
  MENTORING: 'MENTORING',
  /** A meeting. */
  MEETING: 'MEETING',
  /** A meeting of a steering committee. */
  STEERING_COMMITTEE: 'STEERING_COMMITTEE',
  /** A visit to a place, such as a port. */
  SITE_VISIT: 'SITE_VISIT',
  /** A session of a whole event that is none of the other kinds. */
  SESSION: 'SESSION',
  /** A joint operation. */
  OPERATION: 'OPERATION',
} as const;

export type EventKind = (typeof EventKind)[keyof typeof EventKind];
/** Whether an event took place. */
export const EventStatus = {
  /** It is planned. */
  PLANNED: 'PLANNED',
  /** It was held. Only these count as events in reports. */
  HELD: 'HELD',
  /** It was called off. */
  CANCELLED: 'CANCELLED',
} as const;

export type EventStatus = (typeof EventStatus)[keyof typeof EventStatus];
/** How people took part in an event. */
export const EventFormat = {
  /** All in the same place. */
  IN_PERSON: 'IN_PERSON',
  /** All online. */
  ONLINE: 'ONLINE',
  /** Some in the same place and some online. */
  HYBRID: 'HYBRID',
} as const;

export type EventFormat = (typeof EventFormat)[keyof typeof EventFormat];
/** In which order events are listed. */
export const EventOrder = {
  /** By `orderDate`, latest first. */
  DATE_DESC: 'DATE_DESC',
  /** By `orderDate`, earliest first. */
  DATE_ASC: 'DATE_ASC',
  /** By title; case and accents do not matter. */
  TITLE_ASC: 'TITLE_ASC',
  /** By title, backwards. */
  TITLE_DESC: 'TITLE_DESC',
  /** By the number of identified bodies that attended it or one of its sessions, most first. */
  BODIES_DESC: 'BODIES_DESC',
  /** By the number of identified bodies that attended it or one of its sessions, fewest first. */
  BODIES_ASC: 'BODIES_ASC',
} as const;

export type EventOrder = (typeof EventOrder)[keyof typeof EventOrder];
/** Which level of events: whole events, their sessions, or both. */
export const EventLevel = {
  /** Whole events. */
  EVENT: 'EVENT',
  /** Sessions of whole events. */
  SESSION: 'SESSION',
  /** Both. */
  ALL: 'ALL',
} as const;

export type EventLevel = (typeof EventLevel)[keyof typeof EventLevel];
/** What events are grouped by. Dates are the stated ones: an event of unknown date is in "not known". */
export const EventDimension = {
  /** The year in which it began; not known where its date is not, or may be of either of two years. */
  YEAR: 'YEAR',
  /** The quarter in which it began, e.g. `2024-Q2`; not known where its date does not settle it. */
  QUARTER: 'QUARTER',
  /** What kind of event it is. */
  KIND: 'KIND',
  /** Whether it took place. */
  STATUS: 'STATUS',
  /** How people took part. */
  FORMAT: 'FORMAT',
  /** The programme under which it was held, itself or by a phase. */
  PROGRAMME: 'PROGRAMME',
  /** The phase under which it was held. */
  PHASE: 'PHASE',
  /** The countries in which it or one of its sessions was held. May be several: it then stands in several groups. */
  COUNTRY: 'COUNTRY',
  /** The regions, of `regionScheme`, in which it or one of its sessions was held. May be several: it then stands in several groups. */
  REGION: 'REGION',
} as const;

export type EventDimension = (typeof EventDimension)[keyof typeof EventDimension];
/** In which order exchanges are listed. */
export const ExchangeOrder = {
  /** By the `orderDate` of the whole event, latest first. */
  DATE_DESC: 'DATE_DESC',
  /** By the `orderDate` of the whole event, earliest first. */
  DATE_ASC: 'DATE_ASC',
  /** By the name of the place that the body spoke for; those without a known place come last. */
  PLACE_ASC: 'PLACE_ASC',
  /** By the name of the place that the body spoke for, backwards; those without a known place come last. */
  PLACE_DESC: 'PLACE_DESC',
  /** By the title of the practice. */
  PRACTICE_ASC: 'PRACTICE_ASC',
  /** By the title of the practice, backwards. */
  PRACTICE_DESC: 'PRACTICE_DESC',
} as const;

export type ExchangeOrder = (typeof ExchangeOrder)[keyof typeof ExchangeOrder];
/** What exchanges are grouped by. Places are those that the bodies spoke for. */
export const ExchangeDimension = {
  /** The port; not known where no source names one. */
  PORT: 'PORT',
  /** The country of the place. */
  COUNTRY: 'COUNTRY',
  /** The region, of `regionScheme`, of the country of the place. */
  REGION: 'REGION',
  /** What the practice is about. May be several: an exchange then stands in several groups. */
  THEME: 'THEME',
  /** The practice. */
  PRACTICE: 'PRACTICE',
  /** The whole event. */
  EVENT: 'EVENT',
  /** The year in which the whole event began, by its stated date. */
  YEAR: 'YEAR',
  /** The kind of the body. */
  AGENCY_KIND: 'AGENCY_KIND',
} as const;

export type ExchangeDimension = (typeof ExchangeDimension)[keyof typeof ExchangeDimension];
/** What a figure counts. */
export const FigureMeasure = {
  /** People who took part. */
  PARTICIPANTS: 'PARTICIPANTS',
  /** Women among those who took part. */
  WOMEN: 'WOMEN',
  /** Men among those who took part. */
  MEN: 'MEN',
  /** Countries that took part. */
  COUNTRIES: 'COUNTRIES',
  /** Bodies that took part. */
  AGENCIES: 'AGENCIES',
  /** People who were trained. */
  TRAINEES: 'TRAINEES',
  /** People who trained others. */
  TRAINERS: 'TRAINERS',
  /** People who observed. */
  OBSERVERS: 'OBSERVERS',
  /** Units that took part; `subject` says of which kind. */
  UNITS: 'UNITS',
  /** Seizures. */
  SEIZURES: 'SEIZURES',
} as const;

export type FigureMeasure = (typeof FigureMeasure)[keyof typeof FigureMeasure];
/** How exact a source says its figure is. */
export const FigureQualifier = {
  /** The source gives it as exact. */
  EXACT: 'EXACT',
  /** The source says about, around or the like. */
  ABOUT: 'ABOUT',
  /** The source says more than, or over. */
  MORE_THAN: 'MORE_THAN',
  /** The source says at least. */
  AT_LEAST: 'AT_LEAST',
  /** The source says less than, or fewer than. */
  LESS_THAN: 'LESS_THAN',
} as const;

export type FigureQualifier = (typeof FigureQualifier)[keyof typeof FigureQualifier];
/** In which order figures are listed. */
export const FigureOrder = {
  /** By id, as texts are compared: those of one event stand together. */
  ID_ASC: 'ID_ASC',
} as const;

export type FigureOrder = (typeof FigureOrder)[keyof typeof FigureOrder];
/** Which way a relation leads. */
export const RelationDirection = {
  /** From the record. */
  OUT: 'OUT',
  /** To the record. */
  IN: 'IN',
} as const;

export type RelationDirection = (typeof RelationDirection)[keyof typeof RelationDirection];
/** Why two bodies may be one, the most telling reason first. Case, accents and punctuation do not matter, "&" is "and", "St" is "Saint". */
export const MergeReason = {
  /** They have the same name. */
  NAME: 'NAME',
  /** A name of one of them is an alias of the other, or they have an alias in common. */
  ALIAS: 'ALIAS',
  /** A name of one of them is an acronym of a name of the other: its initials, with or without those of small words like "of". */
  ACRONYM: 'ACRONYM',
  /** They are of the same country and a name of each has the same words, in whatever order, but for small words and the name of the country: "Customs of Ghana", "Ghana Customs". */
  WORDS: 'WORDS',
  /** They are of the same country. It is told beside other reasons, and is none by itself. */
  COUNTRY: 'COUNTRY',
} as const;

export type MergeReason = (typeof MergeReason)[keyof typeof MergeReason];
/** At which level two bodies have met. */
export const MeetingLevel = {
  /** At the same whole event: each attended it or one of its sessions. */
  EVENT: 'EVENT',
  /** At the same session of a whole event. */
  SESSION: 'SESSION',
} as const;

export type MeetingLevel = (typeof MeetingLevel)[keyof typeof MeetingLevel];
/** What bodies are gathered by to see how they cooperate. A body has one value or none, "not known", in each. */
export const CooperationDimension = {
  /** The region, of `regionScheme`, of the country of its seat. */
  REGION: 'REGION',
  /** The country of its seat. */
  COUNTRY: 'COUNTRY',
  /** What kind of body it is. */
  AGENCY_KIND: 'AGENCY_KIND',
  /** Which sector it belongs to. */
  SECTOR: 'SECTOR',
} as const;

export type CooperationDimension = (typeof CooperationDimension)[keyof typeof CooperationDimension];
/** What kind of outcome it is. */
export const OutcomeKind = {
  /** A memorandum of understanding or another agreement. */
  MEMORANDUM: 'MEMORANDUM',
  /** A joint operation. */
  JOINT_OPERATION: 'JOINT_OPERATION',
  /** A visit that followed. */
  FOLLOW_UP_VISIT: 'FOLLOW_UP_VISIT',
  /** A practice that a body took over. */
  PRACTICE_ADOPTED: 'PRACTICE_ADOPTED',
  /** A unit that was set up. */
  UNIT_CREATED: 'UNIT_CREATED',
  /** A seizure. */
  SEIZURE: 'SEIZURE',
  /** None of these. */
  OTHER: 'OTHER',
} as const;

export type OutcomeKind = (typeof OutcomeKind)[keyof typeof OutcomeKind];
/** In which order outcomes are listed. */
export const OutcomeOrder = {
  /** By date, latest first, those of unknown date last. */
  DATE_DESC: 'DATE_DESC',
  /** By date, earliest first, those of unknown date last. */
  DATE_ASC: 'DATE_ASC',
  /** By title; case and accents do not matter. */
  TITLE_ASC: 'TITLE_ASC',
  /** By title, backwards. */
  TITLE_DESC: 'TITLE_DESC',
} as const;

export type OutcomeOrder = (typeof OutcomeOrder)[keyof typeof OutcomeOrder];
/** What outcomes are grouped by. */
export const OutcomeDimension = {
  /** What kind of outcome it is. */
  KIND: 'KIND',
  /** The year of its date. */
  YEAR: 'YEAR',
} as const;

export type OutcomeDimension = (typeof OutcomeDimension)[keyof typeof OutcomeDimension];
/**
 * The relationships between records. Each reads as a sentence from one record to the other: a body ATTENDED an attendance,
 * which was AT an event.
 */
export const RelationshipKind = {
  /** Phase to programme: the phase is one of the programme. */
  PHASE_OF: 'PHASE_OF',
  /** Programme or phase to region: it works there. */
  COVERS: 'COVERS',
  /** Session to event, or region to region: the first is a part of the second. */
  PART_OF: 'PART_OF',
  /** Country to region: it lies there. */
  IN_REGION: 'IN_REGION',
  /** Terminal to port, port or city to country: it lies there. */
  LOCATED_IN: 'LOCATED_IN',
  /** Body to programme or phase: it pays for it. */
  FUNDS: 'FUNDS',
  /** Body to programme or phase: it carries it out. */
  IMPLEMENTS: 'IMPLEMENTS',
  /** Body to country: it has its seat there. */
  BASED_IN: 'BASED_IN',
  /** Body to body: the first is a unit of the second. */
  UNIT_OF: 'UNIT_OF',
  /** Body to place: it works there. */
  OPERATES_AT: 'OPERATES_AT',
  /** Event to programme or phase: the event was held under it. */
  UNDER: 'UNDER',
  /** Event to place: the event was held there. */
  HELD_AT: 'HELD_AT',
  /** Body to attendance: whose attendance it is. */
  ATTENDED: 'ATTENDED',
  /** Attendance to event: what was attended. */
  AT: 'AT',
  /** Attendance to place: where the body spoke for. */
  FOR: 'FOR',
  /** Attendance to practice: what the body presented or showed there. */
  SHARED: 'SHARED',
  /** Outcome to event: what it came of. */
  FOLLOWED: 'FOLLOWED',
  /** Body to outcome: it takes part in it. */
  PARTY_TO: 'PARTY_TO',
  /** Outcome to practice or place: what it is about. */
  CONCERNS: 'CONCERNS',
  /** Figure to event or attendance: what it counts. */
  COUNTS: 'COUNTS',
  /** Target to programme or phase: for what it is set. */
  SET_FOR: 'SET_FOR',
  /** Record to source: on whose word it is known. */
  EVIDENCED_BY: 'EVIDENCED_BY',
} as const;

export type RelationshipKind = (typeof RelationshipKind)[keyof typeof RelationshipKind];
/** In which order ports are listed. */
export const PortOrder = {
  /** By name; case and accents do not matter. */
  NAME_ASC: 'NAME_ASC',
  /** By name, backwards. */
  NAME_DESC: 'NAME_DESC',
  /** By UN/LOCODE: by the country's code, then the place's. */
  LOCODE_ASC: 'LOCODE_ASC',
  /** By UN/LOCODE, backwards. */
  LOCODE_DESC: 'LOCODE_DESC',
} as const;

export type PortOrder = (typeof PortOrder)[keyof typeof PortOrder];
/** What ports are grouped by. */
export const PortDimension = {
  /** The country that it lies in. */
  COUNTRY: 'COUNTRY',
  /** The region, of `regionScheme`, of the country that it lies in. */
  REGION: 'REGION',
} as const;

export type PortDimension = (typeof PortDimension)[keyof typeof PortDimension];
/** What a practice is about. */
export const PracticeTheme = {
  /** Cooperation of public bodies and companies. */
  PUBLIC_PRIVATE_PARTNERSHIP: 'PUBLIC_PRIVATE_PARTNERSHIP',
  /** Preventing and uncovering corruption. */
  ANTI_CORRUPTION: 'ANTI_CORRUPTION',
  /** Sharing information among services or with operators. */
  INFORMATION_SHARING: 'INFORMATION_SHARING',
  /** Fences, gates, seals and the like. */
  PHYSICAL_SECURITY: 'PHYSICAL_SECURITY',
  /** Cameras, access control, sensors and the like. */
  ELECTRONIC_SECURITY: 'ELECTRONIC_SECURITY',
  /** Choosing what to look at by risk. */
  RISK_ANALYSIS: 'RISK_ANALYSIS',
  /** Searching ships and cargo, and intercepting. */
  SEARCH_AND_INTERCEPTION: 'SEARCH_AND_INTERCEPTION',
  /** The way that work is organised. */
  PROCEDURE: 'PROCEDURE',
  /** Technical means. */
  TECHNOLOGY: 'TECHNOLOGY',
  /** Teaching and exercise. */
  TRAINING: 'TRAINING',
  /** None of these. */
  OTHER: 'OTHER',
} as const;

export type PracticeTheme = (typeof PracticeTheme)[keyof typeof PracticeTheme];
/** In which order practices are listed. */
export const PracticeOrder = {
  /** By title; case and accents do not matter. */
  TITLE_ASC: 'TITLE_ASC',
  /** By title, backwards. */
  TITLE_DESC: 'TITLE_DESC',
  /** By the number of exchanges in which it was shared, most first. */
  EXCHANGES_DESC: 'EXCHANGES_DESC',
  /** By the number of exchanges in which it was shared, fewest first. */
  EXCHANGES_ASC: 'EXCHANGES_ASC',
} as const;

export type PracticeOrder = (typeof PracticeOrder)[keyof typeof PracticeOrder];
/** What practices are grouped by. */
export const PracticeDimension = {
  /** What it is about. May be several: a practice then stands in several groups. */
  THEME: 'THEME',
} as const;

export type PracticeDimension = (typeof PracticeDimension)[keyof typeof PracticeDimension];
/** What was done to a record. */
export const ChangeAction = {
  /** It was created or changed. */
  RECORDED: 'RECORDED',
  /** It was removed. */
  REMOVED: 'REMOVED',
  /** It was given back after it was removed. */
  RESTORED: 'RESTORED',
  /** A change of it was undone. */
  UNDONE: 'UNDONE',
  /** Two bodies became one, by which it was changed, made or removed. */
  MERGED: 'MERGED',
  /** Two bodies that had become one are two again, by which it was changed, made or removed. */
  UNMERGED: 'UNMERGED',
} as const;

export type ChangeAction = (typeof ChangeAction)[keyof typeof ChangeAction];
/** What an indicator says of a programme. */
export const IndicatorLevel = {
  /** What was done: events, people and bodies at them, practices that were shown. */
  OUTPUT: 'OUTPUT',
  /** What came of it: contacts that are new, practices taken over, follow-up. */
  OUTCOME: 'OUTCOME',
  /** How much the record itself knows, which all other indicators rest on. */
  DATA: 'DATA',
} as const;

export type IndicatorLevel = (typeof IndicatorLevel)[keyof typeof IndicatorLevel];
/** What an indicator's value is. */
export const IndicatorUnit = {
  /** A number of something, whole. */
  COUNT: 'COUNT',
  /** A share, from 0 to 1. */
  SHARE: 'SHARE',
} as const;

export type IndicatorUnit = (typeof IndicatorUnit)[keyof typeof IndicatorUnit];
/**
 * The indicators of a programme's report. All go by whole events whose status is HELD unless they say otherwise, by the period
 * of the event's stated date, and by sessions that were held too.
 */
export const IndicatorCode = {
  /** Whole events that were held. A session is not a second event. */
  EVENTS_HELD: 'EVENTS_HELD',
  /** Whole events that are planned. */
  EVENTS_PLANNED: 'EVENTS_PLANNED',
  /** Whole events that were called off. */
  EVENTS_CANCELLED: 'EVENTS_CANCELLED',
  /** People who took part, once for each event: person-attendances, not people. One exact figure an event is added; approximate ones are not. */
  PARTICIPANTS: 'PARTICIPANTS',
  /** The share of women among those who took part, over the events of which exact figures tell it. */
  WOMEN_SHARE: 'WOMEN_SHARE',
  /** People who were trained, as sources count them: one exact figure an event is added. */
  PEOPLE_TRAINED: 'PEOPLE_TRAINED',
  /** Named bodies that attended, each once. A country is no body. */
  BODIES_REACHED: 'BODIES_REACHED',
  /** Named bodies among these that attended none of the programme's events before. */
  BODIES_FIRST_TIME: 'BODIES_FIRST_TIME',
  /** Named bodies that presented. */
  BODIES_PRESENTING: 'BODIES_PRESENTING',
  /** Partner countries of which a body, or a body that spoke for one, attended; one that no source names counts here. */
  COUNTRIES_REACHED: 'COUNTRIES_REACHED',
  /** Partner countries of which no source on record tells that anybody attended. */
  COUNTRIES_NOT_REACHED: 'COUNTRIES_NOT_REACHED',
  /** Countries that a presenter spoke for, or else is based in. */
  COUNTRIES_PRESENTING: 'COUNTRIES_PRESENTING',
  /** Practices that were presented or shown, each once. */
  PRACTICES_SHARED: 'PRACTICES_SHARED',
  /** Practices taken over, as outcomes of these events: one for each outcome that a source states. */
  PRACTICES_ADOPTED: 'PRACTICES_ADOPTED',
  /** Pairs of named bodies whose first common event, of any programme, is one of these. */
  PAIRS_CONNECTED: 'PAIRS_CONNECTED',
  /** Events of which an outcome came within 12 months of their stated date. */
  EVENTS_FOLLOWED_UP: 'EVENTS_FOLLOWED_UP',
  /** Seizures, as sources attribute them to these events: one exact figure an event is added. */
  SEIZURES: 'SEIZURES',
  /** The share of the programme's held events of which a source states the date, whatever the period. */
  DATES_KNOWN: 'DATES_KNOWN',
} as const;

export type IndicatorCode = (typeof IndicatorCode)[keyof typeof IndicatorCode];
/** What an indicator is split by. */
export const SplitDimension = {
  /** The kind of the whole event. */
  EVENT_KIND: 'EVENT_KIND',
  /** The year in which it began; not known where its date does not settle it. */
  YEAR: 'YEAR',
  /** The countries in which the event or one of its sessions was held. May be several. */
  COUNTRY: 'COUNTRY',
  /** The kind of the body. */
  AGENCY_KIND: 'AGENCY_KIND',
  /** The sector of the body. */
  SECTOR: 'SECTOR',
  /** The region of UN M49, the narrowest one, of the country of the body's seat. */
  REGION: 'REGION',
  /** The region of the programme's own in which the partner country lies. May be several. */
  PARTNER_REGION: 'PARTNER_REGION',
  /**
   * From whom to whom it was presented: SOUTH_TO_NORTH, NORTH_TO_SOUTH, SOUTH_TO_SOUTH or NORTH_TO_NORTH. The South are the
   * programme's partner countries, the North all others. A presenter's side is that of the country it spoke for, else of its
   * seat; it presented to the other side where a body with its seat there attended the same whole event, else to its own.
   * One body or country may have presented in several ways.
   */
  DIRECTION: 'DIRECTION',
  /** What the practice is about. May be several. */
  THEME: 'THEME',
  /** Whether the seats of the two lie in different regions of UN M49: ACROSS or WITHIN; not known without two seats. */
  REGIONS_OF_PAIR: 'REGIONS_OF_PAIR',
  /** Whether one of the two is public and the other private: PUBLIC_PRIVATE or OTHER; not known without two sectors. */
  SECTORS_OF_PAIR: 'SECTORS_OF_PAIR',
} as const;

export type SplitDimension = (typeof SplitDimension)[keyof typeof SplitDimension];
/** Which reading of a list gives the number. */
export const IndicatorReading = {
  /** The number of its records: `totalCount`, or the length of a plain list such as `countries`. */
  RECORDS: 'RECORDS',
  /** The sum of `firstMeetings` over all cells of `cooperation(between: REGION, regionScheme: "m49")`. */
  FIRST_MEETINGS: 'FIRST_MEETINGS',
  /** The numbers of its figures, of which one exact one for each event goes in. */
  FIGURES: 'FIGURES',
} as const;

export type IndicatorReading = (typeof IndicatorReading)[keyof typeof IndicatorReading];
/** With what a period is compared. */
export const ReportComparison = {
  /** The period of the same length that ends the day before: as many months where it is whole months, else as many days. */
  PERIOD_BEFORE: 'PERIOD_BEFORE',
  /** The same days of the year before. */
  YEAR_BEFORE: 'YEAR_BEFORE',
} as const;

export type ReportComparison = (typeof ReportComparison)[keyof typeof ReportComparison];
/** How a record was found, the best first. */
export const SearchRank = {
  /** The text is its code or id: `BEANR` or `BE ANR`, `BB`, `BRB`, `052`, `seacop-vi`, `m49:029`, `agency:maoc-n` or `maoc-n`. */
  CODE: 'CODE',
  /** The text is a name of it. */
  NAME: 'NAME',
  /** A name of it begins with the text. */
  PREFIX: 'PREFIX',
  /** A name of it has every word of the text, whole or as the beginning of a word, in any order. */
  WORD: 'WORD',
  /** The same with a slip in a word: one letter left out, added or changed, or two neighbours swapped, in words of four letters and more. */
  FUZZY: 'FUZZY',
} as const;

export type SearchRank = (typeof SearchRank)[keyof typeof SearchRank];
/** How a source supports a fact. */
export const Standing = {
  /** The source says it. */
  STATED: 'STATED',
  /** It follows from what the source says. */
  IMPLIED: 'IMPLIED',
  /** We conclude it from what the source says; it could be otherwise. */
  INFERRED: 'INFERRED',
  /** The source values or judges; it is no fact. */
  OPINION: 'OPINION',
} as const;

export type Standing = (typeof Standing)[keyof typeof Standing];
/** A scheme of grading. The letters of the two clash, so a grading always names its scheme. */
export const GradingScheme = {
  /** The Admiralty code: source A to F, information 1 to 6. */
  ADMIRALTY: 'ADMIRALTY',
  /** Europol's 4x4: source A, B, C or X, information 1 to 4. */
  EUROPOL_4X4: 'EUROPOL_4X4',
} as const;

export type GradingScheme = (typeof GradingScheme)[keyof typeof GradingScheme];
/** In which order sources are listed. */
export const SourceOrder = {
  /** By the day of publication, latest first, those of unknown day last. */
  PUBLISHED_DESC: 'PUBLISHED_DESC',
  /** By the day of publication, earliest first, those of unknown day last. */
  PUBLISHED_ASC: 'PUBLISHED_ASC',
  /** By title, else the key of the id; case and accents do not matter. */
  TITLE_ASC: 'TITLE_ASC',
  /** By title, else the key of the id, backwards. */
  TITLE_DESC: 'TITLE_DESC',
} as const;

export type SourceOrder = (typeof SourceOrder)[keyof typeof SourceOrder];
/** What sources are grouped by. */
export const SourceDimension = {
  /** Who published it. */
  PUBLISHER: 'PUBLISHER',
  /** The topics under which its publisher lists it. May be several: a source then stands in several groups. */
  TOPIC: 'TOPIC',
  /** The year of its publication. */
  YEAR: 'YEAR',
} as const;

export type SourceDimension = (typeof SourceDimension)[keyof typeof SourceDimension];
/** In which order records of several kinds are listed. */
export const RecordOrder = {
  /** By id: by kind, then key. */
  ID_ASC: 'ID_ASC',
  /** By id, backwards. */
  ID_DESC: 'ID_DESC',
} as const;

export type RecordOrder = (typeof RecordOrder)[keyof typeof RecordOrder];
/** What records of several kinds are grouped by. */
export const RecordDimension = {
  /** The kind of record. */
  KIND: 'KIND',
} as const;

export type RecordDimension = (typeof RecordDimension)[keyof typeof RecordDimension];
/** What a value that is set for an indicator is. */
export const TargetPurpose = {
  /** What it was when the programme or phase set out. */
  BASELINE: 'BASELINE',
  /** What is to be reached. */
  TARGET: 'TARGET',
} as const;

export type TargetPurpose = (typeof TargetPurpose)[keyof typeof TargetPurpose];
