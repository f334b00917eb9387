import type { NetworkBodyFragment, NetworkQuery } from '../generated/graphql.ts';
import { texts, wordFor } from '../texts.ts';

/** What the bodies of the picture are coloured by. */
export const colourings = ['region', 'kind', 'sector'] as const;

/** One of them. */
export type Colouring = (typeof colourings)[number];

/** As many bodies as a picture holds. */
export const mostBodies = 2_000;

/** Two bodies that met; `one` is the expanded one that was asked. */
export interface NetworkTie {
  readonly one: string;
  readonly other: string;
  readonly sharedEvents: number;
  readonly weight: number;
}

/** What the picture shows, and what it does not. */
export interface NetworkPicture {
  readonly bodies: readonly NetworkBodyFragment[];
  readonly ties: readonly NetworkTie[];
  /** How many partners each expanded body has in all, drawn or not. */
  readonly expanded: ReadonlyMap<string, number>;
  /** Ties of expanded bodies beyond those asked for. */
  readonly tiesLeftOut: number;
  readonly unidentifiedLeftOut: number;
  readonly bodiesLeftOut: number;
}

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ');

/** The picture of an answer: expanded bodies with their partners, each tie once, the strongest first. */
export const pictureOf = ({ agencies }: NetworkQuery): NetworkPicture => {
  const bodies = new Map<string, NetworkBodyFragment>(agencies.nodes.map((body) => [body.id, body]));
  const ties = new Map<string, NetworkTie>();
  let tiesLeftOut = 0;
  let unidentifiedLeftOut = 0;
  for (const { id, partners } of agencies.nodes) {
    tiesLeftOut += partners.totalCount - partners.nodes.length;
    unidentifiedLeftOut += partners.unidentifiedLeftOut;
    for (const { agency, sharedEvents, weight } of partners.nodes)
      ties.set(keyOf(id, agency.id), { one: id, other: agency.id, sharedEvents, weight });
  }
  const strongest = [...ties.values()].sort((a, b) => b.weight - a.weight || a.other.localeCompare(b.other));
  const partnerOf = new Map(
    agencies.nodes.flatMap(({ partners }) => partners.nodes.map(({ agency }) => [agency.id, agency] as const)),
  );
  let bodiesLeftOut = 0;
  const drawn: NetworkTie[] = [];
  for (const tie of strongest) {
    const partner = partnerOf.get(tie.other);
    if (partner !== undefined && !bodies.has(tie.other) && bodies.size >= mostBodies) {
      bodiesLeftOut += 1;
      continue;
    }
    if (partner !== undefined && !bodies.has(tie.other)) bodies.set(tie.other, partner);
    drawn.push(tie);
  }
  return {
    bodies: [...bodies.values()],
    ties: drawn,
    expanded: new Map(agencies.nodes.map(({ id, partners }) => [id, partners.totalCount])),
    tiesLeftOut,
    unidentifiedLeftOut,
    bodiesLeftOut,
  };
};

/** The group that a body is coloured by. */
export const groupOf = (body: NetworkBodyFragment, by: Colouring): string => {
  if (by === 'kind') return wordFor(body.kind);
  if (by === 'sector') return body.sector === null ? texts.network.unknownGroup : wordFor(body.sector);
  const region = body.basedIn?.regions.find(({ scheme }) => scheme === 'm49');
  return region?.name ?? texts.network.unknownGroup;
};

/** The groups that get colours of their own, largest first, and one for all others where there are more. */
export const groupsOf = (
  bodies: readonly NetworkBodyFragment[],
  by: Colouring,
  most: number,
): { readonly groups: readonly string[]; readonly groupFor: (body: NetworkBodyFragment) => string } => {
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(groupOf(body, by), (counts.get(groupOf(body, by)) ?? 0) + 1);
  const largest = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([name]) => name);
  if (largest.length <= most) return { groups: largest, groupFor: (body) => groupOf(body, by) };
  const own = new Set(largest.slice(0, most - 1));
  return {
    groups: [...own, texts.network.other],
    groupFor: (body) => (own.has(groupOf(body, by)) ? groupOf(body, by) : texts.network.other),
  };
};
