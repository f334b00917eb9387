import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.tsx';
import { CypherText } from './cypher-text.tsx';
import { statementsBehind } from './statements.ts';
import type { Statement } from './statements.ts';

const measures = ({ milliseconds, rows, dbHits }: Statement): string =>
  [
    milliseconds === undefined ? null : `${milliseconds.toFixed(1)} ms`,
    rows === undefined ? null : `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    dbHits === undefined ? null : `${dbHits} db hits`,
  ]
    .filter((measure) => measure !== null)
    .join(' · ');

const StatementView = ({ statement }: { readonly statement: Statement }): ReactNode => (
  <details>
    <summary>
      <code>{statement.name}</code>
      <span className="measures">{measures(statement)}</span>
    </summary>
    <CypherText text={statement.text} />
    <footer>
      <span>
        {statement.parameters.length === 0
          ? 'No parameters'
          : `Parameters: ${statement.parameters.map((name) => `$${name}`).join(', ')}`}
      </span>
      <CopyButton label="Copy statement" text={() => statement.text} />
    </footer>
  </details>
);

const heading = (statements: readonly Statement[]): string => {
  if (statements.length === 0) return 'No statement ran: the answer came from memory';
  return statements.length === 1
    ? '1 statement ran for this answer'
    : `${statements.length} statements ran for this answer`;
};

/** The statements behind the answer shown, under it. */
export const StatementsPanel = ({ answer }: { readonly answer: string }): ReactNode => {
  const statements = statementsBehind(answer);
  return (
    <section className="statements" aria-label="Statements behind the answer">
      <h3>{statements === null ? 'Run the query to see the statements behind its answer' : heading(statements)}</h3>
      {statements?.map((statement, index) => (
        <StatementView key={index} statement={statement} />
      ))}
    </section>
  );
};
