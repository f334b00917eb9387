import { chunk } from 'es-toolkit';
import { statements } from '../../generated/statements.ts';
import type { Slots } from '../../graph/compile.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { allRelationships } from './relations.ts';
import type { Joined } from './side.ts';

/** From which records one goes on, to which ends and by none of which others, and how many relationships are read. */
export interface NeighboursArgs {
  readonly ids: readonly string[];
  readonly ends: readonly string[];
  readonly avoid: readonly string[];
  readonly most: number;
}

/** How many records are gone on from by one statement; of more, two halves are read side by side, each up to `most`. */
const mostAlone = 1_000;

/** The reads of what records are joined to, made anew for each request. */
export const createPathLoaders = ({ graph, viewer: { markings } }: LoaderScope) => ({
  /** One step on from all these records at once; several lines of evidence on one source come several times. */
  neighbours: async ({ ids, ends, avoid, most }: NeighboursArgs, slots: Slots): Promise<readonly Joined[]> => {
    const halves = ids.length > mostAlone ? chunk(ids, Math.ceil(ids.length / 2)) : [ids];
    const joined = await Promise.all(
      halves.map(async (half): Promise<readonly Joined[]> => {
        const records = { ids: half, ends, avoid };
        const rows = await graph.rows(statements.path.neighbours, { records, most, markings }, slots);
        return rows.flatMap(([relationship, forward, places, neighbours]) =>
          neighbours.map((to, index) => ({ from: half[places[index] ?? -1] ?? '', relationship, forward, to })),
        );
      }),
    );
    return joined.flat();
  },
  /** The relationships between some of these records and others of them, in order. */
  relationsAmong: async (ids: readonly string[]) => {
    const rows = await graph.rows(statements.path.relationsAmong, { ids, markings }, allRelationships);
    return rows.map(([fromId, relationship, toId]) => ({ fromId, relationship, toId }));
  },
});

/** What `createPathLoaders` makes. */
export type PathLoaders = ReturnType<typeof createPathLoaders>;
