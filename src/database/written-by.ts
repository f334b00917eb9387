import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseStartError } from './errors.ts';
import { holdsData, writePrivately } from './password.ts';
import type { Neo4jRelease } from './releases.ts';

const fileIn = (home: string): string => join(home, 'release');

const writtenBy = async (home: string): Promise<string> =>
  (await readFile(fileIn(home), 'utf8').catch(() => '')).trim();

const isNewer = (version: string, than: string): boolean => {
  const other = than.split('.').map(Number);
  for (const [index, part] of version.split('.').map(Number).entries()) {
    if (part !== (other[index] ?? 0)) return part > (other[index] ?? 0);
  }
  return false;
};

const isOfLine = (version: string, { line }: Neo4jRelease): boolean =>
  Number.parseInt(version, 10) >= 2025 === (line === 'calendar');

const wayOut =
  'Start the version of this program that wrote it, or move the folder away to begin with an empty database.';

/** Refuses a state folder of a newer Neo4j, of another line, or of another program; changes nothing. */
export const refuseOtherRelease = async (home: string, release: Neo4jRelease): Promise<void> => {
  const written = await writtenBy(home);
  if (written === '' && (await holdsData(home))) {
    throw new DatabaseStartError(
      `The folder ${home} holds a Neo4j database, but no file ${fileIn(home)} that names the release which wrote it: ` +
        'it may belong to another program. Choose another folder; or, if it is of this program, write the version into that file.',
    );
  }
  if (isNewer(written, release.version)) {
    throw new DatabaseStartError(
      `The state folder ${home} was written by Neo4j ${written}, which is newer than the ${release.version} of this program, ` +
        `and stores never go down a version. ${wayOut}`,
    );
  }
  if (written !== '' && !isOfLine(written, release)) {
    throw new DatabaseStartError(
      `The state folder ${home} was written by Neo4j ${written}, of another line than the ${release.version} of this program, ` +
        `and each line keeps a folder of its own. ${wayOut}`,
    );
  }
};

/** Notes in the state folder which release writes it from now on; to be done before that release first opens it. */
export const rememberRelease = async (home: string, { version }: Neo4jRelease): Promise<void> => {
  if ((await writtenBy(home)) !== version) await writePrivately(fileIn(home), `${version}\n`);
};
