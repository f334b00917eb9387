import { createRandom } from '../graph/random.ts';
import type { Operation, Variables } from './operation.ts';

/** How many shapes there are: more than one round asks, so that none comes twice while the plans are kept. */
const count = 2_000;

interface Axis {
  readonly ours: string;
  readonly library: string;
}

const same = (field: string): Axis => ({ ours: field, library: field });

const eventFields = ['title', 'description', 'kind', 'status', 'format', 'knownBy'].map(same);
const agencyFields = ['name', 'kind', 'sector', 'identified', 'aliases'].map(same);
const eventFilters: readonly Axis[] = [
  { ours: 'kinds: [SEMINAR, WORKSHOP]', library: 'kind: { in: ["SEMINAR", "WORKSHOP"] }' },
  { ours: 'statuses: [HELD]', library: 'status: { in: ["HELD"] }' },
  { ours: 'formats: [IN_PERSON, HYBRID]', library: 'format: { in: ["IN_PERSON", "HYBRID"] }' },
  { ours: 'from: "2012-01-01"', library: 'startDate: { gte: "2012-01-01" }' },
  { ours: 'to: "2024-12-31"', library: 'startLatest: { lte: "2024-12-31" }' },
];
const attendanceFilters: readonly Axis[] = [
  { ours: 'roles: [PARTICIPANT]', library: 'roles: { includes: "PARTICIPANT" }' },
  { ours: 'modes: [IN_PERSON]', library: 'mode: { in: ["IN_PERSON"] }' },
];

const chosen = (axes: readonly Axis[], bits: unknown, way: keyof Axis): string =>
  axes.flatMap((axis, at) => ((Number(bits) >> at) % 2 === 1 ? [axis[way]] : [])).join(' ');

const ours = ({ event, eventWhere, attendanceWhere, agency }: Variables): string => `query {
  events(where: { ${chosen(eventFilters, eventWhere, 'ours')} }, first: 5) {
    nodes {
      id ${chosen(eventFields, event, 'ours')}
      attendances(where: { ${chosen(attendanceFilters, attendanceWhere, 'ours')} }, orderBy: ID_ASC, first: 5) {
        nodes {
          id roles
          agency {
            id ${chosen(agencyFields, agency, 'ours')}
            attendances(orderBy: ID_ASC, first: 3) { nodes { id event { id title } } }
          }
        }
      }
    }
  }
}`;

const readableEvent = `event: { some: {
  marking: { in: $markings }
  OR: [{ level: { eq: "EVENT" } }, { partOf: { some: { marking: { in: $markings } } } }]
} }`;

const library = ({ event, eventWhere, attendanceWhere, agency }: Variables): string => `query ($markings: [String!]!) {
  events(
    where: { level: { eq: "EVENT" }, marking: { in: $markings } ${chosen(eventFilters, eventWhere, 'library')} }
    sort: [{ orderDate: DESC }, { id: DESC }]
    limit: 5
  ) {
    id ${chosen(eventFields, event, 'library')}
    attendances(
      where: {
        marking: { in: $markings }
        agency: { some: { marking: { in: $markings } } }
        ${chosen(attendanceFilters, attendanceWhere, 'library')}
      }
      sort: [{ id: ASC }]
      limit: 5
    ) {
      id roles
      agency {
        id ${chosen(agencyFields, agency, 'library')}
        attendances(where: { marking: { in: $markings }, ${readableEvent} }, sort: [{ id: ASC }], limit: 3) {
          id event { id title }
        }
      }
    }
  }
}`;

interface LibraryAgency {
  readonly attendances: readonly { readonly id: string; readonly event: readonly unknown[] }[];
}

interface LibraryAnswer {
  readonly events: readonly {
    readonly attendances: readonly { readonly agency: readonly LibraryAgency[] }[];
  }[];
}

const toAgency = (agency: LibraryAgency | undefined) =>
  agency === undefined
    ? null
    : { ...agency, attendances: { nodes: agency.attendances.map(({ id, event: [event] }) => ({ id, event })) } };

const answer = ({ events }: LibraryAnswer) => ({
  events: {
    nodes: events.map(({ attendances, ...event }) => ({
      ...event,
      attendances: {
        nodes: attendances.map(({ agency: [agency], ...attendance }) => ({ ...attendance, agency: toAgency(agency) })),
      },
    })),
  },
});

/** The numbers of a shape: a bit for each field and filter. */
const shapes = (): readonly Variables[] => {
  const random = createRandom(7);
  const all = new Map<string, Variables>();
  while (all.size < count) {
    const shape = {
      event: random.below(64),
      eventWhere: random.below(32),
      attendanceWhere: random.below(4),
      agency: random.below(32),
    };
    all.set(Object.values(shape).join(), shape);
  }
  return [...all.values()];
};

/** One question in a new shape each time. */
export const newShapes: Operation = {
  name: 'new-shapes',
  title: 'A nested question in a new shape each time, the plan cache cold',
  note: 'By hand there is no such thing: each shape would be a program of its own.',
  bound: `Planning is nearly all of it: three texts, planned one after another, each smaller than the one that @neo4j/graphql sends. What would take less are fewer texts: a filter of another shape is another text.`,
  isCold: true,
  variables: shapes,
  ours: { query: ours },
  library: { query: library, answer },
};
