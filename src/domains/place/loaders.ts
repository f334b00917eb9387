import DataLoader from 'dataloader';
import { statements } from '../../generated/statements.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of what leads to places, made anew for each request. */
export const createPlaceLoaders = ({ graph, viewer: { markings } }: LoaderScope) => ({
  /** The ids of the places where a body operates. */
  ofAgencies: new DataLoader<string, readonly string[]>(async (ids) => {
    const rows = new Map(await graph.rows(statements.place.ofAgencies, { ids, markings }));
    return ids.map((id) => rows.get(id) ?? []);
  }),
});
