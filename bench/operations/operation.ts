/** The values that one request is made with. */
export type Variables = Readonly<Record<string, unknown>>;

/** A row of an answer of the database as a map, as the driver gives it to everybody. */
export type Row = Readonly<Record<string, unknown>>;

/** Sends a statement as the driver's `executeQuery` does. */
export type Run = (statement: string, parameters: Variables) => Promise<readonly Row[]>;

/** A question in GraphQL and how its answer is brought into the form in which answers are compared. */
export interface Question {
  /** The text; of a question that has another shape each time it is made from the variables. */
  readonly query: string | ((variables: Variables) => string);
  /** The compared form, made from `data`; `data` itself where nothing is said. */
  readonly answer?: (data: never) => unknown;
}

/** What the samples are drawn from: ids and names of records that everybody may read. */
export interface Samples {
  /** Bodies as a random attendance meets them: those that are seen often come often. */
  readonly bodies: readonly string[];
  /** Bodies with about as many attendances as the mean. */
  readonly averageBodies: readonly string[];
  readonly hub: string;
  readonly crossroads: string;
  readonly countries: readonly string[];
  readonly titles: readonly string[];
  /** Positions far into the list of attendances by id: how many come before, and the id of the last of them. */
  readonly positions: readonly { readonly skipped: number; readonly id: string }[];
}

/** One thing that is measured, asked in three ways. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  /** What a reader of the figures should know. */
  readonly note?: string;
  /** What bounds it where it misses a goal, as profiles have shown. */
  readonly bound?: string;
  /** Whether it touches a neighbourhood that grows no larger with the graph. */
  readonly isBounded?: boolean;
  /** How long the request in the middle may take one client, in milliseconds, where a goal says so. */
  readonly mostMs?: number;
  /** Whether the goals for nested reads and counts over several hops hold for it. */
  readonly isNested?: boolean;
  /** Whether the database forgets all plans before each round. */
  readonly isCold?: boolean;
  readonly variables: (samples: Samples) => readonly Variables[];
  readonly ours: Question;
  /** The same to @neo4j/graphql. */
  readonly library?: Question;
  /** The same by hand: its answer has the compared form. */
  readonly byHand?: (run: Run, variables: Variables) => Promise<unknown>;
}

/** What everybody may read: every contender is held to it. */
export const markings = ['TLP:CLEAR'] as const;

/** Sorted by their JSON, for answers that state no order. */
export const sorted = (values: readonly unknown[]): readonly unknown[] =>
  values
    .map((value) => ({ value, key: JSON.stringify(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value);

/** A country as our API gives it, from its id. */
export const countryOf = (country: { readonly id: string; readonly name: string } | null | undefined) =>
  country === null || country === undefined ? null : { code: country.id.slice('country:'.length), name: country.name };
