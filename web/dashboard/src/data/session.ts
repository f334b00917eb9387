import { createStore } from '../../../shared/store.ts';
import { tab } from './tab.ts';

const keyPlace = 'portolan:key';
const leftPlace = 'portolan:left';

/** The key or token that goes with every question, null for none. It lives as long as the browser's tab, and nowhere else. */
export const session = createStore<string | null>(tab.get(keyPlace));

/** Why the session was ended by the API, in its words; null where it was not. */
export const ended = createStore<string | null>(null);

/** Signs in with a key, or out with null. Without storage the key is forgotten when the page is loaded again. */
export const signInWith = (key: string | null): void => {
  session.set(key);
  ended.set(null);
  tab.set(keyPlace, key);
};

/** Forgets a key that the API has refused, unless somebody has signed in anew since it was sent. */
export const endSession = (refused: string | null, reason: string): void => {
  if (refused === null || refused !== session.get()) return;
  signInWith(null);
  ended.set(reason);
};

/** Signs out; the issuer is told to ask anew who it is when somebody signs in again. */
export const signOut = (): void => {
  signInWith(null);
  tab.set(leftPlace, 'yes');
};

/** Whether somebody has signed out in this tab since the last sign-in at the issuer. */
export const hasLeft = (): boolean => tab.get(leftPlace) !== null;

/** Forgets that somebody has signed out, once somebody has signed in at the issuer again. */
export const forgetLeft = (): void => {
  tab.set(leftPlace, null);
};
