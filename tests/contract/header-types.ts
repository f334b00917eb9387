import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { parseHeader } from '../../scripts/codegen/header.ts';
import type { Header, HeaderType } from '../../scripts/codegen/header.ts';
import { parseShape } from '../../scripts/codegen/shape.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const found = (pattern: string): readonly string[] => globSync(pattern, { cwd: root });

const schema = buildSchema(found('schema/*.graphql').map(read).join('\n'));
const shapes = new Map(found('cypher/**/*.shape').map((path) => [parseShape(read(path)).name, parseShape(read(path))]));

/** The header of a statement, read from its file. */
export const headerOf = (name: string): Header => parseHeader(read(`cypher/${name}.cypher`));

const isText = (value: unknown): boolean => typeof value === 'string';

const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: isText,
  String: isText,
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value),
  Int: Number.isInteger,
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
};

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80);

const tuple = (value: unknown, types: readonly (readonly [string, HeaderType])[], where: string): readonly string[] => {
  if (!Array.isArray(value) || value.length !== types.length)
    return [
      `${where}: ${shown(value)} has not the ${String(types.length)} columns ${types.map(([name]) => name).join(', ')}`,
    ];
  return types.flatMap(([name, type], index) => mismatches(value[index], type, `${where}.${name}`));
};

const named = (value: unknown, name: string, where: string): readonly string[] => {
  const shape = shapes.get(name);
  if (shape !== undefined)
    return tuple(
      value,
      shape.columns.map((column) => [column.name, column.type]),
      where,
    );
  const enumeration = schema.getType(name);
  const isOne = isEnumType(enumeration)
    ? enumeration.getValues().some((known) => known.name === value)
    : scalars[name]?.(value) === true;
  return isOne ? [] : [`${where}: ${shown(value)} is no ${name}`];
};

/** Where a value that the database gave is not of the type that the header declares. */
export const mismatches = (value: unknown, type: HeaderType, where: string): readonly string[] => {
  if (type.kind === 'name' && type.name === 'Any') return [];
  if (value === null || value === undefined) return type.nullable ? [] : [`${where} is null`];
  if (type.kind === 'name') return named(value, type.name, where);
  if (type.kind === 'list')
    return Array.isArray(value)
      ? value.flatMap((item, index) => mismatches(item, type.of, `${where}[${String(index)}]`))
      : [`${where}: ${shown(value)} is no list`];
  return tuple(
    value,
    type.fields.map((field) => [field.name, field.type]),
    where,
  );
};

const sampleNames: Readonly<Record<string, unknown>> = { markings: ['TLP:CLEAR'], first: 10 };
const sampleScalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  Date: '2024-01-01',
  DateTime: '2024-01-01T00:00:00Z',
  Properties: { name: 'text' },
};

/** Some value of a parameter's type, for a statement that is planned and not run. */
export const sampleOf = (name: string, type: HeaderType): unknown => {
  if (name in sampleNames) return sampleNames[name];
  if (type.kind === 'list') return [sampleOf('', type.of)];
  if (type.kind === 'name') return sampleScalars[type.name] ?? 'text';
  return Object.fromEntries(type.fields.map((field) => [field.name, sampleOf(field.name, field.type)]));
};
