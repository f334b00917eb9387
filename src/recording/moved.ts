import { keyOf, relationKey } from './records.ts';
import type { RecordState, Relation } from './records.ts';

/** One body that takes the place of another. */
export interface Replacement {
  readonly goneId: string;
  readonly keptId: string;
}

/** What an id is once one body stands for another: the ids of attendances, and of figures of them, begin with the body's. */
export const movedId = (id: string, { goneId, keptId }: Replacement): string => {
  if (id === goneId) return keptId;
  const [kind = ''] = id.split(':', 1);
  const begins = `${kind}:${keyOf(goneId)}@`;
  return (kind === 'attendance' || kind === 'figure') && id.startsWith(begins)
    ? `${kind}:${keyOf(keptId)}@${id.slice(begins.length)}`
    : id;
};

/** Relations, each once. */
const once = (relations: readonly Relation[]): readonly Relation[] => [
  ...new Map(relations.map((relation) => [relationKey(relation), relation])).values(),
];

/** A record that names a body or what hangs on it, once another body stands for that one. */
export const moved = <State extends RecordState>(state: State, replacement: Replacement): State => ({
  ...state,
  id: movedId(state.id, replacement),
  relations: once(
    state.relations.map((relation) => ({
      ...relation,
      fromId: movedId(relation.fromId, replacement),
      toId: movedId(relation.toId, replacement),
    })),
  ),
});
