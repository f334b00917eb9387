import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { StartError } from '../../errors.ts';
import { fieldName } from '../../recording/issues.ts';
import type { Path } from '../../recording/issues.ts';
import { problemAt } from './problems.ts';
import type { Position, Problem } from './problems.ts';

/** One entry of a file: an item of a YAML list or a row of a CSV table, as it was read. */
export interface Entry {
  /** The list or table that it stands in, e.g. `agencies` or `countries.csv`. */
  readonly list: string;
  readonly value: unknown;
  /** Where the list itself stands. */
  readonly listAt: Position;
  /** Where a field of it stands; the way there begins at the entry. */
  readonly at: (...path: Path) => Position;
}

/** What was read of a folder, and what could not be. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The offset of the deepest node on the way that the document has. */
const offsetOf = (document: Document.Parsed, path: Path): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const item: unknown = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === step)
      : isSeq(node) && typeof step === 'number'
        ? node.items[step]
        : undefined;
    const from = isPair(item) ? item.key : item;
    if (!isNode(from) || from.range === null || from.range === undefined) return offset;
    [offset] = from.range;
    node = isPair(item) ? item.value : item;
  }
  return offset;
};

const readYaml = (file: string, text: string): Entries => {
  const lines = new LineCounter();
  // Days stay text: YAML 1.2 has no dates, and neither have we before they are checked.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number, field: string): Position => ({ file, line: lines.linePos(offset).line, field });
  if (document.errors.length > 0)
    return {
      entries: [],
      problems: document.errors.map(({ pos, message }) =>
        problemAt(position(pos[0], ''), `no valid YAML: ${message}.`),
      ),
    };
  const content: unknown = document.toJS();
  if (content === null || content === undefined) return { entries: [], problems: [] };
  if (typeof content !== 'object' || Array.isArray(content))
    return { entries: [], problems: [problemAt(position(0, ''), 'expected lists of records, such as "agencies:".')] };
  const read = Object.entries(content).map(([list, items]: [string, unknown]): Entries => {
    if (!Array.isArray(items))
      return { entries: [], problems: [problemAt(position(offsetOf(document, [list]), list), 'expected a list.')] };
    const entries = items.map((value: unknown, index) => ({
      list,
      value,
      listAt: position(offsetOf(document, [list]), list),
      at: (...path: Path) => position(offsetOf(document, [list, index, ...path]), fieldName(path)),
    }));
    return { entries, problems: [] };
  });
  return { entries: read.flatMap(({ entries }) => entries), problems: read.flatMap(({ problems }) => problems) };
};

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const readCsv = (file: string, text: string): Entries => {
  try {
    const rows = parseCsv(text, {
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as CsvRow[];
    const entries = rows.map(({ record, info }) => ({
      list: basename(file),
      value: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')),
      listAt: { file, line: 1, field: '' },
      at: (...path: Path) => ({ file, line: info.lines, field: fieldName(path) }),
    }));
    return { entries, problems: [] };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    const message = error instanceof Error ? error.message : String(error);
    return { entries: [], problems: [problemAt({ file, line, field: '' }, `no valid CSV: ${message}`)] };
  }
};

const readers: Readonly<Record<string, (file: string, text: string) => Entries>> = {
  '.yaml': readYaml,
  '.yml': readYaml,
  '.csv': readCsv,
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  } catch (error) {
    throw new StartError(`The seeds cannot be read from ${folder}: there is no such folder.`, { cause: error });
  }
};

/** Reads every .yaml and .csv file of a folder and its subfolders, in the order of their names. */
export const readEntries = (folder: string): Entries => {
  const read = filesIn(folder).flatMap((path) => {
    const reader = readers[path.slice(path.lastIndexOf('.'))];
    const file = join(basename(folder), path);
    return reader === undefined ? [] : [reader(file, readFileSync(join(folder, path), 'utf8'))];
  });
  return { entries: read.flatMap(({ entries }) => entries), problems: read.flatMap(({ problems }) => problems) };
};
