// Made by `npm run codegen` from schema/*.graphql. Never edited by hand.
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
