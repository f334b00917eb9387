import { AppError } from '../errors.ts';
import { statements } from '../generated/statements.ts';
import type { Slots } from '../graph/compile.ts';
import type { Graph } from '../graph/graph.ts';
import { partText } from '../graph/texts.ts';

/** Fills the slot of a statement that derives what records keep of their neighbours. */
export const deriveSlots: Slots = { derive: partText('recording/derive') };

/** How many records are derived in one transaction, where all that they hang together with has room in it. */
const usual = 5_000;

const isTooMuch = (error: unknown): boolean =>
  error instanceof AppError && error.extensions['code'] === 'LIMIT_EXCEEDED';

/** Derives up to so many records after one, in order, and gives their ids: fewer where these have not enough room. */
const deriveSome = async (graph: Graph, after: string, most: number): Promise<readonly string[]> => {
  try {
    return await graph.write(async (transaction) => {
      const found = (await transaction.rows(statements.recording.underived, { after, most })).map(([id]) => id);
      if (found.length > 0)
        await transaction.rows(statements.recording.derive, { write: { written: found } }, deriveSlots);
      return found;
    });
  } catch (error) {
    if (most === 1 || !isTooMuch(error)) throw error;
    return deriveSome(graph, after, Math.ceil(most / 4));
  }
};

/** Derives what is missing: in a graph that other means have loaded, or a version that kept less. Says of how many records. */
export const deriveMissing = async (graph: Graph): Promise<number> => {
  let derived = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const ids: readonly string[] = await deriveSome(graph, after, usual);
    derived += ids.length;
    after = ids.at(-1);
  }
  return derived;
};
