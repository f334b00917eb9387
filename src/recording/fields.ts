import { z } from 'zod';
import { isDay } from '../dates.ts';
import { Standing } from '../generated/enums.ts';
import { acceptedMarkings, clear, isMarking } from '../markings.ts';

const hasEmail = (value: string): boolean => /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(value);

/** A text that says something; never an address of a person. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty; leave the field out where nothing is known')
  .refine((value) => !hasEmail(value), 'holds an e-mail address; the graph holds institutions only');

/** The id of a record of one of these kinds. */
export const idOf = (...kinds: readonly string[]) =>
  z.string().regex(new RegExp(`^(${kinds.join('|')}):[A-Za-z0-9][\\w@:+./-]*$`), {
    error: `is not an id; accepted are ${kinds.map((kind) => `${kind}:…`).join(', ')}`,
  });

/** The id of a record whose key has a form of its own. */
export const codeOf = (kind: string, form: RegExp, example: string) =>
  z.string().regex(new RegExp(`^${kind}:${form.source}$`), { error: `is not an id like ${kind}:${example}` });

/** A day that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'is not a day; accepted is YYYY-MM-DD')
  .refine(isDay, 'is a day that does not exist');

/** A day, month or year that exists. A year alone that is written without quotes is a number to YAML. */
export const partialDate = z.coerce
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/, 'is not a date; accepted are YYYY-MM-DD, YYYY-MM and YYYY')
  .refine((value) => isDay(`${value}-01-01`.slice(0, 10)), 'is a date that does not exist');

/** A TLP 2.0 marking. */
export const marking = z
  .string()
  .transform((value) => (value === 'TLP:WHITE' ? 'TLP:CLEAR' : value))
  .refine(isMarking, { error: `is not a marking; accepted are ${acceptedMarkings}` })
  .default(clear);

/** An ISO 3166-1 alpha-2 code. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code');

/** A list, empty where nothing is said. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/** A number of things. */
export const count = z.number().int('is not a whole number').min(0, 'is negative; accepted are 0 and above');

/** A number between two bounds. */
export const decimal = (from: number, to: number) => z.coerce.number().min(from).max(to);

/** The id of a place. */
export const place = idOf('country', 'port', 'terminal', 'city');

/** The id of a programme or a phase. */
export const frame = idOf('programme', 'phase');

const line = z.strictObject({
  source: idOf('source'),
  standing: z.enum(Standing),
  locator: text.optional(),
  note: text.optional(),
  about: z
    .string()
    .regex(/^[a-z]\w*$/, 'is not the name of a field or relation')
    .optional(),
});

/** Evidence of a record that needs at least one source. */
export const evidenced = { evidence: z.array(line).min(1, 'is empty; a record needs at least one source') };

/** A line of evidence as it is given. */
export type EvidenceInput = z.output<typeof line>;
