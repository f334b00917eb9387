import type { Context } from '../../context.ts';
import type { DistinctPairInput } from '../../generated/graphql.ts';
import { statements } from '../../generated/statements.ts';
import { audiencesOf } from '../../markings.ts';

const refused = (message: string) => ({
  __typename: 'InvalidInput' as const,
  problems: [{ field: 'ids', row: null, message }],
});

const done = (ids: readonly string[], isDistinct: boolean) => ({
  __typename: 'DistinctPairSuccess' as const,
  ids,
  isDistinct,
});

type Marked = ReturnType<typeof refused> | ReturnType<typeof done>;

/** Marks two bodies as not the same, or takes that back; each is done in one statement, and done again it changes nothing. */
export const mark = async (
  { ids, reason }: DistinctPairInput,
  isDistinct: boolean,
  { graph, viewer, reference }: Context,
): Promise<Marked> => {
  const [oneId, otherId, ...more] = [...ids].sort();
  if (oneId === undefined || otherId === undefined || more.length > 0)
    return refused(`there are ${String(ids.length)} ids; accepted are those of two bodies.`);
  if (oneId === otherId) return refused(`${oneId.slice(0, 80)} stands there twice; accepted are two bodies.`);
  const pair = { oneId, otherId, markings: audiencesOf(viewer.markings, reference.audiences) };
  const { markDistinct, unmarkDistinct } = statements.merging;
  const rows = isDistinct
    ? await graph.writer.rows(markDistinct, { ...pair, who: viewer.name, why: reason ?? null })
    : await graph.writer.rows(unmarkDistinct, pair);
  if (rows.length > 0) return done([oneId, otherId], isDistinct);
  return refused(`there are no two bodies ${oneId.slice(0, 80)} and ${otherId.slice(0, 80)}.`);
};
