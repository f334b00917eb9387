import { grantsOf } from '../../src/domains/access/claims.ts';
import {
  digestOf,
  hasDigest,
  isGood,
  keyText,
  newKey,
  newKeyProperties,
  readKey,
} from '../../src/domains/access/rules.ts';
import type { CreateApiKeyInput } from '../../src/generated/graphql.ts';

const now = new Date('2026-01-25T12:00:00.000Z');
const input: CreateApiKeyInput = { name: ' a board ', roles: ['READER', 'READER'], days: 1 };
const made = (more: Partial<CreateApiKeyInput> = {}) => newKeyProperties({ ...input, ...more }, 'key:x', now);

test('a key is its prefix, what may be told of it, and 256 bits that no two share', () => {
  const [one, other] = [newKey(), newKey()];
  expect(keyText(one)).toMatch(/^ptl_[0-9a-f]{12}_[\w-]{43}$/);
  expect(Buffer.from(one.secret, 'base64url')).toHaveLength(32);
  expect(one.secret).not.toBe(other.secret);
  expect(readKey(keyText(one))).toEqual(one);
});

test.each([
  '',
  'ptl_',
  'ptl_000000000000_short',
  `ptl_000000000000_${'a'.repeat(44)}`,
  `ptl_../../etc_${'a'.repeat(43)}`,
])('%s is no key', (text) => {
  expect(readKey(text)).toBeNull();
});

test('the digest is that of the secret and of no other', () => {
  const { secret } = newKey();
  expect(digestOf(secret)).toMatch(/^[0-9a-f]{64}$/);
  expect(hasDigest(secret, digestOf(secret))).toBe(true);
  expect(hasDigest(newKey().secret, digestOf(secret))).toBe(false);
  expect(hasDigest(secret, '')).toBe(false);
});

test('a key is good until it expires or is revoked', () => {
  const { expiresAt, revokedAt } = made();
  expect(isGood({ expiresAt, revokedAt }, now)).toBe(true);
  expect(isGood({ expiresAt, revokedAt }, new Date('2026-01-26T12:00:00.000Z'))).toBe(false);
  expect(isGood({ expiresAt: null, revokedAt: null }, new Date('2999-01-01T00:00:00Z'))).toBe(true);
  expect(isGood({ expiresAt: null, revokedAt: now.toISOString() }, now)).toBe(false);
});

test('what is kept of a key is read once and for all', () => {
  expect(made({ groups: ['b', 'a', 'b'] })).toMatchObject({
    ...{ name: 'a board', roles: ['READER'], groups: ['a', 'b'], clearance: 'GREEN', scopes: null },
    ...{ createdBy: 'key:x', createdAt: '2026-01-25T12:00:00.000Z', expiresAt: '2026-01-26T12:00:00.000Z' },
  });
});

test.each<readonly [string, Partial<CreateApiKeyInput>]>([
  ['input.name', { name: '  ' }],
  ['input.name', { name: 'x'.repeat(101) }],
  ['input.roles', { roles: [] }],
  ['input.scopes', { scopes: [] }],
  ['input.days', { days: 0 }],
  ['input.days', { days: 4_000 }],
  ['input.organisations', { organisations: ['a/b'] }],
  ['input.groups', { groups: [''] }],
])('a refusal begins with %s', (field, more) => {
  expect(() => made(more)).toThrow(new RegExp(`^${field.replace('.', '\\.')}: `));
});

const names = {
  ...{ roles: 'realm.roles', organisations: 'orgs', groups: 'groups', clearance: 'clearance' },
  roleOf: new Map([['port-editors', 'EDITOR' as const]]),
};

test('claims become grants by the names that are set, also within claims, and what is no name of a circle is dropped', () => {
  const payload = {
    realm: { roles: ['port-editors', 'STEWARD'] },
    orgs: 'a b/c d',
    groups: ['x', 7, '../y'],
    clearance: 'tlp:amber',
  };
  expect(grantsOf(payload, names)).toEqual({
    ...{ roles: ['EDITOR'], organisations: ['a', 'd'], groups: ['x'], clearance: 'AMBER', scopes: null },
  });
});

test('claims that are not there, or inherited, give nothing', () => {
  expect(grantsOf({}, { ...names, roles: 'constructor.name', groups: '__proto__' })).toEqual({
    ...{ roles: [], organisations: [], groups: [], clearance: 'GREEN', scopes: null },
  });
});
