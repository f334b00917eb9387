import type { ReactNode } from 'react';
import { csvOf } from '../../../shared/csv.ts';
import type { CellTable } from '../../../shared/csv.ts';
import { downloadCsv } from '../../../shared/download.ts';
import { texts } from '../texts.ts';

/** Writes a table that is on the page whole as CSV. */
export const RowsCsv = ({
  name,
  title,
  table,
}: {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** What the table is called, for those who hear the button alone. */
  readonly title: string;
  readonly table: CellTable;
}): ReactNode => (
  <button
    type="button"
    className="small"
    aria-label={`${texts.lists.csv}: ${title}`}
    onClick={() => downloadCsv(`${name}.csv`, csvOf(table))}
  >
    {texts.lists.csv}
  </button>
);
