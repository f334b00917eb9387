import type { Operation } from './operation.ts';

interface LibraryAnswer {
  readonly agencies: readonly { readonly id: string; readonly latestEvents: readonly unknown[] }[];
}

/** A body's fifty latest events. */
export const latestEvents: Operation = {
  name: 'latest-events',
  title: "A body's 50 latest events",
  note: '@neo4j/graphql by a field with @cypher: it reaches no node across another with order and limit.',
  bound: `The dates are those of the events: of a body with ten thousand attendances all are looked at for fifty. An average body is answered from what its attendances keep. A date kept with each attendance, in an index, would bound it by the page; a corrected date would then be written to all attendances of an event.`,
  isBounded: true,
  variables: ({ bodies }) => bodies.map((id) => ({ id })),
  ours: {
    query: 'query ($id: ID!) { agency(id: $id) { id events(first: 50) { nodes { id title kind orderDate } } } }',
  },
  library: {
    query: `query ($id: ID!, $markings: [String!]!) {
      agencies(where: { id: { eq: $id }, marking: { in: $markings } }) {
        id latestEvents(first: 50) { id title kind orderDate }
      }
    }`,
    answer: ({ agencies: [agency] }: LibraryAnswer) => ({
      agency: agency === undefined ? null : { id: agency.id, events: { nodes: agency.latestEvents } },
    }),
  },
  byHand: async (run, variables) => {
    const [row] = await run(
      `MATCH (agency:Agency {id: $id}) WHERE agency.marking IN $markings
       RETURN agency {
         .id,
         events: {nodes: COLLECT {
           MATCH (agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(attended:Event)
           MATCH (attended)-[:PART_OF*0..1]->(event:Event {level: 'EVENT'})
           WHERE attendance.marking IN $markings AND attended.marking IN $markings AND event.marking IN $markings
           WITH DISTINCT event ORDER BY event.orderDate DESC, event.id DESC LIMIT 50
           RETURN event {.id, .title, .kind, orderDate: toString(event.orderDate)}
         }}
       } AS agency`,
      variables,
    );
    return { agency: row?.['agency'] ?? null };
  },
};
