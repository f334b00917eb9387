import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { badInput } from '../../errors.ts';
import type { CreateApiKeyInput } from '../../generated/graphql.ts';
import type { ApiKeyShape } from '../../generated/shapes.ts';
import { isCircle } from '../../markings.ts';

/** The two parts of a key `ptl_<id>_<secret>`: the id may be told, the secret is 256 random bits. */
export interface KeyText {
  readonly id: string;
  readonly secret: string;
}

const pattern = /^ptl_([0-9a-f]{12})_([\w-]{43})$/;

/** What every key begins with. */
export const keyPrefix = 'ptl_';

/** Makes a key. */
export const newKey = (): KeyText => ({
  id: randomBytes(6).toString('hex'),
  secret: randomBytes(32).toString('base64url'),
});

/** The key as it is sent. */
export const keyText = ({ id, secret }: KeyText): string => `${keyPrefix}${id}_${secret}`;

/** Reads a key; null where the text is none. */
export const readKey = (text: string): KeyText | null => {
  const [, id, secret] = pattern.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
};

/** What is kept of a secret: with 256 random bits a plain SHA-256, in hexadecimal, is as good as a slow one. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a secret is the one of this digest, in a time that tells nothing. */
export const hasDigest = (secret: string, digest: string): boolean => {
  const [own, kept] = [Buffer.from(digestOf(secret)), Buffer.from(digest)];
  return own.length === kept.length && timingSafeEqual(own, kept);
};

/** Whether a key is good at this moment: not revoked, not expired. */
export const isGood = ({ revokedAt, expiresAt }: Pick<ApiKeyShape, 'revokedAt' | 'expiresAt'>, now: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now.toISOString());

const minute = 60_000;
const day = 1_440 * minute;

/** The moment before which the last use of a key must lie to be written anew: a minute ago. */
export const useIsStaleBefore = (now: Date): string => new Date(now.valueOf() - minute).toISOString();

const circles = (argument: string, names: readonly string[]): readonly string[] => {
  const wrong = names.find((name) => !isCircle(name));
  if (wrong !== undefined)
    throw badInput(
      `${argument}: ${JSON.stringify(wrong.slice(0, 80))} is no name of one: give 1 to 64 letters, digits, ".", "_" and "-", beginning with a letter or digit.`,
    );
  return [...new Set(names)].sort();
};

const readName = (name: string): string => {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > 100)
    throw badInput('input.name: give 1 to 100 characters that say what the key is for.');
  return trimmed;
};

const readExpiry = (days: number | null | undefined, now: Date): string | null => {
  if (days === null || days === undefined) return null;
  if (days < 1 || days > 3650) throw badInput(`input.days: ${days} is not between 1 and 3650; null is for ever.`);
  return new Date(now.valueOf() + days * day).toISOString();
};

/** What is kept of a new key beside its id and digest. Refuses what is no key, naming the field. */
export const newKeyProperties = (
  { name, roles, scopes, organisations = [], groups = [], clearance = 'GREEN', days }: CreateApiKeyInput,
  createdBy: string,
  now: Date,
): Omit<ApiKeyShape, 'id'> => {
  if (roles.length === 0) throw badInput('input.roles: give at least one role.');
  if (scopes?.length === 0) throw badInput('input.scopes: give at least one capability, or leave them out.');
  return {
    name: readName(name),
    roles: [...new Set(roles)],
    scopes: scopes === null || scopes === undefined ? null : [...new Set(scopes)],
    organisations: circles('input.organisations', organisations),
    groups: circles('input.groups', groups),
    clearance,
    createdAt: now.toISOString(),
    createdBy,
    expiresAt: readExpiry(days, now),
    lastUsedAt: null,
    revokedAt: null,
  };
};
