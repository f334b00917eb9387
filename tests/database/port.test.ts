import { createServer } from 'node:net';
import { once } from 'node:events';
import { freePort } from '../../src/database/port.ts';

test('a free port can be bound at once, and is not given while it is bound', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  expect(port).toBeGreaterThan(1_023);
  expect(await freePort()).not.toBe(port);
  server.close();
});
