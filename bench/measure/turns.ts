import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A door to a database that counts how often somebody waits at it. */
export interface Turns {
  readonly port: number;
  /** How often a client has sent something after it was answered, or for the first time. */
  readonly count: () => number;
  readonly close: () => void;
}

/** Opens a door to a port of this machine: what a client sends without waiting for an answer in between is one wait. */
export const countTurns = (target: number): Promise<Turns> => {
  let turns = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(target, '127.0.0.1');
    let isAnswered = true;
    for (const socket of [client, database]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('data', (data) => {
      if (isAnswered) turns += 1;
      isAnswered = false;
      database.write(data);
    });
    database.on('data', (data) => {
      isAnswered = true;
      client.write(data);
    });
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        count: () => turns,
        close: () => {
          server.close();
          for (const socket of open) socket.destroy();
        },
      });
    });
  });
};
