import { createKeySignIn } from '../../src/domains/access/keys.ts';
import { digestOf, keyText } from '../../src/domains/access/rules.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { ask } from './neo4j.ts';
import type { TestDatabase } from './neo4j.ts';

const keys = [
  { id: '000000000001', secret: 'a'.repeat(43), revokedAt: null },
  { id: '000000000002', secret: 'b'.repeat(43), revokedAt: '2026-01-03T00:00:00.000Z' },
];

const properties = {
  ...{ name: 'a key', roles: ['READER'], scopes: ['READ'], organisations: ['ports'], groups: ['lisbon'] },
  ...{ clearance: 'AMBER', createdBy: 'a test', createdAt: '2026-01-01T00:00:00.000Z' },
  ...{ expiresAt: '2999-01-01T00:00:00.000Z', lastUsedAt: '2026-01-02T00:00:00.000Z' },
};

/** Stores two keys that say everything that a key can say, one of them revoked; gives the other. */
export const storeAKey = async (database: TestDatabase): Promise<string> => {
  for (const { id, secret, revokedAt } of keys)
    await ask(database, 'MERGE (key:ApiKey {id: $id}) SET key += $properties', {
      id,
      properties: { ...properties, revokedAt, digest: digestOf(secret) },
    });
  const [key = { id: '', secret: '' }] = keys;
  return keyText(key);
};

/** Signs in by such a key. */
export const signInByAKey = async (database: TestDatabase, graph: Graph): Promise<void> => {
  await createKeySignIn(graph, (error) => {
    throw error;
  })(await storeAKey(database));
};
