import { BlockList, isIP } from 'node:net';
import type { Socket } from 'node:net';

/** Where a request comes from. */
export interface Origin {
  readonly address: string;
  readonly isSecure: boolean;
}

/** The proxies that are believed when they say for whom they ask. */
export interface Proxies {
  readonly originOf: (socket: Socket | undefined, headers: Headers) => Origin;
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** An IPv4 address as such where it came over IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
};

/** Believes the proxies of these addresses and networks, and nobody else. */
export const createProxies = (networks: readonly string[]): Proxies => {
  const trusted = listOf(networks);
  const isTrusted = (address: string): boolean => isIP(address) !== 0 && trusted.check(address, familyOf(address));
  return {
    originOf: (socket, headers) => {
      const peer = plain(socket?.remoteAddress ?? '');
      const isEncrypted = socket !== undefined && 'encrypted' in socket && socket.encrypted === true;
      if (!isTrusted(peer)) return { address: peer, isSecure: isEncrypted };
      const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => plain(part.trim()));
      // From the right: the last address that no proxy of ours has said of itself.
      const client = forwarded.findLast((address) => !isTrusted(address));
      const isSecure = isEncrypted || headers.get('x-forwarded-proto') === 'https';
      return { address: client !== undefined && isIP(client) !== 0 ? client : peer, isSecure };
    },
  };
};
