import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import type { AddressInfo } from 'node:net';
import { StartError } from '../errors.ts';

/** A port that is taken and answers: with 503 until it is given a handler. */
export interface Listener {
  readonly port: number;
  readonly serve: (handler: RequestListener) => void;
  /** Ends: waits for the answers under way, at most `patience` milliseconds. */
  readonly close: (patience: number) => Promise<void>;
}

const hereNames: ReadonlySet<string> = new Set(['127.0.0.1', '0.0.0.0', '::1', '::']);

const hostAndPort = (host: string, port: number): string => `${isIPv6(host) ? `[${host}]` : host}:${String(port)}`;

/** The address to open in a browser for what listens on this host and port. */
export const addressOf = (host: string, port: number): string =>
  `http://${hostAndPort(hereNames.has(host) ? 'localhost' : host, port)}/graphql`;

const starting = (_: IncomingMessage, response: ServerResponse): void => {
  const message = 'Portolan is starting. Try again in a moment.';
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] }));
};

const refusal = (error: NodeJS.ErrnoException, host: string, port: number): StartError => {
  const where = hostAndPort(host, port);
  if (error.code === 'EADDRINUSE')
    return new StartError(`PORT: ${where} is in use by another program. Stop it, or set PORT to another port.`);
  if (error.code === 'EACCES')
    return new StartError(`PORT: this user may not listen on ${where}. Set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartError(
      `HOST: "${host}" is not an address of this machine. Set HOST to one that is, e.g. 127.0.0.1.`,
    );
  return new StartError(`HOST, PORT: cannot listen on ${where}: ${error.message}`);
};

/** Takes a port of this machine. Throws a StartError where it cannot be had. */
export const listen = (host: string, port: number): Promise<Listener> =>
  new Promise((resolve, reject) => {
    let handler: RequestListener = starting;
    const server = createServer((request, response) => {
      handler(request, response);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(refusal(error, host, port));
    });
    server.listen(port, host, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        serve: (given) => {
          handler = given;
        },
        close: (patience) =>
          new Promise((ended) => {
            const end = setTimeout(() => {
              server.closeAllConnections();
            }, patience);
            server.close(() => {
              clearTimeout(end);
              ended();
            });
            server.closeIdleConnections();
          }),
      });
    });
  });
