import { card } from './card.ts';
import { fiveLevels } from './five-levels.ts';
import { fourRelations } from './four-relations.ts';
import { groups } from './groups.ts';
import { headline } from './headline.ts';
import { latestEvents } from './latest-events.ts';
import { middlePage } from './middle-page.ts';
import { newShapes } from './new-shapes.ts';
import type { Operation } from './operation.ts';
import { partnersOfAverage, partnersOfHub } from './partners.ts';
import { search } from './search.ts';
import { seminars } from './seminars.ts';
import { shortestPath } from './shortest-path.ts';

/** Everything that is measured, in the order of the report. */
export const operations: readonly Operation[] = [
  card,
  seminars,
  latestEvents,
  headline,
  middlePage,
  fourRelations,
  groups,
  partnersOfAverage,
  partnersOfHub,
  shortestPath,
  search,
  fiveLevels,
  newShapes,
];
