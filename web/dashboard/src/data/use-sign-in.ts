import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { WhoIsAskingDocument } from '../generated/graphql.ts';
import { ownView } from '../view/own-view.ts';
import { ask } from './ask.ts';
import type { Issuer } from './issuer.ts';
import { session, signInWith } from './session.ts';
import { asking } from './shown.ts';

/** How far a sign-in has come: what it waits for, or why it was refused. */
export type SignInState = 'idle' | 'checking' | 'leaving' | { readonly refused: string };

/** Signing in, by a key or at an issuer. */
export interface SignIn {
  readonly state: SignInState;
  readonly refuse: (reason: string) => void;
  readonly withKey: (key: string, next: string) => Promise<void>;
  readonly leaveFor: (issuer: Issuer, next: string) => Promise<void>;
  readonly comeBack: (issuer: Issuer, answer: URLSearchParams) => Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// Nobody else pays for the library of the flow.
const atIssuer = () => import('./at-issuer.ts');

/** Lets somebody begin anew whom Back has brought to the page as it was left, out of the browser's memory. */
const useShownAgain = (begin: () => void): void => {
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) begin();
    };
    addEventListener('pageshow', onShow);
    return () => removeEventListener('pageshow', onShow);
  });
};

/** Signs in, and goes to the view from which somebody came. */
export const useSignIn = (words: { readonly refused: (reason: string) => string }): SignIn => {
  const [, go] = useLocation();
  const [state, setState] = useState<SignInState>('idle');
  const refuse = (reason: string): void => setState({ refused: reason });
  useShownAgain(() => setState('idle'));
  const withKey = async (key: string, next: string): Promise<void> => {
    setState('checking');
    signInWith(key);
    try {
      const { viewer } = await ask(WhoIsAskingDocument, {});
      // Nobody else may have signed in or out meanwhile.
      if (session.get() === key) asking.set(viewer);
    } catch (error) {
      signInWith(null);
      refuse(words.refused(reasonOf(error)));
      return;
    }
    setState('idle');
    go(ownView(next, location.origin), { replace: true });
  };
  return {
    state,
    refuse,
    withKey,
    leaveFor: async (issuer, next) => {
      setState('leaving');
      try {
        await (await atIssuer()).leaveFor(issuer, next);
      } catch (error) {
        refuse(reasonOf(error));
      }
    },
    comeBack: async (issuer, answer) => {
      setState('checking');
      try {
        const { token, next } = await (await atIssuer()).comeBack(issuer, answer);
        await withKey(token, next);
      } catch (error) {
        refuse(reasonOf(error));
      }
    },
  };
};
