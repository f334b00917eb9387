/** What the variables of a question are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of a question's variables, such as a `where`. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether it is an object, not a list. */
export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a list. */
export const listIn = (value: Json): readonly Json[] => {
  if (!Array.isArray(value)) throw new Error(`Expected a list, found ${JSON.stringify(value)}.`);
  return value as readonly Json[];
};

/** The text that it is. */
export const textIn = (value: Json): string => {
  if (typeof value !== 'string') throw new Error(`Expected a text, found ${JSON.stringify(value)}.`);
  return value;
};

/** The texts of a list. */
export const textsIn = (value: Json): readonly string[] => listIn(value).map(textIn);

/** The number that a field of an object is. */
export const numberIn = (value: Json, field: string): number => {
  const number = isObject(value) ? value[field] : undefined;
  if (typeof number !== 'number') throw new Error(`Expected a number ${field}, found ${JSON.stringify(value)}.`);
  return number;
};
