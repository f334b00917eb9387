import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/**
 * Adds `extensions.statements` to an answer whose request bears the header `x-explain: 1`: name and text of each
 * statement that ran, and the names of its parameters, never their values.
 */
export const useExplain = (): Plugin<Context> => ({
  onExecute({ args }) {
    const { request, statements } = args.contextValue as Context & { readonly request: Request };
    if (request.headers.get('x-explain') !== '1') return undefined;
    return {
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result)) return;
        setResult({ ...result, extensions: { ...result.extensions, statements } });
      },
    };
  },
});
