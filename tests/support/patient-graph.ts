import { setTimeout } from 'node:timers/promises';
import { AppError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';

const tries = 20;

/** Asks again where a busy machine's database answers too late for the API: these tests are not about time. */
const patiently = async <Answer>(ask: (tried: number) => Promise<Answer>, tried = 1): Promise<Answer> => {
  try {
    return await ask(tried);
  } catch (error) {
    const isLate = error instanceof AppError && error.extensions['code'] === 'UNAVAILABLE';
    if (!isLate || tried === tries) throw error;
    await setTimeout(1_000);
    return patiently(ask, tried + 1);
  }
};

/** A graph whose readers ask again; a statement is heard of once. */
export const patientGraph = (graph: Graph): Graph => ({
  ...graph,
  reader: (onStatement) => {
    const [heard, again] = [graph.reader(onStatement), graph.reader()];
    return {
      rows: (statement, params, slots = {}) =>
        patiently((tried) => (tried === 1 ? heard : again).rows(statement, params, slots)),
    };
  },
});
