import type Cypher from '@neo4j/cypher-builder';
import type { Slots } from './compile.ts';
import { startOf, startOfAll } from './where-start.ts';
import { allOf, conditions, createWalk } from './where-walk.ts';
import type { Names } from './where-way.ts';
import type { WhereInput, WhereScope } from './where.ts';

/** A filter as it fills the slots of a statement. */
export interface Filter {
  /** The slot `<where>` of a statement that knows where to start. */
  readonly within: Slots;
  /** The slots `<start>` and `<where>` of a page of a list; without a start the order gives one, or all is read. */
  readonly page: {
    readonly start: Cypher.Expr | string | null;
    readonly startOfAll: string;
    readonly where: Cypher.Expr;
  };
  /** The slots `<start>` and `<where>` of counts, which read all that the filter lets through. */
  readonly counts: Slots;
}

/** Compiles a filter for the statements of a list, which call the record as its table does. */
export const createFilter = (scope: WhereScope, input: string, where: WhereInput): Filter => {
  const names: Names = {};
  const from = (whole: boolean) => {
    const walk = createWalk(scope);
    const { start, rest } = startOf(walk, input, names, where, whole);
    return { start, where: allOf(conditions(walk, input, names, rest)) };
  };
  const all = startOfAll(createWalk(scope), input, names, where);
  const counts = from(true);
  return {
    within: { where: allOf(conditions(createWalk(scope), input, names, where)) },
    page: { ...from(false), startOfAll: all },
    counts: { start: counts.start ?? all, where: counts.where },
  };
};
