import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { texts } from '../texts.ts';

/** An address that is no page. */
export const NotFoundPage = (): ReactNode => {
  const [location] = useLocation();
  return (
    <>
      <PageHead title={texts.notFound.title} />
      <Notice title={texts.notFound.text(location)} role="alert">
        <p>
          <Link href="/">{texts.notFound.home}</Link>
        </p>
      </Notice>
    </>
  );
};
