import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import { FirstMeetingsDocument, PartnersDocument } from '../generated/graphql.ts';
import {
  agencyColumns,
  attendanceColumns,
  exchangeColumns,
  firstMeetingColumns,
  partnerColumns,
  portColumns,
  recordColumns,
} from '../lists/columns.tsx';
import { listNamed } from '../lists/lists.tsx';
import { Answered } from '../parts/answered.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { NumberLink } from '../parts/number-link.tsx';
import { RowsTable } from '../parts/rows-table.tsx';
import type { Column } from '../parts/rows-table.tsx';
import { texts } from '../texts.ts';
import { listHref } from '../view/addresses.ts';
import type { Where } from '../view/addresses.ts';
import type { ShownRecord } from './record-facts.tsx';

const { record: words } = texts;

const Neighbours = <Row,>({
  title,
  columns,
  connection,
  keyOf,
  list: name,
  where = {},
  more = {},
  remark,
}: {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly connection: { readonly totalCount: number; readonly nodes: readonly Row[] };
  readonly keyOf: (row: Row) => string;
  readonly list: string;
  readonly where?: Where;
  readonly more?: Readonly<Record<string, string>>;
  readonly remark?: string | undefined;
}): ReactNode => {
  const { totalCount, nodes } = connection;
  const list = listNamed(name);
  if (totalCount === 0) return null;
  const href = listHref(name, where, more);
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>
          {title} <NumberLink count={totalCount} href={href} label={title} />
        </h2>
        {list !== undefined && (
          <CsvButton
            list={list}
            total={totalCount}
            question={{
              where,
              orderBy: list.orders[0] ?? '',
              first: nodes.length,
              after: null,
              more: new URLSearchParams(more),
            }}
          />
        )}
      </div>
      {remark !== undefined && <p className="remark">{remark}</p>}
      <RowsTable caption={title} columns={columns} rows={nodes} keyOf={keyOf} />
      {totalCount > nodes.length && (
        <p>
          <Link href={href}>{words.all(totalCount)}</Link>
        </p>
      )}
    </section>
  );
};

const byId = ({ id }: { readonly id: string }): string => id;

/** A column is left out where it would say the same in every row. */
const without = <Row,>(columns: readonly Column<Row>[], ...titles: readonly string[]): readonly Column<Row>[] =>
  columns.filter(({ title }) => !titles.includes(title));

const { columns: titles } = texts;

/** The lists that hang on a record, by its type. */
export const RecordLists = ({ record }: { readonly record: ShownRecord }): ReactNode => {
  switch (record.__typename) {
    case 'Agency':
      return (
        <>
          <Neighbours
            title={words.attendances}
            columns={without(attendanceColumns, titles.body)}
            connection={record.attendances}
            keyOf={byId}
            list="attendances"
            where={{ agency: { ids: [record.id] } }}
          />
          <Partners id={record.id} />
        </>
      );
    case 'Country':
      return (
        <>
          <Neighbours
            title={words.agencies}
            columns={without(agencyColumns, titles.seat)}
            connection={record.agencies}
            keyOf={byId}
            list="agencies"
            where={{ basedIn: { ids: [record.id] } }}
          />
          <Neighbours
            title={words.ports}
            columns={without(portColumns, titles.country)}
            connection={record.ports}
            keyOf={byId}
            list="ports"
            where={{ ids: [record.id] }}
          />
        </>
      );
    case 'Event':
      return <EventLists record={record} />;
    case 'Port':
      return (
        <Neighbours
          title={words.exchanges}
          columns={exchangeColumns}
          connection={record.exchanges}
          keyOf={byId}
          list="exchanges"
          where={{ place: { ids: [record.id] } }}
        />
      );
    case 'Practice':
      return (
        <Neighbours
          title={texts.kinds.exchanges}
          columns={without(exchangeColumns, titles.practice, titles.themes)}
          connection={record.exchanges}
          keyOf={byId}
          list="exchanges"
          where={{ practice: { ids: [record.id] } }}
        />
      );
    case 'Source':
      return (
        <Neighbours
          title={words.records}
          columns={recordColumns}
          connection={record.records}
          keyOf={byId}
          list="records-of-source"
          more={{ of: record.id }}
        />
      );
    default:
      return null;
  }
};

const shownRows = 10;

/** Asked apart: where a body has met very many, the rest of the page does not wait for it. */
const Partners = ({ id }: { readonly id: string }): ReactNode => {
  const result = useAnswer(PartnersDocument, { body: id, events: {}, first: shownRows, after: null });
  return (
    <Answered result={result}>
      {({ agency }) =>
        agency !== null && (
          <Neighbours
            title={words.partners}
            columns={partnerColumns}
            connection={agency.partners}
            keyOf={({ agency: partner }) => partner.id}
            list="partners"
            more={{ of: id }}
            remark={
              agency.partners.unidentifiedLeftOut > 0
                ? texts.gaps.leftOut(agency.partners.unidentifiedLeftOut)
                : undefined
            }
          />
        )
      }
    </Answered>
  );
};

/** Asked apart for the same reason. */
const FirstMeetings = ({ id }: { readonly id: string }): ReactNode => {
  const result = useAnswer(FirstMeetingsDocument, { event: id, first: shownRows, after: null });
  return (
    <Answered result={result}>
      {({ event }) =>
        event !== null && (
          <Neighbours
            title={words.firstMeetings}
            columns={firstMeetingColumns}
            connection={event.firstMeetings}
            keyOf={({ one, other }) => `${one.id} ${other.id}`}
            list="first-meetings"
            more={{ of: id }}
            remark={words.firstMeetingsHelp(event.firstMeetings.undatedLeftOut, event.firstMeetings.undecidedLeftOut)}
          />
        )
      }
    </Answered>
  );
};

const EventLists = ({ record }: { readonly record: ShownRecord & { readonly __typename: 'Event' } }): ReactNode => {
  const events = { ids: [record.id, ...record.sessions.map(({ id }) => id)] };
  const isWhole = record.partOf === null;
  return (
    <>
      <Neighbours
        title={words.attendances}
        columns={
          record.sessions.length === 0
            ? without(attendanceColumns, titles.event, titles.date)
            : without(attendanceColumns, titles.date)
        }
        connection={record.attendances}
        keyOf={byId}
        list="attendances"
        where={{ event: events }}
      />
      <Neighbours
        title={words.exchanges}
        columns={without(exchangeColumns, titles.event, titles.date)}
        connection={record.exchanges}
        keyOf={byId}
        list="exchanges"
        where={isWhole ? { event: { ids: [record.id] } } : { session: { ids: [record.id] } }}
      />
      {isWhole && <FirstMeetings id={record.id} />}
    </>
  );
};
