import { readablePart } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { valuesOf } from './dimensions.ts';
import { agencyFields, attendanceFields, eventFields } from './fields-of-cooperation.ts';
import { exchangeFields, practiceFields } from './fields-of-exchange.ts';
import { figureFields, outcomeFields, placeFields, recordFields, sourceFields } from './fields-of-records.ts';
import { groupsOf, remainingOf } from './groups.ts';
import type { Group, Remaining } from './groups.ts';
import type { JsonObject } from './json.ts';
import { lists } from './lists.ts';
import type { Level, List, ListName } from './lists.ts';
import { distinct } from './model.ts';
import { inOrder } from './orders.ts';
import { createWalks } from './paths.ts';
import type { Walks } from './paths.ts';
import { createMeets } from './where.ts';
import type { Meets } from './where.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

/** Which records of a list, in which order; `parentId` for a list on a record, e.g. `Agency.events`. */
export interface ListQuery {
  readonly where?: JsonObject | null | undefined;
  readonly orderBy?: string | undefined;
  readonly level?: Level | undefined;
  readonly parentId?: string | undefined;
}

/** By which dimensions a list is counted. */
export interface GroupQuery extends ListQuery {
  readonly by: readonly string[];
  readonly regionScheme?: string | undefined;
}

/** How many distinct bodies stand behind a list of attendances. */
export interface BodyCount {
  readonly count: number;
  readonly unidentifiedLeftOut: number;
}

/** What the API must answer to a viewer of these markings. */
export interface Oracle extends Walks {
  /** Whether there is a record with this id that the viewer may read. */
  readonly holds: (id: string) => boolean;
  /** The ids of a list in its order; none where the parent is not there. */
  readonly list: (name: ListName, query?: ListQuery) => readonly string[];
  readonly totalCount: (name: ListName, query?: ListQuery) => number;
  /** All groups of a list, largest first; equal ones in no order that the API promises. */
  readonly groups: (name: ListName, query: GroupQuery) => readonly Group[];
  /** What the first so many groups leave out. */
  readonly remaining: (name: ListName, query: GroupQuery, first: number) => Remaining;
  readonly bodies: (name: 'attendances' | 'Agency.attendances' | 'Event.attendances', query?: ListQuery) => BodyCount;
}

/** Whether records of a world meet a `where`. */
export const meetsIn = (world: World): Meets =>
  createMeets((meets) => ({
    AgencyWhere: agencyFields(world, meets),
    AttendanceWhere: attendanceFields(world, meets),
    EventWhere: eventFields(world, meets),
    ExchangeWhere: exchangeFields(world, meets),
    FigureWhere: figureFields(world, meets),
    OutcomeWhere: outcomeFields(world, meets),
    PlaceWhere: placeFields(world),
    PracticeWhere: practiceFields(world, meets),
    RecordWhere: recordFields(world, meets),
    SourceWhere: sourceFields(world),
  }));

const isParent = (world: World, name: ListName, id: string | undefined): boolean => {
  const [label = '', nested] = name.split('.');
  return nested === undefined || (id !== undefined && world.labelOf(id) === label);
};

const createListing = (world: World) => {
  const meets = meetsIn(world);
  return (name: ListName, { where, orderBy, level = 'EVENT', parentId }: ListQuery): readonly string[] => {
    if (!isParent(world, name, parentId)) return [];
    const list: List = lists[name];
    const members = list.members(world, parentId ?? '', level);
    const chosen = members.filter((id) => where === undefined || where === null || meets(list.where, id, where));
    return inOrder(world, list.of, orderBy ?? list.orderBy, chosen);
  };
};

/** An independent answer to what the API answers, from the texts that describe it alone. */
export const createOracle = (graph: RecordGraph, markings: readonly string[]): Oracle => {
  const readable = readablePart(graph, markings);
  const world = createWorld(readable);
  const listing = createListing(world);
  const groups: Oracle['groups'] = (name, { by, regionScheme = 'seacop', ...query }) =>
    groupsOf(
      listing(name, query).map((id) =>
        by.map((dimension) => valuesOf(world, lists[name].of, dimension, id, regionScheme)),
      ),
    );
  return {
    ...createWalks(readable),
    holds: (id) => world.labelOf(id) !== null,
    list: (name, query = {}) => listing(name, query),
    totalCount: (name, query = {}) => listing(name, query).length,
    groups,
    remaining: (name, query, first) => remainingOf(groups(name, query), first),
    bodies: (name, query = {}) => {
      const bodies = distinct(listing(name, query).map((attendance) => world.bodyOf(attendance)));
      const count = bodies.filter((body) => world.isTrue(body, 'identified')).length;
      return { count, unidentifiedLeftOut: bodies.length - count };
    },
  };
};
