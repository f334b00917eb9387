import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useStored } from '../../../shared/store.ts';
import { ended } from '../data/session.ts';
import { texts } from '../texts.ts';
import { useSignInHref } from '../view/sign-in-href.ts';
import { Notice } from './notice.tsx';

const { signIn: words } = texts;

/** Says that the API takes the key or token no more, until somebody signs in again or goes on without. */
export const Ended = (): ReactNode => {
  const reason = useStored(ended);
  const href = useSignInHref();
  const [location] = useLocation();
  if (reason === null || location === '/sign-in') return null;
  return (
    <Notice title={words.ended} role="alert">
      <p>{reason}</p>
      <p>
        <Link href={href}>{words.again}</Link>
      </p>
      <button type="button" onClick={() => ended.set(null)}>
        {words.without}
      </button>
    </Notice>
  );
};
