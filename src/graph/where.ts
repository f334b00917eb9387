import { AppError } from '../errors.ts';

/** An input of a filter as GraphQL gives it. */
export type WhereInput = Readonly<Record<string, unknown>>;

/** A predicate on the record itself: Cypher over the table's variable and `$value`, true or false and never null. */
export interface Test {
  readonly test: string;
  /** What `$value` is, where it is not the value as it was given. */
  readonly value?: (given: never) => unknown;
  /** Whether so few records meet it that reading can start from them. */
  readonly selective?: (given: never) => boolean;
  /** Whether so small a part of the records meets it that a whole list is read from them, where nothing else is asked. */
  readonly narrow?: (given: never) => boolean;
  /** What follows for a value by which an index sorts the records: reading then starts in that part of the index. */
  readonly follows?: string;
}

/** The other record's filter, on a variable that is bound wherever this table is used. */
export interface Bound {
  readonly to: string;
  readonly on: string;
  /** What has to hold of the bound record before its filter is looked at. */
  readonly given?: string;
}

/** The way to other records: Cypher patterns, each begun where an earlier one has been. */
export interface Way {
  readonly path: readonly string[];
  /** A predicate beside the filter, over the names of the path. */
  readonly given?: string;
}

/** The other record's filter, on at least one record at the end of a way. */
export interface Related extends Way {
  readonly to: string;
  /** The name in the path of the record that the filter is of; the other table's variable where not given. */
  readonly at?: string;
}

/** Reference data at the end of a way, by the ids that a value comes to in memory. */
export interface Located extends Way {
  /** Which function of the scope gives the ids. */
  readonly ids: string;
  /** The name in the path of the record with one of these ids. */
  readonly at: string;
  /** Whether each of them leads to so many records that no page is read from there. */
  readonly broad?: true;
  /** The property of the record that keeps the id, being joined to one at most: it is looked at instead of the way. */
  readonly kept?: string;
}

/** What a field of a filter means. */
export type WhereField = Test | Bound | Related | Located;

/** The fields of one filter input, the variable by which their texts call the record that is filtered, and its label. */
export interface WhereTable {
  readonly variable: string;
  readonly label: string;
  readonly fields: Readonly<Record<string, WhereField>>;
}

/** What compiling a filter needs to know of the request. */
export interface WhereScope {
  readonly tables: Readonly<Record<string, WhereTable>>;
  /** The ids of the reference data that meet a value, e.g. `places` of those that meet a PlaceWhere. */
  readonly ids: Readonly<Record<string, (value: never) => readonly string[]>>;
}

/** How deep filters may nest, and how many conditions one may have: planning grows with both. */
const deepest = 10;
const mostConditions = 100;

/** How many values a list of a filter may hold. */
const mostValues = 1_000;

const isInput = (value: unknown): value is WhereInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The filters in a value: of a list all, of one itself. */
export const inputsIn = (value: unknown): readonly WhereInput[] =>
  (Array.isArray(value) ? value : [value]).filter(isInput);

const excess = (message: string): AppError => new AppError('LIMIT_EXCEEDED', message);

const refuseExcess = (where: WhereInput): void => {
  let conditions = 0;
  const visit = (input: WhereInput, depth: number, path: string): void => {
    if (depth > deepest) throw excess(`where: filters are nested more than ${String(deepest)} deep; nest them less.`);
    for (const [name, value] of Object.entries(input)) {
      conditions += 1;
      if (Array.isArray(value) && value.length > mostValues)
        throw excess(
          `${path}.${name}: there are ${String(value.length)} values; at most ${String(mostValues)} are accepted.`,
        );
      for (const inner of inputsIn(value)) visit(inner, depth + 1, `${path}.${name}`);
    }
  };
  visit(where, 1, 'where');
  if (conditions > mostConditions)
    throw excess(`where: it has ${String(conditions)} conditions; at most ${String(mostConditions)} are accepted.`);
};

/** A filter as it was given, one that filters nothing where there is none. Refuses what asks for too much, naming it. */
export const readWhere = (where: unknown): WhereInput => {
  if (!isInput(where)) return {};
  refuseExcess(where);
  return where;
};
