/** What the history keeps, each query with the headers it was sent with. */
const histories: readonly string[] = ['graphiql:queries', 'graphiql:favorites'];

const withoutHeaders = (list: string): string =>
  JSON.stringify(JSON.parse(list), (name, value: unknown) => (name === 'headers' ? undefined : value));

/** The browser's storage, but that no header is kept in the history: a key may stand there. */
export const storageWithoutKeys: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'> = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, histories.includes(key) ? withoutHeaders(value) : value),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => localStorage.clear(),
  get length() {
    return localStorage.length;
  },
};
