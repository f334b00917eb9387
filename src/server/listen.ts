import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { isIPv6 } from 'node:net';
import type { AddressInfo } from 'node:net';
import { StartError } from '../errors.ts';
import { answerWhileStarting } from './starting.ts';

/** A certificate with its private key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Where to listen; without a certificate there is no TLS. */
export interface ListenAt {
  readonly host: string;
  readonly port: number;
  readonly certificate?: Certificate | null;
}

/** A port that is taken and answers: with 503 until it is given a handler. */
export interface Listener {
  readonly port: number;
  /** Serves from now on; `isReady` says whether what it stands on answers. */
  readonly serve: (handler: RequestListener, isReady?: () => Promise<boolean>) => void;
  /** Ends: is no longer ready, and waits for the answers under way, at most `patience` milliseconds. */
  readonly close: (patience: number) => Promise<void>;
}

/** How long a client may take for the headers and for the whole of a request, in milliseconds. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

const hereNames: ReadonlySet<string> = new Set(['127.0.0.1', '0.0.0.0', '::1', '::']);

const hostAndPort = (host: string, port: number): string => `${isIPv6(host) ? `[${host}]` : host}:${String(port)}`;

/** The address to open in a browser for what listens on this host and port; it ends in a slash. */
export const addressOf = (host: string, port: number, scheme = 'http'): string =>
  `${scheme}://${hostAndPort(hereNames.has(host) ? 'localhost' : host, port)}/`;

const refusal = (error: NodeJS.ErrnoException, { host, port, certificate }: ListenAt): StartError => {
  const where = hostAndPort(host, port);
  if (error.code === 'EADDRINUSE')
    return new StartError(`PORT: ${where} is in use by another program. Stop it, or set PORT to another port.`);
  if (error.code === 'EACCES')
    return new StartError(`PORT: this user may not listen on ${where}. Set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartError(
      `HOST: "${host}" is not an address of this machine. Set HOST to one that is, e.g. 127.0.0.1.`,
    );
  if (certificate !== undefined && certificate !== null && /^ERR_(OSSL|SSL|TLS|CRYPTO)/.test(error.code ?? ''))
    return new StartError(`PORTOLAN_TLS_CERT, PORTOLAN_TLS_KEY: no certificate with its private key: ${error.message}`);
  return new StartError(`HOST, PORT: cannot listen on ${where}: ${error.message}`);
};

interface State {
  readonly name: 'starting' | 'serving' | 'ending';
  readonly handler: RequestListener;
  readonly isReady: () => Promise<boolean>;
}

const tell = (response: ServerResponse, status: number, state: string): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify({ status: state })}\n`);
};

/** `/health`: the process lives; `/ready`: it takes questions and what it stands on answers. */
const answerState = async (path: string, { name, isReady }: State, response: ServerResponse): Promise<void> => {
  if (path === '/health') {
    tell(response, 200, 'alive');
    return;
  }
  if (name !== 'serving') {
    tell(response, 503, name);
    return;
  }
  const isThere = await isReady().catch(() => false);
  tell(response, isThere ? 200 : 503, isThere ? 'ready' : 'the database does not answer');
};

const createHandler =
  (current: () => State): RequestListener =>
  (request, response) => {
    const state = current();
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (state.name === 'ending') response.setHeader('connection', 'close');
    if (path === '/health' || path === '/ready') void answerState(path, state, response);
    else state.handler(request, response);
  };

const open = (certificate: Certificate | null, handler: RequestListener): Server =>
  certificate === null ? createServer(timeouts, handler) : createTlsServer({ ...timeouts, ...certificate }, handler);

const close = (server: Server, patience: number): Promise<void> =>
  new Promise((ended) => {
    const end = setTimeout(() => {
      server.closeAllConnections();
    }, patience);
    // A connection that is kept alive becomes idle when its answer is given.
    const look = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    server.close(() => {
      clearTimeout(end);
      clearInterval(look);
      ended();
    });
    server.closeIdleConnections();
  });

const started = (server: Server, at: ListenAt): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(refusal(error, at));
    });
    server.listen(at.port, at.host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Takes a port of this machine. Throws a StartError where it cannot be had. */
export const listen = async (at: ListenAt): Promise<Listener> => {
  let state: State = { name: 'starting', handler: answerWhileStarting, isReady: () => Promise.resolve(false) };
  const handler = createHandler(() => state);
  const server = await Promise.resolve()
    .then(() => open(at.certificate ?? null, handler))
    .catch((error: unknown) => {
      throw refusal(error as NodeJS.ErrnoException, at);
    });
  const port = await started(server, at);
  return {
    port,
    serve: (given, isReady = () => Promise.resolve(true)) => {
      state = { name: 'serving', handler: given, isReady };
    },
    close: (patience) => {
      state = { ...state, name: 'ending' };
      return close(server, patience);
    },
  };
};
