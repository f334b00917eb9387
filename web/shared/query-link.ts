/** What a link reopens. `variables` is the text of the variables editor. */
export interface LinkedQuery {
  readonly query: string;
  readonly variables: string;
}

/** A link that reopens a query on the page at `address`; it stands in the fragment, which no server is sent or logs. */
export const linkTo = (address: string, { query, variables }: LinkedQuery): string => {
  const link = new URL(address);
  link.search = '';
  link.hash = new URLSearchParams({ query, ...(variables.trim() !== '' && { variables }) }).toString();
  return link.href;
};

/** The query that an address reopens: one of `linkTo`, or one with `?query=` as GraphQL over HTTP has it; null if none. */
export const readLink = (address: string): LinkedQuery | null => {
  const { hash, searchParams } = new URL(address);
  const parameters = [new URLSearchParams(hash.slice(1)), searchParams].find((each) => each.has('query'));
  const query = parameters?.get('query')?.trim();
  return query ? { query: `${query}\n`, variables: parameters?.get('variables') ?? '' } : null;
};
