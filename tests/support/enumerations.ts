import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';

const root = join(import.meta.dirname, '..', '..');

const schema = buildSchema(
  globSync('schema/*.graphql', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n'),
);

/** The values of an enumeration of the schema, so that a new value is in the tests the day it is written. */
export const enumValues = (name: string): readonly string[] => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enumeration ${name}.`);
  return type.getValues().map((value) => value.name);
};
