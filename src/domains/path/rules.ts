import { RecordKind } from '../../generated/enums.ts';
import { recordKind } from '../../record-kinds.ts';

/** How many records of a kind there are. */
export interface KindCount {
  readonly recordKind: RecordKind;
  readonly count: number;
}

const byKind = (ids: readonly string[]): readonly (readonly [kind: RecordKind, ids: readonly string[]])[] => {
  const groups = Map.groupBy(ids, recordKind);
  return Object.values(RecordKind).flatMap((kind) => {
    const found = groups.get(kind);
    return found === undefined ? [] : [[kind, found] as const];
  });
};

/** The first of each kind by id, then the second of each kind, and so on: no kind crowds out the others. */
export const inTurns = (ids: readonly string[]): readonly string[] => {
  const groups = byKind(ids).map(([, found]) => found.toSorted());
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
};

/** How many there are of each kind, in the order of the kinds. */
export const countsByKind = (ids: readonly string[]): readonly KindCount[] =>
  byKind(ids).map(([kind, found]) => ({ recordKind: kind, count: found.length }));
