import type { z } from 'zod';

/** The way to a field of an input: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** Something wrong with an input, and where in it. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
}

/** A way as it is told, e.g. `evidence[0].source`; empty for the input itself. */
export const fieldName = (path: Path): string =>
  path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${String(step)}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');

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
  // What zod itself says of a limit, where fields.ts has no words for it.
  return `${quoted(found)} ${issue.message.replace(/^Too (?:small|big): /, 'is out of range: ')}.`;
};

/** What a schema found wrong with a value, in a sentence. */
export const issueOf = (value: unknown, issue: z.core.$ZodIssue): Issue => {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  return { path, message: sentence(issue, valueAt(value, path)) };
};
