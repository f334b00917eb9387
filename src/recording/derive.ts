import { statements } from '../generated/statements.ts';
import type { Slots } from '../graph/compile.ts';
import type { Graph } from '../graph/graph.ts';
import { partText } from '../graph/texts.ts';

/** Fills the slot of a statement that derives what records keep of their neighbours. */
export const deriveSlots: Slots = { derive: partText('recording/derive') };

/** How many records are derived in one transaction. */
const most = 5_000;

/** Derives what is missing: in a graph that other means have loaded, or a version that kept less. Says of how many records. */
export const deriveMissing = async (graph: Graph): Promise<number> => {
  let [derived, after] = [0, ''];
  for (;;) {
    const last = after;
    const ids = await graph.write(async (transaction) => {
      const found = (await transaction.rows(statements.recording.underived, { after: last, most })).map(([id]) => id);
      if (found.length > 0)
        await transaction.rows(statements.recording.derive, { write: { written: found } }, deriveSlots);
      return found;
    });
    derived += ids.length;
    after = ids.at(-1) ?? '';
    if (ids.length < most) return derived;
  }
};
