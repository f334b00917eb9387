import { statements } from '../../generated/statements.ts';
import type { PathNeighboursParams } from '../../generated/statements.ts';
import type { Slots } from '../../graph/compile.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import type { Neighbours } from './side.ts';

/** What is asked of the neighbours of records, but for who asks. */
export type NeighboursArgs = Omit<PathNeighboursParams, 'markings'>;

/** The reads of what records are joined to, made anew for each request. */
export const createPathLoaders = ({ graph, viewer: { markings } }: LoaderScope) => ({
  /** One step on from all these records at once. */
  neighbours: (args: NeighboursArgs, slots: Slots): Promise<Neighbours> =>
    graph.rows(statements.path.neighbours, { ...args, markings }, slots),
  /** The relationships between some of these records and others of them, in order. */
  relationsAmong: async (ids: readonly string[]) => {
    const rows = await graph.rows(statements.path.relationsAmong, { ids, markings });
    return rows.map(([fromId, relationship, toId]) => ({ fromId, relationship, toId }));
  },
});

/** What `createPathLoaders` makes. */
export type PathLoaders = ReturnType<typeof createPathLoaders>;
