import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { rankOf } from '../data/shown.ts';
import { recordHref } from '../view/addresses.ts';

/** What is shown of a record in one line. */
export interface LineOfRecord {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
}

/** A record by its name; its marking beside it where it is not open to all. */
export const RecordLink = ({ of }: { readonly of: LineOfRecord }): ReactNode => (
  <>
    <Link href={recordHref(of.id)}>{of.label}</Link>
    {rankOf(of.marking) > 0 && <Marking marking={of.marking} />}
  </>
);

/** Several records, or what is said where there are none. */
export const RecordLinks = ({
  of,
  none = '',
}: {
  readonly of: readonly LineOfRecord[];
  readonly none?: string;
}): ReactNode =>
  of.length === 0
    ? none !== '' && <span className="unknown">{none}</span>
    : of.map((record, index) => (
        <span key={record.id}>
          {index > 0 && ', '}
          <RecordLink of={record} />
        </span>
      ));

/** A marking, in the colour that TLP 2.0 gives it. */
export const Marking = ({ marking }: { readonly marking: string }): ReactNode => (
  <span className="marking" data-rank={rankOf(marking)}>
    {marking}
  </span>
);
