import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, findDangerousChanges, lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { describeCapabilities } from '../src/capabilities.ts';

/*
 * Compares schema/*.graphql with docs/schema.graphql, the contract that clients rely on. A change that breaks a client
 * fails with a list; any other change asks to be recorded. `npm run schema:accept` (--accept) records what there is.
 */
const root = join(import.meta.dirname, '..');
const contract = join(root, 'docs/schema.graphql');

const currentSchema = (): GraphQLSchema => {
  const schema = buildSchema(
    globSync('schema/*.graphql', { cwd: root })
      .sort()
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n'),
  );
  // The descriptions say who may ask what, as those of the program do.
  describeCapabilities(schema);
  return schema;
};

const print = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

const listed = (title: string, changes: readonly { readonly description: string }[]): readonly string[] =>
  changes.length === 0 ? [] : [title, ...changes.map(({ description }) => `  - ${description}`)];

/** What to tell the author of a change to the schema; nothing when the contract is up to date. */
const complaints = (before: GraphQLSchema, now: GraphQLSchema): readonly string[] => {
  if (print(before) === print(now)) return [];
  const breaking = findBreakingChanges(before, now);
  const lines = [
    ...listed('These changes to the schema break clients:', breaking),
    ...listed('These changes may surprise clients:', findDangerousChanges(before, now)),
  ];
  const advice =
    breaking.length > 0
      ? 'Keep the old field beside the new one and mark it @deprecated. If the break is meant, `npm run schema:accept` records it.'
      : 'docs/schema.graphql does not show the schema as it is: run `npm run schema:accept` and commit the file.';
  return [...lines, advice];
};

const now = currentSchema();
if (process.argv.includes('--accept')) {
  writeFileSync(contract, print(now));
  console.log('docs/schema.graphql shows the schema as it is now.');
} else if (!existsSync(contract)) {
  console.error('docs/schema.graphql is missing: run `npm run schema:accept` and commit the file.');
  process.exitCode = 1;
} else {
  const lines = complaints(buildSchema(readFileSync(contract, 'utf8')), now);
  if (lines.length > 0) console.error(lines.join('\n'));
  process.exitCode = lines.length > 0 ? 1 : 0;
}
