/** A filter as the API takes it; what is undefined in it is left out. */
export type Where = Readonly<Record<string, unknown>>;

const withQuery = (path: string, parameters: Readonly<Record<string, string | null | undefined>>): string => {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

/** The page of a record. */
export const recordHref = (id: string): string => `/records/${encodeURIComponent(id)}`;

/** A list with a filter: the list that a number counts. */
export const listHref = (list: string, where: Where = {}, more: Readonly<Record<string, string>> = {}): string => {
  const text = JSON.stringify(where);
  return withQuery(`/lists/${list}`, { ...more, where: text === '{}' ? null : text });
};

/** A view with its settings. */
export const viewHref = (path: string, parameters: Readonly<Record<string, string | null | undefined>>): string =>
  withQuery(path, parameters);
