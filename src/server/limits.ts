import type { Limits } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Measure } from './measure.ts';
import { refusingDocument } from './refusal.ts';

type Structure = Omit<Measure, 'nodes'>;

const rows: readonly (readonly [keyof Structure, setting: string, what: string, advice: string])[] = [
  ['depth', 'PORTOLAN_MAX_DEPTH', 'fields within fields', 'Ask in two steps, by the ids of the first answer.'],
  ['aliases', 'PORTOLAN_MAX_ALIASES', 'aliases', 'Ask for a list with `where`, or in several requests.'],
  ['rootFields', 'PORTOLAN_MAX_ROOT_FIELDS', 'fields of the operation itself', 'Ask in several requests.'],
];

/** What of a document's structure is over a limit; each error names the limit and its setting. */
export const structureErrors = (limits: Limits, found: Structure): readonly AppError[] =>
  rows
    .filter(([name]) => found[name] > limits[name])
    .map(([name, setting, what, advice]) =>
      refusingDocument(
        'LIMIT_EXCEEDED',
        `The document has ${found[name]} ${what}; at most ${limits[name]} are accepted (${setting}). ${advice}`,
      ),
    );

/** What is over the limit of records that a request may ask for. */
export const nodesErrors = (limits: Limits, { nodes }: Measure): readonly AppError[] =>
  nodes <= limits.nodes
    ? []
    : [
        refusingDocument(
          'LIMIT_EXCEEDED',
          `first: along its branches the request may come to ${nodes} records; at most ${limits.nodes} are accepted (PORTOLAN_MAX_NODES). Give a smaller first, above all to lists within lists.`,
        ),
      ];

/** A document with more tokens than are accepted. */
export const tooManyTokens = (limits: Limits): AppError =>
  refusingDocument(
    'LIMIT_EXCEEDED',
    `The document has more than ${limits.tokens} words and signs; no more are accepted (PORTOLAN_MAX_TOKENS). Ask in several requests, and give values as variables.`,
  );

/** A body that is longer than is accepted. */
export const tooLongBody = (limits: Pick<Limits, 'bodyBytes'>): AppError =>
  new AppError(
    'LIMIT_EXCEEDED',
    `The body is longer than ${limits.bodyBytes} bytes; no more are accepted (PORTOLAN_MAX_BODY_BYTES).`,
    { http: { status: 413, headers: { connection: 'close' } } },
  );
