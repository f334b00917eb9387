import type { Operation } from './operation.ts';

/** The types that a path may run along without passing where everything meets. */
const types = 'ATTENDED|AT|FOR|SHARED|PART_OF|UNIT_OF|OPERATES_AT|LOCATED_IN|HELD_AT|FOLLOWED|PARTY_TO|CONCERNS|COUNTS';

const statement = `MATCH (from:Agency {id: $from}), (to:Agency {id: $to})
  MATCH path = SHORTEST 1
    (from) (()-[:${types}]-(step WHERE step.audience IN $markings AND NOT step:Country)){1,8} (to)
  RETURN length(path) AS length`;

/** Shortest path between two bodies. */
export const shortestPath: Operation = {
  name: 'shortest-path',
  title: 'The shortest path between two average bodies',
  note: 'Compared by its length. @neo4j/graphql by a query with @cypher.',
  bound: `A way is searched from both ends by one or two statements a step, some ten in all, since it must pass nothing that is hidden, and no country, and comes with all its relations, first ways first (docs/decisions/018); the others give the length alone. Between great hubs theirs runs until the time is over.`,
  variables: ({ averageBodies }) => averageBodies.slice(1).map((to, index) => ({ from: averageBodies[index], to })),
  ours: {
    query:
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { length steps { from { id } to { id } } } }',
    answer: ({ paths }: { readonly paths: readonly { readonly length: number }[] }) =>
      paths.map(({ length }) => length),
  },
  library: {
    query: 'query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) }',
    answer: ({ shortestPath: lengths }: { readonly shortestPath: readonly number[] }) => lengths,
  },
  byHand: async (run, variables) => (await run(statement, variables)).map(({ length }) => length),
};
