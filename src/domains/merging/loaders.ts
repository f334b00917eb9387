import DataLoader from 'dataloader';
import { statements } from '../../generated/statements.ts';
import { keyOf } from '../../recording/records.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import type { Body } from './rules.ts';

/** Two bodies of which somebody has said that they are not the same. */
export interface DistinctPair {
  readonly ids: readonly [first: string, second: string];
  readonly who: string;
  readonly why: string | null;
  readonly at: string;
}

/** The loaders of bodies that may be one, made anew for each request. */
export const createMergingLoaders = ({ graph, viewer: { markings } }: LoaderScope) => {
  const { merging } = statements;
  return {
    /** All identified bodies. */
    bodies: async (): Promise<readonly Body[]> =>
      (await graph.rows(merging.bodies, { markings })).map(([id, name, aliases, countryId, marking]) => ({
        id,
        name,
        aliases,
        country: countryId === null ? null : keyOf(countryId),
        marking,
      })),
    /** The pairs that are marked as not the same, each once. */
    distinct: async (): Promise<readonly DistinctPair[]> => {
      const rows = await graph.rows(merging.distinct, { markings });
      const pairs = rows.map(([oneId, otherId, who, why, at]): DistinctPair => ({
        ids: oneId < otherId ? [oneId, otherId] : [otherId, oneId],
        who,
        why,
        at,
      }));
      return [...new Map(pairs.map((pair) => [pair.ids.join(' '), pair])).values()];
    },
    /** The id of the record that one which was merged away has gone into; null where there is none. */
    mergedInto: new DataLoader<string, string | null>(async (ids) => {
      const found = new Map(await graph.rows(merging.mergedInto, { ids, markings }));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
};
