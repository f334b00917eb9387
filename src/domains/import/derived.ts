import { statements } from '../../generated/statements.ts';
import type { Graph } from '../../graph/graph.ts';

const derivedProperties: ReadonlySet<string> = new Set([
  'agencyId',
  'audience',
  'basedInId',
  'eventId',
  'heldAtIds',
  'ofId',
  'partOfId',
  'placeId',
  'quarter',
  'underId',
  'wholeId',
  'year',
]);

/** Whether a property of a record is what it keeps of its neighbours: set by `recording/derive`, never stated by a file or an input. */
export const isDerived = (label: string, property: string): boolean =>
  derivedProperties.has(property) || (label === 'Attendance' && property === 'identified');

/** How many records are derived in one transaction. */
const most = 5_000;

/** Derives what is missing: a graph that was loaded by other means, or by a version that kept less. Says of how many records. */
export const deriveMissing = async (graph: Graph): Promise<number> => {
  let [derived, after] = [0, ''];
  for (;;) {
    const last = after;
    const ids = await graph.write(async (transaction) => {
      const found = (await transaction.rows(statements.recording.underived, { after: last, most })).map(([id]) => id);
      if (found.length > 0) await transaction.rows(statements.recording.derive, { ids: found });
      return found;
    });
    derived += ids.length;
    after = ids.at(-1) ?? '';
    if (ids.length < most) return derived;
  }
};
