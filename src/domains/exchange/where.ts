import Cypher from '@neo4j/cypher-builder';
import type { WhereTable } from '../../graph/where.ts';

/** What the fields of ExchangeWhere mean on the variables that every statement of exchanges binds. */
export const exchangeWhere: WhereTable = {
  variable: 'attendance',
  fields: {
    place: {
      places: (attendance, place) =>
        new Cypher.Pattern(attendance).related({ type: 'FOR' }).to(place, { labels: ['Place'] }),
    },
    event: { to: 'EventWhere', on: 'whole' },
  },
};
