import { dayText, period } from './days.ts';
import { relation } from './parts.ts';
import type { GraphRelation } from './parts.ts';
import type { Random } from './random.ts';
import type { CountryPlaces, ReferenceParts } from './reference.ts';
import { declared } from './sizes.ts';
import type { Size } from './sizes.ts';

/** What every record of a generated graph is made from. */
export interface World {
  readonly random: Random;
  readonly size: Size;
  readonly reference: ReferenceParts;
  /** For each body the number of its country; countries without end of events come first. */
  readonly countryOfBody: Uint16Array;
}

/** The body that has attended one event in a hundred attendances. */
export const hub = 'agency:hub';

/** The body that has attended ten thousand events, where there are so many. */
export const crossroads = 'agency:crossroads';

const named = [hub, crossroads];

/** The id of the body of this number. */
export const bodyId = (index: number): string => named[index] ?? `agency:body-${String(index)}`;

/** A body other than the two that are known by name, by Zipf's law. */
export const anyBody = ({ random, size }: World): number =>
  named.length + random.rank(size.bodies - named.length, declared.bodyShift);

/** Any country, the first of them far more often than the last. */
export const anyCountry = ({ random, reference }: World): CountryPlaces => {
  const country = reference.countries[random.rank(reference.countries.length, 10)];
  if (country === undefined) throw new Error('There is no country.');
  return country;
};

/** The country of the body of this number. */
export const countryOf = ({ countryOfBody, reference }: World, body: number): CountryPlaces => {
  const country = reference.countries[countryOfBody[body] ?? 0];
  if (country === undefined) throw new Error('There is no country.');
  return country;
};

/** A place in a country, or the country where it has none. */
export const placeIn = ({ random }: World, { id, places }: CountryPlaces): string =>
  places.length === 0 ? id : random.pick(places);

/** The id of the practice of this number. */
export const practiceId = (index: number): string => `practice:practice-${String(index)}`;

/** A practice, by Zipf's law. */
export const anyPractice = ({ random, size }: World): string => practiceId(random.rank(size.practices, 10));

/** The id of the source of this number. */
export const sourceId = (index: number): string => `source:bench-${String(index)}`;

/** The day on which the source of this number was published: sources are numbered by it. */
export const publishedOn = ({ size }: World, source: number): number =>
  period.first + Math.floor((source * period.days) / size.sources);

/** A source published within two months after a day. */
export const sourceAfter = ({ random, size }: World, day: number): number => {
  const within = ((day + random.below(60) - period.first) * size.sources) / period.days;
  return Math.max(0, Math.min(size.sources - 1, Math.floor(within)));
};

/** Whom a record is for: nine in ten are for everybody. */
export const anyMarking = ({ random }: World): string =>
  random.weighted([
    ['TLP:CLEAR', 1 - declared.restricted],
    ['TLP:GREEN', declared.restricted * 0.4],
    ['TLP:AMBER', declared.restricted * 0.3],
    ['TLP:AMBER+STRICT/org', declared.restricted * 0.2],
    ['TLP:RED/group', declared.restricted * 0.1],
  ]);

/** A line of evidence for a record. */
export const evidence = ({ random }: World, id: string, source: number): GraphRelation => ({
  ...relation('EVIDENCED_BY', id, sourceId(source)),
  properties: {
    standing: random.weighted([
      ['STATED', 80],
      ['IMPLIED', 10],
      ['INFERRED', 7],
      ['OPINION', 3],
    ]),
    locator: random.chance(0.7) ? `P${String(1 + random.below(12))}` : null,
    note: null,
    about: random.chance(0.1) ? 'kind' : null,
  },
});

/** The text of a day, or null. */
export const dayOrNull = (day: number | null): string | null => (day === null ? null : dayText(day));
