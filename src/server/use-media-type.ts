import type { Plugin } from 'graphql-yoga';

/** Requests of clients that take anything (curl, for one). */
const anything = new WeakSet<Request>();

/**
 * Tells a client that takes anything by the status that a document was refused: 400, as GraphQL over HTTP prefers it,
 * where only a client that asks for `application/json` alone gets 200. The answer's type is `application/json` all the same,
 * but for a subscription, which is answered as server-sent events.
 */
export const useMediaType = (): Plugin => ({
  onRequest({ request }) {
    const accept = request.headers.get('accept');
    if (accept !== null && accept !== '*/*') return;
    anything.add(request);
    request.headers.set('accept', 'application/graphql-response+json, application/json;q=0.9, text/event-stream;q=0.8');
  },
  onResponse({ request, response }) {
    const type = response.headers.get('content-type') ?? '';
    if (anything.has(request) && type.startsWith('application/graphql-response+json'))
      response.headers.set('content-type', 'application/json; charset=utf-8');
  },
});
