import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimFolder, type Claim } from './claim.ts';
import { awaitGone } from './child.ts';
import { DatabaseStartError } from './errors.ts';
import { holdsData, writePrivately } from './password.ts';
import { isAlive } from './processes.ts';
import type { Neo4jRelease } from './releases.ts';

const orphanGraceMs = 5_000;

const isNewer = (version: string, than: string): boolean => {
  const theirs = than.split('.').map(Number);
  for (const [index, part] of version.split('.').map(Number).entries()) {
    const other = theirs[index] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
};

const isOfLine = (version: string, { line }: Neo4jRelease): boolean =>
  Number.parseInt(version, 10) >= 2025 === (line === 'calendar');

const wayOut =
  'Start the version of this program that wrote it, or move the folder away to begin with an empty database.';

const refuseRelease = (home: string, written: string, release: Neo4jRelease): void => {
  if (isNewer(written, release.version)) {
    throw new DatabaseStartError(
      `The state folder ${home} was written by Neo4j ${written}, which is newer than the ${release.version} of this program, ` +
        `and stores never go down a version. ${wayOut}`,
    );
  }
  if (isOfLine(written, release)) return;
  throw new DatabaseStartError(
    `The state folder ${home} was written by Neo4j ${written}, another line than the ${release.version} of this program, ` +
      `and each line keeps a folder of its own. ${wayOut}`,
  );
};

/** Remembers in the state folder which release writes it; refuses a folder of a newer one, of another line, or of another program. */
export const rememberRelease = async (home: string, release: Neo4jRelease): Promise<void> => {
  const path = join(home, 'release');
  const written = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (written === '' && (await holdsData(home))) {
    throw new DatabaseStartError(
      `The folder ${home} holds a Neo4j database, but no file ${path} that names the release which wrote it: it may belong to another program. ` +
        'Choose another folder; or, if it is of this program, write the version into that file.',
    );
  }
  if (written !== '') refuseRelease(home, written, release);
  if (written !== release.version) await writePrivately(path, `${release.version}\n`);
};

const javaFile = (home: string): string => join(home, 'run', 'java');

/** Notes which process serves the folder, so that a later start can tell when it outlived its parent. */
export const rememberJava = (home: string, mark: string): Promise<void> => writePrivately(javaFile(home), mark);

const awaitOrphan = async (home: string, report: (line: string) => void): Promise<void> => {
  const mark = (await readFile(javaFile(home), 'utf8').catch(() => '')).trim();
  if (mark === '' || !isAlive(mark)) return;
  report('Waiting for the Neo4j of an earlier run to end …');
  await awaitGone(mark, orphanGraceMs);
};

/** Makes the state folder for this process alone, readable for its owner only; the claim is to be given back. */
export const claimHome = async (home: string, report: (line: string) => void): Promise<Claim> => {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await chmod(home, 0o700);
  const claim = await claimFolder(join(home, 'run', 'claims'));
  if (claim.state === 'refused') {
    throw new DatabaseStartError(
      `The state folder ${home} is in use by process ${claim.pid}, which runs a database there. ` +
        'Stop that process first, or choose another state folder for this one.',
    );
  }
  await awaitOrphan(home, report);
  for (const folder of ['conf', 'logs', 'data']) await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
  return claim;
};
