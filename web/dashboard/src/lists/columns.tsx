import type { Cell } from '../../../shared/csv.ts';
import type {
  AgencyRowFragment,
  AttendanceRowFragment,
  ChangesQuery,
  CooperationQuery,
  CountryRowFragment,
  EventRowFragment,
  EvidenceLineFragment,
  ExchangeRowFragment,
  FigureRowFragment,
  OutcomeRowFragment,
  PartnersQuery,
  PortRowFragment,
  PracticeRowFragment,
  SourceRowFragment,
} from '../generated/graphql.ts';
import { EvidenceMarks } from '../parts/evidence.tsx';
import { RecordLink, RecordLinks } from '../parts/record-link.tsx';
import type { LineOfRecord } from '../parts/record-link.tsx';
import type { Column } from '../parts/rows-table.tsx';
import { dateText, momentText, numberText, texts, wordFor } from '../texts.ts';

const { columns: titles } = texts;

/** A column of one text, the same in the table and in the CSV. */
const textColumn = <Row,>(title: string, value: (row: Row) => string | null | undefined): Column<Row> => ({
  title,
  cell: (row) => value(row) ?? null,
  value: (row) => value(row) ?? null,
});

/** A constant of the API: in words in the table, as it is in the CSV. */
const constantColumn = <Row,>(title: string, value: (row: Row) => string | null): Column<Row> => ({
  title,
  cell: (row) => {
    const constant = value(row);
    return constant === null ? null : wordFor(constant);
  },
  value,
});

const constantsColumn = <Row,>(title: string, value: (row: Row) => readonly string[]): Column<Row> => ({
  title,
  cell: (row) => value(row).map(wordFor).join(', '),
  value,
});

const numberColumn = <Row,>(title: string, value: (row: Row) => number | null): Column<Row> => ({
  title,
  isNumber: true,
  cell: (row) => {
    const number = value(row);
    return number === null ? null : numberText(number);
  },
  value,
});

const dateColumn = <Row,>(title: string, value: (row: Row) => string | null | undefined): Column<Row> => ({
  title,
  cell: (row) => {
    const date = value(row);
    return date ? <span className="date">{dateText(date)}</span> : null;
  },
  value: (row) => value(row) ?? null,
});

/** Other records by name, in the CSV as well. */
const linksColumn = <Row,>(title: string, of: (row: Row) => readonly LineOfRecord[]): Column<Row> => ({
  title,
  cell: (row) => <RecordLinks of={of(row)} none={texts.lists.noneOnRecord} />,
  value: (row): Cell => of(row).map(({ label }) => label),
});

const linkColumn = <Row,>(title: string, of: (row: Row) => LineOfRecord | null | undefined): Column<Row> => ({
  title,
  cell: (row) => {
    const record = of(row);
    return record ? <RecordLink of={record} /> : null;
  },
  value: (row) => of(row)?.label ?? null,
});

const own = <Row extends LineOfRecord>(title: string): Column<Row> => linkColumn(title, (row) => row);

const evidenceColumn = <Row extends { readonly evidence: readonly EvidenceLineFragment[] }>(): Column<Row> => ({
  title: titles.evidence,
  cell: ({ evidence }) => <EvidenceMarks evidence={evidence} />,
  value: ({ evidence }) =>
    evidence.map(({ standing, locator, source }) => [standing, locator, source.label].filter(Boolean).join(' ')),
});

/** Bodies. */
export const agencyColumns: readonly Column<AgencyRowFragment>[] = [
  own(titles.name),
  constantColumn(titles.kind, ({ kind }) => kind),
  constantColumn(titles.sector, ({ sector }) => sector),
  linkColumn(titles.seat, ({ basedIn }) => basedIn),
  textColumn(titles.named, ({ identified }) => (identified ? texts.lists.yes : texts.lists.no)),
];

/** Events. */
export const eventColumns: readonly Column<EventRowFragment>[] = [
  own(titles.title),
  dateColumn(titles.date, ({ startDate }) => startDate),
  constantColumn(titles.kind, ({ kind }) => kind),
  constantColumn(titles.status, ({ status }) => status),
  linksColumn(titles.heldAt, ({ heldAt }) => heldAt),
  linkColumn(titles.programme, ({ programme }) => programme),
];

/** Attendances. */
export const attendanceColumns: readonly Column<AttendanceRowFragment>[] = [
  linkColumn(titles.body, ({ agency }) => agency),
  linkColumn(titles.event, ({ event }) => event),
  dateColumn(titles.date, ({ event }) => event.startDate),
  constantsColumn(titles.roles, ({ roles }) => roles),
  constantColumn(titles.mode, ({ mode }) => mode),
  linkColumn(titles.place, ({ place }) => place),
];

/** Exchanges. */
export const exchangeColumns: readonly Column<ExchangeRowFragment>[] = [
  linkColumn(titles.practice, ({ practice }) => practice),
  linkColumn(titles.body, ({ agency }) => agency),
  linkColumn(titles.place, ({ place }) => place),
  linkColumn(titles.event, ({ event }) => event),
  dateColumn(titles.date, ({ event }) => event.startDate),
  constantsColumn(titles.themes, ({ practice }) => practice.themes),
  evidenceColumn(),
];

/** Practices. */
export const practiceColumns: readonly Column<PracticeRowFragment>[] = [
  own(titles.title),
  constantsColumn(titles.themes, ({ themes }) => themes),
  numberColumn(titles.exchanges, ({ exchanges }) => exchanges.totalCount),
];

/** Ports. */
export const portColumns: readonly Column<PortRowFragment>[] = [
  own(titles.name),
  textColumn(titles.locode, ({ locode }) => locode),
  linkColumn(titles.country, ({ country }) => country),
  numberColumn(titles.latitude, ({ latitude }) => latitude),
  numberColumn(titles.longitude, ({ longitude }) => longitude),
];

/** Countries. */
export const countryColumns: readonly Column<CountryRowFragment>[] = [
  own(titles.name),
  textColumn(titles.code, ({ code }) => code),
  linksColumn(titles.regions, ({ regions }) => regions),
];

/** Outcomes. */
export const outcomeColumns: readonly Column<OutcomeRowFragment>[] = [
  own(titles.title),
  constantColumn(titles.kind, ({ kind }) => kind),
  dateColumn(titles.date, ({ date }) => date),
  linksColumn(titles.followed, ({ followed }) => followed),
  linksColumn(titles.parties, ({ parties }) => parties),
];

/** Sources. */
export const sourceColumns: readonly Column<SourceRowFragment>[] = [
  own(titles.title),
  textColumn(titles.publisher, ({ publisher }) => publisher),
  dateColumn(titles.published, ({ publishedOn }) => publishedOn),
  textColumn(titles.grading, ({ grading }) =>
    grading === null ? null : `${wordFor(grading.scheme)} ${grading.source}${grading.information}`,
  ),
  { title: titles.topics, cell: ({ topics }) => topics.join(', '), value: ({ topics }) => topics },
];

type PartnerRow = NonNullable<PartnersQuery['agency']>['partners']['nodes'][number];

/** Bodies that another one has met. */
export const partnerColumns: readonly Column<PartnerRow>[] = [
  linkColumn(titles.body, ({ agency }) => agency),
  constantColumn(titles.kind, ({ agency }) => agency.kind),
  linkColumn(titles.seat, ({ agency }) => agency.basedIn),
  numberColumn(titles.sharedEvents, ({ sharedEvents }) => sharedEvents),
  numberColumn(titles.strength, ({ weight }) => weight),
  dateColumn(titles.firstMet, ({ firstMet }) => firstMet),
  dateColumn(titles.lastMet, ({ lastMet }) => lastMet),
];

interface NotYetMetRow {
  readonly agency: AgencyRowFragment;
  readonly partnersInCommon: number;
  readonly through: readonly LineOfRecord[];
}

/** Bodies that another one has not met. */
export const notYetMetColumns: readonly Column<NotYetMetRow>[] = [
  linkColumn(titles.body, ({ agency }) => agency),
  constantColumn(titles.kind, ({ agency }) => agency.kind),
  linkColumn(titles.seat, ({ agency }) => agency.basedIn),
  numberColumn(texts.gaps.inCommon, ({ partnersInCommon }) => partnersInCommon),
  linksColumn(texts.gaps.through, ({ through }) => through),
];

/** Records of any kind. */
export const recordColumns: readonly Column<LineOfRecord & { readonly recordKind: string }>[] = [
  own(titles.name),
  constantColumn(titles.kind, ({ recordKind }) => recordKind),
];

type ChangeRow = ChangesQuery['changes']['nodes'][number];

/** What was done to records. */
export const changeColumns: readonly Column<ChangeRow>[] = [
  { title: titles.at, cell: ({ at }) => momentText(at), value: ({ at }) => at },
  {
    title: titles.record,
    cell: ({ record, recordId }) => (record ? <RecordLink of={record} /> : recordId),
    value: ({ recordId }) => recordId,
  },
  constantColumn(titles.action, ({ action }) => action),
  textColumn(titles.who, ({ who }) => who),
  textColumn(titles.why, ({ why }) => why),
  numberColumn(titles.revision, ({ revision }) => revision),
];

/** What sources count. */
export const figureColumns: readonly Column<FigureRowFragment>[] = [
  own(titles.name),
  constantColumn(titles.measure, ({ measure }) => measure),
  numberColumn(titles.value, ({ value }) => value),
  constantColumn(titles.qualifier, ({ qualifier }) => qualifier),
  linkColumn(titles.of, ({ of }) => of),
  evidenceColumn(),
];

type CooperationRow = CooperationQuery['cooperation']['nodes'][number];

/** Regions whose bodies met. */
export const cooperationColumns: readonly Column<CooperationRow>[] = [
  textColumn(titles.one, ({ one }) => one.label),
  textColumn(titles.other, ({ other }) => other.label),
  numberColumn(titles.pairs, ({ pairs }) => pairs),
  numberColumn(titles.sharedEvents, ({ sharedEvents }) => sharedEvents),
  numberColumn(titles.firstMeetings, ({ firstMeetings }) => firstMeetings),
];

interface FirstMeetingRow {
  readonly one: LineOfRecord;
  readonly other: LineOfRecord;
}

/** Pairs that met first at an event. */
export const firstMeetingColumns: readonly Column<FirstMeetingRow>[] = [
  linkColumn(titles.one, ({ one }) => one),
  linkColumn(titles.other, ({ other }) => other),
];

/** What each CSV of records holds beside what the table shows. */
export const identityColumns: readonly Column<LineOfRecord>[] = [
  { title: titles.id, cell: ({ id }) => id, value: ({ id }) => id },
  { title: titles.marking, cell: ({ marking }) => marking, value: ({ marking }) => marking },
];
