import { createKeys } from './domains/access/keys.ts';
import type { Keys } from './domains/access/keys.ts';
import { createAgencyLoaders } from './domains/agency/loaders.ts';
import { agencyWhere } from './domains/agency/where.ts';
import { createAttendanceLoaders } from './domains/attendance/loaders.ts';
import { attendanceWhere } from './domains/attendance/where.ts';
import { createCoverageLoaders } from './domains/coverage/loaders.ts';
import { coverageWhere } from './domains/coverage/where.ts';
import { createEventLoaders } from './domains/event/loaders.ts';
import { eventWhere, wholeEventWhere } from './domains/event/where.ts';
import { createExchangeLoaders } from './domains/exchange/loaders.ts';
import { exchangeWhere } from './domains/exchange/where.ts';
import { createFigureLoaders } from './domains/figure/loaders.ts';
import { createNetworkLoaders } from './domains/network/loaders.ts';
import { createOutcomeLoaders } from './domains/outcome/loaders.ts';
import { outcomeWhere } from './domains/outcome/where.ts';
import { createPathLoaders } from './domains/path/loaders.ts';
import { createPlaceLoaders } from './domains/place/loaders.ts';
import { createPracticeLoaders } from './domains/practice/loaders.ts';
import { practiceWhere } from './domains/practice/where.ts';
import { createRecordLoaders } from './domains/record/loaders.ts';
import { createSearchLoaders } from './domains/search/loaders.ts';
import { createSourceLoaders } from './domains/source/loaders.ts';
import { recordWhere, sourceWhere } from './domains/source/where.ts';
import type { PlaceWhere } from './generated/graphql.ts';
import { agencyOf, attendanceOf, eventOf, practiceOf, sourceOf } from './generated/shapes.ts';
import type { About, Graph, SentStatement } from './graph/graph.ts';
import { keeping } from './graph/loaders.ts';
import type { Keep, LoaderScope } from './graph/scope.ts';
import type { WhereScope, WhereTable } from './graph/where.ts';
import { frameIdsOf, placesMatching, countriesMatching } from './reference/places.ts';
import type { Reference } from './reference/reference.ts';
import { createReads } from './reads.ts';
import type { Reads } from './reads.ts';
import type { Viewer } from './viewer.ts';

/** What the fields of every filter input mean, by the input's name; an EventWhere on whole events and what coverage goes by have tables of their own. */
export const whereTables: Readonly<Record<string, WhereTable>> = {
  AgencyWhere: agencyWhere,
  AttendanceWhere: attendanceWhere,
  CoverageWhere: coverageWhere,
  EventWhere: eventWhere,
  ExchangeWhere: exchangeWhere,
  OutcomeWhere: outcomeWhere,
  PracticeWhere: practiceWhere,
  RecordWhere: recordWhere,
  SourceWhere: sourceWhere,
  WholeEventWhere: wholeEventWhere,
};

/** The ids of reference data that a value of a filter comes to. */
const referenceIds = (reference: Reference): WhereScope['ids'] => ({
  places: (where: PlaceWhere) => placesMatching(reference, where).map(({ id }) => id),
  countries: (where: PlaceWhere) => countriesMatching(reference, where).map(({ id }) => id),
  programmes: (code: string) => frameIdsOf(reference, code),
  phases: (code: string) => [`phase:${code}`],
});

/** Made anew for each request: what a resolver is given beside its parent and arguments. */
export interface Context {
  readonly viewer: Viewer;
  readonly reference: Reference;
  readonly loaders: Loaders;
  readonly keys: Keys;
  /** What has gone into the answer so far. */
  readonly reads: Reads;
  /** Figures of one sex, country or body below this are suppressed for viewers below editor. */
  readonly figureThreshold: number;
  /** The statements sent for this request so far. */
  readonly statements: readonly SentStatement[];
}

const createDomainLoaders = (scope: LoaderScope) => ({
  agency: createAgencyLoaders(scope),
  attendance: createAttendanceLoaders(scope),
  coverage: createCoverageLoaders(scope),
  event: createEventLoaders(scope),
  exchange: createExchangeLoaders(scope),
  figure: createFigureLoaders(scope),
  network: createNetworkLoaders(scope),
  outcome: createOutcomeLoaders(scope),
  path: createPathLoaders(scope),
  place: createPlaceLoaders(scope),
  practice: createPracticeLoaders(scope),
  search: createSearchLoaders(scope),
  source: createSourceLoaders(scope),
});

/** The loaders of all domains, by domain. */
export type Loaders = ReturnType<typeof createDomainLoaders> & {
  readonly record: ReturnType<typeof createRecordLoaders>;
};

const keepingIn = (domains: () => ReturnType<typeof createDomainLoaders>): Keep => ({
  agency: (row) => keeping(domains().agency.byId, agencyOf(row)),
  attendance: (row) => keeping(domains().attendance.byId, attendanceOf(row)),
  event: (row) => keeping(domains().event.byId, eventOf(row)),
  practice: (row) => keeping(domains().practice.byId, practiceOf(row)),
  source: (row) => keeping(domains().source.byId, sourceOf(row)),
});

/** For whom and for what a request runs, and what it is told of small figures. */
export interface Asking {
  readonly about?: About;
  readonly figureThreshold?: number;
}

const usualThreshold = 5;

/** Makes the context of one request: its loaders hold what this viewer read, and nothing of another's. */
export const createContext = (
  graph: Graph,
  reference: Reference,
  viewer: Viewer,
  { about = { viewer: viewer.name, operation: '' }, figureThreshold = usualThreshold }: Asking = {},
): Context => {
  const statements: SentStatement[] = [];
  const domains = createDomainLoaders({
    graph: graph.reader((statement) => statements.push(statement), about),
    viewer,
    keep: keepingIn(() => domains),
    where: { tables: whereTables, ids: referenceIds(reference) },
  });
  const record = createRecordLoaders(reference, {
    AGENCY: domains.agency.byId,
    EVENT: domains.event.byId,
    ATTENDANCE: domains.attendance.byId,
    PRACTICE: domains.practice.byId,
    OUTCOME: domains.outcome.byId,
    FIGURE: domains.figure.byId,
    SOURCE: domains.source.byId,
  });
  const keys = createKeys(graph, about);
  const loaders = { ...domains, record };
  return { viewer, reference, loaders, keys, reads: createReads(), figureThreshold, statements };
};
