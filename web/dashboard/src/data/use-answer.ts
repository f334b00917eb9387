import { QueryClient, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useId } from 'react';
import { useStored } from '../../../shared/store.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { AskError, ask } from './ask.ts';
import { issuerKey } from './issuer.ts';
import { session } from './session.ts';
import type { Asking } from './shown.ts';
import { asking, markingsIn, operationName, show } from './shown.ts';

const willPass = (error: Error): boolean => error instanceof AskError && error.willPass;

/** Keeps answers for half a minute, and asks on, ever more slowly, where somebody may answer in a while. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // Whether the machine has a network says nothing of an API on the same machine.
      networkMode: 'always',
      retry: (_count, error) => willPass(error),
      retryDelay: (count) => Math.min(1_000 * 2 ** count, 10_000),
    },
  },
});

// What one person may read is not shown to the next: what is on view is asked anew. The issuer is the same for everybody.
session.subscribe(() => {
  asking.set(null);
  void answers.resetQueries({ predicate: ({ queryKey: [first] }) => first !== issuerKey });
});

/** Gives what answered the question before, until this one is answered; nothing where that was told to somebody else. */
export const usePrevious = () => {
  const key = useStored(session);
  return useCallback(
    <Data>(previous: Data | undefined): Data | undefined => (session.get() === key ? previous : undefined),
    [key],
  );
};

const noteAsking = (data: unknown): void => {
  if (typeof data !== 'object' || data === null || !('viewer' in data)) return;
  asking.set(data.viewer as Asking);
};

/** The answer to a question, which stands among what the page shows for as long as it is on view. */
export const useAnswer = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Data> => {
  const part = useId();
  const query = document.toString();
  const previous = usePrevious();
  const result = useQuery<Data>({
    queryKey: [query, variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keep ? { placeholderData: previous } : {}),
  });
  // What answered the question before is not on view as the answer to this one.
  const data = result.isPlaceholderData ? undefined : result.data;
  const given = JSON.stringify(variables, null, 2);
  useEffect(() => {
    if (data === undefined) return undefined;
    noteAsking(data);
    return show(part, { name: operationName(query), query, variables: given, markings: markingsIn(data) });
  }, [part, query, given, data]);
  return result;
};
