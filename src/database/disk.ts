import { stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { DatabaseStartError } from './errors.ts';

const existingFolder = async (folder: string): Promise<string> => {
  const path = resolve(folder);
  const found = await stat(path).catch(() => null);
  return found !== null || dirname(path) === path ? path : existingFolder(dirname(path));
};

/** Refuses when fewer than `needed` MB are free where `folder` is, or will be; `purpose` ends the sentence "… are needed to …". */
export const requireSpace = async (folder: string, needed: number, purpose: string): Promise<void> => {
  const { bavail, bsize } = await statfs(await existingFolder(folder));
  const free = Math.floor((bavail * bsize) / 1_048_576);
  if (free >= needed) return;
  throw new DatabaseStartError(
    `There is too little disk space in ${resolve(folder)}: ${free} MB are free, and ${needed} MB are needed to ${purpose}. ` +
      'Make room there and start again.',
  );
};
