import { statements } from '../../generated/statements.ts';
import { outcomeOf } from '../../generated/shapes.ts';
import type { PracticeRow } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of outcomes, made anew for each request. */
export const createOutcomeLoaders = (scope: LoaderScope) => {
  const { keep } = scope;
  const { outcome } = statements;
  const lists = createLists(scope);
  return {
    byId: lists.records(outcome.byIds, ([row]) => outcomeOf(row)),
    all: lists.root({
      list: outcome.list,
      groups: outcome.groups,
      input: 'OutcomeWhere',
      audiences: ['outcome.marking'],
      decode: ([row]) => outcomeOf(row),
    }),
    ofEvents: lists.whole(outcome.ofEvents, outcomeOf),
    /** The practices that an outcome concerns, and the ids of the places. */
    concerns: lists.whole(outcome.concerns, ([id, practice]: readonly [string, PracticeRow | null]) =>
      practice === null ? id : keep.practice(practice),
    ),
  };
};
