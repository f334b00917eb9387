import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A door to a database that cuts connections. */
export interface CuttingDoor {
  readonly port: number;
  /** From now on each piece of data cuts its connection with this probability, before it is passed on or after. */
  readonly cutWith: (probability: number) => void;
  readonly cuts: () => number;
  readonly close: () => void;
}

/** So many pieces of data of a connection are its greeting, which is let through. */
const greeting = 8;

/** Opens a door to a port of this machine; `random` gives numbers from 0 to 1. */
export const openCuttingDoor = (target: number, random: () => number): Promise<CuttingDoor> => {
  let probability = 0;
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(target, '127.0.0.1');
    let passed = 0;
    const cut = () => {
      cuts += 1;
      client.destroy();
      database.destroy();
    };
    const pass = (from: Socket, to: Socket) => {
      from.setNoDelay(true);
      open.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('data', (data) => {
        passed += 1;
        if (passed <= greeting || random() >= probability) {
          to.write(data);
          return;
        }
        // What is sent may arrive, and only its answer be lost: the worst moment is after a commit.
        if (random() < 0.5) cut();
        else to.write(data, cut);
      });
    };
    pass(client, database);
    pass(database, client);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        cutWith: (wanted) => {
          probability = wanted;
        },
        cuts: () => cuts,
        close: () => {
          server.close();
          for (const socket of open) socket.destroy();
        },
      });
    });
  });
};
