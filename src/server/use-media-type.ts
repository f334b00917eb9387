import type { Plugin } from 'graphql-yoga';

/**
 * Answers a client that takes anything (curl, for one) with `application/graphql-response+json`, as GraphQL-over-HTTP
 * prefers it: a document that is refused is then a 400. Only a client that asks for `application/json` alone gets 200.
 */
export const useMediaType = (): Plugin => ({
  onRequest({ request }) {
    const accept = request.headers.get('accept');
    if (accept === null || accept === '*/*')
      request.headers.set('accept', 'application/graphql-response+json, application/json;q=0.9');
  },
});
