import { z } from 'zod';

/** A setting: an environment variable with its default, what it accepts and what it is for. */
export interface Setting {
  readonly name: string;
  /** As it would be written; null where there is none. */
  readonly standard: string | null;
  readonly accepts: string;
  readonly meaning: string;
}

/** Whether an address of the setting HOST is one that other machines cannot reach. */
export const isHere = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);

/** A whole number of a range. */
export const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

/** A text that is not empty. */
export const someText = z.string().min(1);

/** Several texts with commas between. */
export const listed = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** A row of a table of settings. */
export const setting = <Schema extends z.ZodType>(
  standard: string | null,
  schema: Schema,
  accepts: string,
  meaning: string,
) => ({ standard, schema, accepts, meaning });
