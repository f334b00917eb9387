import { useGraphiQL } from '@graphiql/react';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { byAudience, matchingExamples, variablesText } from './example-search.ts';
import type { Example } from './example-search.ts';
import { useOpenQuery } from './use-open-query.ts';

const ExamplesIcon = (): ReactNode => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="M4 5.5A1.5 1.5 0 0 1 5.5 4H11v16H5.5A1.5 1.5 0 0 1 4 18.5zM20 5.5A1.5 1.5 0 0 0 18.5 4H13v16h5.5a1.5 1.5 0 0 0 1.5-1.5z" />
    <path d="M6.5 8H9M6.5 11H9M15 8h2.5M15 11h2.5" />
  </svg>
);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const countOf = (found: number, all: number): string => {
  if (all === 0) return 'The examples could not be read.';
  return found === all ? `${all} questions` : `${found} of ${all} questions`;
};

/** Moves among the search field and the questions by the arrow keys. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

interface QuestionProps {
  readonly example: Example;
  readonly open: (example: Example) => void;
  readonly current: boolean;
}

const Question = ({ example, open, current }: QuestionProps): ReactNode => (
  <li>
    <button type="button" aria-current={current ? 'true' : undefined} onClick={() => open(example)}>
      {example.question}
    </button>
  </li>
);

const ExamplesPanel = ({ examples }: { readonly examples: readonly Example[] }): ReactNode => {
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const openQuery = useOpenQuery();
  const currentQuery = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query ?? '');
  const found = matchingExamples(examples, text);
  const open = (example: Example): void => openQuery({ query: example.query, variables: variablesText(example) });
  const first = found[0];
  return (
    <section className="examples" aria-label="Examples" onKeyDown={moveFocus}>
      <div className="graphiql-doc-explorer-title">Examples</div>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) open(first);
        }}
      >
        <input
          ref={search}
          type="search"
          placeholder="Search the questions"
          aria-label="Search the questions; Enter opens the first"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      <p className="examples-count" role="status">
        {countOf(found.length, examples.length)}
      </p>
      {byAudience(found).map((group) => (
        <section key={group.audience} aria-label={capitalised(group.audience)}>
          <h3>{capitalised(group.audience)}</h3>
          <ul>
            {group.examples.map((example) => (
              <Question key={example.name} example={example} open={open} current={example.query === currentQuery} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};

/** The side panel of questions, by who asks them; one click opens a question in a tab and runs it. */
export const createExamplesPlugin = (
  examples: readonly Example[],
): { title: string; icon: () => ReactNode; content: () => ReactNode } => ({
  title: 'Examples',
  icon: ExamplesIcon,
  content: () => <ExamplesPanel examples={examples} />,
});
