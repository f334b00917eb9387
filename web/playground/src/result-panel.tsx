import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ResultTableView } from './result-table.tsx';
import { StatementsPanel } from './statements-panel.tsx';
import { explaining } from './statements.ts';
import { createChoice, useStored } from '../../shared/store.ts';
import { tablesOf } from './tables.ts';
import type { ResultTable } from './tables.ts';

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code?: string };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

const views = [
  { name: 'json', label: 'JSON' },
  { name: 'table', label: 'Table' },
  { name: 'csv', label: 'CSV' },
] as const;

const chosenView = createChoice('view', ['json', 'table', 'csv']);

const parsed = (response: string): Answer => {
  try {
    const answer: unknown = JSON.parse(response);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
};

const ErrorLine = ({ error }: { readonly error: AnswerError }): ReactNode => {
  const place = error.locations?.[0];
  const where = error.path?.join('.') ?? (place === undefined ? '' : `line ${place.line}, column ${place.column}`);
  return (
    <li>
      {error.extensions?.code !== undefined && <code>{error.extensions.code}</code>} {error.message}
      {where !== '' && <span className="where"> ({where})</span>}
    </li>
  );
};

const Errors = ({ errors }: { readonly errors: readonly AnswerError[] }): ReactNode => (
  <ul className="result-errors" role="alert" aria-label="Errors">
    {errors.map((error, index) => (
      <ErrorLine key={index} error={error} />
    ))}
  </ul>
);

const ResultBar = (): ReactNode => {
  const view = useStored(chosenView);
  const explain = useStored(explaining);
  return (
    <div className="result-bar" data-view={view}>
      <div className="views" role="group" aria-label="Show the result as">
        {views.map(({ name, label }) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => chosenView.set(name)}>
            {label}
          </button>
        ))}
      </div>
      <label>
        <input
          type="checkbox"
          checked={explain === 'on'}
          onChange={(event) => explaining.set(event.target.checked ? 'on' : 'off')}
        />
        Statements
      </label>
    </div>
  );
};

const Tables = ({
  tables,
  as,
}: {
  readonly tables: readonly ResultTable[];
  readonly as: 'table' | 'csv';
}): ReactNode => (
  <div className="result-tables">
    {tables.length === 0 && <p className="nothing">There is no data to show.</p>}
    {tables.map((table) => (
      <ResultTableView key={table.title} table={table} as={as} />
    ))}
  </div>
);

/** Around the result editor: the choice of how to show the answer, its errors, its tables, and the statements behind it. */
export const ResultPanel = (): ReactNode => {
  const response = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response ?? '');
  const view = useStored(chosenView);
  const explain = useStored(explaining);
  const { data, errors = [] } = useMemo(() => parsed(response), [response]);
  const tables = useMemo(() => tablesOf(data), [data]);
  return (
    <>
      <ResultBar />
      {errors.length > 0 && <Errors errors={errors} />}
      {view !== 'json' && <Tables tables={tables} as={view} />}
      {explain === 'on' && <StatementsPanel answer={response} />}
    </>
  );
};
