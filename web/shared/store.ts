import { useSyncExternalStore } from 'react';

/** A value that components share without a parent that passes it down. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value that lives as long as the page. */
export const createStore = <T>(initial: T): Store<T> => {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** One of several choices that the browser remembers, where it lets a page remember. */
export const createChoice = <T extends string>(name: string, choices: readonly [T, ...T[]]): Store<T> => {
  const key = `portolan:${name}`;
  const stored = remembered(key);
  const store = createStore<T>(choices.find((choice) => choice === stored) ?? choices[0]);
  store.subscribe(() => remember(key, store.get()));
  return store;
};

/** What the browser remembers under a key; null if nothing, or if it keeps its storage closed. */
export const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A page without storage forgets the choice when it is closed.
  }
};

/** The store's value, and the component shown anew when it changes. */
export const useStored = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);
