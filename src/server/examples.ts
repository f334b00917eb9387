import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';

/** Who asks: the groups of the playground's panel, in its order. */
export const audiences = ['analyst', 'programme officer', 'regional coordinator', 'evaluator'] as const;

/** One of the people who ask. */
export type Audience = (typeof audiences)[number];

/** A question with the query that answers it; `name` is the file's name without `.graphql`, `query` begins with the question. */
export interface Example {
  readonly name: string;
  readonly question: string;
  readonly audience: Audience;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

/** The example that the playground opens on; it stands first in the list. */
export const headline = 'ports-sharing-practices';

const suffix = '.graphql';
const headerLine = /^#\s*(audience|variables):\s*(.*)$/;

const refuse = (name: string, reason: string, line?: number): never => {
  throw new Error(`examples/${name}${suffix}${line === undefined ? '' : `:${line}`}: ${reason}`);
};

const isAudience = (text: string): text is Audience => audiences.some((audience) => audience === text);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const audienceOf = (name: string, text: string | undefined): Audience => {
  if (text === undefined) return audiences[0];
  if (isAudience(text)) return text;
  return refuse(name, `audience: "${text}" is none of ${audiences.join(', ')}.`);
};

const variablesOf = (name: string, text: string | undefined): Readonly<Record<string, unknown>> => {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // What is no JSON is refused below, as what is no object.
  }
  return refuse(name, `variables: ${text} is not a JSON object on one line, such as {"first": 25}.`);
};

const assertOneNamedQuery = (name: string, query: string, linesLeftOut: number): void => {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const [operation, ...others] = operations;
    if (operation?.operation === OperationTypeNode.QUERY && operation.name && others.length === 0) return;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    refuse(name, error.message, (error.locations?.[0]?.line ?? 1) + linesLeftOut);
  }
  refuse(name, 'it must hold exactly one operation: a query with a name, which becomes the title of its tab.');
};

/** The example that a file's text holds, as examples/README.md defines it; throws an Error that names the file and what is wrong. */
export const parseExample = (name: string, text: string): Example => {
  const [first = '', ...rest] = text.split('\n');
  const question = /^#\s*(\S.*?)\s*$/.exec(first)?.[1] ?? refuse(name, 'the first line must be "# <the question>".', 1);
  const header = new Map<string, string>();
  for (const line of rest) {
    const [, key, value] = headerLine.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    header.set(key, value.trim());
  }
  const query = `# ${question}\n${rest.slice(header.size).join('\n').trim()}\n`;
  assertOneNamedQuery(name, query, header.size);
  const audience = audienceOf(name, header.get('audience'));
  return { name, question, audience, variables: variablesOf(name, header.get('variables')), query };
};

// The headline question, then audience by audience, and by name within each.
const place = ({ name, audience }: Example): string =>
  name === headline ? '' : `${String(audiences.indexOf(audience))} ${name}`;

const inPanelOrder = (one: Example, other: Example): number => (place(one) < place(other) ? -1 : 1);

/** All examples of a folder, the headline question first and the others by audience and name; throws as `parseExample` does. */
export const readExamples = async (directory: string): Promise<readonly Example[]> => {
  const files = (await readdir(directory)).filter((file) => file.endsWith(suffix));
  const examples = await Promise.all(
    files.map(async (file) =>
      parseExample(file.slice(0, -suffix.length), await readFile(join(directory, file), 'utf8')),
    ),
  );
  return examples.sort(inPanelOrder);
};
