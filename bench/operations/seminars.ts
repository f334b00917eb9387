import { countryOf } from './operation.ts';
import type { Operation } from './operation.ts';

interface LibraryAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly basedIn: readonly { readonly id: string; readonly name: string }[];
}

interface LibraryAnswer {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly orderDate: string;
    readonly attendances: readonly {
      readonly id: string;
      readonly roles: readonly string[];
      readonly agency: readonly LibraryAgency[];
    }[];
  }[];
}

/** A window of two years that begins in this month. */
const window = (index: number) => {
  const month = String(1 + (index % 12)).padStart(2, '0');
  const year = 2008 + (index % 16);
  return { from: `${String(year)}-${month}-01`, to: `${String(year + 2)}-${month}-01` };
};

const toAgency = ({ id, name, kind, basedIn }: LibraryAgency) => ({ id, name, kind, basedIn: countryOf(basedIn[0]) });

/** Twenty seminars with their attendances, bodies and countries. */
export const seminars: Operation = {
  name: 'seminars',
  title: '20 seminars with attendances, bodies, countries',
  bound: `Of some 16 ms of the processor 11 are the database's, for 2,900 db hits and 150 rows of columns sent over Bolt; of the 5 of Node.js three fifths are the executor of GraphQL. A compiler of documents in place of it (graphql-jit) took 4.3 in place of 5.2.`,
  isNested: true,
  isBounded: true,
  variables: () => Array.from({ length: 48 }, (_, index) => window(index)),
  ours: {
    query: `query ($from: Date!, $to: Date!) {
      events(where: { kinds: [SEMINAR], from: $from, to: $to }, first: 20) {
        nodes {
          id title orderDate
          attendances(orderBy: ID_ASC, first: 50) {
            nodes { id roles agency { id name kind basedIn { code name } } }
          }
        }
      }
    }`,
  },
  library: {
    query: `query ($from: Date!, $to: Date!, $markings: [String!]!) {
      events(
        where: {
          level: { eq: "EVENT" }, kind: { eq: "SEMINAR" }, marking: { in: $markings }
          startDate: { gte: $from }, startLatest: { lte: $to }
        }
        limit: 20
        sort: [{ orderDate: DESC }, { id: DESC }]
      ) {
        id title orderDate
        attendances(
          where: { marking: { in: $markings }, agency: { some: { marking: { in: $markings } } } }
          limit: 50
          sort: [{ id: ASC }]
        ) { id roles agency { id name kind basedIn { id name } } }
      }
    }`,
    answer: ({ events }: LibraryAnswer) => ({
      events: {
        nodes: events.map(({ attendances, ...event }) => ({
          ...event,
          attendances: {
            nodes: attendances.map(({ agency: [agency], ...attendance }) => ({
              ...attendance,
              agency: agency === undefined ? null : toAgency(agency),
            })),
          },
        })),
      },
    }),
  },
  byHand: async (run, variables) => {
    const rows = await run(
      `MATCH (event:Event {level: 'EVENT', kind: 'SEMINAR'})
       WHERE event.marking IN $markings AND event.startDate >= date($from) AND event.startLatest <= date($to)
       WITH event ORDER BY event.orderDate DESC, event.id DESC LIMIT 20
       RETURN event {
         .id, .title, orderDate: toString(event.orderDate),
         attendances: {nodes: COLLECT {
           MATCH (event)<-[:AT]-(attendance:Attendance)<-[:ATTENDED]-(agency:Agency)
           WHERE attendance.marking IN $markings AND agency.marking IN $markings
           OPTIONAL MATCH (agency)-[:BASED_IN]->(country:Country)
           WITH attendance, agency, country ORDER BY attendance.id LIMIT 50
           RETURN attendance {
             .id, .roles,
             agency: agency {
               .id, .name, .kind,
               basedIn: CASE WHEN country IS NULL THEN null ELSE {code: substring(country.id, 8), name: country.name} END
             }
           }
         }}
       } AS event
       ORDER BY event.orderDate DESC, event.id DESC`,
      variables,
    );
    return { events: { nodes: rows.map(({ event }) => event) } };
  },
};
