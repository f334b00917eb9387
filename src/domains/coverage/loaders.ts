import { statements } from '../../generated/statements.ts';
import { createFilter } from '../../graph/filter.ts';
import { createRecordLoader, perArguments } from '../../graph/loaders.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import type { GoesBy, Reach } from './rules.ts';

const input = 'CoverageWhere';

/** The loaders of how far programmes reach, made anew for each request. */
export const createCoverageLoaders = ({ graph, viewer: { markings }, where: scope, told }: LoaderScope) => ({
  /** By a programme's id: one statement for all programmes that are asked for with the same arguments. */
  ofProgrammes: perArguments((goesBy: GoesBy) =>
    createRecordLoader<Reach>(async (ids) => {
      const { where: period } = createFilter(scope, input, { whole: goesBy.whole }).page;
      const filled = { period, ...createFilter(scope, input, goesBy).within };
      const rows = await graph.rows(statements.coverage.ofProgrammes, { ids, markings, ...goesBy.whole }, filled);
      return new Map(
        rows.map(([id, events, undated, undecided, seatIds, placeIds, unidentified, audiences]) => {
          told(audiences);
          return [id, { events, undated, undecided, placeIds: [...new Set([...seatIds, ...placeIds])], unidentified }];
        }),
      );
    }),
  ),
});
