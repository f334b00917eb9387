import type { Plugin } from 'graphql-yoga';
import { AppError, badInput } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { fileFormats, fileName } from '../reports/files.ts';
import type { FileEnding } from '../reports/files.ts';
import { readVariables, reportQuestion } from '../reports/question.ts';
import type { AnsweredReport } from '../reports/question.ts';
import { refuse, statusOf } from './refusal.ts';
import { sentence } from './static-files.ts';
import { visitOf } from './visit.ts';

/** Asks the API a question as a client would, from where the request came. */
export type AskApi = (request: Request, serverContext: object) => Response | Promise<Response>;

interface Body {
  readonly data?: { readonly programmeReport: AnsweredReport } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: ErrorCode } }[];
}

const path = /^\/reports\/([^/]+)\.(csv|xlsx)$/;

/** The same request as a question: whoever sends it, from where and with which key is as it was. */
const questionOf = (request: Request, endpoint: URL, variables: object): Request => {
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.set('accept', 'application/graphql-response+json');
  headers.set('x-request-id', visitOf(request).id);
  for (const name of ['content-length', 'accept-encoding']) headers.delete(name);
  return new Request(endpoint, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: reportQuestion, variables }),
  });
};

/** What a refusal says beside its text: how to sign in, and when to try again. */
const keptHeaders: ReadonlySet<string> = new Set(['retry-after', 'www-authenticate']);

/** A part of an address as it was meant; refuses what is no text. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badInput('programme: the address holds no text there; give the code of a programme.');
  }
};

/** The file of an answer; an answer that refuses is passed on with a status that says so. */
const fileOf = async (answer: Response, ending: FileEnding): Promise<Response> => {
  const { data, errors = [] } = (await answer.json()) as Body;
  const report = data?.programmeReport;
  if (report === undefined || errors.length > 0) {
    const code = errors[0]?.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    const status = code === 'INTERNAL_SERVER_ERROR' ? 500 : statusOf(code);
    const headers = [...answer.headers].filter(([name]) => keptHeaders.has(name));
    return Response.json({ errors }, { status: answer.ok ? status : answer.status, headers });
  }
  const { type, write } = fileFormats[ending];
  const disposition = `attachment; filename="${fileName(report, ending)}"`;
  return new Response(await write(report), { headers: { 'content-type': type, 'content-disposition': disposition } });
};

/**
 * Serves the report of a programme as a file, at `/reports/<programme>.xlsx` and `.csv` with what it is asked for after a
 * question mark. It is a question to the API in other words: signed in, measured, limited and written down as that is.
 */
export const useReportFiles = (ask: AskApi): Plugin => ({
  async onRequest(event) {
    const { request, url, fetchAPI } = event;
    const [, programme, ending] = path.exec(url.pathname) ?? [];
    if (programme === undefined || ending === undefined) return;
    if (request.method !== 'GET') {
      const { status, headers, body } = sentence(405, 'Only GET is answered here.', { allow: 'GET' });
      event.endResponse(new fetchAPI.Response(body, { status, headers }));
      return;
    }
    try {
      const variables = readVariables(decoded(programme), url.searchParams);
      const answer = await ask(questionOf(request, new URL('/graphql', request.url), variables), event.serverContext);
      event.endResponse(await fileOf(answer, ending as FileEnding));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      event.endResponse(refuse(fetchAPI, { status: 400, code: 'BAD_USER_INPUT', message: error.message }));
    }
  },
});
