import { getOperationAST, GraphQLError, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema, ParseOptions, Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../config.ts';
import type { Asked } from './asked.ts';
import { structureErrors, tooManyTokens } from './limits.ts';
import { measure } from './measure.ts';

interface Validated {
  readonly schema: GraphQLSchema;
  readonly documentAST: DocumentNode;
}

const isAboutTokens = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.includes('Parsing aborted');

/**
 * Holds a document against the limits: its tokens while it is parsed, its structure before it is validated (which does
 * not depend on variables, so that it may be remembered with the document).
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
  onValidate({ params: validated, context, setResult }) {
    const { schema, documentAST } = validated as Validated;
    const operation = getOperationAST(documentAST, (context as unknown as Asked).params?.operationName);
    if (operation === null || operation === undefined) return;
    const errors = structureErrors(limits, measure(schema, documentAST, operation));
    if (errors.length > 0) setResult(errors);
  },
});
