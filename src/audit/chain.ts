import { createHash } from 'node:crypto';

/** A line of the audit before it is put into the chain: what happened, never contents or secrets. */
export type Fact = Readonly<Record<string, string | number | readonly string[] | readonly Sealed[] | null>>;

/** How far a file had come: what a later file says of an earlier one. */
export interface Sealed {
  readonly file: string;
  readonly entries: number;
  readonly hash: string;
}

/** The end of a chain. */
export interface Head {
  readonly entries: number;
  readonly hash: string;
}

/** Where each chain begins. */
export const noHead: Head = { entries: 0, hash: '0'.repeat(64) };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts a fact after the end of a chain: its line, which ends in the hash over the line before and itself, and the new end. */
export const chained = (head: Head, fact: Fact): { readonly line: string; readonly head: Head } => {
  const entries = head.entries + 1;
  const body = JSON.stringify({ entry: entries, ...fact, before: head.hash });
  const hash = sha256(body);
  return { line: `${body.slice(0, -1)},"hash":"${hash}"}\n`, head: { entries, hash } };
};

const ending = /,"hash":"([0-9a-f]{64})"\}$/;

interface Entry {
  readonly entry?: unknown;
  readonly before?: unknown;
}

const parsed = (text: string): Entry | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
};

const faultOf = (line: string, head: Head): string | null => {
  const [end, hash] = ending.exec(line) ?? [];
  if (end === undefined) return 'has no hash at its end';
  const body = `${line.slice(0, -end.length)}}`;
  if (sha256(body) !== hash) return 'was changed: its hash is not that of what it says';
  const { entry, before } = parsed(body) ?? {};
  if (before !== head.hash) return 'does not follow the line before: a line was taken out, put in or moved';
  return entry === head.entries + 1 ? null : `counts ${String(entry)} where ${head.entries + 1} is expected`;
};

/** The end of a chain, and what is wrong with it, each fault with its line; nothing after the first fault is looked at. */
export const checkChain = (text: string): { readonly head: Head; readonly faults: readonly string[] } => {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  let head = noHead;
  for (const [index, line] of lines.entries()) {
    const fault = faultOf(line, head);
    if (fault !== null) return { head, faults: [`line ${index + 1} ${fault}`] };
    head = { entries: head.entries + 1, hash: ending.exec(line)?.[1] ?? '' };
  }
  return { head, faults: last === '' ? [] : [`line ${lines.length + 1} is cut off`] };
};
