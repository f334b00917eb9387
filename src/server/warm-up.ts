import { graphql } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { readExamples } from './examples.ts';

/** What the warm-up asks, and of whom: a graph that waits for the plans of a cold, busy database. */
export interface WarmUp {
  readonly schema: GraphQLSchema;
  /** Makes the context of a question; called once for each. */
  readonly context: () => Context;
  readonly examplesDir: string;
  readonly signal: AbortSignal;
}

/**
 * Asks the playground's examples once, one after the other, so that the first analyst does not wait for the database to
 * plan their statements. What fails here is told when somebody asks it.
 */
export const warmUp = async ({ schema, context, examplesDir, signal }: WarmUp): Promise<void> => {
  for (const { query, variables } of await readExamples(examplesDir)) {
    if (signal.aborted) return;
    await graphql({ schema, source: query, variableValues: variables, contextValue: context() });
  }
};
