import Provider from 'oidc-provider';
import type { ClientMetadata, JWKS } from 'oidc-provider';

/*
 * A real OpenID Connect issuer on loopback, as a process of its own: `node issuer.ts <port> <audience> [<page>]`, its
 * private keys as JSON on standard input. It prints "ready" when it listens. With the address of a page it signs people in
 * for it, as a public client: whoever gives the name of a client, and any password, gets the claims of that client.
 */
const [, , port = '', audience = '', page] = process.argv;

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

const publicClient = (origin: string): ClientMetadata => ({
  client_id: 'dashboard',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  redirect_uris: [`${origin}/sign-in`],
  response_types: ['code'],
});

const issuer = new Provider(`http://127.0.0.1:${port}`, {
  jwks,
  clients: [
    ...Object.keys(claimsOf).map((id) => ({
      client_id: id,
      client_secret: `the secret of ${id}`,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    ...(page === undefined ? [] : [publicClient(page)]),
  ],
  clientBasedCORS: (_, origin) => origin === page,
  extraTokenClaims: (_, token) => ({
    ...claimsOf[('accountId' in token ? token.accountId : token.clientId) ?? ''],
  }),
  features: {
    devInteractions: { enabled: page !== undefined },
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
