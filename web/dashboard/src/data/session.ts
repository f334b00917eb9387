import { createStore } from '../../../shared/store.ts';

const place = 'portolan:key';

const kept = (): string | null => {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
};

/** The key or token that goes with every question, null for none. It lives as long as the browser's tab, and nowhere else. */
export const session = createStore<string | null>(kept());

/** Signs in with a key, or out with null. */
export const signInWith = (key: string | null): void => {
  session.set(key);
  try {
    if (key === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, key);
  } catch {
    // Without storage the key is forgotten when the page is loaded again.
  }
};
