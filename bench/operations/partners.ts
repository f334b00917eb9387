import type { Operation, Samples } from './operation.ts';

interface Partner {
  readonly id: string;
  readonly shared: number;
}

interface OurAnswer {
  readonly agency: {
    readonly partners: {
      readonly nodes: readonly { readonly agency: { readonly id: string }; readonly sharedEvents: number }[];
    };
  };
}

const tuple = ({ id, shared }: Partner) => [id, shared];

const partnersOf = (name: string, title: string, ids: (samples: Samples) => readonly string[]): Operation => ({
  name,
  title,
  note: '@neo4j/graphql by a field with @cypher.',
  bound: `The body, then its partners with what they shared and when; the statement by hand reads no dates and gives out ids. What is counted is an event for each of a body's attendances, each with the bodies there: 152,000 db hits for the crossroads, all in indexes.`,
  variables: (samples) => ids(samples).map((id) => ({ id })),
  ours: {
    query: 'query ($id: ID!) { agency(id: $id) { partners(first: 25) { nodes { agency { id name } sharedEvents } } } }',
    answer: ({ agency }: OurAnswer) =>
      agency.partners.nodes.map(({ agency: { id }, sharedEvents: shared }) => tuple({ id, shared })),
  },
  library: {
    query: `query ($id: ID!, $markings: [String!]!) {
      agencies(where: { id: { eq: $id }, marking: { in: $markings } }) { partners(first: 25) { id name shared } }
    }`,
    answer: ({ agencies }: { readonly agencies: readonly { readonly partners: readonly Partner[] }[] }) =>
      agencies[0]?.partners.map(tuple),
  },
  byHand: async (run, variables) => {
    const rows = await run(
      `MATCH (agency:Agency {id: $id})-[:ATTENDED]->(mine:Attendance)-[:AT]->(attended:Event)
       MATCH (attended)-[:PART_OF*0..1]->(event:Event {level: 'EVENT'})
       WHERE agency.marking IN $markings AND mine.marking IN $markings
         AND attended.marking IN $markings AND event.marking IN $markings
       WITH DISTINCT agency, event
       MATCH (event)<-[:PART_OF*0..1]-(part:Event)<-[:AT]-(theirs:Attendance)<-[:ATTENDED]-(body:Agency)
       WHERE part.marking IN $markings AND theirs.marking IN $markings AND body.marking IN $markings AND body.identified
       WITH agency, event, collect(DISTINCT body) AS bodies
       WHERE size(bodies) > 1
       UNWIND bodies AS partner
       WITH agency, partner, 1000000000000 / (size(bodies) - 1) AS share
       WHERE partner <> agency
       WITH partner, count(*) AS shared, (sum(share) + 500000) / 1000000 AS weight
       RETURN partner.id AS id, partner.name AS name, shared ORDER BY weight DESC, id LIMIT 25`,
      variables,
    );
    return rows.map((row) => tuple(row as unknown as Partner));
  },
});

/** Partners of an average body. */
export const partnersOfAverage: Operation = {
  ...partnersOf('partners-average', 'The strongest partners of an average body', ({ averageBodies }) => averageBodies),
  isBounded: true,
};

/** Partners of the body that has attended ten thousand events. */
export const partnersOfHub: Operation = {
  ...partnersOf('partners-hub', 'The strongest partners of the crossroads, with its 10,000 attendances', (samples) => [
    samples.crossroads,
  ]),
  mostMs: 300,
};
