import type { ReactNode } from 'react';
import { linkTo } from '../../../shared/query-link.ts';
import { useStored } from '../../../shared/store.ts';
import { asking, shown, together } from '../data/shown.ts';
import type { ShownQuestion } from '../data/shown.ts';
import { texts } from '../texts.ts';
import { Marking } from './record-link.tsx';

const { markings: words } = texts;

const queryHref = ({ query, variables }: ShownQuestion): string =>
  linkTo(new URL('/graphql', location.href).href, { query: `${query.trim()}\n`, variables });

const QueryLinks = ({ questions }: { readonly questions: readonly ShownQuestion[] }): ReactNode => {
  const [only] = questions;
  if (only === undefined) return null;
  if (questions.length === 1)
    return (
      <a className="as-query" href={queryHref(only)}>
        {words.openAsQuery}
      </a>
    );
  return (
    <details className="as-query">
      <summary>{words.openAsQuery}</summary>
      <ul>
        {questions.map((question, index) => (
          <li key={index}>
            <a href={queryHref(question)}>{words.openOne(question.name)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Stands over every page: which markings what it shows has, and each of its questions, to be opened in the playground. */
export const MarkingsBar = (): ReactNode => {
  const questions = [...useStored(shown).values()];
  const viewer = useStored(asking);
  const markings = together(questions.map(({ markings: found }) => found));
  return (
    <section className="markings-bar" aria-label={words.label}>
      <p>
        <strong>{words.shown}:</strong>{' '}
        {markings.length === 0 ? words.none : markings.map((marking) => <Marking key={marking} marking={marking} />)}
        {viewer !== null && viewer.isSignedIn && <span className="may-read">{words.mayRead(viewer.markings)}</span>}
      </p>
      <QueryLinks questions={questions} />
    </section>
  );
};
