import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'cypher');
const texts = new Map<string, string>();

const textOf = (file: string): string => {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const text = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  texts.set(file, text);
  return text;
};

/** The Cypher of a statement file without its header; its name is its path under `cypher/`, e.g. `agency/by-ids`. */
export const statementText = (name: string): string => textOf(`${name}.cypher`);

/** An expression that orders or dimensions put into a slot of several statements, e.g. `event/bodies`. */
export const partText = (name: string): string => textOf(`${name}.part`);
