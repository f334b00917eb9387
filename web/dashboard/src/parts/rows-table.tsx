import type { ReactNode } from 'react';
import type { Cell } from '../../../shared/csv.ts';
import { texts } from '../texts.ts';

/** A column of a list: what stands in the table, and what in the CSV. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly value: (row: Row) => Cell;
  readonly isNumber?: boolean;
}

const orNotKnown = (shown: ReactNode): ReactNode =>
  shown === null || shown === undefined || shown === '' ? (
    <span className="unknown">{texts.lists.notKnown}</span>
  ) : (
    shown
  );

/** A list as a table; on a narrow page each row is a card. */
export const RowsTable = <Row,>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}): ReactNode => (
  <table className="rows">
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ title, isNumber }) => (
          <th key={title} scope="col" className={isNumber ? 'number' : undefined}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          {columns.map(({ title, cell, isNumber }) => (
            <td key={title} data-title={title} className={isNumber ? 'number' : undefined}>
              {orNotKnown(cell(row))}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The names of the columns of a CSV, and the cells of its rows. */
export const csvColumns = <Row,>(columns: readonly Column<Row>[]): readonly string[] =>
  columns.map(({ title }) => title);

/** The cells of a row of a CSV. */
export const csvCells = <Row,>(columns: readonly Column<Row>[], row: Row): readonly Cell[] =>
  columns.map(({ value }) => value(row));
