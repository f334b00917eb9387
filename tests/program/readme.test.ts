import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../src/config.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

test('the README lists every setting with its default, what it accepts and what it is for', () => {
  const [, table = ''] = /<!-- settings.*?-->\n([\s\S]*)<!-- \/settings -->/.exec(readme) ?? [];
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  expect(rows.map(([, name, standard, accepts, meaning]) => ({ name, standard, accepts, meaning }))).toEqual(
    settings.map(({ standard, ...setting }) => ({ ...setting, standard: standard ?? '' })),
  );
});
