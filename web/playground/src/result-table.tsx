import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.tsx';
import { csvOf } from '../../shared/csv.ts';
import type { Cell, Scalar } from '../../shared/csv.ts';
import { downloadCsv } from '../../shared/download.ts';
import type { ResultTable } from './tables.ts';

const isAddress = (value: Scalar): value is string => typeof value === 'string' && /^https?:\/\//.test(value);

const Value = ({ value }: { readonly value: Scalar }): ReactNode => {
  if (value === null) return <span className="unknown">null</span>;
  if (!isAddress(value)) return String(value);
  return (
    <a href={value} target="_blank" rel="noopener noreferrer">
      {value}
    </a>
  );
};

const CellContent = ({ cell }: { readonly cell: Cell }): ReactNode => {
  if (typeof cell !== 'object' || cell === null) return <Value value={cell} />;
  return (
    <ul>
      {cell.map((value, index) => (
        <li key={index}>
          <Value value={value} />
        </li>
      ))}
    </ul>
  );
};

const kindOf = (cell: Cell): string => (typeof cell === 'number' ? 'number' : 'text');

const ListTable = ({ table }: { readonly table: ResultTable }): ReactNode => (
  <table>
    <thead>
      <tr>
        {table.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, column) => (
            <td key={column} className={kindOf(cell)}>
              <CellContent cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const RecordTable = ({ table }: { readonly table: ResultTable }): ReactNode => (
  <table>
    <tbody>
      {table.columns.map((column, index) => (
        <tr key={column}>
          <th scope="row">{column}</th>
          <td>
            <CellContent cell={table.rows[0]?.[index] ?? null} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const extent = ({ shape, rows, total }: ResultTable): string => {
  if (shape === 'record') return '';
  const shown = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  return total === undefined || total === rows.length ? shown : `${shown} of ${total}`;
};

/** One table of the answer with its name, how many rows it has, and its CSV to copy and to download. */
export const ResultTableView = ({
  table,
  as,
}: {
  readonly table: ResultTable;
  readonly as: 'table' | 'csv';
}): ReactNode => (
  <section className="result-table" aria-label={table.title}>
    <header>
      <h3>{table.title}</h3>
      <span className="extent">{extent(table)}</span>
      <CopyButton label="Copy CSV" text={() => csvOf(table)} />
      <button type="button" onClick={() => downloadCsv(`${table.title}.csv`, csvOf(table))}>
        Download CSV
      </button>
    </header>
    {as === 'csv' && <pre tabIndex={0}>{csvOf(table)}</pre>}
    {as === 'table' && (table.shape === 'list' ? <ListTable table={table} /> : <RecordTable table={table} />)}
  </section>
);
