import { unreachable } from './ask.ts';

/** The issuer at which people sign in, and what it is asked for: `src/server/dashboard.ts` tells it. */
export interface Issuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly resource: string | null;
}

/** What the question for the issuer is kept under. */
export const issuerKey = 'issuer';

/** The issuer that the program names; null where people paste a key or a token. */
export const fetchIssuer = async (): Promise<Issuer | null> => {
  const response = await fetch('/dashboard/sign-in.json').catch(() => null);
  if (response?.ok !== true) throw unreachable();
  const { issuer } = (await response.json()) as { readonly issuer: Issuer | null };
  return issuer;
};
