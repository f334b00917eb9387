import { distinct } from './model.ts';
import type { Listed, NotYetMetAnswer, PartnerAnswer, Where } from './network-answers.ts';
import { order } from './sights.ts';
import type { Sights } from './sights.ts';

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

/** The partners of a body at some events. */
export const partnersIn = (sights: Sights, agency: string, events: readonly string[]): Listed<PartnerAnswer> => {
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

/** The bodies that a body has not met. */
export const notYetMetBy = (sights: Sights, agency: string, where: Where): Listed<NotYetMetAnswer> => {
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
