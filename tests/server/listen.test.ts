import { addressOf, listen } from '../../src/server/listen.ts';

test.each([
  ['127.0.0.1', 'http://localhost:4000/graphql'],
  ['0.0.0.0', 'http://localhost:4000/graphql'],
  ['::1', 'http://localhost:4000/graphql'],
  ['::', 'http://localhost:4000/graphql'],
  ['2001:db8::7', 'http://[2001:db8::7]:4000/graphql'],
  ['192.0.2.7', 'http://192.0.2.7:4000/graphql'],
  ['portolan.example', 'http://portolan.example:4000/graphql'],
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
