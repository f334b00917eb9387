import type { WhereInput } from '../../graph/where.ts';
import { countriesOf, countryOf, coveredBy } from '../../reference/geography.ts';
import type { Country } from '../../reference/records.ts';
import { byName } from '../../reference/reference.ts';
import { directionLabels, directions, shownTo } from './directions.ts';
import type { Direction } from './directions.ts';
import { heldOf, inPeriod, perhapsInPeriod } from './filters.ts';
import type { Frame } from './frame.ts';
import { counted, listing, tally, textsIn } from './measure.ts';
import type { Indicated, Listing, Part, Split, Tally } from './measure.ts';
import { ordered } from './splits.ts';

const keys = ['agency.basedInId', 'attendance.placeId', 'attendance.audience'];

const countryAt = ({ reference }: Frame, id: unknown): Country | null => {
  const place = typeof id === 'string' ? reference.place(id) : undefined;
  return place === undefined ? null : countryOf(reference, place);
};

/** The countries of attendances: those of the seat and of the place spoken for, or where one is asked for, of this or else that. */
const countriesIn = (frame: Frame, tallies: readonly Tally[], spokeFor: boolean): ReadonlySet<Country> =>
  new Set(
    tallies.flatMap(({ keys: [seat, place] }) => {
      const both = [countryAt(frame, place), countryAt(frame, seat)].filter((country) => country !== null);
      return spokeFor ? both.slice(0, 1) : both;
    }),
  );

const listOf = (countries: Iterable<Country>): Listing =>
  listing('countries', { countries: [...countries].map(({ code }) => code).sort() });

/** The partner countries of the programme, which are those of the regions that it covers. */
const partnersOf = ({ reference, programme }: Frame): readonly Country[] =>
  byName([...new Set(coveredBy(reference, programme).flatMap((region) => countriesOf(reference, region)))]);

const attendancesOf = (frame: Frame, more: WhereInput): Promise<readonly Tally[]> => {
  const perhaps = perhapsInPeriod(frame);
  const asked = {
    sure: { ...more, event: heldOf(inPeriod(frame)) },
    perhaps: perhaps === null ? null : { ...more, event: heldOf(perhaps) },
  };
  return tally(frame.loaders.attendance.all, asked, keys);
};

interface Found {
  readonly sure: readonly Country[];
  readonly perhaps: readonly Country[];
  readonly audiences: readonly string[];
}

const partners = async (frame: Frame): Promise<Found & { readonly never: readonly Country[] }> => {
  const tallies = await attendancesOf(frame, {});
  const isSure = ({ isSure: sure }: Tally): boolean => sure;
  const [reached, seen] = [countriesIn(frame, tallies.filter(isSure), false), countriesIn(frame, tallies, false)];
  const all = partnersOf(frame);
  return {
    sure: all.filter((country) => reached.has(country)),
    perhaps: all.filter((country) => seen.has(country) && !reached.has(country)),
    never: all.filter((country) => !seen.has(country)),
    audiences: textsIn(tallies.filter(isSure), 2),
  };
};

const byRegion = ({ reference, programme }: Frame, countries: readonly Country[]): Split => {
  const parts = coveredBy(reference, programme).flatMap((region): readonly Part[] => {
    const inside = new Set(countriesOf(reference, region));
    const own = countries.filter((country) => inside.has(country));
    if (own.length === 0) return [];
    const key = { dimension: 'PARTNER_REGION', id: region.id, label: region.name };
    return [{ key, value: own.length, list: listOf(own) }];
  });
  return { dimension: 'PARTNER_REGION', overlapping: true, parts: parts.toSorted((a, b) => b.value - a.value) };
};

/** The partner countries that were reached, or that were not. */
export const partnerCountries =
  (which: 'sure' | 'never'): Indicated =>
  (frame) => ({
    measure: async () => {
      const found = await partners(frame);
      const { audiences } = found;
      return counted(found[which].length, found.perhaps.length, { audiences });
    },
    list: async () => listOf((await partners(frame))[which]),
    unknownList: async () => listOf((await partners(frame)).perhaps),
    splits: async () => [byRegion(frame, (await partners(frame))[which])],
  });

const presenters: WhereInput = { roles: ['PRESENTER'] };

const presenting = async (frame: Frame): Promise<Found> => {
  const tallies = await attendancesOf(frame, presenters);
  const sureTallies = tallies.filter(({ isSure }) => isSure);
  const sure = countriesIn(frame, sureTallies, true);
  const perhaps = [...countriesIn(frame, tallies, true)].filter((country) => !sure.has(country));
  return { sure: byName([...sure]), perhaps: byName(perhaps), audiences: textsIn(sureTallies, 2) };
};

const byDirection = async (frame: Frame): Promise<Split> => {
  const { loaders, programme } = frame;
  const where = { ...presenters, event: heldOf(inPeriod(frame)) };
  const marks = [shownTo(programme, 'SOUTH'), shownTo(programme, 'NORTH')];
  const rows = await loaders.attendance.all({ where, marks }).counted(['agency.basedInId', 'attendance.placeId']);
  const south = new Set(partnersOf(frame));
  const found = new Map<Direction, Set<Country>>(directions.map((direction) => [direction, new Set()]));
  for (const { keys: row } of rows) {
    const [seat, place, toSouth, toNorth] = row;
    const country = countryAt(frame, place) ?? countryAt(frame, seat);
    if (country === null) continue;
    const isSouth = south.has(country);
    const crosses = (isSouth ? toNorth : toSouth) === true;
    const to = isSouth === crosses ? 'NORTH' : 'SOUTH';
    found.get(`${isSouth ? 'SOUTH' : 'NORTH'}_TO_${to}`)?.add(country);
  }
  const parts = [...found].flatMap(([id, countries]): readonly Part[] => {
    const key = { dimension: 'DIRECTION', id, label: directionLabels[id] };
    return countries.size === 0 ? [] : [{ key, value: countries.size, list: listOf(countries) }];
  });
  return { dimension: 'DIRECTION', overlapping: true, parts: ordered(parts.toSorted((a, b) => b.value - a.value)) };
};

/** The countries that presenters spoke for, or are based in. */
export const countriesPresenting: Indicated = (frame) => ({
  measure: async () => {
    const { sure, perhaps, audiences } = await presenting(frame);
    return counted(sure.length, perhaps.length, { audiences });
  },
  list: async () => listOf((await presenting(frame)).sure),
  unknownList: async () => listOf((await presenting(frame)).perhaps),
  splits: async () => [await byDirection(frame)],
});
