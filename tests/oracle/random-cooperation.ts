import { inTurn } from '../support/filled-reference.ts';
import type { GraphNode } from '../support/record-graph.ts';
import type { EventPart } from './random-events.ts';
import { dayOf, keyOf, named, record, toMany, toOne } from './random-parts.ts';
import type { Part } from './random-parts.ts';
import type { ChosenOf, RecordChoices } from './random-records.ts';
import { relation } from './reference-records.ts';
import type { Reference } from './random-reference.ts';

/** Bodies, with the whole event that each one without a name was seen at. */
export interface AgencyPart extends Part {
  readonly seenAt: ReadonlyMap<string, string>;
}

/** What attendances and outcomes are joined to. */
export interface Surroundings {
  readonly reference: Reference;
  readonly events: EventPart;
  readonly agencies: AgencyPart;
  readonly practices: Part;
}

const idsOf = ({ nodes }: Part): readonly string[] => nodes.map(({ id }) => id);

const partOf = (
  found: readonly (Omit<Part, 'evidence' | 'nodes'> & { node: GraphNode; lines: Part['evidence'][number]['lines'] })[],
): Part => ({
  nodes: found.map(({ node }) => node),
  relations: found.flatMap(({ relations }) => relations),
  evidence: found.map(({ node, lines }) => ({ id: node.id, lines })),
});

const agencyKey = ({ identified, event }: ChosenOf<'agencies'>, index: number, wholes: readonly string[]): string =>
  identified ? `a${String(index)}` : `u${String(index)}@${keyOf(inTurn(wholes, event))}`;

const agencyNode = (
  key: string,
  { name, aliases, kind, sector, identified, marking }: ChosenOf<'agencies'>,
): GraphNode =>
  record('Agency', key, { name, aliases, kind, sector, identified, marking, ...named([name, ...aliases]) });

/** The bodies chosen; a unit belongs to a body before it, so that none is part of itself. */
export const agenciesFrom = (
  choices: RecordChoices['agencies'],
  { countries, places, frames }: Reference,
  { wholes }: EventPart,
): AgencyPart => {
  const nodes = choices.map((chosen, index) => agencyNode(agencyKey(chosen, index, wholes), chosen));
  const ids = nodes.map(({ id }) => id);
  const found = nodes.flatMap((node, index) => {
    const chosen = choices[index];
    if (chosen === undefined) return [];
    const relations = [
      ...toOne(node.id, 'BASED_IN', countries, chosen.basedIn),
      ...toOne(node.id, 'UNIT_OF', ids.slice(0, index), chosen.unitOf),
      ...toMany(node.id, 'OPERATES_AT', places, chosen.operatesAt),
      ...chosen.frames.flatMap(([type, frame]) => toOne(node.id, type, frames, frame)),
    ];
    return [{ node, relations, lines: chosen.evidence }];
  });
  const nameless = ids.filter((id) => id.includes('@'));
  return {
    ...partOf(found),
    seenAt: new Map(nameless.map((id) => [id, `event:${id.slice(id.indexOf('@') + 1)}`])),
  };
};

const attendanceFrom = (chosen: ChosenOf<'attendances'>, { reference, events, agencies, practices }: Surroundings) => {
  const body = inTurn(idsOf(agencies), chosen.agency);
  const within = events.partsOf.get(agencies.seenAt.get(body) ?? '') ?? idsOf(events);
  const attended = inTurn(within, chosen.event);
  const { roles, mode, marking } = chosen;
  const node = record('Attendance', `${keyOf(body)}@${keyOf(attended)}`, { roles, mode, marking });
  const relations = [
    relation(body, 'ATTENDED', node.id),
    relation(node.id, 'AT', attended),
    ...toOne(node.id, 'FOR', reference.places, chosen.place),
    ...toMany(node.id, 'SHARED', idsOf(practices), chosen.practices),
  ];
  return { node, relations, lines: chosen.evidence };
};

/** The attendances chosen, one for each body and event; a body without a name attends only where it was seen. */
export const attendancesFrom = (choices: RecordChoices['attendances'], surroundings: Surroundings): Part => {
  const found = choices.map((chosen) => attendanceFrom(chosen, surroundings));
  return partOf([...new Map(found.map((each) => [each.node.id, each])).values()]);
};

/** The outcomes chosen. */
export const outcomesFrom = (
  choices: RecordChoices['outcomes'],
  { reference, events, agencies, practices }: Surroundings,
): Part =>
  partOf(
    choices.map(({ kind, title, date, marking, ...chosen }, index) => {
      const node = record('Outcome', `o${String(index)}`, {
        kind,
        title,
        date: dayOf(date),
        marking,
        ...named([title]),
      });
      const relations = [
        ...toMany(node.id, 'FOLLOWED', idsOf(events), chosen.followed),
        ...chosen.parties.map((party) => relation(inTurn(idsOf(agencies), party), 'PARTY_TO', node.id)),
        ...toMany(node.id, 'CONCERNS', [...idsOf(practices), ...reference.places], chosen.concerns),
      ];
      return { node, relations, lines: chosen.evidence };
    }),
  );

/** The figures chosen, each of an event or an attendance. */
export const figuresFrom = (
  choices: RecordChoices['figures'],
  counted: readonly string[],
  { countries }: Reference,
): Part =>
  partOf(
    choices.map(({ measure, value, qualifier, country, subject, marking, ...chosen }, index) => {
      const of = inTurn(counted, chosen.counted);
      const code = country === null ? null : keyOf(inTurn(countries, country));
      const properties = { measure, value, qualifier, country: code, subject, marking };
      const node = record('Figure', `${keyOf(of)}/${measure}/f${String(index)}`, properties);
      return { node, relations: [relation(node.id, 'COUNTS', of)], lines: chosen.evidence };
    }),
  );
