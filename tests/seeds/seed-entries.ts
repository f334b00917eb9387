import { join } from 'node:path';
import { readEntries } from '../../src/domains/import/entries.ts';
import { inputs } from '../../src/domains/import/inputs.ts';
import type { Input, ListName } from '../../src/domains/import/inputs.ts';

const { entries } = readEntries(join(import.meta.dirname, '../../seeds'));

/** Every entry of a list or table of the committed seeds. Throws if there is none, so that no check passes on nothing. */
export const seedEntries = <List extends ListName>(list: List): readonly Input<List>[] => {
  const found = entries
    .filter((entry) => entry.list === list)
    .map(({ value }) => inputs[list].parse(value) as Input<List>);
  if (found.length === 0) throw new Error(`The seeds hold no ${list}.`);
  return found;
};
