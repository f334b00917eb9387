import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import * as prettier from 'prettier';
import { printClient } from './codegen/client.ts';
import { enumNames, printEnums, printGraphql, typeConfig } from './codegen/graphql.ts';
import { parseHeader } from './codegen/header.ts';
import { parseShape } from './codegen/shape.ts';
import { printShapes, printStatements } from './codegen/statements.ts';

/*
 * Makes src/generated/ from schema/*.graphql and the headers of cypher/, and the dashboard's client from its queries:
 * `npm run codegen`.
 * With --check it writes nothing and fails where a file is not what it would write.
 */
const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const found = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).sort();

const parsed = <T>(path: string, parse: (text: string) => T): T => {
  try {
    return parse(read(path));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

const client = 'web/dashboard/src/generated/graphql.ts';

const generate = async (): Promise<Readonly<Record<string, string>>> => {
  const sdl = found('schema/*.graphql').map(read).join('\n');
  const schema = buildSchema(sdl);
  const enums = enumNames(schema);
  const shapes = found('cypher/**/*.shape').map((path) => parsed(path, parseShape));
  const files = found('cypher/**/*.cypher')
    .filter((path) => !path.startsWith('cypher/migrations/'))
    .map((path) => ({
      name: path.replace(/^cypher\//, '').replace(/\.cypher$/, ''),
      text: read(path),
      header: parsed(path, parseHeader),
    }));
  const queries = found('web/dashboard/queries/*.graphql').map((location) => ({
    location,
    document: parsed(location, parse),
  }));
  return {
    [client]: await printClient(client, parse(sdl), queries, typeConfig),
    'src/generated/enums.ts': await printEnums(sdl),
    'src/generated/graphql.ts': await printGraphql(sdl, schema, read('src/models.ts')),
    'src/generated/shapes.ts': printShapes(shapes, enums),
    'src/generated/statements.ts': printStatements(files, new Map(shapes.map((s) => [s.name, s])), enums),
  };
};

const current = (path: string): string => {
  try {
    return read(path);
  } catch {
    return '';
  }
};

try {
  const style = { ...(await prettier.resolveConfig(join(root, 'src/main.ts'))), parser: 'typescript' };
  const stale: string[] = [];
  for (const [path, text] of Object.entries(await generate())) {
    const formatted = await prettier.format(text, style);
    if (formatted === current(path)) continue;
    stale.push(path);
    if (process.argv.includes('--check')) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), formatted);
  }
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(`Not up to date: ${stale.join(', ')}. Run "npm run codegen" and commit what it writes.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
