import type { ReactNode } from 'react';
import type { RecordPageQuery } from '../generated/graphql.ts';
import { RecordLink, RecordLinks } from '../parts/record-link.tsx';
import type { LineOfRecord } from '../parts/record-link.tsx';
import { dateText, numberText, texts, wordFor } from '../texts.ts';

/** The record of a page. */
export type ShownRecord = NonNullable<RecordPageQuery['record']>;

/** A fact: what it is, and its value; null where it is not known. */
type Fact = readonly [title: string, value: ReactNode];

const { record: words, columns: titles } = texts;

const link = (record: LineOfRecord | null | undefined): ReactNode => (record ? <RecordLink of={record} /> : null);

const links = (records: readonly LineOfRecord[]): ReactNode => (
  <RecordLinks of={records} none={texts.lists.noneOnRecord} />
);

const constant = (value: string | null): ReactNode => (value === null ? null : wordFor(value));

const constants = (values: readonly string[]): ReactNode =>
  values.length === 0 ? null : values.map(wordFor).join(', ');

const date = (value: string | null): ReactNode => (value === null ? null : dateText(value));

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`;

/** The facts of a record by its type, in the order in which people ask for them. */
export const factsOf = (record: ShownRecord): readonly Fact[] => {
  switch (record.__typename) {
    case 'Agency':
      return [
        [titles.kind, constant(record.kind)],
        [titles.sector, constant(record.sector)],
        [words.aliases, record.aliases.join(', ') || null],
        [titles.seat, link(record.basedIn)],
        [words.unitOf, link(record.unitOf)],
        [words.units, links(record.units)],
        [words.operatesAt, links(record.operatesAt)],
      ];
    case 'Attendance':
      return [
        [titles.body, link(record.agency)],
        [titles.event, link(record.event)],
        [titles.roles, constants(record.roles)],
        [titles.mode, constant(record.mode)],
        [titles.place, link(record.place)],
        [words.practices, links(record.practices)],
        [words.figures, links(record.figures)],
      ];
    case 'City':
      return [[titles.country, link(record.country)]];
    case 'Country':
      return [
        [titles.code, record.alpha2],
        [words.alpha3, record.alpha3],
        [words.numeric, record.numeric],
        [titles.regions, links(record.regions)],
      ];
    case 'Event':
      return [
        [titles.kind, constant(record.eventKind)],
        [titles.status, constant(record.status)],
        [words.description, record.description],
        [
          words.began,
          record.startDate === null ? (
            <span className="unknown">{words.noDate(record.knownBy)}</span>
          ) : (
            date(record.startDate)
          ),
        ],
        [words.ended, date(record.endDate)],
        [words.format, constant(record.format)],
        [titles.heldAt, links(record.heldAt)],
        [titles.programme, link(record.programme)],
        [words.phase, link(record.phase)],
        ...(record.partOf === null
          ? []
          : ([
              [words.partOf, link(record.partOf)],
              [words.sequence, record.sequence],
            ] as const)),
        ...(record.sessions.length === 0 ? [] : ([[words.sessions, links(record.sessions)]] as const)),
        [words.figures, links(record.figures)],
        [words.outcomes, links(record.outcomes)],
      ];
    case 'Figure':
      return [
        [titles.measure, constant(record.measure)],
        [titles.value, record.suppressed ? words.suppressed : record.value === null ? null : numberText(record.value)],
        [words.qualifier, constant(record.qualifier)],
        [titles.country, link(record.ofCountry)],
        [words.subject, record.subject],
        [titles.of, link(record.of)],
      ];
    case 'Outcome':
      return [
        [titles.kind, constant(record.outcomeKind)],
        [titles.date, date(record.date)],
        [titles.followed, links(record.followed)],
        [titles.parties, links(record.parties)],
        [words.concerns, links(record.concerns)],
      ];
    case 'PastRecord':
      return [];
    case 'Phase':
      return [
        [titles.code, record.code],
        [titles.programme, link(record.ofProgramme)],
        [words.began, date(record.startDate)],
        [words.ended, date(record.phaseEnd)],
        [words.budget, record.budgetEur === null ? null : `€ ${numberText(record.budgetEur)}`],
        [titles.regions, links(record.regions)],
        [words.funders, links(record.funders)],
        [words.implementers, links(record.implementers)],
      ];
    case 'Port':
      return [
        [titles.locode, record.locode],
        [titles.country, link(record.country)],
        [
          words.position,
          record.latitude === null || record.longitude === null
            ? null
            : [
                degrees(record.latitude, 'N', 'S'),
                degrees(record.longitude, 'E', 'W'),
                ...(record.coordinatePrecision === null ? [] : [words.metres(record.coordinatePrecision)]),
              ].join(', '),
        ],
        [words.terminals, links(record.terminals)],
      ];
    case 'Practice':
      return [
        [titles.themes, constants(record.themes)],
        [words.description, record.description],
      ];
    case 'Programme':
      return [
        [words.fullName, record.fullName],
        [titles.code, record.code],
        [words.phases, links(record.phases)],
        [titles.regions, links(record.regions)],
        [words.funders, links(record.funders)],
        [words.implementers, links(record.implementers)],
      ];
    case 'Region':
      return [
        [words.scheme, record.scheme],
        [titles.code, record.code],
        [words.partOf, link(record.partOf)],
        [words.parts, links(record.parts)],
        [words.countries, links(record.countries)],
      ];
    case 'Source':
      return [
        [words.address, record.url === null ? null : <ExternalLink href={record.url} />],
        [titles.publisher, record.publisher],
        [titles.published, date(record.publishedOn)],
        [words.retrieved, date(record.retrievedOn)],
        [words.language, record.language],
        [titles.topics, record.topics.join(', ') || null],
        [
          titles.grading,
          record.grading === null
            ? null
            : `${wordFor(record.grading.scheme)} ${record.grading.source}${record.grading.information}, ${words.gradedBy(record.grading.by)}`,
        ],
      ];
    case 'IndicatorTarget':
      return [
        [words.indicator, constant(record.indicator)],
        [titles.kind, constant(record.purpose)],
        [titles.value, record.targetValue],
        [titles.date, date(record.targetDate)],
        [words.setFor, link(record.setFor)],
      ];
    case 'Terminal':
      return [
        [words.port, link(record.port)],
        [titles.country, link(record.country)],
      ];
  }
};

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

const ExternalLink = ({ href }: { readonly href: string }): ReactNode =>
  isWeb(href) ? (
    <a href={href} rel="noopener noreferrer" className="external">
      {href}
    </a>
  ) : (
    href
  );
