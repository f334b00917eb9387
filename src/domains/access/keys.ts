import { AppError } from '../../errors.ts';
import type { CreateApiKeyInput } from '../../generated/graphql.ts';
import { apiKeyOf } from '../../generated/shapes.ts';
import type { ApiKeyShape } from '../../generated/shapes.ts';
import { statements } from '../../generated/statements.ts';
import type { About, Graph } from '../../graph/graph.ts';
import { viewerOf } from '../../viewer.ts';
import type { Viewer } from '../../viewer.ts';
import { digestOf, hasDigest, isGood, keyText, newKey, newKeyProperties, readKey, useIsStaleBefore } from './rules.ts';

/** A key that was just made, with its text, which is shown once. */
export interface MadeKey {
  readonly apiKey: ApiKeyShape;
  readonly key: string;
}

/** The API keys of a graph, for those who may make and revoke them. */
export interface Keys {
  readonly create: (input: CreateApiKeyInput, createdBy: string) => Promise<MadeKey>;
  /** The key as it is now; null where there is none with this id. */
  readonly revoke: (id: string) => Promise<ApiKeyShape | null>;
  readonly all: () => Promise<readonly ApiKeyShape[]>;
}

/** The keys of a graph; `about` says for whom they are asked for. */
export const createKeys = (graph: Graph, about: About): Keys => ({
  create: async (input, createdBy) => {
    const made = newKey();
    const properties = newKeyProperties(input, createdBy, new Date());
    const values = { id: made.id, digest: digestOf(made.secret), properties: { ...properties } };
    const rows = await graph.write(async (transaction) => transaction.rows(statements.access.createKey, values), about);
    const [[row] = []] = rows;
    if (row === undefined) throw new Error('A key that was created did not come back.');
    return { apiKey: apiKeyOf(row), key: keyText(made) };
  },
  revoke: async (id) => {
    const given = { id, at: new Date().toISOString() };
    const rows = await graph.write(async (transaction) => transaction.rows(statements.access.revokeKey, given), about);
    const [[row] = []] = rows;
    return row === undefined ? null : apiKeyOf(row);
  },
  all: async () =>
    (await graph.reader(undefined, about).rows(statements.access.keys, {})).map(([row]) => apiKeyOf(row)),
});

/** The viewer behind a key; refuses with UNAUTHENTICATED one that is none, is unknown, has expired or was revoked. */
export type KeySignIn = (text: string) => Promise<Viewer>;

// One sentence for all that can be wrong with a key, which tells nobody whether there is such a key.
const refused = (): AppError =>
  new AppError('UNAUTHENTICATED', 'The API key is not valid: it is unknown, has expired or was revoked.');

const signingIn: About = { viewer: 'portolan', operation: 'sign in' };

/** Signs in by the keys of a graph, which are read anew each time; `failed` hears of a last use that could not be written. */
export const createKeySignIn = (graph: Graph, failed: (error: unknown) => void): KeySignIn => {
  const reader = graph.reader(undefined, signingIn);
  const noteUse = async (id: string, now: Date): Promise<void> => {
    const use = { id, at: now.toISOString(), since: useIsStaleBefore(now) };
    await graph.write(async (transaction) => transaction.rows(statements.access.useKey, use), signingIn);
  };
  return async (text) => {
    const given = readKey(text);
    if (given === null) throw refused();
    const now = new Date();
    const [row] = await reader.rows(statements.access.key, { id: given.id });
    if (row === undefined || !hasDigest(given.secret, row[1])) throw refused();
    const apiKey = apiKeyOf(row[0]);
    if (!isGood(apiKey, now)) throw refused();
    if ((apiKey.lastUsedAt ?? '') < useIsStaleBefore(now)) await noteUse(apiKey.id, now).catch(failed);
    return viewerOf(`key:${apiKey.id}`, apiKey);
  };
};
