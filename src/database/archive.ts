import { createHash } from 'node:crypto';
import { readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { awaitClaim } from './claim.ts';
import { requireSpace } from './disk.ts';
import { emptyFolder } from './jars.ts';
import { rehearseInto, type Rehearsal } from './rehearsal.ts';
import { accessArguments } from './settings.ts';

/** For what an archive is wanted; none is made where there is nothing to rehearse. */
export interface Wanted extends Omit<Rehearsal, 'rehearse'> {
  /** The folder of the jars, in which the archive lies. */
  readonly jars: string;
  readonly rehearse?: Rehearsal['rehearse'];
  readonly report: (line: string) => void;
}

const neededMb = 600;

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Where the archive lies that this very Java has made of these jars. */
export const archiveFile = async ({ java, jars }: Pick<Wanted, 'java' | 'jars'>): Promise<string> => {
  const modules = await stat(join(java.home, 'lib', 'modules')).catch(() => null);
  const maker = [java.version, modules?.size, modules?.mtimeMs, await realpath(jars), ...accessArguments(java)];
  return join(jars, `classes-${short(java.path)}-${short(maker.join('\n'))}.archive`);
};

const sizeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  );

/** How long a rehearsal that failed is not tried again, in milliseconds: a day. */
const rest = 86_400_000;

/** Whether an archive lies there, or none could be made a short while ago. */
const isSettled = (file: string): Promise<boolean> =>
  stat(file).then(
    ({ size, mtimeMs }) => size > 0 || Date.now() - mtimeMs < rest,
    () => false,
  );

/** Removes what the same Java has made before it was another version, or the jars lay elsewhere. */
const removeEarlier = async (file: string): Promise<void> => {
  const own = basename(file).split('-').slice(0, 2).join('-');
  for (const name of await readdir(dirname(file)))
    // Another program may be reading it, which keeps it there on Windows.
    if (name.startsWith(`${own}-`) && name !== basename(file))
      await rm(join(dirname(file), name), { force: true }).catch(() => undefined);
};

const make = async (rehearsal: Rehearsal & Wanted, file: string): Promise<void> => {
  const { jars, release, java, report, signal } = rehearsal;
  await requireSpace(jars, neededMb, 'keep what Java learns of a start');
  report(
    `Rehearsing a start of Neo4j ${release.version} on Java ${java.version}, once (about a minute): it makes each later one quicker …`,
  );
  const began = performance.now();
  const folder = await emptyFolder(`${jars}.rehearsal-`);
  try {
    await rename(await rehearseInto(rehearsal, folder), file);
  } catch (error) {
    // An empty one tells the starts of the next day that it cannot be made.
    if (signal?.aborted !== true) await writeFile(file, '').catch(() => undefined);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  await removeEarlier(file);
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  report(`The rehearsal took ${seconds} s; Java keeps ${Math.round(((await sizeOf(file)) ?? 0) / 1e6)} MB in ${file}.`);
};

/**
 * The archive of classes for a start; null where none can be had, which only makes the start slower. Makes it where it is not
 * there yet and something can be rehearsed, one process at a time.
 */
export const requireArchive = async (wanted: Wanted): Promise<string | null> => {
  const { jars, release, rehearse, report, signal } = wanted;
  const file = await archiveFile(wanted);
  const usable = async (): Promise<string | null> => (((await sizeOf(file)) ?? 0) > 0 ? file : null);
  if (rehearse === undefined || (await isSettled(file))) return usable();
  const told = (pid: number): void => {
    report(`A start of Neo4j ${release.version} is being rehearsed by process ${pid}; waiting for it.`);
  };
  try {
    const claim = await awaitClaim(`${jars}.rehearsals`, told, signal);
    try {
      if (!(await isSettled(file))) await make({ ...wanted, rehearse }, file);
    } finally {
      await claim.giveBack();
    }
  } catch (error) {
    signal?.throwIfAborted();
    report(
      `The rehearsal failed, so that starts stay as slow as they were: ${String(error)} It is tried again in a day, or where ${file} is deleted.`,
    );
  }
  return usable();
};
