import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** The page built anew into a folder of its own, so that the tests see the sources as they stand. */
export interface BuiltPage {
  readonly distDir: string;
  readonly remove: () => Promise<void>;
}

/** Builds a page as `npm run build` does; takes some seconds. */
export const buildPage = async (name: 'playground' | 'dashboard'): Promise<BuiltPage> => {
  const distDir = await mkdtemp(join(tmpdir(), 'portolan-page-'));
  const arguments_ = [vite, 'build', join(root, 'web', name), '--outDir', distDir, '--logLevel', 'error'];
  // As a newcomer builds it: a test's own NODE_ENV would put what only developers need into the page.
  await promisify(execFile)(process.execPath, arguments_, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { distDir, remove: () => rm(distDir, { recursive: true }) };
};
