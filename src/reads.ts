import { isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** What of the graph has gone into an answer. */
export interface Reads {
  /** Notes a record, by its markings: one of its own, or those of all that it is made of. */
  readonly note: (markings: readonly string[]) => void;
  /** Notes the markings of a record of which the answer tells something without showing it, such as one that is counted. */
  readonly noteTold: (record: unknown) => void;
  /** The markings of the records that the answer shows or tells of, sorted, and how many records there are, repeated ones counted each time. */
  readonly told: () => { readonly markings: readonly string[]; readonly rows: number };
}

/** Begins to note for one answer. */
export const createReads = (): Reads => {
  const seen = new Set<string>();
  let rows = 0;
  const add = (markings: readonly string[]): void => {
    for (const marking of markings) seen.add(marking);
  };
  return {
    note: (markings) => {
      rows += 1;
      add(markings);
    },
    noteTold: (record) => add(markingsIn(record)),
    told: () => ({ markings: [...seen].sort(), rows }),
  };
};

const isMarked = (value: unknown): value is { readonly marking: string } =>
  typeof value === 'object' && value !== null && 'marking' in value && typeof value.marking === 'string';

const isMade = (value: unknown): value is { readonly markings: readonly string[] } =>
  typeof value === 'object' && value !== null && 'markings' in value && Array.isArray(value.markings);

const markingsIn = (value: unknown): readonly string[] => {
  if (isMarked(value)) return [value.marking];
  // Reference data bears no marking of its own: it is public.
  return isMade(value) ? value.markings : ['TLP:CLEAR'];
};

/** The types that are no record and yet made of some. */
const madeOfRecords = new Set(['Exchange', 'MergeCandidate', 'RecordState']);

/**
 * Has every record that stands in an answer noted, whatever field it came by: GraphQL asks of each object once whether it
 * is of its type.
 */
export const noteReads = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const isRecord = type.getInterfaces().some(({ name }) => name === 'Record');
    if (!isRecord && !madeOfRecords.has(type.name)) continue;
    type.isTypeOf = (value, { reads }: { readonly reads: Reads }) => {
      reads.note(markingsIn(value));
      return true;
    };
  }
};
