import type { Socket } from 'node:net';
import { createProxies } from '../../src/server/proxies.ts';

const from = (remoteAddress: string, more: object = {}) => ({ remoteAddress, ...more }) as unknown as Socket;
const forwarded = (value: string, proto = 'https') =>
  new Headers({ 'x-forwarded-for': value, 'x-forwarded-proto': proto });
const proxies = createProxies(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32']);

test.each([
  ['nobody is believed who is not listed', '198.51.100.1', '1.2.3.4', { address: '198.51.100.1', isSecure: false }],
  ['a proxy is believed', '10.1.2.3', '1.2.3.4', { address: '1.2.3.4', isSecure: true }],
  ['one of IPv6 is', '2001:db8::1', '1.2.3.4', { address: '1.2.3.4', isSecure: true }],
  ['one of IPv4 over IPv6 is', '::ffff:192.0.2.7', '1.2.3.4', { address: '1.2.3.4', isSecure: true }],
  [
    'what the client says of itself is not',
    '10.1.2.3',
    '9.9.9.9, 1.2.3.4, 10.5.5.5',
    { address: '1.2.3.4', isSecure: true },
  ],
  ['what is no address is not', '10.1.2.3', 'evil', { address: '10.1.2.3', isSecure: true }],
])('%s', (_, peer, value, expected) => {
  expect(proxies.originOf(from(peer), forwarded(value))).toEqual(expected);
});

test('a connection with TLS is secure without a proxy, and a request of this process comes from nowhere', () => {
  expect(proxies.originOf(from('1.2.3.4', { encrypted: true }), new Headers())).toEqual({
    address: '1.2.3.4',
    isSecure: true,
  });
  expect(proxies.originOf(undefined, new Headers())).toEqual({ address: '', isSecure: false });
});
