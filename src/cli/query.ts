import { readFileSync } from 'node:fs';
import { text as textOfStream } from 'node:stream/consumers';
import { Command, InvalidArgumentError } from 'commander';
import { StartError } from '../errors.ts';
import { askingWhom, withClient } from './client.ts';
import type { Answer, Whom } from './client.ts';
import { csvOf } from './csv.ts';

interface Options extends Whom {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operation?: string;
  readonly csv?: true;
}

const readFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`The document cannot be read: ${error instanceof Error ? error.message : ''}.`);
  }
};

/** The text of a document: given itself, by a file, or on standard input. */
const documentOf = (given: string): string | Promise<string> => {
  if (given === '-') return textOfStream(process.stdin);
  return given.includes('{') ? given : readFile(given);
};

const readVariables = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError('It is no JSON object, such as \'{"first": 5}\'.');
};

const errorLine = ({ message, extensions }: NonNullable<Answer['errors']>[number]): string =>
  extensions?.code === undefined ? message : `${extensions.code}: ${message}`;

/** What is wrong with an answer, as the command ends with it. */
export const refusalIn = ({ errors = [] }: Answer): StartError | null =>
  errors.length === 0 ? null : new StartError(errors.map(errorLine).join('\n'));

const query = async (given: string, { variables = {}, operation, csv, ...whom }: Options): Promise<void> => {
  const document = await documentOf(given);
  const asked = { query: document, variables, ...(operation === undefined ? {} : { operationName: operation }) };
  const answer = await withClient(whom, (client) => client.ask(asked));
  const refusal = refusalIn(answer);
  if (csv !== true) console.log(JSON.stringify(answer, null, 2));
  if (refusal !== null) throw refusal;
  if (csv === true) console.log(csvOf(answer.data));
};

/** `portolan query`: asks a question, or writes, and prints the answer. */
export const queryCommand = (): Command =>
  askingWhom(
    new Command('query')
      .description('Run a GraphQL document and print its answer as JSON; what is wrong stands on standard error.')
      .argument('<document>', 'its text, the file that holds it, or - for standard input')
      .option('--variables <json>', 'the values of its variables, as a JSON object', readVariables)
      .option('--operation <name>', 'which of its operations, where it has several')
      .option('--csv', 'print the one list of the answer as CSV'),
  ).action(query);
