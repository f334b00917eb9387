import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { inputs } from '../../src/domains/import/inputs.ts';
import { seedRecords as records } from './seed-records.ts';

const lines = records.flatMap(({ id, label, evidence }) => evidence.map((line) => ({ id, label, ...line })));

const folder = join(import.meta.dirname, '../../schema');
const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const schema = buildSchema(texts.join('\n'), { assumeValidSDL: true });

const fieldsOf = (label: string): readonly string[] => {
  const type = schema.getType(label);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${label}.`);
  return Object.keys(type.getFields());
};

const needsNone = (id: string, label: string): boolean =>
  ['Source', 'Country', 'Port', 'City'].includes(label) || id.startsWith('region:m49:');

const article = 'source:seacop-port-security-seminar-article';

it('every record has a source, standard reference data and sources apart', () => {
  const bare = records.filter(({ id, label, evidence }) => evidence.length === 0 && !needsNone(id, label));
  expect(bare.map(({ id }) => id)).toEqual([]);
});

it('evidence is about a field or relation of its record, by its name in the API or in these files', () => {
  // The API asks a programme for its funders; the files say of a body what it funds.
  const relations = Object.keys(inputs.agencies.shape);
  const isField = (label: string, about: string): boolean =>
    fieldsOf(label).includes(about) || (label === 'Agency' && relations.includes(about));
  const wrong = lines.filter(({ label, about }) => about !== null && !isField(label, about));
  expect(wrong.map(({ id, about }) => `${id}: ${about ?? ''}`)).toEqual([]);
});

it('an opinion is a note and never about a field', () => {
  const opinions = lines.filter(({ standing }) => standing === 'OPINION');
  expect(opinions.length).toBeGreaterThan(0);
  expect(opinions.filter(({ note, about }) => note === null || about !== null)).toEqual([]);
});

it('what is implied or inferred says in a note how', () => {
  const silent = lines.filter(
    ({ standing, note }) => (standing === 'IMPLIED' || standing === 'INFERRED') && note === null,
  );
  expect(silent).toEqual([]);
});

it('what rests on the article names its paragraph, P1 to P10', () => {
  const ours = lines.filter(({ source }) => source === article);
  expect(ours.length).toBeGreaterThan(40);
  expect(ours.filter(({ locator }) => !/^P([1-9]|10)(, P([1-9]|10))*$/.test(locator ?? ''))).toEqual([]);
});

it('a record says the same thing once', () => {
  const keys = lines.map(({ id, source, standing, locator, note, about }) =>
    JSON.stringify([id, source, standing, locator, note, about]),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('a note is short enough to be ours: at most 400 characters', () => {
  expect(lines.filter(({ note }) => (note ?? '').length > 400).map(({ id, note }) => `${id}: ${note ?? ''}`)).toEqual(
    [],
  );
});

it('every source is the word for something', () => {
  const cited = new Set(lines.map(({ source }) => source));
  const idle = records.filter(({ id, label }) => label === 'Source' && !cited.has(id));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

it('a body that no source names has one country and attends one event', () => {
  const unnamed = records.filter(({ label, properties }) => label === 'Agency' && properties['identified'] === false);
  expect(unnamed.length).toBeGreaterThan(0);
  const attended = records.flatMap((record) => record.relations).filter(({ type }) => type === 'ATTENDED');
  for (const { id, relations } of unnamed) {
    expect(relations.filter(({ type }) => type === 'BASED_IN')).toHaveLength(1);
    expect(attended.filter(({ fromId }) => fromId === id)).toHaveLength(1);
  }
});
