import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inherited } from '../program/started-program.ts';

const root = join(import.meta.dirname, '..', '..');

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line with these words and settings. */
export const spawnPortolan = (
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams =>
  spawn(join(root, 'node_modules', '.bin', 'node'), ['src/cli/portolan.ts', ...words], {
    cwd: root,
    env: { ...inherited(), ...settings },
  });

/** Runs the command line to its end, with a text on its standard input. */
export const portolan = async (
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ended> => {
  const child = spawnPortolan(words, settings);
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
};
