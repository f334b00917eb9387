import { AsyncLocalStorage } from 'node:async_hooks';
import type { Plugin } from 'graphql-yoga';
import { visitOf } from './visit.ts';

const current = new AsyncLocalStorage<Request>();

/** The id of the request that is being answered; undefined where none is. */
export const currentRequestId = (): string | undefined => {
  const request = current.getStore();
  return request === undefined ? undefined : visitOf(request).id;
};

/** Lets whatever goes wrong in a request be told with its id. */
export const useCurrentRequest = (): Plugin => ({
  instrumentation: {
    request: ({ request }, wrapped) => current.run(request, wrapped),
  },
});
