import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SeededApi } from '../support/seeded-api.ts';

/** The API and the dashboard on a port of this machine, which can be left and taken again. */
export interface ServedDashboard {
  readonly origin: string;
  /** Answers nobody any more, as a program that has ended. */
  readonly stop: () => Promise<void>;
  /** Answers on the same port again. */
  readonly start: () => Promise<void>;
}

const listenOn = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Serves an API over HTTP. */
export const serveDashboard = async ({ listener }: SeededApi): Promise<ServedDashboard> => {
  let server = createServer(listener);
  const port = await listenOn(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
    start: async () => {
      server = createServer(listener);
      await listenOn(server, port);
    },
  };
};
