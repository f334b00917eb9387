import { mkdirSync } from 'node:fs';
import { appendFile, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chained, noHead } from './chain.ts';
import type { Fact, Head, Sealed } from './chain.ts';

/** The audit of one process. */
export interface Audit {
  /** Adds a line; resolves when it is on the disk where `now`, else at once: it goes there with others within a second. */
  readonly add: (fact: Fact, now: boolean) => Promise<void>;
  /** Writes what is left, and seals the file. */
  readonly close: () => Promise<void>;
}

/** How long a line may wait for others, in milliseconds. */
const groupInterval = 1_000;

const suffix = '.jsonl';

/** The name of the file beside a file of the audit that says how far it had come. */
export const headFile = (file: string): string => `${file.slice(0, -suffix.length)}.head`;

/** The names of the files of an audit, from the earliest. */
export const auditFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(suffix)).sort();

/** How far each file of a folder had come, as the files beside them say. */
const sealedIn = async (folder: string): Promise<readonly Sealed[]> =>
  Promise.all(
    (await auditFiles(folder)).map(async (file) => {
      const text = await readFile(join(folder, headFile(file)), 'utf8').catch(() => '');
      const { entries = 0, hash = '' } = (text === '' ? {} : JSON.parse(text)) as Partial<Head>;
      return { file, entries, hash };
    }),
  );

const onDisk = async (path: string, text: string): Promise<void> => {
  await appendFile(path, text, { mode: 0o600 });
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
};

interface Writer {
  readonly add: (fact: Fact) => void;
  readonly flush: () => Promise<void>;
}

/** Chains facts as they come, and writes them one group after the other. */
const createWriter = (path: string): Writer => {
  let head: Head = noHead;
  let waiting = '';
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    if (waiting === '') return;
    const [text, reached] = [waiting, head];
    waiting = '';
    await onDisk(path, text);
    await writeFile(headFile(path), `${JSON.stringify(reached)}\n`, { mode: 0o600 });
  };
  return {
    add: (fact) => {
      const next = chained(head, fact);
      head = next.head;
      waiting += next.line;
    },
    flush: () => {
      writing = writing.catch(() => undefined).then(write);
      return writing;
    },
  };
};

/**
 * Opens the audit of this process: a file of its own in the folder, whose first line says how far all earlier files had
 * come. `failed` hears of a group that could not be written.
 */
export const openAudit = async (folder: string, failed: (error: unknown) => void): Promise<Audit> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const began = new Date().toISOString();
  const earlier = await sealedIn(folder);
  const writer = createWriter(join(folder, `${began.replaceAll(':', '-')}-${process.pid}${suffix}`));
  writer.add({ at: began, what: 'begin', process: process.pid, earlier });
  await writer.flush();
  const timer = setInterval(() => {
    writer.flush().catch(failed);
  }, groupInterval);
  timer.unref();
  return {
    add: (fact, now) => {
      writer.add({ at: new Date().toISOString(), ...fact });
      return now ? writer.flush() : Promise.resolve();
    },
    close: () => {
      clearInterval(timer);
      writer.add({ at: new Date().toISOString(), what: 'end' });
      return writer.flush();
    },
  };
};
