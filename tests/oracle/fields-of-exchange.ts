import { isAmong, isAnyAmong, isPartOfNames } from './where.ts';
import type { Fields, Meets } from './where.ts';
import type { World } from './world.ts';

/** What each field of PracticeWhere asks of a practice. */
export const practiceFields = (world: World, meets: Meets): Fields => ({
  ids: (practice, ids) => isAmong(ids, practice),
  themes: (practice, themes) => isAnyAmong(themes, world.textsOf(practice, 'themes')),
  text: (practice, text) => isPartOfNames(text, [world.textOf(practice, 'title')]),
  sharedAt: (practice, where) =>
    world
      .originsOf(practice, 'SHARED')
      .flatMap((attendance) => world.attendedBy(attendance))
      .some((event) => meets('EventWhere', event, where)),
  sharedFor: (practice, where) =>
    world
      .originsOf(practice, 'SHARED')
      .map((attendance) => world.placeOf(attendance))
      .some((place) => place !== null && meets('PlaceWhere', place, where)),
});

/** What each field of ExchangeWhere asks of an exchange. */
export const exchangeFields = (world: World, meets: Meets): Fields => {
  const attendanceOf = (exchange: string) => world.exchangeOf(exchange).attendance;
  const placeOf = (exchange: string) => world.placeOf(attendanceOf(exchange));
  const eventOf = (exchange: string) => world.eventOf(attendanceOf(exchange));
  return {
    place: (exchange, where) => {
      const place = placeOf(exchange);
      return place !== null && meets('PlaceWhere', place, where);
    },
    portStated: (exchange, stated) => {
      const place = placeOf(exchange);
      return (place !== null && world.portOf(place) !== null) === stated;
    },
    agency: (exchange, where) => meets('AgencyWhere', world.bodyOf(attendanceOf(exchange)), where),
    event: (exchange, where) => meets('EventWhere', world.wholeOf(eventOf(exchange)), where),
    session: (exchange, where) => world.isSession(eventOf(exchange)) && meets('EventWhere', eventOf(exchange), where),
    practice: (exchange, where) => meets('PracticeWhere', world.exchangeOf(exchange).practice, where),
  };
};
