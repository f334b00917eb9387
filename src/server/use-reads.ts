import type { ExecutionResult } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { noteVisit } from './visit.ts';

const codesOf = ({ errors = [] }: ExecutionResult): readonly string[] =>
  errors.map(({ extensions: { code } }) => (typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'));

/**
 * Notes what went into an answer. With the header `x-markings: 1` the answer tells the markings of its records: whoever
 * passes it on must keep all of them.
 */
export const useReads = (): Plugin => ({
  onExecute({ args }) {
    const { request, reads } = args.contextValue as unknown as Context & { readonly request: Request };
    return {
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result)) return;
        const told = reads.told();
        noteVisit(request, { read: told });
        if (request.headers.get('x-markings') === '1')
          setResult({ ...result, extensions: { ...result.extensions, markings: told.markings } });
      },
    };
  },
  onResultProcess({ request, result }) {
    if (!Array.isArray(result) && !isAsyncIterable(result)) noteVisit(request, { codes: codesOf(result) });
  },
});
