import { join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import type { OidcConfig } from '../config.ts';
import { hashedFile, readOrNull, revalidated, sentence } from './static-files.ts';
import type { Reply } from './static-files.ts';

const prefix = '/dashboard/';

/** The addresses of its views: `web/dashboard/src/app.tsx` names the same. */
const view = /^\/(?:exchanges|network|gaps|report|search|sign-in|lists(?:\/[\w-]+)?|records\/.+)?$/;

/** Where people are signed in, as the page is told it: `web/dashboard/src/data/issuer.ts` reads it. */
const signInAt = (oidc: OidcConfig | null) => (oidc?.browser ? { issuer: oidc.issuer, ...oidc.browser } : null);

// Everything comes from our own process, styles too: what is drawn sets its own through the browser's objects alone. Beside
// it only the issuer is asked, where people are signed in there.
const policyOf = (issuer: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    issuer === undefined ? "connect-src 'self'" : `connect-src 'self' ${new URL(issuer).origin}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const securityHeaders = {
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const notBuilt =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Portolan</title>' +
  '<p>The dashboard is not built yet: run <code>npm run build</code> and load this page again.</p></html>\n';

const page = async (request: Request, distDir: string): Promise<Reply> => {
  const html = await readOrNull(join(distDir, 'index.html'));
  if (html !== null) return revalidated(request, '.html', html);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return { status: 503, headers, body: notBuilt };
};

const replyTo = async (
  request: Request,
  pathname: string,
  { distDir, oidc }: DashboardOptions,
): Promise<Reply | null> => {
  const isView = view.test(pathname);
  if (!isView && !pathname.startsWith(prefix)) return null;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sentence(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  if (isView) return page(request, distDir);
  if (pathname === `${prefix}sign-in.json`)
    return revalidated(request, '.json', JSON.stringify({ issuer: signInAt(oidc) }));
  const file = await hashedFile(request, distDir, pathname.slice(prefix.length));
  return file ?? sentence(404, 'The dashboard has no such file.');
};

/** Where the built dashboard lies, and where it signs people in; null where they paste a key or a token. */
export interface DashboardOptions {
  readonly distDir: string;
  readonly oidc: OidcConfig | null;
}

/** Serves the dashboard that `npm run build` left in a folder: its page at `/` and its views, its files under `/dashboard/`. */
export const useDashboard = (options: DashboardOptions): Plugin => {
  const policy = policyOf(signInAt(options.oidc)?.issuer);
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      const reply = await replyTo(request, url.pathname, options);
      if (reply === null) return;
      const length = reply.body === null ? {} : { 'content-length': String(Buffer.byteLength(reply.body)) };
      const headers = { ...securityHeaders, 'content-security-policy': policy, ...reply.headers, ...length };
      const body = request.method === 'HEAD' ? null : reply.body;
      event.endResponse(new fetchAPI.Response(body, { status: reply.status, headers }));
    },
  };
};
