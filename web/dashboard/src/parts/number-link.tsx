import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { numberText } from '../texts.ts';

/** A number that opens the list that it counts. */
export const NumberLink = ({
  count,
  href,
  label,
}: {
  readonly count: number;
  readonly href: string;
  /** What it counts, for those who hear the link alone. */
  readonly label: string;
}): ReactNode => (
  <Link href={href} aria-label={`${numberText(count)}: ${label}`}>
    {numberText(count)}
  </Link>
);

/** A number with what it is, large. */
export const Tile = ({
  title,
  count,
  href,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly href: string;
  readonly children?: ReactNode;
}): ReactNode => (
  <div className="tile">
    <p className="tile-title">{title}</p>
    <p className="tile-number">
      <NumberLink count={count} href={href} label={title} />
    </p>
    {children !== undefined && <p className="tile-more">{children}</p>}
  </div>
);
