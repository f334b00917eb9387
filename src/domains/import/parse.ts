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

const sentence = (issue: z.core.$ZodIssue, found: unknown, accepted: readonly string[]): string => {
  if (issue.code === 'unrecognized_keys')
    return `there is no field ${issue.keys.map(quoted).join(', ')}; accepted are ${accepted.join(', ')}.`;
  if (found === undefined) return 'is missing.';
  if (issue.code === 'invalid_value') return `${quoted(found)} is not one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `${quoted(found)} is not of the type ${issue.expected}.`;
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return `${quoted(found)} is out of range: ${issue.message}.`;
  return `${quoted(found)} ${issue.message}.`;
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

type ToRecords = (entry: Entry, input: unknown) => readonly ImportRecord[];

/** Checks one entry by itself and turns it into records; what it says of others is checked when all are read. */
export const parseEntry = (entry: Entry): Parsed => {
  const { list, value } = entry;
  if (!isListName(list)) {
    const message = `there is no list "${list}"; accepted are ${Object.keys(inputs).join(', ')}.`;
    return { records: [], problems: [problemAt({ ...entry.at(), field: list }, message)] };
  }
  const result = inputs[list].safeParse(value);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      return problemAt(entry.at(...path), sentence(issue, valueAt(value, path), fieldsAt(list, path)));
    });
    return { records: [], problems };
  }
  const toRecords = { ...referenceRecords, ...factRecords }[list] as ToRecords;
  return { records: toRecords(entry, result.data), problems: [] };
};
