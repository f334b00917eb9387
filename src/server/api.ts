import { join } from 'node:path';
import { createYoga } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { createMaskError } from './mask-error.ts';
import type { ReportError } from './mask-error.ts';
import { usePlayground } from './playground.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { useExplain } from './use-explain.ts';
import { useMediaType } from './use-media-type.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the API serves and how. */
export interface ApiOptions {
  readonly schema: GraphQLSchema;
  /** Makes the context of a request; called once for each. */
  readonly context: (request: Request) => Context;
  readonly explain: boolean;
  readonly report: ReportError;
}

/** The API and the playground at `/graphql`, as a handler of requests that needs no port. */
export const createApi = ({ schema, context, explain, report }: ApiOptions) =>
  createYoga({
    schema,
    context: ({ request }) => context(request),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: { maskError: createMaskError(report) },
    plugins: [
      useMediaType(),
      useErrorCodes(),
      usePlayground({ distDir: join(root, 'web', 'playground', 'dist'), examplesDir: join(root, 'examples') }),
      ...(explain ? [useExplain()] : []),
    ],
  });

/** The API as `createApi` makes it. */
export type Api = ReturnType<typeof createApi>;
