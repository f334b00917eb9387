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
import { figureWhere } from './domains/figure/where.ts';
import { createHistoryLoaders } from './domains/history/loaders.ts';
import { changeWhere } from './domains/history/where.ts';
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
import { createTargetLoaders } from './domains/target/loaders.ts';
import type { PlaceWhere } from './generated/graphql.ts';
import { agencyOf, attendanceOf, eventOf, practiceOf, sourceOf } from './generated/shapes.ts';
import type { About, Graph, GraphReader, SentStatement } from './graph/graph.ts';
import { keeping } from './graph/loaders.ts';
import type { Keep, LoaderScope } from './graph/scope.ts';
import type { WhereScope, WhereTable } from './graph/where.ts';
import { writable } from './recording/carry-out.ts';
import type { WritableGraph } from './recording/carry-out.ts';
import { frameIdsOf, placesMatching, countriesMatching } from './reference/places.ts';
import type { Reference } from './reference/reference.ts';
import { createReads } from './reads.ts';
import type { Reads } from './reads.ts';
import { audiencesOf } from './viewer.ts';
import type { Viewer } from './viewer.ts';

/** What the fields of every filter input mean, by the input's name; an EventWhere on whole events and what coverage goes by have tables of their own. */
export const whereTables: Readonly<Record<string, WhereTable>> = {
  AgencyWhere: agencyWhere,
  AttendanceWhere: attendanceWhere,
  ChangeWhere: changeWhere,
  CoverageWhere: coverageWhere,
  EventWhere: eventWhere,
  ExchangeWhere: exchangeWhere,
  FigureWhere: figureWhere,
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
  /** The ways to the database that a write takes. */
  readonly graph: WritableGraph;
  /** Loaders that know nothing of what was there before a write, and the reference data, read anew where it was written. */
  readonly anew: (isReferenceWritten: boolean) => Promise<Pick<Context, 'reference' | 'loaders'>>;
}

const createDomainLoaders = (scope: LoaderScope) => ({
  agency: createAgencyLoaders(scope),
  attendance: createAttendanceLoaders(scope),
  coverage: createCoverageLoaders(scope),
  event: createEventLoaders(scope),
  exchange: createExchangeLoaders(scope),
  figure: createFigureLoaders(scope),
  history: createHistoryLoaders(scope),
  network: createNetworkLoaders(scope),
  outcome: createOutcomeLoaders(scope),
  path: createPathLoaders(scope),
  place: createPlaceLoaders(scope),
  practice: createPracticeLoaders(scope),
  search: createSearchLoaders(scope),
  source: createSourceLoaders(scope),
  target: createTargetLoaders(scope),
});

/** The loaders of all domains, by domain. */
export type Loaders = ReturnType<typeof createDomainLoaders> & {
  readonly record: ReturnType<typeof createRecordLoaders>;
};

const createLoaders = (graph: GraphReader, reference: Reference, viewer: Viewer): Loaders => {
  const keep: Keep = {
    agency: (row) => keeping(domains.agency.byId, agencyOf(row)),
    attendance: (row) => keeping(domains.attendance.byId, attendanceOf(row)),
    event: (row) => keeping(domains.event.byId, eventOf(row)),
    practice: (row) => keeping(domains.practice.byId, practiceOf(row)),
    source: (row) => keeping(domains.source.byId, sourceOf(row)),
  };
  const domains = createDomainLoaders({
    graph,
    viewer: { ...viewer, markings: audiencesOf(viewer.markings) },
    keep,
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
    TARGET: domains.target.byId,
  });
  return { ...domains, record };
};

/** For whom and for what a request runs, and what it is told. */
export interface Asking {
  readonly about?: About;
  readonly figureThreshold?: number;
  /** The reference data as a write has left it. */
  readonly refreshed?: () => Promise<Reference>;
}

const usualThreshold = 5;

/** Makes the context of one request: its loaders hold what this viewer read, and nothing of another's. */
export const createContext = (graph: Graph, reference: Reference, viewer: Viewer, asking: Asking = {}): Context => {
  const { about = { viewer: viewer.name, operation: '' }, figureThreshold = usualThreshold } = asking;
  const { refreshed = () => Promise.resolve(reference) } = asking;
  const statements: SentStatement[] = [];
  const ways = writable(graph, (statement) => statements.push(statement), about);
  return {
    viewer,
    reference,
    loaders: createLoaders(ways.reader, reference, viewer),
    keys: createKeys(graph, about),
    reads: createReads(),
    figureThreshold,
    statements,
    graph: ways,
    anew: async (isReferenceWritten) => {
      const current = isReferenceWritten ? await refreshed() : reference;
      return { reference: current, loaders: createLoaders(ways.reader, current, viewer) };
    },
  };
};
