import { distinct } from './model.ts';
import type { CooperationQuery, Dated, FirstMeetingAnswer } from './network-answers.ts';
import { isMeant, order } from './sights.ts';
import type { Sights } from './sights.ts';

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

/** The pairs that met first at an event. */
export const firstMeetingsAt = (sights: Sights, event: string, scheme: string): Dated<FirstMeetingAnswer> => {
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

/** The matrix of cooperation. */
export const cooperationIn = (sights: Sights, query: CooperationQuery) => {
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
