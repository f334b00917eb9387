import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AskError } from '../data/ask.ts';
import { texts } from '../texts.ts';
import { useSignInHref } from '../view/sign-in-href.ts';
import { Notice } from './notice.tsx';

const { trouble } = texts;

const titleOf = (code: string): string =>
  code === 'UNAUTHENTICATED' ||
  code === 'FORBIDDEN' ||
  code === 'TIMEOUT' ||
  code === 'BAD_USER_INPUT' ||
  code === 'LIMIT_EXCEEDED'
    ? trouble[code]
    : trouble.title;

const Refused = ({ error, again }: { readonly error: Error; readonly again: () => void }): ReactNode => {
  const signIn = useSignInHref();
  const code = error instanceof AskError ? error.code : 'OTHER';
  return (
    <Notice title={titleOf(code)} role="alert">
      <p>{error.message}</p>
      {code === 'TIMEOUT' && <p>{trouble.TIMEOUT_HELP}</p>}
      {code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? (
        <p>
          <Link href={signIn}>{trouble.signIn}</Link>
        </p>
      ) : (
        <button type="button" onClick={again}>
          {trouble.retry}
        </button>
      )}
    </Notice>
  );
};

const Waiting = ({ reason, again }: { readonly reason: Error; readonly again: () => void }): ReactNode => (
  <Notice title={trouble.waiting} role="alert">
    <p>{reason.message}</p>
    <p>{trouble.again}</p>
    <button type="button" onClick={again}>
      {trouble.retry}
    </button>
  </Notice>
);

const Loading = ({ isOver = false }: { readonly isOver?: boolean }): ReactNode => (
  <div className={isOver ? 'loading over' : 'loading'} role="status">
    <span className="unseen">{trouble.loading}</span>
  </div>
);

/**
 * What an answer shows; until there is one, that it is awaited, or why there is none. What answered the question before is
 * shown as busy, so that nobody takes its numbers for those of the new one.
 */
export const Answered = <Data,>({
  result,
  children,
}: {
  readonly result: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}): ReactNode => {
  const { data, error, failureReason, isPlaceholderData, refetch } = result;
  const again = (): void => void refetch({ cancelRefetch: true });
  if (data !== undefined)
    return (
      <>
        {failureReason !== null && error === null && <Waiting reason={failureReason} again={again} />}
        {error !== null && <Refused error={error} again={again} />}
        {isPlaceholderData && <Loading isOver />}
        <div className="answer" aria-busy={isPlaceholderData}>
          {children(data)}
        </div>
      </>
    );
  if (error !== null) return <Refused error={error} again={again} />;
  return failureReason === null ? <Loading /> : <Waiting reason={failureReason} again={again} />;
};
