import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditFiles, headFile } from './audit.ts';
import { checkChain } from './chain.ts';
import type { Head, Sealed } from './chain.ts';

/** What a look at an audit found. */
export interface Verified {
  readonly files: number;
  readonly entries: number;
  /** What is wrong, each with its file; empty where nothing is. */
  readonly faults: readonly string[];
}

interface Read {
  readonly file: string;
  readonly text: string;
  readonly head: Head;
  readonly faults: readonly string[];
}

/** How far a chain had come when it had so many entries; null where it has fewer. */
const hashAt = (text: string, entries: number): string | null =>
  /"hash":"([0-9a-f]{64})"\}$/.exec(text.split('\n')[entries - 1] ?? '')?.[1] ?? null;

const headIn = async (path: string): Promise<Head | null> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Head;
  } catch {
    return null;
  }
};

const againstHead = (text: string, head: Head | null): readonly string[] => {
  if (head === null) return [`the file beside it that says how far it had come is missing or broken`];
  return hashAt(text, head.entries) === head.hash
    ? []
    : [`it had come to entry ${head.entries}, which is gone or another: it was cut off or written anew`];
};

const readOne = async (folder: string, file: string): Promise<Read> => {
  const text = await readFile(join(folder, file), 'utf8');
  const { head, faults } = checkChain(text);
  const told = againstHead(text, await headIn(join(folder, headFile(file))));
  return { file, text, head, faults: [...faults, ...(faults.length > 0 ? [] : told)] };
};

const earlierIn = ({ text }: Read): readonly Sealed[] => {
  try {
    return (JSON.parse(text.split('\n')[0] ?? '') as { readonly earlier?: readonly Sealed[] }).earlier ?? [];
  } catch {
    return [];
  }
};

/** What a file says of those before it, held against them. */
const againstEarlier = (one: Read, all: ReadonlyMap<string, Read>): readonly string[] =>
  earlierIn(one).flatMap(({ file, entries, hash }) => {
    const earlier = all.get(file);
    if (earlier === undefined) return [`${file}: is gone, which ${one.file} knew`];
    if (entries === 0 || hashAt(earlier.text, entries) === hash) return [];
    return [`${file}: ${one.file} knew its entry ${entries}, which is gone or another`];
  });

/** Looks for whatever was edited, taken out, moved or cut off in the audit of a folder. */
export const verifyAudit = async (folder: string): Promise<Verified> => {
  const files = await auditFiles(folder);
  const read = await Promise.all(files.map((file) => readOne(folder, file)));
  const all = new Map(read.map((one) => [one.file, one]));
  const own = read.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`));
  const between = read.flatMap((one) => againstEarlier(one, all));
  return {
    files: files.length,
    entries: read.reduce((sum, { head }) => sum + head.entries, 0),
    faults: [...new Set([...own, ...between])],
  };
};
