import Cypher from '@neo4j/cypher-builder';
import type { WhereTable } from '../../graph/where.ts';

/** What the fields of EventWhere mean on an event. */
export const eventWhere: WhereTable = {
  variable: 'event',
  fields: {
    kinds: { test: (event, kinds) => Cypher.in(event.property('kind'), kinds) },
  },
};
