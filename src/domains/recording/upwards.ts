import type { RecordState } from '../../recording/records.ts';

/** Whether the way upwards from one of these bodies, as they are to be, comes back to where it began. */
export const comesBackUpwards = (
  states: readonly RecordState[],
  upwards: (id: string) => string | undefined,
): boolean => {
  const own = new Map(
    states
      .filter(({ label }) => label === 'Agency')
      .map(({ id, relations }) => [id, relations.find(({ type }) => type === 'UNIT_OF')?.toId]),
  );
  const upper = (id: string): string | undefined => (own.has(id) ? own.get(id) : upwards(id));
  return [...own.keys()].some((id) => {
    const seen = new Set<string>();
    let next = upper(id);
    for (; next !== undefined && next !== id && !seen.has(next); next = upper(next)) seen.add(next);
    return next === id;
  });
};
