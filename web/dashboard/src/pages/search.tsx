import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import { SearchDocument } from '../generated/graphql.ts';
import { Answered } from '../parts/answered.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { RowsCsv } from '../parts/rows-csv.tsx';
import { texts, wordFor } from '../texts.ts';

const { search: words, columns: titles } = texts;

const most = 50;

const Results = ({ text }: { readonly text: string }): ReactNode => {
  const result = useAnswer(SearchDocument, { text, kinds: null, first: most });
  return (
    <Answered result={result}>
      {({ search: hits }) =>
        hits.length === 0 ? (
          <Notice title={words.nothing(text)} role="status">
            <p>{words.nothingHelp}</p>
          </Notice>
        ) : (
          <section className="card">
            <div className="card-head">
              <p role="status">{words.results(hits.length, text)}</p>
              <RowsCsv
                name="search"
                title={words.title}
                table={{
                  columns: [titles.name, titles.kind, words.matched, titles.id, titles.marking],
                  rows: hits.map(({ record, matched }) => [
                    record.label,
                    record.recordKind,
                    matched,
                    record.id,
                    record.marking,
                  ]),
                }}
              />
            </div>
            <ul className="hits">
              {hits.map(({ record, matched }) => (
                <li key={record.id}>
                  <RecordLink of={record} /> <span className="remark">{wordFor(record.recordKind)}</span>
                  {matched !== record.label && (
                    <span className="remark">
                      {' '}
                      · {words.matched} “{matched}”
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {hits.length === most && <p className="remark">{words.most(most)}</p>}
          </section>
        )
      }
    </Answered>
  );
};

/** What a text may mean. */
export const SearchPage = (): ReactNode => {
  const [parameters] = useSearchParams();
  const text = (parameters.get('text') ?? '').trim();
  return (
    <>
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      {text === '' ? <Notice title={words.empty} /> : <Results text={text} />}
    </>
  );
};
