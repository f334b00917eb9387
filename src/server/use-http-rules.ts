import type { Plugin } from 'graphql-yoga';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { visitOf } from './visit.ts';

const json = /^application\/(graphql\+)?json\s*(;|$)/i;

const wrongType: Refusal = {
  status: 415,
  code: 'BAD_USER_INPUT',
  message: 'Content-Type: a POST is accepted as application/json alone, which no form of another site can send.',
};

const otherSite: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'Origin: pages of this site may not ask. Whoever runs Portolan can add it to PORTOLAN_CORS_ORIGINS.',
};

const otherName: Refusal = {
  status: 421,
  code: 'FORBIDDEN',
  message: 'Host: no page under this name may ask. Whoever runs Portolan can add it to PORTOLAN_HOSTS.',
};

const isOf = (origin: string, host: string | null): boolean =>
  host !== null && URL.canParse(origin) && new URL(origin).host === host;

/** Whether a browser says that a page of another site asks, which has not been allowed. */
const isFromElsewhere = (request: Request, allowed: readonly string[]): boolean => {
  const origin = request.headers.get('origin');
  if (origin !== null) return !allowed.includes(origin) && !isOf(origin, request.headers.get('host'));
  const site = request.headers.get('sec-fetch-site');
  return site === 'cross-site' || site === 'same-site';
};

/** Whether a browser asks: it says so, and lets no page change that. */
const isBrowser = ({ headers }: Request): boolean => headers.has('origin') || headers.has('sec-fetch-site');

/**
 * Whether a page asks under a name that is not ours. A page of another site can have its own name lead to this machine
 * (DNS rebinding), and is then of the same site.
 */
const isUnderAnotherName = (request: Request, hosts: readonly string[] | null): boolean =>
  hosts !== null && isBrowser(request) && !hosts.includes(new URL(request.url).hostname);

/** What every answer bears unless its maker knows better, as the playground's page does. */
const standing: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const yearOfSeconds = 31_536_000;

/** What is known of pages: the other sites that may ask, and the names under which ours stand; null where any may. */
interface Sites {
  readonly corsOrigins: readonly string[];
  readonly hosts: readonly string[] | null;
}

/** Keeps out what browsers of others can be made to send, and gives every answer the headers that keep it where it belongs. */
export const useHttpRules = ({ corsOrigins, hosts }: Sites): Plugin => ({
  onRequestParse({ request, fetchAPI, endResponse }) {
    if (isUnderAnotherName(request, hosts)) endResponse(refuse(fetchAPI, otherName));
    else if (isFromElsewhere(request, corsOrigins)) endResponse(refuse(fetchAPI, otherSite));
    else if (request.method === 'POST' && !json.test(request.headers.get('content-type') ?? ''))
      endResponse(refuse(fetchAPI, wrongType));
  },
  onResponse({ request, response }) {
    for (const [name, value] of Object.entries(standing))
      if (!response.headers.has(name)) response.headers.set(name, value);
    if (visitOf(request).isSecure)
      response.headers.set('strict-transport-security', `max-age=${yearOfSeconds}; includeSubDomains`);
  },
});
