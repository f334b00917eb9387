import { encodeCursor } from '../../src/graph/cursor.ts';
import type { Operation } from './operation.ts';

interface LibraryAnswer {
  readonly attendances: readonly {
    readonly id: string;
    readonly roles: readonly string[];
    readonly agency: readonly { readonly name: string }[];
    readonly event: readonly { readonly title: string }[];
  }[];
}

const byId = { list: 'attendances', name: 'ID_ASC', types: ['string'] } as const;

/** A page in the middle of a long list. */
export const middlePage: Operation = {
  name: 'middle-page',
  title: 'A page in the middle of all attendances',
  note: '@neo4j/graphql pages by number (SKIP) alone; by hand the page is found by its key, as here.',
  bound: `Half of the db hits read what nobody asked for here: a statement reads all columns of a record, so that its text, and with it its plan, does not hang on which fields are asked for (docs/decisions/012). The script reads five.`,
  isBounded: true,
  variables: ({ positions }) =>
    positions.map(({ skipped, id }) => ({ skipped, last: id, after: encodeCursor(byId, [id, id]) })),
  ours: {
    query: `query ($after: String!) {
      attendances(after: $after) { nodes { id roles agency { name } event { title } } }
    }`,
  },
  library: {
    query: `query ($skipped: Int!, $markings: [String!]!) {
      attendances(
        where: {
          marking: { in: $markings }
          agency: { some: { marking: { in: $markings } } }
          event: { some: {
            marking: { in: $markings }
            OR: [{ level: { eq: "EVENT" } }, { partOf: { some: { marking: { in: $markings } } } }]
          } }
        }
        sort: [{ id: ASC }]
        limit: 25
        offset: $skipped
      ) { id roles agency { name } event { title } }
    }`,
    answer: ({ attendances }: LibraryAnswer) => ({
      attendances: {
        nodes: attendances.map(({ agency: [agency], event: [event], ...attendance }) => ({
          ...attendance,
          agency,
          event,
        })),
      },
    }),
  },
  byHand: async (run, variables) => {
    const rows = await run(
      `MATCH (attendance:Attendance) WHERE attendance.id > $last AND attendance.marking IN $markings
       MATCH (agency:Agency)-[:ATTENDED]->(attendance)-[:AT]->(event:Event)
       WHERE agency.marking IN $markings AND event.marking IN $markings
         AND (event.level = 'EVENT' OR EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE whole.marking IN $markings })
       WITH attendance, agency, event ORDER BY attendance.id LIMIT 25
       RETURN attendance {.id, .roles, agency: agency {.name}, event: event {.title}} AS attendance
       ORDER BY attendance.id`,
      variables,
    );
    return { attendances: { nodes: rows.map(({ attendance }) => attendance) } };
  },
};
