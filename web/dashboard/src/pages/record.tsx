import { lazy } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import { RecordPageDocument } from '../generated/graphql.ts';
import { Answered } from '../parts/answered.tsx';
import { Drawn } from '../parts/drawn.tsx';
import { EvidenceTable } from '../parts/evidence.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Marking } from '../parts/record-link.tsx';
import { RowsCsv } from '../parts/rows-csv.tsx';
import { momentText, texts, wordFor } from '../texts.ts';
import { listHref, viewHref } from '../view/addresses.ts';
import { factsOf } from './record-facts.tsx';
import type { ShownRecord } from './record-facts.tsx';
import { RecordLists } from './record-lists.tsx';

const WorldMap = lazy(() => import('../charts/world-map.tsx').then(({ WorldMap: map }) => ({ default: map })));

const { record: words } = texts;

const shownRows = 10;

const Facts = ({ record }: { readonly record: ShownRecord }): ReactNode => {
  const facts = factsOf(record);
  if (facts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.facts}</h2>
      <dl className="facts">
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value ?? <span className="unknown">{texts.lists.notKnown}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const none: readonly never[] = [];

/** Where a port or a country lies. */
const Where = ({ record }: { readonly record: ShownRecord }): ReactNode => {
  const isCountry = record.__typename === 'Country';
  const isPort = record.__typename === 'Port' && record.latitude !== null && record.longitude !== null;
  if (!isCountry && !isPort) return null;
  return (
    <section className="card" aria-labelledby="where-title">
      <h2 id="where-title">{words.map}</h2>
      <Drawn as="chart-map small">
        <WorldMap
          isSmall
          reached={isCountry ? [{ id: record.id, numeric: record.numeric, name: record.label }] : none}
          notReached={none}
          ports={
            isPort
              ? [
                  {
                    id: record.id,
                    name: record.label,
                    latitude: record.latitude,
                    longitude: record.longitude,
                    count: record.exchanges.totalCount || 1,
                  },
                ]
              : none
          }
          label={words.mapLabel(record.label)}
          onPick={() => undefined}
        />
      </Drawn>
    </section>
  );
};

const Evidence = ({ record }: { readonly record: ShownRecord }): ReactNode => (
  <section className="card" aria-labelledby="evidence-title">
    <div className="card-head">
      <h2 id="evidence-title">{words.evidence}</h2>
      {record.evidence.length > 0 && (
        <RowsCsv
          name="evidence"
          title={words.evidence}
          table={{
            columns: [words.about, words.standing, words.says, words.source, words.where, texts.columns.marking],
            rows: record.evidence.map(({ about, standing, note, source, locator }) => [
              about,
              standing,
              note,
              source.label,
              locator,
              source.marking,
            ]),
          }}
        />
      )}
    </div>
    {record.evidence.length > 0 ? (
      <EvidenceTable evidence={record.evidence} />
    ) : (
      <p>{record.__typename === 'Source' ? words.sourceEvidence : words.noEvidence}</p>
    )}
  </section>
);

const History = ({ record }: { readonly record: ShownRecord }): ReactNode => {
  const { totalCount, nodes } = record.history;
  return (
    <section className="card" aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      <p>{words.revision(record.revision)}.</p>
      {totalCount === 0 ? (
        <p className="remark">{words.noHistory}</p>
      ) : (
        <>
          <ol className="history">
            {nodes.map(({ id, at, who, why, action }) => (
              <li key={id}>
                <time dateTime={at}>{momentText(at)}</time> {wordFor(action)}, {who}
                {why !== null && `: ${why}`}
              </li>
            ))}
          </ol>
          <p>
            <Link href={listHref('changes', { records: [record.id] })}>{words.historyAll(totalCount)}</Link>
          </p>
        </>
      )}
    </section>
  );
};

const Content = ({ record }: { readonly record: ShownRecord }): ReactNode => (
  <>
    <PageHead title={record.label}>
      <p className="lead">
        {wordFor(record.recordKind)} · <code>{record.id}</code> <Marking marking={record.marking} />
      </p>
      {record.__typename === 'Agency' &&
        (record.identified ? (
          <p className="actions">
            <Link href={viewHref('/network', { bodies: record.id })}>{words.neighbours}</Link>
            <Link href={viewHref('/gaps', { body: record.id })}>{words.gaps}</Link>
          </p>
        ) : (
          <p>{words.unnamed}</p>
        ))}
      {record.__typename === 'Programme' && (
        <p className="actions">
          <Link href={viewHref('/', { programme: record.code })}>{texts.navigation.overview}</Link>
          <Link href={viewHref('/gaps', { programme: record.code })}>{texts.navigation.gaps}</Link>
        </p>
      )}
    </PageHead>
    <div className="columns facts-columns">
      <Facts record={record} />
      <Where record={record} />
    </div>
    <RecordLists record={record} />
    <Evidence record={record} />
    <History record={record} />
  </>
);

/** The page of a record, whatever its kind: facts, neighbours, sources, history. */
export const RecordPage = ({ id }: { readonly id: string }): ReactNode => {
  const result = useAnswer(RecordPageDocument, { id, first: shownRows });
  return (
    <Answered result={result}>
      {({ record }) =>
        record === null ? (
          <>
            <PageHead title={id} />
            <Notice title={words.missing(id)} role="alert">
              <p>{words.missingHelp}</p>
            </Notice>
          </>
        ) : (
          <Content key={record.id} record={record} />
        )
      }
    </Answered>
  );
};
