import { badInput } from '../../errors.ts';
import { readWhere } from '../../graph/where.ts';
import type { WhereInput } from '../../graph/where.ts';
import { countriesOf, countryOf, coveredBy } from '../../reference/geography.ts';
import type { Country, Programme, Region } from '../../reference/records.ts';
import { byName } from '../../reference/reference.ts';
import type { Reference } from '../../reference/reference.ts';

/** The arguments of `coverage` as GraphQL gives them. */
export interface CoverageArgs {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly where?: unknown;
}

/** What coverage goes by, as the table CoverageWhere has it: whole events of a period, and which attendances at them. */
export interface GoesBy extends WhereInput {
  readonly whole: { readonly from: string | null; readonly to: string | null };
  readonly attendance: WhereInput;
}

/** Countries that were reached and countries that were not, each by name. */
export interface Split {
  readonly reached: readonly Country[];
  readonly notReached: readonly Country[];
}

/** How far a programme reaches in one of its regions. */
export interface RegionCoverage extends Split {
  readonly region: Region;
}

/** How far a programme reaches. */
export interface Coverage extends Split {
  readonly programme: Programme;
  readonly goesBy: GoesBy;
  readonly regions: readonly RegionCoverage[];
  readonly eventCount: number;
  readonly undatedLeftOut: number;
  readonly undecidedLeftOut: number;
  readonly unidentifiedLeftOut: number;
}

/** What the database tells of those events of a programme that were held. */
export interface Reach {
  readonly events: number;
  readonly undated: number;
  /** Those whose date may lie in the period or not. */
  readonly undecided: number;
  /** The places that bodies are based in or spoke for. */
  readonly placeIds: readonly string[];
  readonly unidentified: number;
}

/** Reads the arguments; a refusal naming both ends of a period that ends before it begins. */
export const readCoverage = ({ from = null, to = null, where }: CoverageArgs): GoesBy => {
  if (from !== null && to !== null && from > to)
    throw badInput(`from: ${from} is later than to: ${to}; give a period whose first day is not after its last.`);
  return { whole: { from, to }, attendance: readWhere(where) };
};

const isPeriod = ({ whole: { from, to } }: GoesBy): boolean => from !== null || to !== null;

/** How far a programme reaches in its partner countries, which are those of the regions that it covers. */
export const coverageOf = (
  reference: Reference,
  { programme, goesBy }: Pick<Coverage, 'programme' | 'goesBy'>,
  { events, undated, undecided, placeIds, unidentified }: Reach,
): Coverage => {
  const places = placeIds.flatMap((id) => reference.place(id) ?? []);
  const seen = new Set(places.map((place) => countryOf(reference, place).id));
  const split = (countries: readonly Country[]): Split => ({
    reached: countries.filter(({ id }) => seen.has(id)),
    notReached: countries.filter(({ id }) => !seen.has(id)),
  });
  const regions = coveredBy(reference, programme).map((region) => ({
    region,
    countries: countriesOf(reference, region),
  }));
  return {
    programme,
    goesBy,
    ...split(byName([...new Set(regions.flatMap(({ countries }) => countries))])),
    regions: regions.map(({ region, countries }) => ({ region, ...split(countries) })),
    eventCount: events,
    undatedLeftOut: isPeriod(goesBy) ? undated : 0,
    undecidedLeftOut: undecided,
    unidentifiedLeftOut: unidentified,
  };
};
