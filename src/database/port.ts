import { createServer } from 'node:net';

/** A port of 127.0.0.1 that was free a moment ago; Neo4j cannot be told to choose one itself. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The system named no port.'));
        else resolve(address.port);
      });
    });
  });
