import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { labels, nodeHeader, nodeLine, relationHeaders, relationLine } from './columns.ts';
import { isNode } from './parts.ts';
import type { Part } from './parts.ts';

/** The files of a graph in a folder. */
export interface CsvFiles {
  readonly nodes: ReadonlyMap<string, string>;
  readonly relations: readonly string[];
}

const chunkLength = 1 << 20;

/** A file that is written in large chunks and never holds more of them than the disk is behind. */
const openFile = (path: string, header: string) => {
  const stream: WriteStream = createWriteStream(path);
  let waiting: string[] = [`${header}\n`];
  let length = 0;
  const flush = async (): Promise<void> => {
    const chunk = waiting.join('');
    waiting = [];
    length = 0;
    if (!stream.write(chunk)) await once(stream, 'drain');
  };
  return {
    /** Takes a line; says whether it is time to flush. */
    add: (line: string): boolean => {
      waiting.push(line, '\n');
      length += line.length;
      return length > chunkLength;
    },
    flush,
    close: async () => {
      await flush();
      stream.end();
      await finished(stream);
    },
  };
};

type OpenFile = ReturnType<typeof openFile>;

const openFiles = (folder: string) => {
  const at = (name: string): string => join(folder, `${name}.csv`);
  const nodes = new Map(labels.map((label) => [label, openFile(at(label), nodeHeader(label))]));
  const plain = openFile(at('relations'), relationHeaders.plain);
  const evidence = openFile(at('evidence'), relationHeaders.evidence);
  const fileOf = (part: Part): OpenFile | undefined =>
    isNode(part) ? nodes.get(part.label) : part.properties === undefined ? plain : evidence;
  const paths: CsvFiles = {
    nodes: new Map(labels.map((label) => [label, at(label)])),
    relations: [at('relations'), at('evidence')],
  };
  return { all: [...nodes.values(), plain, evidence], fileOf, paths };
};

/** Writes the parts of a graph into a folder, as the offline import reads them; memory stays bounded. */
export const writeCsvFiles = async (
  folder: string,
  parts: Iterable<Part>,
  seen: (part: Part) => void,
): Promise<CsvFiles> => {
  const { all, fileOf, paths } = openFiles(folder);
  for (const part of parts) {
    seen(part);
    const file = fileOf(part);
    if (file === undefined) throw new Error('A node has a label without a file.');
    if (file.add(isNode(part) ? nodeLine(part) : relationLine(part))) await file.flush();
  }
  for (const file of all) await file.close();
  return paths;
};
