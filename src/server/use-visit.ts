import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import type { Proxies } from './proxies.ts';
import { noteVisit, visitOf } from './visit.ts';

/** What a request of the network brings along; one that is made in this process brings nothing. */
interface FromNetwork {
  readonly req?: IncomingMessage;
}

const id = /^[\w.-]{1,64}$/;

/** Begins each request: its id, which the answer tells too, and from where it comes. */
export const useVisit = (proxies: Proxies): Plugin<object, FromNetwork> => ({
  onRequest({ request, serverContext }) {
    const given = request.headers.get('x-request-id') ?? '';
    const origin = proxies.originOf(serverContext.req?.socket, request.headers);
    noteVisit(request, { ...(id.test(given) ? { id: given } : {}), ...origin });
  },
  onResponse({ request, response }) {
    response.headers.set('x-request-id', visitOf(request).id);
  },
});
