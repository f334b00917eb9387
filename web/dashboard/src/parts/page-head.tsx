import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';

/** The heading of a page, which is the title of its tab too. */
export const PageHead = ({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode => {
  useEffect(() => {
    document.title = texts.titled(title);
    // The name of a record is not told on where the record is not shown any more.
    return () => {
      document.title = texts.product;
    };
  }, [title]);
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children}
    </div>
  );
};
