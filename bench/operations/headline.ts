import { countryOf, sorted } from './operation.ts';
import type { Operation } from './operation.ts';

interface LibraryPlace {
  readonly id: string;
  readonly name: string;
  readonly locatedIn?: readonly LibraryPlace[];
}

interface LibraryEvent {
  readonly title: string;
  readonly partOf?: readonly LibraryEvent[];
}

interface LibraryAnswer {
  readonly attendances: readonly {
    readonly event: readonly LibraryEvent[];
    readonly place: readonly LibraryPlace[];
    readonly practices: readonly unknown[];
  }[];
}

interface OurAnswer {
  readonly exchanges: { readonly totalCount: number; readonly nodes: readonly unknown[] };
}

/** A place and what it lies in, up to its country. */
const wayUp = (place: LibraryPlace | undefined): readonly LibraryPlace[] =>
  place === undefined ? [] : [place, ...wayUp(place.locatedIn?.[0])];

const portOf = (way: readonly LibraryPlace[]) => {
  const port = way.find(({ id }) => id.startsWith('port:'));
  return port === undefined ? null : { locode: port.id.slice('port:'.length), name: port.name };
};

const exchangesOf = ({ attendances }: LibraryAnswer): readonly unknown[] =>
  attendances.flatMap(({ event: [event], place: [place], practices }) => {
    const way = wayUp(place);
    const whole = event?.partOf?.[0];
    const shown = {
      port: portOf(way),
      country: countryOf(way.find(({ id }) => id.startsWith('country:'))),
      event: { title: (whole ?? event)?.title },
      session: whole === undefined ? null : { title: event?.title },
    };
    return practices.map((practice) => ({ ...shown, practice }));
  });

const compared = (nodes: readonly unknown[], totalCount: number) => ({ totalCount, nodes: sorted(nodes.map(ordered)) });

/** With its fields by name, so that two contenders' nodes have one JSON. */
const ordered = (node: unknown): unknown =>
  Object.fromEntries(Object.entries(node as object).sort(([a], [b]) => (a < b ? -1 : 1)));

const seminar = `level: { eq: "EVENT" }, kind: { eq: "SEMINAR" }, marking: { in: $markings }
  startDate: { gte: $from }, startLatest: { lte: $to }`;
const covered = 'regions: { some: { programmes: { some: { id: { eq: "programme:seacop" } } } } }';

/** The question that the project exists for, for one year. */
export const headline: Operation = {
  name: 'headline',
  title: 'The headline question for one year: which ports of SEACOP regions shared which practices at which seminars',
  isNested: true,
  variables: () =>
    Array.from({ length: 18 }, (_, index) => ({
      from: `${String(2008 + index)}-01-01`,
      to: `${String(2008 + index)}-12-31`,
    })),
  ours: {
    query: `query ($from: Date!, $to: Date!) {
      exchanges(
        where: { place: { coveredBy: "seacop" }, event: { kinds: [SEMINAR], from: $from, to: $to } }
        first: 500
      ) {
        totalCount
        nodes { port { locode name } country { code name } practice { title themes } event { title } session { title } }
      }
    }`,
    answer: ({ exchanges: { nodes, totalCount } }: OurAnswer) => compared(nodes, totalCount),
  },
  library: {
    query: `query ($from: Date!, $to: Date!, $markings: [String!]!) {
      attendances(
        where: {
          marking: { in: $markings }
          agency: { some: { marking: { in: $markings } } }
          practices: { some: { marking: { in: $markings } } }
          place: { some: { OR: [
            { ${covered} }
            { locatedIn: { some: { ${covered} } } }
            { locatedIn: { some: { locatedIn: { some: { ${covered} } } } } }
          ] } }
          event: { some: { OR: [
            { ${seminar} }
            { marking: { in: $markings }, partOf: { some: { ${seminar} } } }
          ] } }
        }
      ) {
        practices(where: { marking: { in: $markings } }) { title themes }
        place { id name locatedIn { id name locatedIn { id name } } }
        event { title partOf { title } }
      }
    }`,
    answer: (data: LibraryAnswer) => {
      const nodes = exchangesOf(data);
      return compared(nodes, nodes.length);
    },
  },
  byHand: async (run, variables) => {
    const rows = await run(
      `MATCH (:Programme {id: 'programme:seacop'})-[:COVERS]->(:Region)<-[:PART_OF*0..3]-(:Region)<-[:IN_REGION]-(country:Country)
       MATCH (country)<-[:LOCATED_IN*0..2]-(place:Place)<-[:FOR]-(attendance:Attendance)-[:AT]->(attended:Event)
       MATCH (attended)-[:PART_OF*0..1]->(event:Event {level: 'EVENT', kind: 'SEMINAR'})
       WHERE event.startDate >= date($from) AND event.startLatest <= date($to)
         AND attendance.marking IN $markings AND attended.marking IN $markings AND event.marking IN $markings
       MATCH (agency:Agency)-[:ATTENDED]->(attendance)-[:SHARED]->(practice:Practice)
       WHERE agency.marking IN $markings AND practice.marking IN $markings
       WITH country, attended, event, practice,
         CASE WHEN place:Port THEN place WHEN place:Terminal THEN head([(place)-[:LOCATED_IN]->(port:Port) | port]) END AS port
       RETURN {
         port: CASE WHEN port IS NULL THEN null ELSE {locode: substring(port.id, 5), name: port.name} END,
         country: {code: substring(country.id, 8), name: country.name},
         practice: practice {.title, .themes},
         event: event {.title},
         session: CASE WHEN attended = event THEN null ELSE attended {.title} END
       } AS exchange`,
      variables,
    );
    return compared(
      rows.map(({ exchange }) => exchange),
      rows.length,
    );
  },
};
