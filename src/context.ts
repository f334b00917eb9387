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
import type { Live } from './domains/history/follow.ts';
import { createHistoryLoaders } from './domains/history/loaders.ts';
import { createChangeWatch } from './domains/history/watch.ts';
import type { ChangeWatch } from './domains/history/watch.ts';
import { changeWhere } from './domains/history/where.ts';
import { createMergingLoaders } from './domains/merging/loaders.ts';
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
import { audiencesOf, clear } from './markings.ts';
import { writable } from './recording/carry-out.ts';
import type { WritableGraph } from './recording/carry-out.ts';
import { frameIdsOf, placesMatching, countriesMatching } from './reference/places.ts';
import type { Reference } from './reference/reference.ts';
import { createReads } from './reads.ts';
import type { Reads } from './reads.ts';
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
  places: (where: PlaceWhere) => Array.from(placesMatching(reference, where), ({ id }) => id),
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
  /** The marking of a new record where nothing is said. */
  readonly usualMarking: string;
  /** The statements sent for this request so far. */
  readonly statements: readonly SentStatement[];
  /** The ways to the database that a write takes. */
  readonly graph: WritableGraph;
  /** What a subscription listens to. */
  readonly live: Live;
  /** Loaders that know nothing of what was there before a write, and the reference data, read anew where what is kept was written. */
  readonly anew: (isKeptWritten: boolean) => Promise<Pick<Context, 'reference' | 'loaders'>>;
}

const createDomainLoaders = (scope: LoaderScope) => ({
  agency: createAgencyLoaders(scope),
  attendance: createAttendanceLoaders(scope),
  coverage: createCoverageLoaders(scope),
  event: createEventLoaders(scope),
  exchange: createExchangeLoaders(scope),
  figure: createFigureLoaders(scope),
  history: createHistoryLoaders(scope),
  merging: createMergingLoaders(scope),
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

const createLoaders = (graph: GraphReader, reference: Reference, viewer: Viewer, reads: Reads): Loaders => {
  const keep: Keep = {
    agency: (row) => keeping(domains.agency.byId, agencyOf(row)),
    attendance: (row) => keeping(domains.attendance.byId, attendanceOf(row)),
    event: (row) => keeping(domains.event.byId, eventOf(row)),
    practice: (row) => keeping(domains.practice.byId, practiceOf(row)),
    source: (row) => keeping(domains.source.byId, sourceOf(row)),
  };
  const domains = createDomainLoaders({
    graph,
    viewer: { ...viewer, markings: audiencesOf(viewer.markings, reference.audiences) },
    keep,
    told: (audiences) => {
      reads.noteTold({ markings: audiences.flatMap((audience) => audience.split(' ')) });
    },
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
  readonly usualMarking?: string;
  /** The reference data as a write has left it. */
  readonly refreshed?: () => Promise<Reference>;
  /** The process's own watch over the changes. */
  readonly watch?: ChangeWatch;
  /** Ends what goes on and on. */
  readonly signal?: AbortSignal;
}

const usualThreshold = 5;
const { signal: never } = new AbortController();

/** Its reads are not among the statements of the request, which has no end. */
const liveOf = (graph: Graph, about: About, { watch, signal = never }: Asking): Live => ({
  graph: graph.reader(undefined, about),
  watch: watch ?? createChangeWatch(graph.reader()),
  signal,
});

/** Makes the context of one request: its loaders hold what this viewer read, and nothing of another's. */
export const createContext = (graph: Graph, reference: Reference, viewer: Viewer, asking: Asking = {}): Context => {
  const { about = { viewer: viewer.name, operation: '' }, figureThreshold = usualThreshold } = asking;
  const { usualMarking = clear, refreshed = () => Promise.resolve(reference) } = asking;
  const statements: SentStatement[] = [];
  const reads = createReads();
  const ways = writable(graph, (statement) => statements.push(statement), about);
  return {
    viewer,
    reference,
    loaders: createLoaders(ways.reader, reference, viewer, reads),
    keys: createKeys(graph, about),
    reads,
    figureThreshold,
    usualMarking,
    statements,
    graph: ways,
    live: liveOf(graph, about, asking),
    anew: async (isKeptWritten) => {
      const current = isKeptWritten ? await refreshed() : reference;
      return { reference: current, loaders: createLoaders(ways.reader, current, viewer, reads) };
    },
  };
};
