import { inspect } from 'node:util';
import { GraphQLScalarType, Kind, print } from 'graphql';
import type { ASTNode } from 'graphql';
import { isDay } from './dates.ts';
import { badInput } from './errors.ts';

/** How a scalar reads a text: the value, or undefined where the text is none. */
type Read = (text: string) => string | undefined;

const scalar = (name: string, accepted: string, read: Read): GraphQLScalarType<string, string> => {
  const parse = (value: unknown, found: string, node?: ASTNode): string => {
    const known = typeof value === 'string' ? read(value) : undefined;
    if (known === undefined) throw badInput(`Expected a ${name}, found ${found.slice(0, 60)}: ${accepted}.`, node);
    return known;
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => parse(value, inspect(value)),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
  });
};

const isUrl = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));

const matching =
  (pattern: RegExp, clean: (text: string) => string): Read =>
  (text) =>
    pattern.test(clean(text)) ? clean(text) : undefined;

/** The scalars of the schema, each with a message that says what it accepts. */
export const scalarResolvers = {
  Date: scalar('Date', 'give a day that exists as YYYY-MM-DD, e.g. "2026-01-25"', (text) =>
    isDay(text) ? text : undefined,
  ),
  DateTime: scalar('DateTime', 'give a moment as ISO 8601 has it, e.g. "2026-01-25T08:30:00.000Z"', (text) =>
    isMoment(text) ? text : undefined,
  ),
  PartialDate: scalar('PartialDate', 'give a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY', (text) => {
    const [year = '', month = '01', day = '01'] = text.split('-');
    return /^\d{4}(-\d\d){0,2}$/.test(text) && isDay(`${year}-${month}-${day}`) ? text : undefined;
  }),
  Locode: scalar(
    'Locode',
    'give the UN/LOCODE of a port, two letters of the country and three letters or digits 2 to 9, e.g. "BEANR" for Antwerp',
    matching(/^[A-Z]{2}[A-Z2-9]{3}$/, (text) => text.replace(/^(..) /, '$1').toUpperCase()),
  ),
  CountryCode: scalar(
    'CountryCode',
    'give an ISO 3166-1 alpha-2 code, two letters, e.g. "BB" for Barbados',
    matching(/^[A-Z]{2}$/, (text) => text.toUpperCase()),
  ),
  JSON: new GraphQLScalarType({ name: 'JSON' }),
  URL: scalar('URL', 'give an absolute address that begins with https:// or http://', (text) =>
    isUrl(text) ? text : undefined,
  ),
};
