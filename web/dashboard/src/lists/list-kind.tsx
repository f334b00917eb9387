import type { ReactNode } from 'react';
import type { Cell } from '../../../shared/csv.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { csvCells, csvColumns, RowsTable } from '../parts/rows-table.tsx';
import type { Column } from '../parts/rows-table.tsx';
import type { Where } from '../view/addresses.ts';

/** A filter that a list offers; `key` is the field of its `where`. */
export interface Filter {
  readonly key: string;
  readonly title: string;
  readonly type: 'text' | 'day' | 'flag' | 'choice';
  /** The constants of a choice: it becomes a list of one. */
  readonly choices?: readonly string[];
}

/** What a list is asked for. */
export interface Question {
  readonly where: Where;
  readonly orderBy: string;
  readonly first: number;
  readonly after: string | null;
  /** The other parameters of the address, such as whose partners. */
  readonly more: URLSearchParams;
}

/** A page of a list, ready to be shown and to be written. */
export interface ListPage {
  readonly total: number;
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  readonly table: ReactNode;
  readonly cells: readonly (readonly Cell[])[];
}

type Erased = TypedDocumentString<unknown, unknown>;

/** A list that the dashboard can show, filter, sort and write as CSV. */
export interface ListKind {
  readonly name: string;
  readonly document: Erased;
  /** The orders, the first one unless another is asked for; none where the list has but one. */
  readonly orders: readonly string[];
  readonly filters: readonly Filter[];
  /** Parameters of the address that it cannot do without. */
  readonly needs: readonly string[];
  readonly header: readonly string[];
  readonly variables: (question: Question) => unknown;
  /** Null where what the list hangs on is not there. */
  readonly pageOf: (answer: unknown) => ListPage | null;
}

interface Connection<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

interface Parts<Data, Variables, Row> {
  readonly name: string;
  readonly title: string;
  readonly document: TypedDocumentString<Data, Variables>;
  readonly orders?: readonly string[];
  readonly filters?: readonly Filter[];
  readonly needs?: readonly string[];
  readonly columns: readonly Column<Row>[];
  /** What the CSV holds beside the columns. */
  readonly beside?: readonly Column<Row>[];
  readonly variables?: (question: Question) => object;
  readonly read: (data: Data) => Connection<Row> | null;
  readonly keyOf: (row: Row) => string;
}

const ofList = ({ where, orderBy, first, after }: Question): object => ({ where, orderBy, first, after });

/** A list of a kind of row, whose type nobody has to know who only shows it. */
export const listKind = <Data, Variables, Row>(parts: Parts<Data, Variables, Row>): ListKind => {
  const { name, title, document, orders = [], filters = [], needs = [], columns, beside = [], keyOf } = parts;
  const written = [...columns, ...beside];
  return {
    name,
    document: document as unknown as Erased,
    orders,
    filters,
    needs,
    header: csvColumns(written),
    variables: parts.variables ?? ofList,
    pageOf: (answer) => {
      const connection = parts.read(answer as Data);
      if (connection === null) return null;
      const { totalCount, pageInfo, nodes } = connection;
      return {
        total: totalCount,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        table: <RowsTable caption={title} columns={columns} rows={nodes} keyOf={keyOf} />,
        cells: nodes.map((row) => csvCells(written, row)),
      };
    },
  };
};
