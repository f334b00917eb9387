import { PracticeTheme } from '../../src/generated/enums.ts';
import type { Operation } from './operation.ts';

interface LibraryAnswer {
  readonly attendancesConnection: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly agency: readonly { readonly name: string }[];
        readonly event: readonly { readonly title: string }[];
      };
    }[];
  };
}

const pattern = `MATCH (:Country {id: $country})<-[:BASED_IN]-(agency:Agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
  WHERE agency.marking IN $markings AND attendance.marking IN $markings AND event.marking IN $markings
    AND event.kind IN ['SEMINAR', 'WORKSHOP', 'TRAINING']
    AND EXISTS { (attendance)-[:FOR]->(:Place)-[:LOCATED_IN*0..2]->(:Country {id: $country}) }
    AND EXISTS {
      (attendance)-[:SHARED]->(practice:Practice) WHERE practice.marking IN $markings AND $theme IN practice.themes
    }`;

/** A filter over four relations with its count. */
export const fourRelations: Operation = {
  name: 'four-relations',
  title: 'A filter over four relations with its count',
  bound: `A page and its count are two statements, sent at once, each as costly in the database as the script's own; the rest is what places are told by in memory and the 25 records as they are given out.`,
  isNested: true,
  variables: ({ countries }) =>
    countries.map((code, index) => ({
      code,
      country: `country:${code}`,
      theme: Object.values(PracticeTheme)[index % 11],
    })),
  ours: {
    query: `query ($code: CountryCode!, $theme: PracticeTheme!) {
      attendances(
        where: {
          agency: { basedIn: { countries: [$code] } }
          event: { kinds: [SEMINAR, WORKSHOP, TRAINING] }
          place: { countries: [$code] }
          practice: { themes: [$theme] }
        }
      ) { totalCount nodes { id agency { name } event { title } } }
    }`,
  },
  library: {
    query: `query ($country: ID!, $theme: String!, $markings: [String!]!) {
      attendancesConnection(
        where: {
          marking: { in: $markings }
          agency: { some: { marking: { in: $markings }, basedIn: { some: { id: { eq: $country } } } } }
          event: { some: { marking: { in: $markings }, kind: { in: ["SEMINAR", "WORKSHOP", "TRAINING"] } } }
          place: { some: { OR: [
            { id: { eq: $country } }
            { locatedIn: { some: { id: { eq: $country } } } }
            { locatedIn: { some: { locatedIn: { some: { id: { eq: $country } } } } } }
          ] } }
          practices: { some: { marking: { in: $markings }, themes: { includes: $theme } } }
        }
        sort: [{ id: ASC }]
        first: 25
      ) { totalCount edges { node { id agency { name } event { title } } } }
    }`,
    answer: ({ attendancesConnection: { totalCount, edges } }: LibraryAnswer) => ({
      attendances: {
        totalCount,
        nodes: edges.map(({ node: { id, agency, event } }) => ({ id, agency: agency[0], event: event[0] })),
      },
    }),
  },
  byHand: async (run, variables) => {
    const [rows, counts] = await Promise.all([
      run(
        `${pattern}
         WITH agency, attendance, event ORDER BY attendance.id LIMIT 25
         RETURN attendance {.id, agency: agency {.name}, event: event {.title}} AS attendance ORDER BY attendance.id`,
        variables,
      ),
      run(`${pattern} RETURN count(*) AS count`, variables),
    ]);
    return { attendances: { totalCount: counts[0]?.['count'], nodes: rows.map(({ attendance }) => attendance) } };
  },
};
