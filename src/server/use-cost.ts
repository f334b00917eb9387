import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../config.ts';
import { runningOf } from './asked.ts';
import type { Beginning } from './asked.ts';
import { nodesErrors } from './limits.ts';
import { measure } from './measure.ts';
import type { Measure } from './measure.ts';

/**
 * Holds an operation against the limit of records before it runs, with its variables. With the header `x-cost: 1` the
 * answer tells what was measured.
 */
export const useCost = (limits: Limits): Plugin => {
  const hold = ({ args, setResultAndStopExecution }: Beginning): Measure | null => {
    const running = runningOf(args);
    if (running === null) return null;
    const { schema, document, operation, variables, request } = running;
    const measured = measure(schema, document, operation, variables);
    const errors = nodesErrors(limits, measured);
    if (errors.length > 0) setResultAndStopExecution({ errors });
    return request.headers.get('x-cost') === '1' ? measured : null;
  };
  return {
    onExecute(beginning) {
      const told = hold(beginning);
      if (told === null) return undefined;
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result))
            setResult({ ...result, extensions: { ...result.extensions, cost: { ...told } } });
        },
      };
    },
    onSubscribe(beginning) {
      hold(beginning);
    },
  };
};
