// Made by `npm run codegen` from schema/*.graphql. Never edited by hand.
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
