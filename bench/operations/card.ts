import { countryOf } from './operation.ts';
import type { Operation } from './operation.ts';

interface LibraryAnswer {
  readonly agencies: readonly (Readonly<Record<string, unknown>> & {
    readonly basedIn: readonly { readonly id: string; readonly name: string }[];
  })[];
}

/** One body's card. */
export const card: Operation = {
  name: 'card',
  title: "One body's card",
  bound: `One small statement costs the database 1.6 to 1.9 ms of the processor by itself, most of it Bolt and the transaction, and the others the same; what is left to win is 1 ms of Node.js, most of it HTTP and GraphQL, which @neo4j/graphql runs on too.`,
  isBounded: true,
  variables: ({ bodies }) => bodies.map((id) => ({ id })),
  ours: {
    query: 'query ($id: ID!) { agency(id: $id) { id name kind sector identified aliases basedIn { code name } } }',
  },
  library: {
    query: `query ($id: ID!, $markings: [String!]!) {
      agencies(where: { id: { eq: $id }, marking: { in: $markings } }) {
        id name kind sector identified aliases basedIn { id name }
      }
    }`,
    answer: ({ agencies: [agency] }: LibraryAnswer) => ({
      agency: agency === undefined ? null : { ...agency, basedIn: countryOf(agency.basedIn[0]) },
    }),
  },
  byHand: async (run, variables) => {
    const [row] = await run(
      `MATCH (agency:Agency {id: $id}) WHERE agency.marking IN $markings
       OPTIONAL MATCH (agency)-[:BASED_IN]->(country:Country)
       RETURN agency {
         .id, .name, .kind, .sector, .identified, .aliases,
         basedIn: CASE WHEN country IS NULL THEN null ELSE {code: substring(country.id, 8), name: country.name} END
       } AS agency`,
      variables,
    );
    return { agency: row?.['agency'] ?? null };
  },
};
