import { AppError } from '../../errors.ts';
import type { Viewer } from '../../viewer.ts';
import type { KeySignIn } from './keys.ts';
import { keyPrefix } from './rules.ts';
import type { Tokens } from './tokens.ts';

/** The viewer behind the header Authorization; whoever sends none is the one given. */
export type SignIn = (authorization: string | null) => Promise<Viewer>;

/** How a request signs in: by an API key, or by a token where there is an issuer. What is not valid is never anonymous. */
export const createSignIn =
  (keys: KeySignIn, tokens: Tokens | null, unsigned: Viewer): SignIn =>
  async (authorization) => {
    if (authorization === null) return unsigned;
    const [, credential] = /^Bearer +([^\s,]+)$/i.exec(authorization.trim()) ?? [];
    if (credential === undefined)
      throw new AppError('UNAUTHENTICATED', 'Authorization: give "Bearer" and then an API key or a token.');
    if (credential.startsWith(keyPrefix)) return keys(credential);
    if (tokens === null)
      throw new AppError('UNAUTHENTICATED', 'Authorization: this is no API key, and no issuer of tokens is set.');
    return tokens(credential);
  };
