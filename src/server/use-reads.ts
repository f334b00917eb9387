import type { ExecutionResult } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import type { Reads } from '../reads.ts';
import { noteVisit } from './visit.ts';

/** The codes of the errors of an answer. */
export const codesOf = ({ errors = [] }: ExecutionResult): readonly string[] =>
  errors.map(({ extensions: { code } }) => (typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'));

/** An answer, or an event of one, which tells the markings of its records, shown or counted, where the header `x-markings: 1` asks for them. */
export const tellingReads = (request: Request, result: ExecutionResult, reads: Reads): ExecutionResult => {
  const told = reads.told();
  noteVisit(request, { read: told });
  return request.headers.get('x-markings') === '1'
    ? { ...result, extensions: { ...result.extensions, markings: told.markings } }
    : result;
};

/**
 * Notes what went into an answer. With the header `x-markings: 1` the answer tells the markings of its records, shown or counted: whoever
 * passes it on must keep all of them.
 */
export const useReads = (): Plugin => ({
  onExecute({ args }) {
    const { request, reads } = args.contextValue as unknown as Context & { readonly request: Request };
    return {
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result)) setResult(tellingReads(request, result, reads));
      },
    };
  },
  onResultProcess({ request, result }) {
    if (!Array.isArray(result) && !isAsyncIterable(result)) noteVisit(request, { codes: codesOf(result) });
  },
});
