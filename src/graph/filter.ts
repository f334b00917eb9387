import type Cypher from '@neo4j/cypher-builder';
import type { Slots } from './compile.ts';
import { startOf, startOfAll } from './where-start.ts';
import { allOf, conditions, createWalk, following } from './where-walk.ts';
import type { Part } from './where-walk.ts';
import type { Names } from './where-way.ts';
import type { WhereInput, WhereScope } from './where.ts';

/** What a filter comes to where a list is read from somewhere: the clause to start with, and what is left of the filter. */
interface Reading {
  /** Null where nothing is selective. */
  readonly start: Cypher.Expr | string | null;
  readonly where: Cypher.Expr;
}

/** A filter as it fills the slots of a statement. */
export interface Filter {
  /** The slot `<where>` of a statement that knows where to start. */
  readonly within: Slots;
  /** For a page of a list. */
  readonly page: Reading;
  /** For counts, which read all that the filter lets through. */
  readonly counts: Reading;
  /** The slot `<start>` where all is read. */
  readonly startOfAll: Cypher.Expr;
  /** What the filter says of the value by which an index sorts the record of this variable. */
  readonly following: (variable: string) => readonly Part[];
}

/** Compiles a filter for the statements of a list, which call the record as its table does. */
export const createFilter = (scope: WhereScope, input: string, where: WhereInput): Filter => {
  const names: Names = {};
  const from = (whole: boolean): Reading => {
    const walk = createWalk(scope);
    const { start, rest } = startOf(walk, input, names, where, whole);
    return { start, where: allOf(conditions(walk, input, names, rest)) };
  };
  return {
    within: { where: allOf(conditions(createWalk(scope), input, names, where)) },
    page: from(false),
    counts: from(true),
    startOfAll: startOfAll(createWalk(scope), input, names, where),
    following: (variable) => following(createWalk(scope), input, names, where, variable),
  };
};

/** The slots of a statement that counts. */
export const countSlots = ({ counts: { start, where }, startOfAll: all }: Filter): Slots => ({
  start: start ?? all,
  where,
});
