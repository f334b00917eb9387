import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'cypher');
const texts = new Map<string, string>();

/** The Cypher of a statement file without its header; its name is its path under `cypher/`, e.g. `agency/by-ids`. */
export const statementText = (name: string): string => {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const lines = readFileSync(join(folder, `${name}.cypher`), 'utf8').split('\n');
  const text = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  texts.set(name, text);
  return text;
};
