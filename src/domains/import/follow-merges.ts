import { statements } from '../../generated/statements.ts';
import type { GraphReader } from '../../graph/graph.ts';
import { moved } from '../../recording/moved.ts';
import type { RecordState } from '../../recording/records.ts';

const canGo = /^(agency|attendance|figure):/;

/**
 * Records as they are once two bodies are one: what names a body that has been merged into another since names that one.
 * What went by the merge itself stays as it is stated: it is no longer on record, and stays away. Where both bodies are
 * stated to have attended the same event, the part of the one that is on record counts.
 */
export const followMerges = async (
  graph: GraphReader,
  records: readonly RecordState[],
): Promise<readonly RecordState[]> => {
  const ids = records.map(({ id }) => id).filter((id) => canGo.test(id));
  const went = new Map(await graph.rows(statements.recording.merged, { ids }));
  const bodies = [...went].filter(([id]) => id.startsWith('agency:'));
  const stated = new Set(records.map(({ id }) => id));
  return records.flatMap((record) => {
    if (went.has(record.id)) return [record];
    const followed = bodies.reduce((state, [goneId, keptId]) => moved(state, { goneId, keptId }), record);
    return followed.id !== record.id && stated.has(followed.id) ? [] : [followed];
  });
};
