import Cypher from '@neo4j/cypher-builder';

/** An input of a filter as GraphQL gives it. */
export type WhereInput = Readonly<Record<string, unknown>>;

/**
 * What a field of a filter means.
 * - `test`: a predicate on the record itself.
 * - `on`: the other record's filter, on a variable that the statement has already matched.
 * - `path`: the other record's filter, on at least one record that the path leads to.
 * - `places`: the ids of the places that meet the filter, at the end of the path. Places are reference data.
 */
export type WhereField =
  | { readonly test: (node: Cypher.Node, value: Cypher.Param) => Cypher.Predicate }
  | { readonly to: string; readonly on: string }
  | { readonly to: string; readonly path: (from: Cypher.Node, to: Cypher.Node) => Cypher.Pattern }
  | { readonly places: (from: Cypher.Node, place: Cypher.Node) => Cypher.Pattern };

/** The fields of one filter input, and the variable that a statement binds for the records it filters. */
export interface WhereTable {
  readonly variable: string;
  readonly fields: Readonly<Record<string, WhereField>>;
}

/** What the walker needs to know of the request. */
export interface WhereScope {
  readonly tables: Readonly<Record<string, WhereTable>>;
  readonly markings: readonly string[];
  readonly placeIds: (where: WhereInput) => readonly string[];
}

const isInput = (value: unknown): value is WhereInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const createWalker = ({ tables, markings, placeIds }: WhereScope) => {
  const readable = new Cypher.Param(markings);
  const field = (meaning: WhereField, node: Cypher.Node, value: unknown): Cypher.Predicate | undefined => {
    if ('test' in meaning) return meaning.test(node, new Cypher.Param(value));
    if (!isInput(value)) return undefined;
    if ('on' in meaning) return walk(meaning.to, new Cypher.NamedNode(meaning.on), value);
    const other = new Cypher.Node();
    if ('places' in meaning) {
      const isOne = Cypher.in(other.property('id'), new Cypher.Param(placeIds(value)));
      return new Cypher.Exists(new Cypher.Match(meaning.places(node, other)).where(isOne));
    }
    const isReadable = Cypher.in(other.property('marking'), readable);
    const matched = new Cypher.Match(meaning.path(node, other)).where(isReadable);
    const inner = walk(meaning.to, other, value);
    return new Cypher.Exists(inner === undefined ? matched : matched.and(inner));
  };
  const walk = (input: string, node: Cypher.Node, where: WhereInput): Cypher.Predicate | undefined => {
    const table = tables[input];
    if (table === undefined) throw new Error(`There is no table of the fields of ${input}.`);
    const predicates = Object.entries(where).flatMap(([name, value]) => {
      const meaning = table.fields[name];
      if (meaning === undefined) throw new Error(`${input}.${name} has no meaning in its table.`);
      if (value === null || value === undefined) return [];
      return field(meaning, node, value) ?? [];
    });
    return Cypher.and(...predicates);
  };
  return walk;
};

/** The predicate for the slot `<where>`: what a filter means on the variables that the statement binds. */
export const wherePredicate = (
  scope: WhereScope,
  input: string,
  where: WhereInput | null | undefined,
): Cypher.Expr | string => {
  const table = scope.tables[input];
  if (where === null || where === undefined || table === undefined) return 'true';
  return createWalker(scope)(input, new Cypher.NamedNode(table.variable), where) ?? 'true';
};
