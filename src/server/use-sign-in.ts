import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { Viewer } from '../viewer.ts';
import type { ReportError } from './mask-error.ts';
import { refuse, statusOf } from './refusal.ts';
import { noteVisit } from './visit.ts';

/** Finds the viewer behind the header Authorization; null where the request has none. */
export type SignIn = (authorization: string | null) => Promise<Viewer>;

/** Signs each request in before anything of it is read; what is no valid key or token is refused, never anonymous. */
export const useSignIn = (signIn: SignIn, report: ReportError): Plugin => ({
  async onRequest(event) {
    const { request, fetchAPI } = event;
    try {
      noteVisit(request, { viewer: await signIn(request.headers.get('authorization')) });
    } catch (error) {
      const isOurs = error instanceof AppError;
      if (!isOurs || error.originalError !== undefined) report(isOurs ? error.originalError : error);
      const code = isOurs ? (error.extensions['code'] as ErrorCode) : 'INTERNAL_SERVER_ERROR';
      const message = isOurs ? error.message : 'Something went wrong on our side. It has been logged.';
      noteVisit(request, { codes: [code] });
      event.endResponse(refuse(fetchAPI, { status: isOurs ? statusOf(code) : 500, code, message }));
    }
  },
});
