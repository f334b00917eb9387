import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../config.ts';
import { runningOf } from './asked.ts';
import { nodesErrors } from './limits.ts';
import { measure } from './measure.ts';

/**
 * Holds an operation against the limit of records before it runs, with its variables. With the header `x-cost: 1` the
 * answer tells what was measured.
 */
export const useCost = (limits: Limits): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const running = runningOf(args);
    if (running === null) return undefined;
    const { schema, document, operation, variables, request } = running;
    const measured = measure(schema, document, operation, variables);
    const errors = nodesErrors(limits, measured);
    if (errors.length > 0) {
      setResultAndStopExecution({ errors });
    }
    if (request.headers.get('x-cost') !== '1') return undefined;
    return {
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result))
          setResult({ ...result, extensions: { ...result.extensions, cost: { ...measured } } });
      },
    };
  },
});
