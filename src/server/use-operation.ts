import { createHash } from 'node:crypto';
import { getOperationAST } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Asked } from './asked.ts';
import { noteVisit } from './visit.ts';

const isDocument = (result: unknown): result is DocumentNode =>
  typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'Document';

/** Notes what a request asks to run: the name, the kind and the hash of its document, never its text. */
export const useOperation = (): Plugin => ({
  onParse() {
    return ({ result, context }) => {
      const { request, params } = context as unknown as Asked;
      const operation = isDocument(result) ? getOperationAST(result, params?.operationName) : undefined;
      const hash = createHash('sha256')
        .update(params?.query ?? '')
        .digest('hex');
      const name = operation?.name?.value ?? '';
      noteVisit(request, { operation: { name, kind: operation?.operation ?? 'unknown', hash } });
    };
  },
});
