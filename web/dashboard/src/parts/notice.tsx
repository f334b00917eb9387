import type { ReactNode } from 'react';

/** A message in place of what there is nothing of: what it is, and what to do next. */
export const Notice = ({
  title,
  children,
  role,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly role?: 'alert' | 'status';
}): ReactNode => (
  <div className="notice" role={role}>
    <p className="notice-title">{title}</p>
    {children}
  </div>
);
