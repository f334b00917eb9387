import { addressOf, listen } from '../../src/server/listen.ts';

test.each([
  ['127.0.0.1', 'http://localhost:4000/'],
  ['0.0.0.0', 'http://localhost:4000/'],
  ['::1', 'http://localhost:4000/'],
  ['::', 'http://localhost:4000/'],
  ['2001:db8::7', 'http://[2001:db8::7]:4000/'],
  ['192.0.2.7', 'http://192.0.2.7:4000/'],
  ['portolan.example', 'http://portolan.example:4000/'],
])('what listens on %s is at %s', (host, address) => {
  expect(addressOf(host, 4000)).toBe(address);
});

test('a port that is taken is told with its address, that of IPv6 in brackets', async () => {
  const first = await listen({ host: '::1', port: 0 });
  await expect(listen({ host: '::1', port: first.port })).rejects.toThrow(
    `PORT: [::1]:${String(first.port)} is in use`,
  );
  await first.close(0);
});

test('while the program starts, a browser gets a page that loads itself again without a script', async () => {
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const answer = await fetch(`http://127.0.0.1:${String(listener.port)}/`, { headers: { accept: browser } });
  const text = await answer.text();
  await listener.close(0);

  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).toContain('<meta http-equiv="refresh" content="2">');
  expect(text).toContain('<h1>Portolan is starting</h1>');
  expect(text).not.toContain('<script');
});

test.each([
  ['GET', '*/*'],
  ['GET', 'application/json'],
  ['GET', 'application/graphql-response+json, application/json;q=0.9, text/html;q=0.1'],
  ['POST', 'text/html'],
])('while the program starts, %s that accepts %s gets an error of GraphQL', async (method, accept) => {
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  const answer = await fetch(`http://127.0.0.1:${String(listener.port)}/graphql`, { method, headers: { accept } });
  const body: unknown = await answer.json();
  await listener.close(0);

  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
});

const at = (port: number, path: string) => fetch(`http://127.0.0.1:${String(port)}${path}`);

test('it lives from the start, and is ready when it serves and what it stands on answers', async () => {
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  const state = async () => [(await at(listener.port, '/health')).status, (await at(listener.port, '/ready')).status];
  expect(await state()).toEqual([200, 503]);
  expect((await at(listener.port, '/graphql')).status).toBe(503);
  let isThere: () => Promise<boolean> = () => Promise.resolve(true);
  listener.serve(
    (_, response) => response.end('served'),
    () => isThere(),
  );
  expect(await state()).toEqual([200, 200]);
  isThere = () => Promise.resolve(false);
  expect(await state()).toEqual([200, 503]);
  isThere = () => Promise.reject(new Error('It is gone.'));
  expect(await state()).toEqual([200, 503]);
  await listener.close(0);
});

test('it ends when what was under way is answered, and takes nothing new', async () => {
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  const begun = new Promise<() => void>((resolve) => {
    listener.serve((_, response) => resolve(() => response.end('answered')));
  });
  const under = at(listener.port, '/graphql');
  const answer = await begun;
  const ended = listener.close(10_000);
  await expect(at(listener.port, '/ready')).rejects.toThrow('fetch failed');
  answer();
  expect(await (await under).text()).toBe('answered');
  await ended;
});

test('it waits no longer than it is told for what is under way', async () => {
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  const begun = new Promise<void>((resolve) => {
    listener.serve(() => resolve());
  });
  const under = at(listener.port, '/graphql').then(
    () => 'answered',
    () => 'cut off',
  );
  await begun;
  await listener.close(50);
  expect(await under).toBe('cut off');
});
