import {
  AgenciesDocument,
  AttendancesDocument,
  ChangesDocument,
  CooperationDocument,
  CountriesDocument,
  EventsDocument,
  ExchangesDocument,
  FiguresDocument,
  FirstMeetingsDocument,
  NotYetMetDocument,
  OutcomesDocument,
  PartnersDocument,
  PortsDocument,
  PracticesDocument,
  RecordsOfSourceDocument,
  SeenAgainDocument,
  SeenOnceDocument,
  SourcesDocument,
} from '../generated/graphql.ts';
import type {
  AgencyKind,
  AgencyOrder,
  AttendanceMode,
  AttendanceOrder,
  AttendanceRole,
  ChangeAction,
  EventKind,
  EventOrder,
  EventStatus,
  ExchangeOrder,
  FigureMeasure,
  FigureOrder,
  OutcomeKind,
  OutcomeOrder,
  PortOrder,
  PracticeOrder,
  PracticeTheme,
  Sector,
  SourceOrder,
} from '../generated/graphql.ts';
import { texts } from '../texts.ts';
import {
  agencyColumns,
  attendanceColumns,
  changeColumns,
  cooperationColumns,
  countryColumns,
  eventColumns,
  exchangeColumns,
  figureColumns,
  firstMeetingColumns,
  identityColumns,
  notYetMetColumns,
  outcomeColumns,
  partnerColumns,
  portColumns,
  practiceColumns,
  recordColumns,
  sourceColumns,
} from './columns.tsx';
import { listKind } from './list-kind.tsx';
import type { Filter, ListKind, Question } from './list-kind.tsx';

const { filters: titles, kinds } = texts;

/** Every value of an enumeration once; a value that the schema does not have is an error of types. */
const all = <Constant extends string>(values: Readonly<Record<Constant, true>>): readonly Constant[] =>
  Object.keys(values) as Constant[];

const choice = (key: keyof typeof titles, choices: readonly string[]): Filter => ({
  key,
  title: titles[key],
  type: 'choice',
  choices,
});
const flag = (key: keyof typeof titles): Filter => ({ key, title: titles[key], type: 'flag' });
const day = (key: keyof typeof titles): Filter => ({ key, title: titles[key], type: 'day' });
const text: Filter = { key: 'text', title: titles.text, type: 'text' };

const agencyKinds = all<AgencyKind>({
  POLICE: true,
  CUSTOMS: true,
  GENDARMERIE: true,
  COAST_GUARD: true,
  NAVY: true,
  BORDER_GUARD: true,
  INTELLIGENCE: true,
  PROSECUTION: true,
  MINISTRY: true,
  JOINT_UNIT: true,
  PORT_AUTHORITY: true,
  PORT_SECURITY: true,
  TERMINAL_OPERATOR: true,
  SHIPPING_COMPANY: true,
  SECURITY_COMPANY: true,
  EU_INSTITUTION: true,
  EU_AGENCY: true,
  UN_BODY: true,
  INTERGOVERNMENTAL_CENTRE: true,
  TRAINING_INSTITUTE: true,
  NGO: true,
  OTHER: true,
});

const eventKinds = all<EventKind>({
  SEMINAR: true,
  CONFERENCE: true,
  WORKSHOP: true,
  TRAINING: true,
  MENTORING: true,
  MEETING: true,
  STEERING_COMMITTEE: true,
  SITE_VISIT: true,
  SESSION: true,
  OPERATION: true,
});

const themes = all<PracticeTheme>({
  PUBLIC_PRIVATE_PARTNERSHIP: true,
  ANTI_CORRUPTION: true,
  INFORMATION_SHARING: true,
  PHYSICAL_SECURITY: true,
  ELECTRONIC_SECURITY: true,
  RISK_ANALYSIS: true,
  SEARCH_AND_INTERCEPTION: true,
  PROCEDURE: true,
  TECHNOLOGY: true,
  TRAINING: true,
  OTHER: true,
});

const outcomeKinds = all<OutcomeKind>({
  MEMORANDUM: true,
  JOINT_OPERATION: true,
  FOLLOW_UP_VISIT: true,
  PRACTICE_ADOPTED: true,
  UNIT_CREATED: true,
  SEIZURE: true,
  OTHER: true,
});

const roles = all<AttendanceRole>({
  ORGANISER: true,
  HOST: true,
  PARTICIPANT: true,
  PRESENTER: true,
  BRIEFER: true,
  GUIDE: true,
  TRAINER: true,
  TRAINEE: true,
  OBSERVER: true,
});

const keyOf = ({ id }: { readonly id: string }): string => id;

const events = listKind({
  name: 'events',
  title: kinds.events,
  document: EventsDocument,
  orders: Object.keys({
    DATE_DESC: true,
    DATE_ASC: true,
    TITLE_ASC: true,
    TITLE_DESC: true,
    BODIES_DESC: true,
    BODIES_ASC: true,
  } satisfies Record<EventOrder, true>),
  filters: [
    text,
    choice('kinds', eventKinds),
    choice('statuses', all<EventStatus>({ HELD: true, PLANNED: true, CANCELLED: true })),
    day('from'),
    day('to'),
    flag('dateKnown'),
  ],
  columns: eventColumns,
  beside: identityColumns,
  variables: ({ where, orderBy, first, after, more }) => ({
    where,
    orderBy,
    first,
    after,
    level: more.get('level') ?? 'EVENT',
  }),
  read: (data) => data.events,
  keyOf,
});

const agencies = listKind({
  name: 'agencies',
  title: kinds.agencies,
  document: AgenciesDocument,
  orders: all<AgencyOrder>({
    NAME_ASC: true,
    NAME_DESC: true,
    EVENTS_DESC: true,
    EVENTS_ASC: true,
    LAST_SEEN_DESC: true,
    LAST_SEEN_ASC: true,
  }),
  filters: [
    text,
    choice('kinds', agencyKinds),
    choice('sectors', all<Sector>({ PUBLIC: true, PRIVATE: true, INTERNATIONAL: true })),
    flag('identified'),
  ],
  columns: agencyColumns,
  beside: identityColumns,
  read: (data) => data.agencies,
  keyOf,
});

const attendances = listKind({
  name: 'attendances',
  title: kinds.attendances,
  document: AttendancesDocument,
  orders: all<AttendanceOrder>({
    EVENT_DATE_DESC: true,
    EVENT_DATE_ASC: true,
    AGENCY_NAME_ASC: true,
    AGENCY_NAME_DESC: true,
    ID_ASC: true,
  }),
  filters: [choice('roles', roles), choice('modes', all<AttendanceMode>({ IN_PERSON: true, ONLINE: true }))],
  columns: attendanceColumns,
  beside: identityColumns,
  read: (data) => data.attendances,
  keyOf,
});

const exchanges = listKind({
  name: 'exchanges',
  title: kinds.exchanges,
  document: ExchangesDocument,
  orders: all<ExchangeOrder>({
    DATE_DESC: true,
    DATE_ASC: true,
    PLACE_ASC: true,
    PLACE_DESC: true,
    PRACTICE_ASC: true,
    PRACTICE_DESC: true,
  }),
  filters: [flag('portStated')],
  columns: exchangeColumns,
  beside: [{ title: texts.columns.id, cell: ({ id }) => id, value: ({ id }) => id }],
  read: (data) => data.exchanges,
  keyOf,
});

const practices = listKind({
  name: 'practices',
  title: kinds.practices,
  document: PracticesDocument,
  orders: all<PracticeOrder>({ TITLE_ASC: true, TITLE_DESC: true, EXCHANGES_DESC: true, EXCHANGES_ASC: true }),
  filters: [text, choice('themes', themes)],
  columns: practiceColumns,
  beside: identityColumns,
  read: (data) => data.practices,
  keyOf,
});

const ports = listKind({
  name: 'ports',
  title: kinds.ports,
  document: PortsDocument,
  orders: all<PortOrder>({ NAME_ASC: true, NAME_DESC: true, LOCODE_ASC: true, LOCODE_DESC: true }),
  columns: portColumns,
  beside: identityColumns,
  read: (data) => data.ports,
  keyOf,
});

const countries = listKind({
  name: 'countries',
  title: kinds.countries,
  document: CountriesDocument,
  columns: countryColumns,
  beside: identityColumns,
  variables: ({ where }) => ({ where }),
  read: (data) => ({
    totalCount: data.countries.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: data.countries,
  }),
  keyOf,
});

const outcomes = listKind({
  name: 'outcomes',
  title: kinds.outcomes,
  document: OutcomesDocument,
  orders: all<OutcomeOrder>({ DATE_DESC: true, DATE_ASC: true, TITLE_ASC: true, TITLE_DESC: true }),
  filters: [choice('kinds', outcomeKinds), day('from'), day('to')],
  columns: outcomeColumns,
  beside: identityColumns,
  read: (data) => data.outcomes,
  keyOf,
});

const sources = listKind({
  name: 'sources',
  title: kinds.sources,
  document: SourcesDocument,
  orders: all<SourceOrder>({ PUBLISHED_DESC: true, PUBLISHED_ASC: true, TITLE_ASC: true, TITLE_DESC: true }),
  filters: [text, day('publishedFrom'), day('publishedTo')],
  columns: sourceColumns,
  beside: [...identityColumns, { title: texts.record.address, cell: ({ url }) => url, value: ({ url }) => url }],
  read: (data) => data.sources,
  keyOf,
});

const changes = listKind({
  name: 'changes',
  title: kinds.changes,
  document: ChangesDocument,
  filters: [choice('actions', all<ChangeAction>({ RECORDED: true, REMOVED: true, RESTORED: true, UNDONE: true }))],
  columns: changeColumns,
  beside: [{ title: texts.columns.id, cell: ({ id }) => id, value: ({ id }) => id }],
  variables: ({ where, first, after }) => ({ where, first, after }),
  read: (data) => data.changes,
  keyOf,
});

const ofBody = ({ more, first, after, where }: Question): object => ({ body: more.get('of'), first, after, where });

const partners = listKind({
  name: 'partners',
  title: kinds.partners,
  document: PartnersDocument,
  needs: ['of'],
  columns: partnerColumns,
  variables: ({ more, first, after, where }) => ({ body: more.get('of'), first, after, events: where }),
  read: (data) => data.agency?.partners ?? null,
  keyOf: ({ agency }) => agency.id,
});

const notYetMet = listKind({
  name: 'not-yet-met',
  title: kinds['not-yet-met'],
  document: NotYetMetDocument,
  needs: ['of'],
  filters: [text, choice('kinds', agencyKinds)],
  columns: notYetMetColumns,
  variables: ofBody,
  read: (data) => data.agency?.notYetMet ?? null,
  keyOf: ({ agency }) => agency.id,
});

const ofProgramme = ({ more, first, after, where }: Question): object => ({
  programme: more.get('programme'),
  from: more.get('from'),
  to: more.get('to'),
  where,
  first,
  after,
});

const seenOnce = listKind({
  name: 'seen-once',
  title: kinds['seen-once'],
  document: SeenOnceDocument,
  needs: ['programme'],
  columns: agencyColumns,
  beside: identityColumns,
  variables: ofProgramme,
  read: (data) => data.coverage?.seenOnce ?? null,
  keyOf,
});

const seenAgain = listKind({
  name: 'seen-again',
  title: kinds['seen-again'],
  document: SeenAgainDocument,
  needs: ['programme'],
  columns: agencyColumns,
  beside: identityColumns,
  variables: ofProgramme,
  read: (data) => data.coverage?.seenAgain ?? null,
  keyOf,
});

const recordsOfSource = listKind({
  name: 'records-of-source',
  title: kinds['records-of-source'],
  document: RecordsOfSourceDocument,
  needs: ['of'],
  columns: recordColumns,
  beside: identityColumns,
  variables: ({ more, first, after }) => ({ source: more.get('of'), first, after }),
  read: (data) => data.source?.records ?? null,
  keyOf,
});

const figures = listKind({
  name: 'figures',
  title: kinds.figures,
  document: FiguresDocument,
  orders: all<FigureOrder>({ ID_ASC: true }),
  filters: [
    choice(
      'measures',
      all<FigureMeasure>({
        PARTICIPANTS: true,
        WOMEN: true,
        MEN: true,
        COUNTRIES: true,
        AGENCIES: true,
        TRAINEES: true,
        TRAINERS: true,
        OBSERVERS: true,
        UNITS: true,
        SEIZURES: true,
      }),
    ),
  ],
  columns: figureColumns,
  beside: identityColumns,
  read: (data) => data.figures,
  keyOf,
});

const cooperation = listKind({
  name: 'cooperation',
  title: kinds.cooperation,
  document: CooperationDocument,
  columns: cooperationColumns,
  variables: ({ where, first, after, more }) => ({ where, first, after, scheme: more.get('scheme') ?? 'm49' }),
  read: (data) => data.cooperation,
  keyOf: ({ one, other }) => `${one.label} ${other.label}`,
});

const firstMeetings = listKind({
  name: 'first-meetings',
  title: kinds['first-meetings'],
  document: FirstMeetingsDocument,
  needs: ['of'],
  columns: firstMeetingColumns,
  variables: ({ more, first, after }) => ({ event: more.get('of'), first, after }),
  read: (data) => data.event?.firstMeetings ?? null,
  keyOf: ({ one, other }) => `${one.id} ${other.id}`,
});

/** The lists that stand by themselves, in the order in which they are offered. */
export const rootLists: readonly ListKind[] = [
  events,
  agencies,
  attendances,
  exchanges,
  practices,
  outcomes,
  figures,
  ports,
  countries,
  sources,
  changes,
];

const lists: ReadonlyMap<string, ListKind> = new Map(
  [...rootLists, partners, notYetMet, seenOnce, seenAgain, recordsOfSource, firstMeetings, cooperation].map((list) => [
    list.name,
    list,
  ]),
);

/** The list of this name, as the address gives it. */
export const listNamed = (name: string): ListKind | undefined => lists.get(name);
