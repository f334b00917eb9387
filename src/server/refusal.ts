import { AppError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';

/** A refusal before GraphQL has begun. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNAVAILABLE: 503,
};

/** What the status of an answer says beside its code: how to sign in, and when to try again. */
export const headersOf = (code: ErrorCode): Readonly<Record<string, string>> =>
  code === 'UNAUTHENTICATED'
    ? { 'www-authenticate': 'Bearer realm="portolan"' }
    : code === 'UNAVAILABLE'
      ? { 'retry-after': '2' }
      : {};

/** The status of a refusal before execution; 400 where its code says no other. */
export const statusOf = (code: ErrorCode): number => statuses[code] ?? 400;

/** An answer that refuses, in the form of GraphQL over HTTP. */
export const refuse = (
  { Response: Answer }: { readonly Response: typeof Response },
  { status, code, message, headers = {} }: Refusal,
): Response =>
  new Answer(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headersOf(code), ...headers },
  });

/** A refusal as an error of an answer whose status is not 200 whatever the client accepts. */
export const refusing = (code: ErrorCode, message: string): AppError =>
  new AppError(code, message, { http: { status: statusOf(code), headers: headersOf(code) } });

/** A refusal of a document, which is 400, or 200 to clients that accept only `application/json`. */
export const refusingDocument = (code: ErrorCode, message: string): AppError =>
  new AppError(code, message, { http: { status: 400, spec: true } });
