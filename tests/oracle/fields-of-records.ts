import { numberIn, textIn, textsIn } from './json.ts';
import { isAmong, isAnyAmong, isOnOrAfter, isOnOrBefore, isPartOfNames } from './where.ts';
import type { Fields, Meets } from './where.ts';
import type { World } from './world.ts';

const plainCode = (code: string): string => code.replaceAll(' ', '').toUpperCase();

/** What each field of PlaceWhere asks of a place. */
export const placeFields = (world: World): Fields => ({
  ids: (place, ids) => isAnyAmong(ids, world.placesAround(place)),
  ports: (place, locodes) =>
    isAmong(
      textsIn(locodes).map((locode) => `port:${plainCode(locode)}`),
      world.portOf(place),
    ),
  countries: (place, codes) =>
    isAmong(
      textsIn(codes).map((code) => `country:${plainCode(code)}`),
      world.countryOf(place),
    ),
  regions: (place, regions) => isAnyAmong(regions, world.regionsAround(place)),
  coveredBy: (place, programme) => isAnyAmong(world.coveredBy(textIn(programme)), world.regionsAround(place)),
  near: (place, circle) => {
    const distance = world.kilometresTo(place, numberIn(circle, 'latitude'), numberIn(circle, 'longitude'));
    return distance !== null && distance <= numberIn(circle, 'kilometres');
  },
});

/** What each field of OutcomeWhere asks of an outcome. */
export const outcomeFields = (world: World, meets: Meets): Fields => ({
  ids: (outcome, ids) => isAmong(ids, outcome),
  kinds: (outcome, kinds) => isAmong(kinds, world.textOf(outcome, 'kind')),
  from: (outcome, day) => isOnOrAfter(world.textOf(outcome, 'date'), day),
  to: (outcome, day) => isOnOrBefore(world.textOf(outcome, 'date'), day),
  dateKnown: (outcome, known) => (world.textOf(outcome, 'date') !== null) === known,
  standings: (outcome, standings) => isAnyAmong(standings, world.standingsOf(outcome)),
  followed: (outcome, where) => world.targetsOf(outcome, 'FOLLOWED').some((event) => meets('EventWhere', event, where)),
  party: (outcome, where) => world.originsOf(outcome, 'PARTY_TO').some((agency) => meets('AgencyWhere', agency, where)),
});

/** What each field of FigureWhere asks of a figure. */
export const figureFields = (world: World, meets: Meets): Fields => ({
  ids: (figure, ids) => isAmong(ids, figure),
  measures: (figure, measures) => isAmong(measures, world.textOf(figure, 'measure')),
  whole: (figure, whole) =>
    [world.textOf(figure, 'country'), world.textOf(figure, 'subject')].every((one) => one === null) === whole,
  event: (figure, where) =>
    world
      .targetsOf(figure, 'COUNTS')
      .some(
        (counted) =>
          world.labelOf(counted) === 'Event' && !world.isSession(counted) && meets('EventWhere', counted, where),
      ),
});

/** What each field of SourceWhere asks of a source. */
export const sourceFields = (world: World): Fields => ({
  ids: (source, ids) => isAmong(ids, source),
  publisher: (source, publisher) => world.textOf(source, 'publisher') === publisher,
  publishers: (source, publishers) => isAmong(publishers, world.textOf(source, 'publisher')),
  topics: (source, topics) => isAnyAmong(topics, world.textsOf(source, 'topics')),
  publishedFrom: (source, day) => isOnOrAfter(world.textOf(source, 'publishedOn'), day),
  publishedTo: (source, day) => isOnOrBefore(world.textOf(source, 'publishedOn'), day),
  text: (source, text) => isPartOfNames(text, [world.textOf(source, 'title')]),
});

/** What each field of RecordWhere asks of a record of any kind. */
export const recordFields = (world: World, meets: Meets): Fields => ({
  ids: (record, ids) => isAmong(ids, record),
  kinds: (record, kinds) => isAmong(kinds, world.labelOf(record)?.toUpperCase() ?? null),
  standings: (record, standings) => isAnyAmong(standings, world.standingsOf(record)),
  source: (record, where) =>
    world.targetsOf(record, 'EVIDENCED_BY').some((source) => meets('SourceWhere', source, where)),
});
