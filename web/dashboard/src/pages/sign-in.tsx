import { useId, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useStored } from '../../../shared/store.ts';
import { ask } from '../data/ask.ts';
import { session, signInWith } from '../data/session.ts';
import { asking } from '../data/shown.ts';
import { answers } from '../data/use-answer.ts';
import { WhoIsAskingDocument } from '../generated/graphql.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Marking } from '../parts/record-link.tsx';
import { texts } from '../texts.ts';
import { fieldText } from '../view/form.ts';

const { signIn: words } = texts;

/** A view of this page, never an address elsewhere. */
const ownView = (next: string | null): string => (next !== null && /^\/(?![/\\])/.test(next) ? next : '/');

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

const printable = /^[\x21-\x7e]+$/;

/** Signs in with an API key or an access token. */
export const SignInPage = (): ReactNode => {
  const id = useId();
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const next = ownView(parameters.get('next'));
  const isSignedIn = useStored(session) !== null;
  const [state, setState] = useState<'idle' | 'checking' | { readonly refused: string }>('idle');

  const check = async (key: string): Promise<void> => {
    setState('checking');
    signInWith(key);
    try {
      const { viewer } = await ask(WhoIsAskingDocument, {});
      asking.set(viewer);
      answers.clear();
      go(next);
    } catch (error) {
      signInWith(null);
      setState({ refused: words.refused(error instanceof Error ? error.message : String(error)) });
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const key = fieldText(event.currentTarget, 'key');
    if (key === '') setState({ refused: words.empty });
    else if (!printable.test(key)) setState({ refused: words.ascii });
    else void check(key);
  };
  return (
    <>
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      {isSignedIn && state !== 'checking' ? (
        <SignedIn next={next} />
      ) : (
        <form className="card sign-in" onSubmit={submit}>
          <label htmlFor={id}>{words.key}</label>
          <input id={id} name="key" type="password" autoComplete="off" aria-describedby={`${id}-hint`} />
          <p id={`${id}-hint`} className="remark">
            {words.hint}
          </p>
          <button type="submit" className="primary" disabled={state === 'checking'}>
            {state === 'checking' ? words.checking : words.button}
          </button>
          {typeof state === 'object' && <p role="alert">{state.refused}</p>}
        </form>
      )}
    </>
  );
};
