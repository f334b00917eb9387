import { sorted } from './operation.ts';
import type { Operation } from './operation.ts';

interface Group {
  readonly kind: string | null;
  readonly year: number | null;
  readonly count: number;
}

interface OurAnswer {
  readonly attendances: {
    readonly groups: {
      readonly nodes: readonly { readonly keys: readonly { readonly id: string | null }[]; readonly count: number }[];
    };
  };
}

const tuple = ({ kind, year, count }: Group) => [kind, year === null ? null : String(year), count];

/** Two-dimension groups over all attendances. */
export const groups: Operation = {
  name: 'groups',
  title: 'All attendances by kind of body and year',
  note: '@neo4j/graphql by a query with @cypher: it has no groups.',
  bound: `Each attendance that may be read is looked at once, in an index. What would take less is a count kept for each kind, year and audience, which each write would have to keep.`,
  isNested: true,
  mostMs: 500,
  variables: () => [{}],
  ours: {
    query: '{ attendances { groups(by: [AGENCY_KIND, YEAR], first: 500) { nodes { keys { id } count } } } }',
    answer: ({ attendances }: OurAnswer) =>
      sorted(attendances.groups.nodes.map(({ keys, count }) => [...keys.map(({ id }) => id), count])),
  },
  library: {
    query: '{ attendanceGroups { kind year count } }',
    answer: ({ attendanceGroups }: { readonly attendanceGroups: readonly Group[] }) =>
      sorted(attendanceGroups.map(tuple)),
  },
  byHand: async (run, variables) => {
    const rows = await run(
      `MATCH (agency:Agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
       WHERE agency.marking IN $markings AND attendance.marking IN $markings AND event.marking IN $markings
         AND (event.level = 'EVENT' OR EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE whole.marking IN $markings })
       RETURN agency.kind AS kind,
         CASE WHEN event.startDate.year = event.startLatest.year THEN event.startDate.year END AS year, count(*) AS count`,
      variables,
    );
    return sorted(rows.map((row) => tuple(row as unknown as Group)));
  },
};
