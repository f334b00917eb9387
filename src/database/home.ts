import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awaitGone } from './child.ts';
import { claimFolder, type Claim } from './claim.ts';
import { DatabaseStartError } from './errors.ts';
import { writePrivately } from './password.ts';
import { isAlive } from './processes.ts';

const orphanGraceMs = 5_000;

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
  return claim;
};

/** Makes the folders that Neo4j expects in its home. */
export const makeFolders = async (home: string): Promise<void> => {
  for (const name of ['conf', 'data', 'logs']) await mkdir(join(home, name), { recursive: true, mode: 0o700 });
};
