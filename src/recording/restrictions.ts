import type { Known, Reading } from './reading.ts';
import type { RecordState, Relation } from './records.ts';

/** The relations by which a record hangs on another, hidden with it (an event on the event that it is a session of). */
const hangsBy: Readonly<Record<string, readonly string[]>> = {
  Attendance: ['ATTENDED', 'AT'],
  Event: ['PART_OF'],
  Figure: ['COUNTS'],
};

const otherEnd = (id: string, { fromId, toId }: Relation): string => (fromId === id ? toId : fromId);

/** The ids that a state says its record hangs on. */
const ownersIn = ({ id, label, relations }: RecordState): readonly string[] =>
  relations.filter(({ type }) => hangsBy[label]?.includes(type) === true).map((relation) => otherEnd(id, relation));

/** The markings of a record and of all that it hangs on, by their ids. */
export const restrictionsOf = (
  state: RecordState,
  reading: Reading,
  drafts: ReadonlyMap<string, RecordState>,
): ReadonlyMap<string, string> => {
  const found = new Map([[state.id, state.marking]]);
  for (const id of ownersIn(state)) {
    const draft = drafts.get(id);
    const known = reading.known.get(id);
    if (draft !== undefined) for (const one of restrictionsOf(draft, reading, drafts)) found.set(...one);
    else if (known !== undefined)
      for (const one of [[id, known.state.marking] as const, ...known.owners]) found.set(...one);
  }
  return found;
};

/** Whether a viewer with these markings may read a record of the graph. */
export const isReadable = ({ state, owners }: Known, markings: readonly string[]): boolean =>
  [state.marking, ...owners.values()].every((marking) => markings.includes(marking));
