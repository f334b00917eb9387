import { setTimeout as wait } from 'node:timers/promises';
import { createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { AppError } from '../../errors.ts';
import { viewerOf } from '../../viewer.ts';
import type { Viewer } from '../../viewer.ts';
import { grantsOf } from './claims.ts';
import type { ClaimNames } from './claims.ts';

/** Whose tokens are taken, and how its claims are read. */
export interface Issuer {
  /** The issuer's address, exactly as its tokens name it. */
  readonly issuer: string;
  /** Whom a token must be made out to. */
  readonly audience: string;
  readonly claims: ClaimNames;
}

/** The viewer behind a token; refuses with UNAUTHENTICATED, and with UNAVAILABLE where the issuer's keys cannot be had. */
export type Tokens = (token: string) => Promise<Viewer>;

/** Asymmetric ones only: nobody who can check a token can make one. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** The longest token that is looked at, in characters. */
const longest = 8_192;

/** How far the clocks of issuer and program may differ, in seconds. */
const tolerance = 5;

/** How long the issuer may take to answer, and how soon after its keys were read they are read again, in milliseconds. */
const patience = 5_000;
const cooldown = 1_000;

const refused = (why: string): AppError => new AppError('UNAUTHENTICATED', `The token is not valid: ${why}.`);

const unavailable = (cause: unknown): AppError =>
  new AppError('UNAVAILABLE', 'The token cannot be checked: its issuer does not answer. Try again in a moment.', {
    cause: cause instanceof Error ? cause : new Error(String(cause)),
  });

type KeySet = ReturnType<typeof createRemoteJWKSet>;

const discover = async (issuer: string): Promise<KeySet> => {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  const found = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (found.issuer !== issuer) throw new Error(`${url} is of another issuer: ${String(found.issuer)}.`);
  if (typeof found.jwks_uri !== 'string') throw new Error(`${url} names no jwks_uri.`);
  return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: patience, cooldownDuration: cooldown });
};

/** What jose says of a token, as the caller may hear it; an issuer that does not answer is no fault of the token. */
const told = (error: unknown): Error => {
  if (error instanceof AppError) return error;
  if (error instanceof errors.JWTExpired) return refused('it has expired');
  if (error instanceof errors.JWTClaimValidationFailed)
    return refused(`its claim "${error.claim}" is not as it must be`);
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return unavailable(error);
  const isOfToken = error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC';
  return isOfToken ? refused('its form, key or signature is wrong') : unavailable(error);
};

const headerOf = (token: string): { readonly kid?: unknown } => {
  try {
    return decodeProtectedHeader(token);
  } catch {
    throw refused('it has not the form of one');
  }
};

const requireKeyId = (token: string): void => {
  if (token.length > longest) throw refused(`it is longer than ${longest} characters`);
  const { kid } = headerOf(token);
  if (typeof kid !== 'string' || kid === '') throw refused('it names no key (kid)');
};

const requireNotFuture = ({ iat }: JWTPayload): void => {
  if (iat !== undefined && iat > Date.now() / 1_000 + tolerance) throw refused('it was issued in the future');
};

/** An issuer that has changed its keys within the last second is asked once more, so that no request fails of it. */
const verified = async (token: string, keys: KeySet, { issuer, audience }: Issuer): Promise<JWTPayload> => {
  const check = async () =>
    jwtVerify(token, keys, {
      ...{ issuer, audience, algorithms, clockTolerance: tolerance },
      requiredClaims: ['exp', 'sub', 'iat'],
    });
  try {
    return (await check()).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSNoMatchingKey) || !keys.coolingDown) throw error;
    await wait(cooldown);
    return (await check()).payload;
  }
};

/** Checks the tokens of an issuer, whose keys are found when the first one comes. */
export const createTokens = (issuer: Issuer): Tokens => {
  let finding: Promise<KeySet> | undefined;
  const keys = async (): Promise<KeySet> => {
    finding ??= discover(issuer.issuer);
    try {
      return await finding;
    } catch (error) {
      finding = undefined;
      throw unavailable(error);
    }
  };
  return async (token) => {
    try {
      requireKeyId(token);
      const payload = await verified(token, await keys(), issuer);
      requireNotFuture(payload);
      return viewerOf(`token:${payload.sub ?? ''}`, grantsOf(payload, issuer.claims));
    } catch (error) {
      throw told(error);
    }
  };
};
