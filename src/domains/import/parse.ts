import { z } from 'zod';
import type { Entry, Path } from './entries.ts';
import { factRecords } from './fact-records.ts';
import { inputs } from './inputs.ts';
import type { ListName } from './inputs.ts';
import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { ImportRecord } from './records.ts';
import { referenceRecords } from './reference-records.ts';

/** What an entry became: its records, or what is wrong with it. */
export interface Parsed {
  readonly records: readonly ImportRecord[];
  readonly problems: readonly Problem[];
}

const quoted = (value: unknown): string => JSON.stringify(value).slice(0, 80);

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<PropertyKey, unknown>>)[step] : undefined,
    value,
  );

const sentence = (issue: z.core.$ZodIssue, found: unknown): string => {
  if (found === undefined) return 'is missing.';
  if (issue.code === 'invalid_value') return `${quoted(found)} is not one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `${quoted(found)} is not of the type ${issue.expected}.`;
  // What zod itself says of a limit, where inputs.ts has no words for it.
  return `${quoted(found)} ${issue.message.replace(/^Too (?:small|big): /, 'is out of range: ')}.`;
};

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** The fields that an entry of a list accepts at a path within it. */
const fieldsAt = (list: ListName, path: Path): readonly string[] => {
  const whole = z.toJSONSchema(inputs[list], { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const inner = path.reduce<JsonSchema | undefined>(
    (schema, step) => (typeof step === 'number' ? schema?.items : schema?.properties?.[step]),
    whole,
  );
  return Object.keys(inner?.properties ?? {});
};

const isListName = (list: string): list is ListName => Object.hasOwn(inputs, list);

const problemsOf = (entry: Entry, list: ListName, issue: z.core.$ZodIssue): readonly Problem[] => {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code !== 'unrecognized_keys')
    return [problemAt(entry.at(...path), sentence(issue, valueAt(entry.value, path)))];
  const message = `there is no such field; accepted are ${fieldsAt(list, path).join(', ')}.`;
  return issue.keys.map((key) => problemAt(entry.at(...path, key), message));
};

type ToRecords = (entry: Entry, input: unknown) => readonly ImportRecord[];

/** Checks one entry by itself and turns it into records; what it says of others is checked when all are read. */
export const parseEntry = (entry: Entry): Parsed => {
  const { list, value } = entry;
  if (!isListName(list)) {
    const message = `there is no list "${list}"; accepted are ${Object.keys(inputs).join(', ')}.`;
    return { records: [], problems: [problemAt(entry.listAt, message)] };
  }
  const result = inputs[list].safeParse(value);
  if (!result.success)
    return { records: [], problems: result.error.issues.flatMap((issue) => problemsOf(entry, list, issue)) };
  const toRecords = { ...referenceRecords, ...factRecords }[list] as ToRecords;
  return { records: toRecords(entry, result.data), problems: [] };
};
