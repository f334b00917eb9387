import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSeeded, seedFolder, seedRecords } from './seed-records.ts';

it('the seeds define every source and every record that they refer to', () => {
  const used = seedRecords.flatMap(({ relations, evidence }) => [
    ...relations.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...evidence.map(({ source }) => source),
  ]);
  expect(used.length).toBeGreaterThan(500);
  expect(used.filter((id) => !isSeeded(id))).toEqual([]);
});

it('the seeds hold no e-mail address', () => {
  const files = readdirSync(seedFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const texts = files.map((file) => readFileSync(join(seedFolder, file), 'utf8'));
  expect(files.length).toBeGreaterThan(8);
  expect(texts.flatMap((text) => text.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? [])).toEqual([]);
});
