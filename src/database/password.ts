import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseStartError } from './errors.ts';

const rounds = 1_024;

const hash = (...parts: readonly (string | Buffer)[]): Buffer => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
};

/**
 * The line in which Neo4j is told its first password: what `neo4j-admin dbms set-initial-password` writes, without
 * the two seconds of another Java. Neo4j reads it once, when it makes its user.
 */
export const initialUser = (password: string, salt: Buffer = randomBytes(32)): string => {
  let key = hash(salt, password);
  for (let round = 1; round < rounds; round += 1) key = hash(key);
  return `neo4j:SHA-256,${key.toString('hex')},${salt.toString('hex')},${rounds}:\n`;
};

/** Writes a file that only its owner may read, whole or not at all. */
export const writePrivately = async (path: string, text: string): Promise<void> => {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const readPassword = async (path: string): Promise<string | null> => {
  const written = await readFile(path, 'utf8').catch(() => null);
  return written === null || written.trim() === '' ? null : written.trim();
};

/** Whether a server has run in this state folder. */
export const holdsData = (home: string): Promise<boolean> => exists(join(home, 'data', 'databases'));

/**
 * The password of the state folder, made on its first start.
 *
 * The password is on disk before Neo4j hears of it, and Neo4j's file before Neo4j runs, so that a start that is cut
 * off at any point is simply done again by the next one.
 */
export const requirePassword = async (home: string): Promise<string> => {
  const path = join(home, 'password');
  const kept = await readPassword(path);
  if (kept === null && (await holdsData(home))) {
    throw new DatabaseStartError(
      `The database in ${home} has a password, but its file ${path} is missing or empty. ` +
        'Put the file back, or move the folder away to begin with an empty database.',
    );
  }
  const password = kept ?? randomBytes(24).toString('base64url');
  if (kept === null) await writePrivately(path, `${password}\n`);
  await chmod(path, 0o600);
  const told = join(home, 'data', 'dbms', 'auth.ini');
  if (!(await exists(told))) {
    await mkdir(dirname(told), { recursive: true, mode: 0o700 });
    await writePrivately(told, initialUser(password));
  }
  return password;
};
