import { join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { readExamples } from './examples.ts';
import { hashedFile, readOrNull, revalidated, sentence } from './static-files.ts';
import type { Reply } from './static-files.ts';
import { wantsPage } from './wants-page.ts';

/** Where the playground's parts lie, and the address at which GraphQL is served. */
export interface PlaygroundOptions {
  /** What `npm run build` made of web/playground. */
  readonly distDir: string;
  /** The examples, one `.graphql` file each. */
  readonly examplesDir: string;
  readonly endpoint?: string;
}

const prefix = '/playground';

// Everything comes from our own process. Styles may stand inline because the editor writes them so; scripts may not.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const notBuilt =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Portolan</title>' +
  '<p>The playground is not built yet: run <code>npm run build</code> and load this page again.</p></html>\n';

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

const page = async (request: Request, distDir: string): Promise<Reply> => {
  const html = await readOrNull(join(distDir, 'index.html'));
  const reply =
    html === null
      ? {
          status: 503,
          headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
          body: notBuilt,
        }
      : revalidated(request, '.html', html);
  return { ...reply, headers: { ...reply.headers, vary: 'accept' } };
};

const part = async (request: Request, name: string, options: PlaygroundOptions, endpoint: string): Promise<Reply> => {
  if (!isRead(request)) return sentence(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  if (name === '' || name === '/') return { status: 307, headers: { location: endpoint }, body: null };
  if (name === '/examples.json')
    return revalidated(request, '.json', JSON.stringify(await readExamples(options.examplesDir)));
  const file = await hashedFile(request, options.distDir, name.slice(1));
  return file ?? sentence(404, 'The playground has no such file.');
};

/**
 * Serves the playground: its page on the GraphQL endpoint to whoever asks for HTML, its files and examples under
 * `/playground/`. Give `graphiql: false` and `landingPage: false` to the server beside it.
 */
export const usePlayground = (options: PlaygroundOptions): Plugin => {
  const { endpoint = '/graphql' } = options;
  const replyTo = async (request: Request, pathname: string): Promise<Reply | null> => {
    if (pathname === prefix || pathname.startsWith(`${prefix}/`))
      return part(request, pathname.slice(prefix.length), options, endpoint);
    const accept = request.headers.get('accept') ?? '';
    return pathname === endpoint && wantsPage(request.method, accept) ? page(request, options.distDir) : null;
  };
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      const reply = await replyTo(request, url.pathname);
      if (reply === null) return;
      const length = reply.body === null ? {} : { 'content-length': String(Buffer.byteLength(reply.body)) };
      const headers = { ...securityHeaders, ...reply.headers, ...length };
      const body = request.method === 'HEAD' ? null : reply.body;
      event.endResponse(new fetchAPI.Response(body, { status: reply.status, headers }));
    },
  };
};
