import { GraphQLError } from 'graphql';
import type { GraphQLErrorExtensions } from 'graphql';
import type { Limits } from '../config.ts';
import { AppError } from '../errors.ts';
import { tooLongBody } from './limits.ts';

/** Hears of an error that the caller is not told of. */
export type ReportError = (error: unknown) => void;

const origin = (error: unknown): unknown =>
  error instanceof GraphQLError && !(error instanceof AppError) && error.originalError !== undefined
    ? origin(error.originalError)
    : error;

/** Only the status is ours to give on. What is no request of GraphQL at all is 400 to every client. */
const httpOf = ({ extensions: { http, code } }: GraphQLError): GraphQLErrorExtensions => {
  if (http === undefined) return {};
  return { http: code === 'BAD_REQUEST' ? { ...http, spec: false } : http };
};

const coded = (error: GraphQLError, code: string, message = error.message): GraphQLError =>
  new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...httpOf(error), code },
  });

/** Yoga counts the body while it is read, and says so by this status alone. */
const isTooLong = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  (error.extensions['http'] as { readonly status?: number } | undefined)?.status === 413;

/**
 * What a caller is told of an error: our own refusals as they are; what GraphQL refuses by itself (syntax, validation,
 * values) as BAD_USER_INPUT; anything else is a bug, which is masked. A bug and the cause of an outage are reported.
 */
export const createMaskError =
  (report: ReportError, limits: Pick<Limits, 'bodyBytes'>) =>
  (error: unknown): Error => {
    const cause = origin(error);
    if (isTooLong(cause)) return tooLongBody(limits);
    const shown = error instanceof GraphQLError ? error : new GraphQLError('');
    if (cause instanceof AppError) {
      if (cause.originalError !== undefined) report(cause.originalError);
      return coded(shown, String(cause.extensions['code']));
    }
    if (cause instanceof GraphQLError) return coded(shown, 'BAD_USER_INPUT');
    report(cause);
    return coded(shown, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side. It has been logged.');
  };
