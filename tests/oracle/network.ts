import { readablePart } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import type { JsonObject } from './json.ts';
import { distinct } from './model.ts';
import { meetsIn } from './oracle.ts';
import type { Meets } from './where.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

/** The fields that are filtered by a `where` and answered here. */
export const networkFields = ['Agency.partners', 'Agency.notYetMet', 'cooperation'] as const;

/** A filter as a question gives it. */
export type Where = JsonObject | undefined;

/** What a partner is told with; events by their ids, latest first. */
export interface PartnerAnswer {
  readonly agency: string;
  readonly sharedEvents: number;
  readonly datedEvents: number;
  /** In millionths. */
  readonly weight: number;
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  readonly events: readonly string[];
}

/** A body that was not met; the common partners by name. */
export interface NotYetMetAnswer {
  readonly agency: string;
  readonly partnersInCommon: number;
  readonly through: readonly string[];
}

/** A list with the bodies without a name that it leaves out. */
export interface Listed<Answer> {
  readonly nodes: readonly Answer[];
  readonly unidentifiedLeftOut: number;
}

/** Two bodies that met first at an event. */
export interface FirstMeetingAnswer {
  readonly one: string;
  readonly other: string;
  readonly crossesRegions: boolean | null;
  readonly crossesSectors: boolean | null;
}

/** A list with what no date settles. */
export interface Dated<Answer> extends Listed<Answer> {
  readonly undatedLeftOut: number;
  readonly undecidedLeftOut: number;
}

/** A cell by its two values, null where not known, in the order of the text of their ids. */
export interface CellAnswer {
  readonly keys: readonly (string | null)[];
  readonly pairs: number;
  readonly sharedEvents: number;
  readonly firstMeetings: number;
}

/** What is asked of a matrix. */
export interface CooperationQuery {
  readonly between: 'REGION' | 'COUNTRY' | 'AGENCY_KIND' | 'SECTOR';
  readonly regionScheme: 'seacop' | 'm49';
  readonly where: Where;
}

/** What the API must answer to a viewer of these markings when asked who met whom. */
export interface NetworkOracle {
  readonly agencies: readonly string[];
  readonly events: readonly string[];
  readonly partners: (agency: string, level: 'EVENT' | 'SESSION', where: Where) => Listed<PartnerAnswer>;
  readonly notYetMet: (agency: string, where: Where) => Listed<NotYetMetAnswer>;
  readonly firstMeetings: (event: string, regionScheme: string) => Dated<FirstMeetingAnswer>;
  readonly cooperation: (query: CooperationQuery) => Dated<CellAnswer> & { readonly events: number };
}

/** Who is at what: all by the words of the ontology, nothing remembered. */
interface Sights {
  readonly world: World;
  readonly meets: Meets;
  readonly wholes: readonly string[];
  readonly isNamed: (agency: string) => boolean;
  /** Who attended an event: for a whole event also who attended its sessions. */
  readonly at: (event: string) => readonly string[];
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const sightsOf = (world: World): Sights => ({
  world,
  meets: meetsIn(world),
  wholes: world.idsOf('Event').filter((event) => !world.isSession(event)),
  isNamed: (agency) => world.isTrue(agency, 'identified'),
  at: (event) =>
    world.isSession(event) ? distinct(world.attendancesAt(event).map(world.bodyOf)) : world.bodiesOf(event),
});

const isMeant = ({ meets }: Sights, event: string, where: Where): boolean =>
  where === undefined || meets('EventWhere', event, where);

const byDate = ({ world }: Sights, events: readonly string[]): readonly string[] =>
  events.toSorted(
    (a, b) => order(world.textOf(b, 'orderDate') ?? '', world.textOf(a, 'orderDate') ?? '') || order(b, a),
  );

/** A day, month or year that both days lie in; null where there is none. */
const commonDate = (days: readonly (string | undefined)[]): string | null => {
  const [first, last] = days;
  if (first === undefined || last === undefined) return null;
  return [10, 7, 4].map((length) => first.slice(0, length)).find((text) => last.startsWith(text)) ?? null;
};

const daysOf = ({ world }: Sights, events: readonly string[], property: string): readonly string[] =>
  events.flatMap((event) => world.textOf(event, property) ?? []).toSorted();

const partnerOf = (sights: Sights, agency: string, events: readonly string[]): PartnerAnswer => {
  const [starts, ends] = [daysOf(sights, events, 'startDate'), daysOf(sights, events, 'startLatest')];
  const shares = events.map((event) => 1 / (sights.at(event).filter(sights.isNamed).length - 1));
  return {
    agency,
    sharedEvents: events.length,
    datedEvents: starts.length,
    weight: Math.round(shares.reduce((sum, share) => sum + share, 0) * 1_000_000),
    firstMet: commonDate([starts[0], ends[0]]),
    lastMet: commonDate([starts.at(-1), ends.at(-1)]),
    events: byDate(sights, events),
  };
};

const partnersIn = (sights: Sights, agency: string, events: readonly string[]): Listed<PartnerAnswer> => {
  if (!sights.isNamed(agency)) return { nodes: [], unidentifiedLeftOut: 0 };
  const own = events.filter((event) => sights.at(event).includes(agency));
  const others = distinct(own.flatMap(sights.at)).filter((other) => other !== agency);
  const named = others.filter(sights.isNamed);
  const nodes = named.map((other) =>
    partnerOf(
      sights,
      other,
      own.filter((event) => sights.at(event).includes(other)),
    ),
  );
  return {
    nodes: nodes.toSorted((a, b) => b.weight - a.weight || order(a.agency, b.agency)),
    unidentifiedLeftOut: others.length - named.length,
  };
};

const haveMet = ({ wholes, at }: Sights, one: string, other: string): boolean =>
  wholes.some((event) => at(event).includes(one) && at(event).includes(other));

const notYetMetBy = (sights: Sights, agency: string, where: Where): Listed<NotYetMetAnswer> => {
  const { world, isNamed, meets } = sights;
  if (!isNamed(agency)) return { nodes: [], unidentifiedLeftOut: 0 };
  const all = world.idsOf('Agency').filter((other) => other !== agency);
  const unmet = all.filter(
    (other) => !haveMet(sights, agency, other) && (where === undefined || meets('AgencyWhere', other, where)),
  );
  const sortName = (id: string) => world.textOf(id, 'sortName') ?? '';
  const between = (other: string) =>
    all
      .filter((third) => isNamed(third) && haveMet(sights, agency, third) && haveMet(sights, third, other))
      .filter((third) => third !== other)
      .toSorted((a, b) => order(sortName(a), sortName(b)) || order(a, b));
  const nodes = unmet.filter(isNamed).map((other) => {
    const through = between(other);
    return { agency: other, partnersInCommon: through.length, through };
  });
  return {
    nodes: nodes.toSorted((a, b) => b.partnersInCommon - a.partnersInCommon || order(a.agency, b.agency)),
    unidentifiedLeftOut: unmet.length - nodes.length,
  };
};

/** Whether the two met first at an event of stated date: surely, surely not, or nobody can tell. */
const firstAt = (sights: Sights, event: string, [one, other]: readonly [string, string]): 'yes' | 'no' | 'unclear' => {
  const day = (id: string, property: string) => sights.world.textOf(id, property);
  const [start, end] = [day(event, 'startDate'), day(event, 'startLatest')];
  if (start === null || end === null) return 'no';
  const others = sights.wholes.filter(
    (id) =>
      id !== event && day(id, 'startDate') !== null && sights.at(id).includes(one) && sights.at(id).includes(other),
  );
  if (others.some((id) => (day(id, 'startLatest') ?? '') < start)) return 'no';
  return others.every((id) => (day(id, 'startDate') ?? '') > end) ? 'yes' : 'unclear';
};

const pairsOf = (bodies: readonly string[]): readonly (readonly [string, string])[] => {
  const sorted = bodies.toSorted(order);
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => [one, other] as const));
};

/** The undated events that at least two of the bodies attended. */
const undatedFor = ({ world, wholes, at }: Sights, bodies: readonly string[]): number =>
  wholes.filter(
    (event) =>
      world.textOf(event, 'startDate') === null && at(event).filter((body) => bodies.includes(body)).length > 1,
  ).length;

const valueOf = ({ world }: Sights, between: CooperationQuery['between'], agency: string, scheme: string) => {
  const seat = world.targetsOf(agency, 'BASED_IN')[0] ?? null;
  if (between === 'AGENCY_KIND') return world.textOf(agency, 'kind');
  if (between === 'SECTOR') return world.textOf(agency, 'sector');
  if (between === 'COUNTRY') return seat;
  return seat === null ? null : world.regionOf(seat, scheme);
};

const differ = (one: string | null, other: string | null): boolean | null =>
  one === null || other === null ? null : one !== other;

const firstMeetingsAt = (sights: Sights, event: string, scheme: string): Dated<FirstMeetingAnswer> => {
  const { world, at, isNamed } = sights;
  if (world.isSession(event)) return { nodes: [], unidentifiedLeftOut: 0, undatedLeftOut: 0, undecidedLeftOut: 0 };
  const bodies = at(event).filter(isNamed);
  const pairs = pairsOf(bodies).map((pair) => ({ pair, first: firstAt(sights, event, pair) }));
  const nodes = pairs
    .filter(({ first }) => first === 'yes')
    .map(({ pair: [one, other] }) => ({
      one,
      other,
      crossesRegions: differ(valueOf(sights, 'REGION', one, scheme), valueOf(sights, 'REGION', other, scheme)),
      crossesSectors: differ(valueOf(sights, 'SECTOR', one, ''), valueOf(sights, 'SECTOR', other, '')),
    }));
  return {
    nodes,
    unidentifiedLeftOut: at(event).length - bodies.length,
    undatedLeftOut: undatedFor(sights, bodies),
    undecidedLeftOut: pairs.filter(({ first }) => first === 'unclear').length,
  };
};

const cellsOf = (sights: Sights, events: readonly string[], { between, regionScheme }: CooperationQuery) => {
  const { at, isNamed, world } = sights;
  const value = (agency: string) => valueOf(sights, between, agency, regionScheme);
  const met = pairsOf(world.idsOf('Agency').filter(isNamed)).map((pair) => ({
    keys: pair.map(value).toSorted((a, b) => order(String(a), String(b))),
    events: events.filter((event) => pair.every((body) => at(event).includes(body))),
    pair,
  }));
  const pairs = met.filter((one) => one.events.length > 0);
  const firsts = pairs.map((one) => one.events.map((event) => firstAt(sights, event, one.pair)));
  const cells = [...new Map(pairs.map(({ keys }) => [JSON.stringify(keys), keys])).entries()].map(([name, keys]) => {
    const inCell = pairs.flatMap((one, index) =>
      JSON.stringify(one.keys) === name ? [{ ...one, firsts: firsts[index] ?? [] }] : [],
    );
    return {
      keys,
      pairs: inCell.length,
      sharedEvents: distinct(inCell.flatMap((one) => one.events)).length,
      firstMeetings: inCell.filter((one) => one.firsts.includes('yes')).length,
    };
  });
  return { cells, undecided: firsts.filter((each) => each.includes('unclear')).length };
};

const cooperationIn = (sights: Sights, query: CooperationQuery) => {
  const { at, isNamed, wholes } = sights;
  const meant = wholes.filter((event) => isMeant(sights, event, query.where));
  const events = meant.filter((event) => at(event).filter(isNamed).length > 1);
  const { cells, undecided } = cellsOf(sights, events, query);
  const bodies = distinct(events.flatMap(at)).filter(isNamed);
  return {
    nodes: cells,
    events: events.length,
    unidentifiedLeftOut: distinct(meant.flatMap(at)).filter((body) => !isNamed(body)).length,
    undatedLeftOut: undatedFor(sights, bodies),
    undecidedLeftOut: undecided,
  };
};

/** An independent answer to who met whom, from the words of the ontology alone and without a thought for its price. */
export const createNetworkOracle = (graph: RecordGraph, markings: readonly string[]): NetworkOracle => {
  const sights = sightsOf(createWorld(readablePart(graph, markings)));
  const { world, wholes } = sights;
  const sessions = world.idsOf('Event').filter((event) => world.isSession(event));
  return {
    agencies: world.idsOf('Agency'),
    events: world.idsOf('Event'),
    partners: (agency, level, where) =>
      partnersIn(
        sights,
        agency,
        (level === 'EVENT' ? wholes : sessions).filter((event) => isMeant(sights, world.wholeOf(event), where)),
      ),
    notYetMet: (agency, where) => notYetMetBy(sights, agency, where),
    firstMeetings: (event, scheme) => firstMeetingsAt(sights, event, scheme),
    cooperation: (query) => cooperationIn(sights, query),
  };
};
