import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, pidOf, processMark } from './processes.ts';

/** The sole use of a folder by this process, until it is given back or the process ends in any way. */
export interface Claim {
  readonly state: 'held';
  giveBack(): Promise<void>;
}

/** The process that came first. */
export interface Refusal {
  readonly state: 'refused';
  readonly pid: number;
}

interface Entry {
  readonly file: string;
  readonly mark: string;
  readonly token: string;
  readonly held: boolean;
}

const readEntry = (file: string): Entry | null => {
  const [mark, token, state] = file.split('.');
  if (mark === undefined || token === undefined) return null;
  return state === 'held' || state === 'trying' ? { file, mark, token, held: state === 'held' } : null;
};

const livingOthers = async (folder: string, own: string): Promise<readonly Entry[]> => {
  const entries = (await readdir(folder)).map(readEntry).filter((entry) => entry !== null && entry.token !== own);
  const living: Entry[] = [];
  for (const entry of entries) {
    if (entry === null) continue;
    if (isAlive(entry.mark)) living.push(entry);
    else await rm(join(folder, entry.file), { force: true });
  }
  return living;
};

/**
 * Claims a folder of claims, or says who holds it.
 *
 * A file with one fixed name cannot be taken over safely from a dead process: two starters that both find it stale may
 * each delete the other's. So every starter makes a file of its own, named after the process, and then looks around.
 * Whoever sees a holder, or an earlier token, withdraws; whoever sees only later tokens waits until they have withdrawn or hold.
 */
export const claimFolder = async (folder: string): Promise<Claim | Refusal> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const token = randomBytes(6).toString('hex');
  const path = join(folder, `${processMark(process.pid) ?? process.pid}.${token}`);
  await writeFile(`${path}.trying`, '', { flag: 'wx', mode: 0o600 });
  for (;;) {
    const others = await livingOthers(folder, token);
    const before = others.find((other) => other.held) ?? others.find((other) => other.token < token);
    if (before !== undefined) {
      await rm(`${path}.trying`, { force: true });
      return { state: 'refused', pid: pidOf(before.mark) };
    }
    if (others.length === 0) break;
    await wait(20);
  }
  await rename(`${path}.trying`, `${path}.held`);
  return { state: 'held', giveBack: () => rm(`${path}.held`, { force: true }) };
};

/** Claims a folder, waiting for whoever holds it; `told` hears once for whom. */
export const awaitClaim = async (
  folder: string,
  told: (pid: number) => void,
  signal: AbortSignal | undefined,
): Promise<Claim> => {
  for (let first = true; ; first = false) {
    const claim = await claimFolder(folder);
    if (claim.state === 'held') return claim;
    if (first) told(claim.pid);
    await wait(500, undefined, signal === undefined ? {} : { signal });
  }
};
