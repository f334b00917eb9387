/** What the browser keeps for as long as its tab is open, and for pages of this address alone; it may keep nothing. */
export const tab = {
  get: (place: string): string | null => {
    try {
      return sessionStorage.getItem(place);
    } catch {
      return null;
    }
  },
  /** Null takes it away. Says whether it is kept. */
  set: (place: string, value: string | null): boolean => {
    try {
      if (value === null) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, value);
      return true;
    } catch {
      return false;
    }
  },
} as const;
