import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';

const root = join(import.meta.dirname, '..', '..');

/** Whom the tokens of these tests are made out to. */
export const audience = 'https://portolan.example/graphql';

/** A key pair of an issuer. */
export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** Makes a key pair for RS256. */
export const aKey = async (kid: string): Promise<IssuerKey> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' } };
};

/** An issuer that runs. */
export interface StartedIssuer {
  readonly address: string;
  /** A token as the issuer gives it to one of its clients, by client credentials. */
  readonly token: (client: 'board' | 'passer') => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A port of loopback that is free now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts an issuer that signs with the first of these keys and publishes all of them; it signs people in for a page. */
export const startIssuer = async (port: number, keys: readonly IssuerKey[], page?: string): Promise<StartedIssuer> => {
  const address = `http://127.0.0.1:${port}`;
  const given = ['tests/access/issuer.ts', String(port), audience, ...(page === undefined ? [] : [page])];
  const child = spawn(join(root, 'node_modules', '.bin', 'node'), given, {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  // It has notices of its own to print before.
  for await (const line of createInterface(child.stdout)) if (line === 'ready') break;
  child.stdout.resume();
  return {
    address,
    token: async (client) => {
      const secret = encodeURIComponent(`the secret of ${client}`).replaceAll('%20', '+');
      const response = await fetch(`${address}/token`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`,
        },
        body: 'grant_type=client_credentials',
      });
      const { access_token: token } = (await response.json()) as { readonly access_token?: string };
      if (token === undefined) throw new Error(`The issuer gave no token: ${response.status}.`);
      return token;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};
