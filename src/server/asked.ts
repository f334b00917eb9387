import { getOperationAST } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** What a plugin finds in its context while a document is parsed and validated. */
export interface Asked {
  readonly request: Request;
  readonly params?: {
    readonly query?: string;
    readonly operationName?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
  };
}

/** What a plugin finds when an operation is about to run. */
export interface Running {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly request: Request;
}

/** What a hook finds before an operation runs, be it answered once or listened to. */
export interface Beginning {
  readonly args: object;
  readonly setResultAndStopExecution: (result: { readonly errors: readonly GraphQLError[] }) => void;
}

interface Arguments {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
  readonly contextValue: { readonly request: Request };
}

/** Names what is about to run, whose types Yoga leaves open; null where the document has no such operation. */
export const runningOf = (args: object): Running | null => {
  const { schema, document, operationName, variableValues, contextValue } = args as Arguments;
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return null;
  return { schema, document, operation, variables: variableValues ?? {}, request: contextValue.request };
};
