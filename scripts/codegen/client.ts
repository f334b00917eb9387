import { codegen } from '@graphql-codegen/core';
import * as documentsPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import type { DocumentNode } from 'graphql';

/** A file of queries and fragments. */
export interface ClientFile {
  readonly location: string;
  readonly document: DocumentNode;
}

/** The text of a page's client: each query with the types of its variables and of its answer. */
export const printClient = async (
  filename: string,
  schema: DocumentNode,
  documents: readonly ClientFile[],
  config: object,
): Promise<string> => {
  const text = await codegen({
    filename,
    schema,
    documents: [...documents],
    // As a text, so that a page needs no GraphQL of its own to send it.
    config: { ...config, documentMode: 'string', inlineFragmentTypes: 'combine' },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationsPlugin, documents: documentsPlugin },
  });
  return `// Made by \`npm run codegen\` from schema/*.graphql and queries/*.graphql. Never edited by hand.\n${text}`;
};
