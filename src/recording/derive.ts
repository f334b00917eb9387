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

/** Derives up to so many records after one, in order, and gives their ids; null where these have not enough room. */
const deriveSome = async (graph: Graph, after: string, most: number): Promise<readonly string[] | null> => {
  try {
    return await graph.write(async (transaction) => {
      const found = (await transaction.rows(statements.recording.underived, { after, most })).map(([id]) => id);
      if (found.length > 0)
        await transaction.rows(statements.recording.derive, { write: { written: found } }, deriveSlots);
      return found;
    });
  } catch (error) {
    if (most > 1 && isTooMuch(error)) return null;
    throw error;
  }
};

/** Derives what is missing: in a graph that other means have loaded, or a version that kept less. Says of how many records. */
export const deriveMissing = async (graph: Graph): Promise<number> => {
  let [derived, after, most] = [0, '', usual];
  for (;;) {
    const ids = await deriveSome(graph, after, most);
    if (ids?.length === 0) return derived;
    derived += ids?.length ?? 0;
    after = ids?.at(-1) ?? after;
    most = ids === null ? Math.ceil(most / 4) : Math.min(usual, most * 2);
  }
};
