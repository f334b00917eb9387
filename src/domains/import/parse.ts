import { z } from 'zod';
import { issueOf } from '../../recording/issues.ts';
import type { Path } from '../../recording/issues.ts';
import type { Entry } from './entries.ts';
import { factRecords } from './fact-records.ts';
import { inputs } from './inputs.ts';
import type { ListName } from './inputs.ts';
import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { SeedRecord } from './seed-record.ts';
import { referenceRecords } from './reference-records.ts';

/** What an entry became: its records, or what is wrong with it. */
export interface Parsed {
  readonly records: readonly SeedRecord[];
  readonly problems: readonly Problem[];
}

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
  const { path, message } = issueOf(entry.value, issue);
  if (issue.code !== 'unrecognized_keys') return [problemAt(entry.at(...path), message)];
  const unknown = `there is no such field; accepted are ${fieldsAt(list, path).join(', ')}.`;
  return issue.keys.map((key) => problemAt(entry.at(...path, key), unknown));
};

type ToRecords = (entry: Entry, input: unknown) => readonly SeedRecord[];

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
