import type { ExchangeWhere, PlaceWhere } from '../generated/graphql.ts';
import { texts } from '../texts.ts';

/** A region of the programme, or what lies in none of them. */
export interface Area {
  /** The region's id; null for what lies elsewhere. */
  readonly region: string | null;
  readonly name: string;
  readonly where: PlaceWhere;
}

/** The regions that a programme covers, and all that lies elsewhere. */
export const areasOf = (
  programme: string,
  regions: readonly { readonly id: string; readonly name: string }[],
): readonly Area[] => [
  ...regions.map(({ id, name }) => ({ region: id, name, where: { regions: [id] } })),
  { region: null, name: texts.exchanges.elsewhere, where: { not: { coveredBy: programme } } },
];

/** What was shown at an event that a body based there attended. */
export const shownTo = (where: ExchangeWhere, { where: place }: Area): ExchangeWhere => ({
  and: [where, { event: { attendedBy: { basedIn: place } } }],
});

/** What was shown for a place there. */
export const shownFrom = (where: ExchangeWhere, { where: place }: Area): ExchangeWhere => ({ and: [where, { place }] });

/** What was shown without a place being known. */
export const unplaced = (where: ExchangeWhere): ExchangeWhere => ({ and: [where, { not: { place: {} } }] });
