/** A record that the seeds wrote once and no longer name. */
export interface Dropped {
  readonly id: string;
  readonly label: string;
  /** The ids of the records that it is joined to. */
  readonly neighbours: readonly string[];
  /** Whether one of them is not of the seeds, and would be left without what it rests on. */
  readonly isNeeded: boolean;
}

/**
 * The dropped records that may go. What somebody else's record is joined to stays, and with it the dropped ones that it
 * hangs together with: an attendance without its body would be no attendance.
 */
export const removableOf = (dropped: readonly Dropped[]): readonly Dropped[] => {
  const byId = new Map(dropped.map((record) => [record.id, record]));
  const kept = new Set<string>();
  const waiting = dropped.filter(({ isNeeded }) => isNeeded).map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    waiting.push(...(byId.get(id)?.neighbours ?? []).filter((other) => byId.has(other)));
  }
  return dropped.filter(({ id }) => !kept.has(id));
};
