import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useStored } from '../../../shared/store.ts';
import { fetchIssuer, issuerKey } from '../data/issuer.ts';
import type { Issuer } from '../data/issuer.ts';
import { ended, session } from '../data/session.ts';
import { asking } from '../data/shown.ts';
import { useSignIn } from '../data/use-sign-in.ts';
import type { SignIn } from '../data/use-sign-in.ts';
import { Answered } from '../parts/answered.tsx';
import { KeyForm } from '../parts/key-form.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Marking } from '../parts/record-link.tsx';
import { texts } from '../texts.ts';
import { viewHref } from '../view/addresses.ts';
import { ownView } from '../view/own-view.ts';

const { signIn: words } = texts;

const SignedIn = ({ next }: { readonly next: string }): ReactNode => {
  const viewer = useStored(asking);
  return (
    <section className="card">
      <p role="status">{words.done(viewer?.name ?? '')}</p>
      <p>
        {words.mayRead}:{' '}
        {viewer?.markings.map((marking) => (
          <Marking key={marking} marking={marking} />
        ))}
      </p>
      <p>
        <Link href={next}>{words.on}</Link>
      </p>
    </section>
  );
};

const isAnswer = (parameters: URLSearchParams): boolean => parameters.has('code') || parameters.has('error');

/**
 * Comes back from the issuer where the address is its answer. That is taken out of the address at once, and left alone where
 * somebody is signed in already.
 */
const useReturn = (issuer: Issuer | null | undefined, isSignedIn: boolean, { comeBack }: SignIn): void => {
  const taken = useRef<URLSearchParams>(null);
  useEffect(() => {
    const found = new URLSearchParams(location.search);
    if (isAnswer(found)) {
      taken.current = isSignedIn ? null : found;
      history.replaceState(null, '', viewHref('/sign-in', {}));
    }
    const answer = taken.current;
    if (answer === null || issuer === undefined) return;
    taken.current = null;
    if (issuer !== null && !isSignedIn) void comeBack(issuer, answer);
  });
};

const AtIssuer = ({
  issuer,
  signIn,
  next,
}: {
  readonly issuer: Issuer;
  readonly signIn: SignIn;
  readonly next: string;
}): ReactNode => {
  const isBusy = signIn.state === 'leaving' || signIn.state === 'checking';
  return (
    <section className="card sign-in">
      <button type="button" className="primary" disabled={isBusy} onClick={() => void signIn.leaveFor(issuer, next)}>
        {isBusy ? words.checking : words.issuer.button(new URL(issuer.issuer).host)}
      </button>
      <p className="remark">{words.issuer.hint}</p>
    </section>
  );
};

const SigningIn = ({
  issuer,
  signIn,
  next,
}: {
  readonly issuer: UseQueryResult<Issuer | null>;
  readonly signIn: SignIn;
  readonly next: string;
}): ReactNode => {
  const { state } = signIn;
  return (
    <>
      {typeof state === 'object' && (
        <div className="sign-in">
          <p role="alert">{state.refused}</p>
        </div>
      )}
      <Answered result={issuer}>
        {(found) => (
          <>
            {found !== null && <AtIssuer issuer={found} signIn={signIn} next={next} />}
            <KeyForm signIn={signIn} next={next} />
          </>
        )}
      </Answered>
    </>
  );
};

/** Signs in at the issuer, where the program names one, or with an API key or an access token. */
export const SignInPage = (): ReactNode => {
  const [parameters] = useSearchParams();
  const next = ownView(parameters.get('next'), location.origin);
  const reason = useStored(ended);
  const isSignedIn = useStored(session) !== null;
  const signIn = useSignIn(words);
  const issuer = useQuery({ queryKey: [issuerKey], queryFn: fetchIssuer, staleTime: Infinity });
  useReturn(issuer.data, isSignedIn, signIn);
  return (
    <>
      <PageHead title={words.title}>
        <p className="lead">{reason === null ? words.lead : `${words.ended} ${reason}`}</p>
      </PageHead>
      {isSignedIn && signIn.state !== 'checking' ? (
        <SignedIn next={next} />
      ) : (
        <SigningIn issuer={issuer} signIn={signIn} next={next} />
      )}
    </>
  );
};
