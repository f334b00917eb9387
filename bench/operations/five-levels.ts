import type { Operation } from './operation.ts';

interface LibraryAttendance {
  readonly id: string;
  readonly agency: readonly { readonly id: string; readonly name: string }[];
}

interface LibraryEvent {
  readonly id: string;
  readonly title: string;
  readonly attendances: readonly LibraryAttendance[];
}

interface LibraryAnswer {
  readonly countries: readonly {
    readonly name: string;
    readonly agencies: readonly {
      readonly id: string;
      readonly name: string;
      readonly attendances: readonly { readonly id: string; readonly event: readonly LibraryEvent[] }[];
    }[];
  }[];
}

const eventOf = (event: LibraryEvent | undefined) =>
  event === undefined
    ? null
    : {
        id: event.id,
        title: event.title,
        attendances: { nodes: event.attendances.map(({ id, agency: [agency] }) => ({ id, agency })) },
      };

const countryOf = ({ countries: [country] }: LibraryAnswer) => ({
  country: {
    name: country?.name,
    agencies: {
      nodes: country?.agencies.map(({ attendances, ...agency }) => ({
        ...agency,
        attendances: { nodes: attendances.map(({ id, event: [event] }) => ({ id, event: eventOf(event) })) },
      })),
    },
  },
});

/** A nested read of five levels with filters on two. */
export const fiveLevels: Operation = {
  name: 'five-levels',
  title: 'Country, bodies, attendances, event, its attendances and bodies: five levels, filters on two',
  bound: `Each level waits for the one above: three statements, one after another, where the script sends one that is made for this very question. Their db hits are equal; the database takes 18 to 22 ms of the processor for them, Node.js 7 to 8.`,
  isNested: true,
  variables: ({ countries }) => countries.map((code) => ({ code, country: `country:${code}` })),
  ours: {
    query: `query ($code: CountryCode!) {
      country(code: $code) {
        name
        agencies(where: { kinds: [POLICE, CUSTOMS] }) {
          nodes {
            id name
            attendances(where: { roles: [PARTICIPANT] }, orderBy: ID_ASC) {
              nodes {
                id
                event { id title attendances(orderBy: ID_ASC) { nodes { id agency { id name } } } }
              }
            }
          }
        }
      }
    }`,
  },
  library: {
    query: `query ($country: ID!, $markings: [String!]!) {
      countries(where: { id: { eq: $country } }) {
        name
        agencies(
          where: { marking: { in: $markings }, kind: { in: ["POLICE", "CUSTOMS"] } }
          sort: [{ sortName: ASC }, { id: ASC }]
          limit: 10
        ) {
          id name
          attendances(
            where: {
              marking: { in: $markings }
              roles: { includes: "PARTICIPANT" }
              event: { some: {
                marking: { in: $markings }
                OR: [{ level: { eq: "EVENT" } }, { partOf: { some: { marking: { in: $markings } } } }]
              } }
            }
            sort: [{ id: ASC }]
            limit: 10
          ) {
            id
            event {
              id title
              attendances(
                where: { marking: { in: $markings }, agency: { some: { marking: { in: $markings } } } }
                sort: [{ id: ASC }]
                limit: 10
              ) { id agency { id name } }
            }
          }
        }
      }
    }`,
    answer: countryOf,
  },
  byHand: async (run, variables) => {
    const [row] = await run(
      `MATCH (country:Country {id: $country})
       RETURN country {
         .name,
         agencies: {nodes: COLLECT {
           MATCH (country)<-[:BASED_IN]-(agency:Agency)
           WHERE agency.marking IN $markings AND agency.kind IN ['POLICE', 'CUSTOMS']
           WITH agency ORDER BY agency.sortName, agency.id LIMIT 10
           RETURN agency {
             .id, .name,
             attendances: {nodes: COLLECT {
               MATCH (agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
               WHERE attendance.marking IN $markings AND 'PARTICIPANT' IN attendance.roles AND event.marking IN $markings
                 AND (event.level = 'EVENT' OR EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE whole.marking IN $markings })
               WITH attendance, event ORDER BY attendance.id LIMIT 10
               RETURN attendance {
                 .id,
                 event: event {
                   .id, .title,
                   attendances: {nodes: COLLECT {
                     MATCH (event)<-[:AT]-(other:Attendance)<-[:ATTENDED]-(body:Agency)
                     WHERE other.marking IN $markings AND body.marking IN $markings
                     WITH other, body ORDER BY other.id LIMIT 10
                     RETURN other {.id, agency: body {.id, .name}}
                   }}
                 }
               }
             }}
           }
         }}
       } AS country`,
      variables,
    );
    return { country: row?.['country'] ?? null };
  },
};
