import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';
import { eventsIn } from './events.ts';
import { explaining, withoutStatements } from './statements.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];
type Answer = Parameters<typeof withoutStatements>[0];

const failed = (message: string): Answer & { errors: readonly { message: string }[] } => ({ errors: [{ message }] });

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return failed(`The server answered ${response.status} ${response.statusText}, and no JSON: ${text.slice(0, 300)}`);
  }
};

// The editor names its operation a moment after it was typed or opened; until then it gives the name of the one before.
const isNamedIn = (query: string, name: string | null | undefined): boolean =>
  Boolean(name) && new RegExp(`\\b(?:query|mutation|subscription)\\s+${name ?? ''}\\b`).test(query);

/** Asks the API on the page's own address, and listens where that answers with a stream of events; what goes wrong on the way comes back as an error among the answer's errors. */
export const createFetcher = (address: string): Fetcher => {
  return async (parameters, options) => {
    const { query, operationName } = parameters;
    const variables: unknown = parameters.variables;
    const explain = explaining.get() === 'on' && operationName !== 'IntrospectionQuery';
    const headers = {
      'content-type': 'application/json',
      accept: 'text/event-stream, application/graphql-response+json, application/json',
      ...(explain && { 'x-explain': '1' }),
      ...options?.headers,
    };
    try {
      const body = JSON.stringify({ query, variables, ...(isNamedIn(query, operationName) && { operationName }) });
      const response = await fetch(address, { method: 'POST', headers, body });
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
      if (isStream && response.body !== null) return eventsIn<Answer>(response.body);
      return withoutStatements(await answerOf(response));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed(`The API at ${address} does not answer (${reason}). Is the program running?`);
    }
  };
};
