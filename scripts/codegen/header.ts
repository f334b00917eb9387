/** A type as the header of a statement names it. */
export type HeaderType =
  | { readonly kind: 'name'; readonly name: string; readonly variable?: string; readonly nullable: boolean }
  | { readonly kind: 'list'; readonly of: HeaderType; readonly nullable: boolean }
  | { readonly kind: 'tuple' | 'map'; readonly fields: readonly HeaderField[]; readonly nullable: boolean };

/** A name with its type: a parameter, a column, or a part of one. */
export interface HeaderField {
  readonly name: string;
  readonly type: HeaderType;
}

/** What the header of a statement file promises. */
export interface Header {
  readonly sentence: string;
  readonly mode: 'read' | 'write';
  readonly params: readonly HeaderField[];
  readonly rows: readonly HeaderField[];
  readonly slots: readonly string[];
}

/** Reads types such as `[ID!]!`, `[[attendance Attendance, agency Agency]]!` and `Event(whole)`. */
const createTypeReader = (text: string) => {
  const tokens = text.match(/[A-Za-z]\w*|[[\]{}!,()]/g) ?? [];
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`Expected ${expected ?? 'a type'} but found ${token ?? 'the end'} in "${text}".`);
    return token;
  };
  const isNullable = (): boolean => {
    if (tokens[at] !== '!') return true;
    at += 1;
    return false;
  };
  const fields = (end: string): readonly HeaderField[] => {
    const found: HeaderField[] = [];
    while (tokens[at] !== end) {
      found.push({ name: take(), type: type() });
      if (tokens[at] === ',') at += 1;
    }
    take(end);
    return found;
  };
  const isTuple = (): boolean => /^[A-Za-z]/.test(tokens[at] ?? '') && /^[A-Za-z[{]/.test(tokens[at + 1] ?? '');
  const bracketed = (): HeaderType => {
    if (isTuple()) return { kind: 'tuple', fields: fields(']'), nullable: isNullable() };
    const of = type();
    take(']');
    return { kind: 'list', of, nullable: isNullable() };
  };
  const named = (name: string): HeaderType => {
    if (tokens[at] !== '(') return { kind: 'name', name, nullable: isNullable() };
    take('(');
    const variable = take();
    take(')');
    return { kind: 'name', name, variable, nullable: isNullable() };
  };
  const type = (): HeaderType => {
    const token = take();
    if (token === '[') return bracketed();
    if (token === '{') return { kind: 'map', fields: fields('}'), nullable: isNullable() };
    return named(token);
  };
  return () => {
    const read = type();
    if (at !== tokens.length) throw new Error(`There is something after the type in "${text}".`);
    return read;
  };
};

/** Reads one type; throws an Error that quotes the text where it is not one. */
export const parseType = (text: string): HeaderType => createTypeReader(text)();

/** The comment lines a file begins with, continuation lines (indented further) joined to theirs. */
export const commentLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('//')) break;
    const content = line.slice(2);
    const last = lines.length - 1;
    if (/^\s{4,}/.test(content) && last >= 0) lines[last] = `${lines[last] ?? ''} ${content.trim()}`;
    else lines.push(content.trim());
  }
  return lines;
};

const field = (line: string): HeaderField => {
  const [, name, type] = /^@\w+\s+(\w+)\s+(.+)$/.exec(line) ?? [];
  if (name === undefined || type === undefined) throw new Error(`"${line}" lacks a name or a type.`);
  return { name, type: parseType(type) };
};

/** Reads the header of a statement file; throws an Error that says what it lacks. */
export const parseHeader = (text: string): Header => {
  const lines = commentLines(text);
  const of = (tag: string) => lines.filter((line) => line.startsWith(`@${tag} `));
  const sentence = lines.filter((line) => !line.startsWith('@')).join(' ');
  const mode = of('mode')[0]?.slice('@mode '.length).trim();
  if (mode !== 'read' && mode !== 'write') throw new Error('the header lacks "@mode read" or "@mode write".');
  if (sentence === '') throw new Error('the header lacks the sentence that says what the statement gives.');
  return {
    sentence,
    mode,
    params: of('param').map(field),
    rows: of('row').map(field),
    slots: of('slot').flatMap((line) => line.split(/\s+/).slice(1)),
  };
};

/** The Cypher of a file, without its header. */
export const body = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
