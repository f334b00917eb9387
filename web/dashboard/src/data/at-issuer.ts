import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  AuthorizationResponseError,
  calculatePKCECodeChallenge,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  ResponseBodyError,
  validateAuthResponse,
} from 'oauth4webapi';
import type { AuthorizationServer, Client } from 'oauth4webapi';
import { texts } from '../texts.ts';
import type { Issuer } from './issuer.ts';
import { forgetLeft, hasLeft } from './session.ts';
import { tab } from './tab.ts';

const { issuer: words } = texts.signIn;

/** What a sign-in that was begun expects of its end; it is kept in the tab and taken once. */
interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The view from which it was begun. */
  readonly next: string;
}

/** Who has come back from the issuer. */
interface Returned {
  readonly token: string;
  readonly next: string;
}

/** Why nobody is signed in, in words. */
class SignInError extends Error {
  override readonly name = 'SignInError';
}

const place = 'portolan:sign-in';

/** How long the issuer may take to answer, in milliseconds. */
const patience = 15_000;

/** The redirect URI: it is registered with the issuer, which compares it. */
const redirectUri = (): string => `${location.origin}/sign-in`;

// Plain http only where the settings take it: on the machine itself.
const optionsOf = ({ issuer }: Issuer) => ({
  [allowInsecureRequests]: issuer.startsWith('http://'),
  signal: AbortSignal.timeout(patience),
});

const clientOf = ({ clientId }: Issuer): Client => ({ client_id: clientId });

const told = (error: unknown, { issuer }: Issuer): SignInError => {
  if (error instanceof SignInError) return error;
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return new SignInError(words.says(error.error, error.error_description));
  const isUnanswered = error instanceof DOMException || (error instanceof TypeError && !('code' in error));
  if (isUnanswered) return new SignInError(words.silent(new URL(issuer).origin));
  return new SignInError(words.wrong(error instanceof Error ? error.message : String(error)));
};

const discover = async (issuer: Issuer): Promise<AuthorizationServer> => {
  const address = new URL(issuer.issuer);
  const server = await processDiscoveryResponse(address, await discoveryRequest(address, optionsOf(issuer)));
  const { token_endpoint: tokens } = server;
  // The policy of the page lets nothing go to another address.
  if (tokens !== undefined && new URL(tokens).origin !== address.origin)
    throw new SignInError(words.elsewhere(new URL(tokens).origin));
  return server;
};

const addressOf = async (issuer: Issuer, endpoint: string, { state, nonce, verifier }: Begun): Promise<URL> => {
  const address = new URL(endpoint);
  if (address.protocol !== new URL(issuer.issuer).protocol) throw new SignInError(words.wrong(endpoint));
  const parameters = {
    ...{ response_type: 'code', client_id: issuer.clientId, redirect_uri: redirectUri(), scope: issuer.scope },
    ...{ state, nonce, code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    ...(issuer.resource === null ? {} : { resource: issuer.resource }),
    // Whoever signed out here has not signed out there, and may be followed by somebody else.
    ...(hasLeft() ? { prompt: 'login' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address;
};

/** Sends the browser to the issuer. Throws a SignInError in words where it cannot. */
export const leaveFor = async (issuer: Issuer, next: string): Promise<void> => {
  try {
    if (!isSecureContext) throw new SignInError(words.insecure);
    const { authorization_endpoint: endpoint } = await discover(issuer);
    if (endpoint === undefined) throw new SignInError(words.wrong('authorization_endpoint'));
    const begun = {
      ...{ state: generateRandomState(), nonce: generateRandomNonce(), verifier: generateRandomCodeVerifier(), next },
    };
    const address = await addressOf(issuer, endpoint, begun);
    if (!tab.set(place, JSON.stringify(begun))) throw new SignInError(words.unkept);
    location.assign(address);
  } catch (error) {
    throw told(error, issuer);
  }
};

const takeBegun = (): Begun => {
  const kept = tab.get(place);
  tab.set(place, null);
  if (kept === null) throw new SignInError(words.notBegun);
  return JSON.parse(kept) as Begun;
};

const checked = (server: AuthorizationServer, issuer: Issuer, answer: URLSearchParams, state: string) => {
  try {
    return validateAuthResponse(server, clientOf(issuer), answer, state);
  } catch (error) {
    if (error instanceof AuthorizationResponseError) throw error;
    throw new SignInError(words.notOurs);
  }
};

/** Takes the token for what the issuer has sent the browser back with. Throws a SignInError in words where there is none. */
export const comeBack = async (issuer: Issuer, answer: URLSearchParams): Promise<Returned> => {
  try {
    const { state, nonce, verifier, next } = takeBegun();
    const server = await discover(issuer);
    const parameters = checked(server, issuer, answer, state);
    const response = await authorizationCodeGrantRequest(
      ...([server, clientOf(issuer), None(), parameters, redirectUri(), verifier] as const),
      {
        ...optionsOf(issuer),
        additionalParameters: issuer.resource === null ? {} : { resource: issuer.resource },
      },
    );
    const { access_token: token } = await processAuthorizationCodeResponse(server, clientOf(issuer), response, {
      ...{ expectedNonce: nonce, requireIdToken: true },
    });
    forgetLeft();
    return { token, next };
  } catch (error) {
    throw told(error, issuer);
  }
};
