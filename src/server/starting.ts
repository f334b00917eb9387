import type { RequestListener } from 'node:http';
import { wantsPage } from './wants-page.ts';

/** After how many seconds whoever came too early may come again. */
const again = 2;

const message = 'Portolan is starting. Try again in a moment.';

const json = JSON.stringify({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="${String(again)}">
    <title>Portolan is starting</title>
  </head>
  <body>
    <main>
      <h1>Portolan is starting</h1>
      <p>Its database is being opened. This page tries again by itself every ${String(again)} seconds.</p>
      <p><a href="">Try now</a></p>
    </main>
  </body>
</html>
`;

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'retry-after': String(again),
  vary: 'accept',
  'x-content-type-options': 'nosniff',
};

/** Answers 503 until the program can answer: a browser by a page that loads itself again, everybody else by an error of GraphQL. */
export const answerWhileStarting: RequestListener = ({ method = '', headers: { accept = '' } }, response) => {
  const isPage = wantsPage(method, accept);
  response.writeHead(503, {
    ...headers,
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json',
  });
  response.end(isPage ? page : json);
};
