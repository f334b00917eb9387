import { GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema, ParseOptions, Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../config.ts';
import { structureErrors, tooManyTokens } from './limits.ts';
import { measure } from './measure.ts';

interface Validated {
  readonly schema: GraphQLSchema;
  readonly documentAST: DocumentNode;
}

const isAboutTokens = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.includes('Parsing aborted');

/**
 * Holds a document against the limits: its tokens while it is parsed, its structure before it is validated. What is
 * found is remembered with the document, so that it may depend on no variable and not on which operation is to run.
 */
export const useLimits = (limits: Limits): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source: string | Source, options?: ParseOptions) => {
      try {
        return parse(source, { ...options, maxTokens: limits.tokens });
      } catch (error) {
        throw isAboutTokens(error) ? tooManyTokens(limits) : error;
      }
    });
  },
  onValidate({ params, setResult }) {
    const { schema, documentAST } = params as Validated;
    const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const errors = operations.flatMap((operation) => structureErrors(limits, measure(schema, documentAST, operation)));
    if (errors.length > 0) setResult(errors);
  },
});
