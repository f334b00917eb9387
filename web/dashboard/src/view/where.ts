import type { Where } from './addresses.ts';

/** The filter that an address holds; null where its text is none. */
export const readWhere = (text: string | null): Where | null => {
  if (text === null || text === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Where) : null;
  } catch {
    return null;
  }
};

const constant = /^[A-Z][A-Z_]+$/;

const inWords = (value: unknown, wordFor: (constant: string) => string): string => {
  if (Array.isArray(value)) {
    const most = 3;
    const shown = value.slice(0, most).map((item) => inWords(item, wordFor));
    return value.length > most ? `${shown.join(', ')} … (${value.length})` : shown.join(', ');
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]: [string, unknown]) => fieldInWords(key, field, wordFor))
      .join(', ');
  return typeof value === 'string' && constant.test(value) ? wordFor(value) : String(value);
};

/** A field of a filter in one line, for people. */
export const fieldInWords = (key: string, value: unknown, wordFor: (constant: string) => string): string => {
  const said = inWords(value, wordFor);
  return said === '' ? key : `${key}: ${said}`;
};
