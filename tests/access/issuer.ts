import Provider from 'oidc-provider';
import type { JWKS } from 'oidc-provider';

/*
 * A real OpenID Connect issuer on loopback, as a process of its own: `node issuer.ts <port> <audience>`, its private keys
 * as JSON on standard input. It prints "ready" when it listens.
 */
const [, , port = '', audience = ''] = process.argv;

const read = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const jwks = JSON.parse(await read()) as JWKS;

const claimsOf: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  board: { roles: ['port-editors'], organisations: ['ports'], groups: ['lisbon'], clearance: 'AMBER' },
  passer: {},
};

const issuer = new Provider(`http://127.0.0.1:${port}`, {
  jwks,
  clients: Object.keys(claimsOf).map((id) => ({
    client_id: id,
    client_secret: `the secret of ${id}`,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  })),
  extraTokenClaims: (_, token) => ({ ...claimsOf[token.clientId ?? ''] }),
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      getResourceServerInfo: () => ({
        scope: '',
        audience,
        accessTokenTTL: 600,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});

issuer.listen(Number(port), '127.0.0.1', () => {
  console.log('ready');
});
