import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../errors.ts';
import { statements } from '../generated/statements.ts';
import { databaseErrorOf } from './cause.ts';
import type { Graph } from './graph.ts';

/** A numbered file of `cypher/migrations/`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** SHA-256 of the file's text, in hexadecimal. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The lock that starters wait for each other at needs its own constraint before anything else. */
const lockConstraints = [
  'CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE',
  'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.version IS UNIQUE',
];

const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n');

const parseMigration = (file: string, text: string): Migration => {
  const [, version, name] = /^V(\d{3})__([a-z0-9_]+)\.cypher$/.exec(file) ?? [];
  if (version === undefined || name === undefined)
    throw new StartError(`cypher/migrations/${file} is not named like V001__what_it_does.cypher.`);
  return {
    version: Number(version),
    name,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: withoutComments(text)
      .split(/;\s*$/m)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  };
};

/** The migrations of a folder in their order. Throws a StartError where the numbers have a gap. */
export const readMigrations = (folder: string): readonly Migration[] => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  const migrations = files.sort().map((file) => parseMigration(file, readFileSync(join(folder, file), 'utf8')));
  for (const [index, { version }] of migrations.entries())
    if (version !== index + 1)
      throw new StartError(
        `cypher/migrations has V${String(version).padStart(3, '0')} where V${String(index + 1).padStart(3, '0')} is expected.`,
      );
  return migrations;
};

type Applied = Pick<Migration, 'version' | 'name' | 'checksum'>;

/** Refuses a graph whose chain is not the beginning of ours. */
const refuseDrift = (migrations: readonly Migration[], applied: readonly Applied[]): void => {
  for (const { version, name, checksum } of applied) {
    const title = `V${String(version).padStart(3, '0')}__${name}`;
    const own = migrations[version - 1];
    if (own === undefined)
      throw new StartError(
        `The graph has seen the migration ${title}, which this version of Portolan does not know. Start the version that wrote it, or a newer one.`,
      );
    if (own.checksum !== checksum || own.name !== name)
      throw new StartError(
        `The migration ${title} of the graph is not the file of that number in cypher/migrations: it was changed after it was applied. Restore the file, and put the change into a new migration.`,
      );
  }
};

/** How often a migration is tried, and for how many milliseconds at most the first time is waited between two. */
const attempts = 12;
const firstWait = 50;

/**
 * A constraint can be defined in no transaction that holds the lock, so definitions of several starters meet: the
 * database then ends one of them by a transient error, or finds that another was faster.
 */
const isOverlap = (error: unknown): boolean => {
  const code = databaseErrorOf(error)?.code ?? '';
  return code.startsWith('Neo.TransientError.') || /\.Schema\.\w*AlreadyExists$/.test(code);
};

const applyMissing = async (graph: Graph, migrations: readonly Migration[]): Promise<number> => {
  for (const constraint of lockConstraints) await graph.define(constraint);
  const applied = await graph.write(async (transaction) => {
    await transaction.rows(statements.migration.lock, {});
    const rows = await transaction.rows(statements.migration.applied, {});
    refuseDrift(
      migrations,
      rows.map(([version, name, checksum]) => ({ version, name, checksum })),
    );
    const missing = migrations.slice(rows.length);
    for (const { version, name, checksum, statements: definitions } of missing) {
      for (const definition of definitions) await graph.define(definition);
      await transaction.rows(statements.migration.record, { version, name, checksum });
    }
    return missing.length;
  });
  if (applied > 0) await graph.define('CALL db.awaitIndexes(60)');
  return applied;
};

/**
 * Applies what the graph has not seen yet and says how many migrations that were. Starters at once are safe: the others
 * wait until the first is done. Each migration's statements may be run again, so a start that was cut off is made good
 * by the next.
 */
export const migrate = async (graph: Graph, migrations: readonly Migration[]): Promise<number> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await applyMissing(graph, migrations);
    } catch (error) {
      if (attempt === attempts || !isOverlap(error)) throw error;
      await wait(Math.random() * Math.min(firstWait * 2 ** attempt, 1_000));
    }
  }
};
