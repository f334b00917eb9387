import { GraphQLError } from 'graphql';
import type { ASTNode } from 'graphql';

/** The codes that an answer's errors may carry in `extensions.code`; there are no others. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNAVAILABLE'
  | 'CONFLICT'
  | 'INTERNAL_SERVER_ERROR';

/** What an error says of the status of its answer; `spec` leaves 200 to clients that accept only `application/json`. */
export interface HttpOfError {
  readonly status: number;
  readonly spec?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that the caller may read: the message names the argument and what would be accepted. */
export class AppError extends GraphQLError {
  constructor(
    code: ErrorCode,
    message: string,
    { cause, node, http }: { readonly cause?: Error; readonly node?: ASTNode; readonly http?: HttpOfError } = {},
  ) {
    const extensions = { code, ...(http === undefined ? {} : { http }) };
    super(message, { extensions, nodes: node ?? null, originalError: cause ?? null });
    this.name = 'AppError';
  }
}

/** The refusal of an argument; the message is a full sentence that begins with the argument's name. */
export const badInput = (message: string, node?: ASTNode): AppError =>
  new AppError('BAD_USER_INPUT', message, node === undefined ? {} : { node });

/** A start that cannot go on: the message says what is wrong, where, and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
