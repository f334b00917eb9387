import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a page told of itself: milliseconds since the link was followed. */
export interface Opening {
  /** When the text that was waited for had been painted. */
  readonly painted: number;
  /** The tasks of more than 50 ms until a second and a half after that. */
  readonly tasks: readonly (readonly [began: number, duration: number])[];
}

/** A server before the program whose pages tell when they were shown. */
export interface TellingProxy {
  /** A page of another site that follows the link after a while, and is come back to from there. */
  readonly start: string;
  readonly openings: EventEmitter<{ opening: [Opening] }>;
  readonly close: () => void;
}

const tellPath = '/opened';
const startPath = '/start';

const tell = (shown: string): string => `(() => {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const look = setInterval(() => {
    if (!/\\S/.test(document.querySelector('${shown}')?.textContent ?? '')) return;
    clearInterval(look);
    requestAnimationFrame(() => setTimeout(() => {
      const painted = performance.now();
      setTimeout(async () => {
        await fetch('${tellPath}', { method: 'POST', body: JSON.stringify({ painted, tasks }) });
        location.href = 'http://127.0.0.1:' + location.port + '${startPath}';
      }, 1500);
    }));
  }, 4);
})()`;

// Another site, so that the browser opens the page in a process of its own as it does for a link in a mail.
const startPage = (path: string): string =>
  `<!doctype html><title>start</title><script>setTimeout(() => {
    location.href = 'http://localhost:' + location.port + '${path}';
  }, 3000)</script>`;

/** The page with the script in it, which its policy of scripts then allows; its other headers stay. */
const withScript = (page: string, headers: IncomingHttpHeaders, script: string) => {
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const policy = String(headers['content-security-policy']).replace('script-src', `script-src ${hash}`);
  const body = page.replace('<head>', `<head><script>${script}</script>`);
  if (body === page || !policy.includes(hash)) throw new Error('There is no page with a head and a policy of scripts.');
  const { 'content-length': _length, etag: _etag, ...kept } = headers;
  return { body, headers: { ...kept, 'content-security-policy': policy } };
};

/** The headers of a request as the program has to see them: of its own origin. */
const asked = (headers: IncomingHttpHeaders, origin: string, isPage: boolean): IncomingHttpHeaders => ({
  ...headers,
  host: new URL(origin).host,
  ...(headers.origin === undefined ? {} : { origin }),
  ...(isPage ? { 'accept-encoding': 'identity', 'if-none-match': '' } : {}),
});

/** Serves the program at `origin` again; its pages tell when the element `shown` has text. `path` is where the link leads. */
export const createTellingProxy = async (origin: string, path: string, shown: string): Promise<TellingProxy> => {
  const script = tell(shown);
  const openings = new EventEmitter<{ opening: [Opening] }>();
  const agent = new Agent({ keepAlive: true });
  const passOn = (incoming: IncomingMessage, reply: ServerResponse): void => {
    const isPage = incoming.headers.accept?.includes('text/html') ?? false;
    const { method, url: wanted } = incoming;
    const headers = asked(incoming.headers, origin, isPage);
    const outgoing = request(new URL(wanted ?? '/', origin), { method, headers, agent });
    const isOver = (): unknown => reply.destroy();
    const answered = async (answer: IncomingMessage): Promise<void> => {
      const status = answer.statusCode ?? 502;
      if (!isPage) return void answer.pipe(reply.writeHead(status, answer.headers));
      const page = withScript(await text(answer), answer.headers, script);
      reply.writeHead(status, page.headers).end(page.body);
    };
    outgoing.on('error', isOver);
    outgoing.on('response', (answer) => void answered(answer).catch(isOver));
    reply.once('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  };
  const told = async (incoming: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const opening = JSON.parse(await text(incoming)) as Opening;
    reply.writeHead(204).end();
    openings.emit('opening', opening);
  };
  const server = createServer((incoming, reply) => {
    if (incoming.url === startPath) reply.writeHead(200, { 'content-type': 'text/html' }).end(startPage(path));
    else if (incoming.url === tellPath) void told(incoming, reply);
    else passOn(incoming, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  };
  return { start: `http://127.0.0.1:${String(port)}${startPath}`, openings, close };
};
