import { basename, dirname } from 'node:path';
import { body } from './header.ts';
import type { Header, HeaderField, HeaderType } from './header.ts';
import { columnsText, holdsShape } from './shape.ts';
import type { Shape } from './shape.ts';

/** A statement file: its name is its path under `cypher/` without the ending, e.g. `agency/by-ids`. */
export interface StatementFile {
  readonly name: string;
  readonly text: string;
  readonly header: Header;
}

const scalars: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Date: 'string',
  DateTime: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  /** A value of a dimension, as the dimension's own text gives it. */
  Any: 'unknown',
  /** Any properties of a node, by name. */
  Properties: 'Readonly<Record<string, unknown>>',
};

const camelCase = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascalCase = (text: string): string => camelCase(`-${text.replaceAll('/', '-')}`);

/** Names of GraphQL enums and of shapes become imports of the generated file. */
const typeScript = (type: HeaderType, shapes: ReadonlySet<string>, enums: ReadonlySet<string>): string => {
  const recurse = (inner: HeaderType) => typeScript(inner, shapes, enums);
  const or = type.nullable ? ' | null' : '';
  if (type.kind === 'list') {
    const of = recurse(type.of);
    return `readonly ${of.includes('|') || of.startsWith('readonly') ? `(${of})` : of}[]${or}`;
  }
  if (type.kind === 'name') {
    const known = shapes.has(type.name) ? `${type.name}Row` : (scalars[type.name] ?? type.name);
    if (known === type.name && !enums.has(known)) throw new Error(`there is no type, enum or shape called ${known}.`);
    return `${known}${or}`;
  }
  return type.kind === 'tuple'
    ? `readonly [${type.fields.map((f) => `${f.name}: ${recurse(f.type)}`).join(', ')}]${or}`
    : `{ ${type.fields.map((f) => `readonly ${f.name}: ${recurse(f.type)}`).join('; ')} }${or}`;
};

const shapesIn = (type: HeaderType): readonly { readonly name: string; readonly variable?: string }[] => {
  if (type.kind === 'list') return shapesIn(type.of);
  if (type.kind === 'name') return [type];
  return type.fields.flatMap((f) => shapesIn(f.type));
};

const checkShapes = (file: StatementFile, shapes: ReadonlyMap<string, Shape>): void => {
  for (const { name, variable } of file.header.rows.flatMap((row) => shapesIn(row.type))) {
    const shape = shapes.get(name);
    if (shape !== undefined && !holdsShape(body(file.text), shape, variable))
      throw new Error(`it has to return the columns of ${name}:\n${columnsText(shape, variable)}`);
  }
};

const checkUse = ({ header, text }: StatementFile): void => {
  const cypher = body(text);
  const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  // What fills a slot may use a parameter too.
  for (const { name } of header.params)
    if (!used.delete(name) && header.slots.length === 0)
      throw new Error(`parameter $${name} is declared but not used.`);
  for (const name of used) throw new Error(`parameter $${String(name)} is used but not declared.`);
  const slots = new Set([...cypher.matchAll(/<(\w+)>/g)].map(([, name]) => name));
  for (const name of header.slots) if (!slots.delete(name)) throw new Error(`slot <${name}> is declared but not used.`);
  for (const name of slots) throw new Error(`slot <${String(name)}> is used but not declared.`);
};

const members = (fields: readonly HeaderField[], print: (field: HeaderField) => string): string =>
  fields.map(print).join('');

/** The text of `src/generated/statements.ts`. Throws an Error that names the file whose header and text disagree. */
export const printStatements = (
  files: readonly StatementFile[],
  shapes: ReadonlyMap<string, Shape>,
  enums: ReadonlySet<string>,
): string => {
  const shapeNames = new Set(shapes.keys());
  const interfaces: string[] = [];
  const domains = new Map<string, string[]>();
  for (const file of files) {
    try {
      checkUse(file);
      checkShapes(file, shapes);
      const print = (type: HeaderType) => typeScript(type, shapeNames, enums);
      const name = pascalCase(file.name);
      const params = members(file.header.params, (f) => `  readonly ${f.name}: ${print(f.type)};\n`);
      const row = file.header.rows.map((f) => `${f.name}: ${print(f.type)}`).join(', ');
      interfaces.push(
        `/** ${file.header.sentence} */\nexport interface ${name}Params {\n${params}}\n\n` +
          `/** A row of \`${file.name}\`. */\nexport type ${name}Row = readonly [${row}];\n`,
      );
      const domain = camelCase(dirname(file.name));
      const { mode, slots } = file.header;
      const value = `{ name: '${file.name}', mode: '${mode}', slots: ${JSON.stringify(slots)} }`;
      domains.set(domain, [
        ...(domains.get(domain) ?? []),
        `    ${camelCase(basename(file.name))}: statement<${name}Params, ${name}Row>(${value}),\n`,
      ]);
    } catch (error) {
      throw new Error(`cypher/${file.name}.cypher: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  const text = interfaces.join('\n');
  const usedEnums = [...enums].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).sort();
  const usedShapes = [...shapeNames].filter((name) => new RegExp(`\\b${name}Row\\b`).test(text)).sort();
  return [
    '// Made by `npm run codegen` from the headers of cypher/**/*.cypher. Never edited by hand.',
    usedEnums.length > 0 ? `import type { ${usedEnums.join(', ')} } from './enums.ts';` : '',
    usedShapes.length > 0 ? `import type { ${usedShapes.map((n) => `${n}Row`).join(', ')} } from './shapes.ts';` : '',
    '',
    '/** A statement of `cypher/`: its name, what it may do, its slots, and the types of its parameters and rows. */',
    'export interface Statement<Params, Row> {',
    '  readonly name: string;',
    "  readonly mode: 'read' | 'write';",
    '  readonly slots: readonly string[];',
    '  /** Only for the compiler; never set. */',
    '  readonly types?: { readonly params: Params; readonly row: Row };',
    '}',
    '',
    'const statement = <Params, Row>(value: Statement<Params, Row>): Statement<Params, Row> => value;',
    '',
    text,
    '/** Every statement that the program sends, by domain. */',
    'export const statements = {',
    ...[...domains].map(([domain, lines]) => `  ${domain}: {\n${lines.join('')}  },`),
    '};',
    '',
  ].join('\n');
};

/** The text of `src/generated/shapes.ts`: for each shape its row, its object and the function from one to the other. */
export const printShapes = (shapes: readonly Shape[], enums: ReadonlySet<string>): string => {
  const names = new Set(shapes.map(({ name }) => name));
  const parts = shapes.map((shape) => {
    const print = (type: HeaderType) => typeScript(type, names, enums);
    const columns = shape.columns.map(({ name }) => name).join(', ');
    return [
      `/** The columns of ${shape.name}Shape, by position. */`,
      `export type ${shape.name}Row = readonly [${shape.columns.map((c) => `${c.name}: ${print(c.type)}`).join(', ')}];`,
      '',
      `/** ${shape.sentence} */`,
      `export interface ${shape.name}Shape {`,
      ...shape.columns.map((c) => `  readonly ${c.name}: ${print(c.type)};`),
      '}',
      '',
      `/** Names the columns of a row. */`,
      `export const ${shape.name.charAt(0).toLowerCase()}${shape.name.slice(1)}Of = ([${columns}]: ${shape.name}Row): ${shape.name}Shape => ({ ${columns} });`,
      '',
    ].join('\n');
  });
  const text = parts.join('\n');
  const usedEnums = [...enums].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).sort();
  return [
    '// Made by `npm run codegen` from cypher/**/*.shape. Never edited by hand.',
    usedEnums.length > 0 ? `import type { ${usedEnums.join(', ')} } from './enums.ts';` : '',
    '',
    text,
  ].join('\n');
};
