import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { spawnBound } from './database/child.ts';
import type { Environment } from './database/environment.ts';

/** What a rehearsal in a process of its own is given. */
export interface Rehearsing {
  readonly environment: Environment;
  /** Hears of its progress, a line at a time. */
  readonly report: (line: string) => void;
  /** Gives it up. */
  readonly signal: AbortSignal;
}

/**
 * Rehearses a start in a process of its own (`rehearse-apart.ts`), which leaves the processor to this one and ends with it.
 * Resolves when that process has ended, however it went.
 */
export const rehearseApart = async ({ environment, report, signal }: Rehearsing): Promise<void> => {
  const child = spawnBound({
    path: process.execPath,
    arguments: [join(import.meta.dirname, 'rehearse-apart.ts')],
    folder: join(import.meta.dirname, '..'),
    environment,
    output: 'pipe',
    isPatient: true,
  });
  child.stdin?.on('error', () => undefined);
  if (child.stdout !== null) createInterface(child.stdout).on('line', report);
  const giveUp = (): void => {
    child.kill('SIGTERM');
  };
  signal.addEventListener('abort', giveUp);
  await once(child, 'exit').finally(() => signal.removeEventListener('abort', giveUp));
};
