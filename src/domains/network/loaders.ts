import DataLoader from 'dataloader';
import { statements } from '../../generated/statements.ts';
import type { NetworkFirstMeetingsOfEventsRow } from '../../generated/statements.ts';
import type { AgencyRow } from '../../generated/shapes.ts';
import type { ListSource } from '../../graph/connection.ts';
import { countSlots, createFilter } from '../../graph/filter.ts';
import { createLists } from '../../graph/lists.ts';
import { byFirstColumn, createListLoader, perArguments } from '../../graph/loaders.ts';
import type { Keep, LoaderScope } from '../../graph/scope.ts';
import type { WhereInput } from '../../graph/where.ts';
import { meetingSlots } from './orders.ts';
import { pairOf, partnerOf } from './partner.ts';
import type { Meetings, Partner } from './partner.ts';
import { contactsOf, undatedOf } from './rules.ts';
import type { Contact, Meeting } from './rules.ts';

/** A body that another one has not met. */
export interface NotYetMet {
  /** Both, as `pairOf` names them. */
  readonly pair: string;
  readonly agencyId: string;
  readonly partnersInCommon: number;
}

/** Who met at an event, and what may have been earlier; null where there is no such event, or it is a session. */
export interface EventMeetings {
  /** The event itself comes first. */
  readonly meetings: readonly Meeting[];
  readonly unidentified: number;
}

/** Who met at the events that a filter lets through. */
export interface AskedMeetings {
  readonly eventIds: readonly string[];
  readonly meetings: readonly Meeting[];
  readonly unidentified: number;
  /** What a reader has to be cleared for of who attended. */
  readonly audiences: readonly string[];
}

/** The pairs of bodies that met at the events that a filter lets through. */
export interface Contacts {
  /** How many of the events at least two identified bodies attended. */
  readonly events: number;
  readonly undated: number;
  readonly unidentified: number;
  readonly audiences: readonly string[];
  readonly pairs: () => Generator<Contact>;
}

type NotYetMetRow = readonly [partnersInCommon: number, ofAgencyId: string, agency: AgencyRow];

const notYetMetOf =
  (keep: Keep) =>
  ([partnersInCommon, ofAgencyId, agency]: NotYetMetRow): NotYetMet => {
    const agencyId = keep.agency(agency).id;
    return { partnersInCommon, pair: pairOf(ofAgencyId, agencyId), agencyId };
  };

const eventMeetingsOf =
  (keep: Keep) =>
  ([, start, latest, unidentified, agencies, others]: NetworkFirstMeetingsOfEventsRow): EventMeetings => ({
    meetings: [
      { start, latest, isAsked: true, bodies: agencies.map((agency) => keep.agency(agency).id) },
      ...others.map(([from, to, bodies]) => ({ start: from, latest: to, isAsked: false, bodies })),
    ],
    unidentified,
  });

const createPartners = (scope: LoaderScope) => {
  const { partnersOfAgencies: list, groupsOfPartnersOfAgencies: groups } = statements.network;
  const nested = createLists(scope).nested({
    list,
    groups,
    input: 'WholeEventWhere',
    audiences: ['partner.marking'],
    decode: partnerOf(scope.keep),
  });
  return (agencyId: string, { where, level }: Meetings): ListSource<Partner> => {
    const asked: Meetings = { where, level, slots: meetingSlots(level, where) };
    const { load, counted } = nested(agencyId, asked);
    return {
      load: async (page) => (await load(page)).map(({ position, node }) => ({ position, node: { ...node, asked } })),
      counted,
    };
  };
};

const bodiesIn = (meetings: readonly Meeting[]): readonly string[] => [
  ...new Set(meetings.flatMap(({ bodies }) => bodies)),
];

/** Who met at the events that a filter lets through, and where else they met: a statement each, once for each filter. */
const createMeetings = ({ graph, viewer: { markings }, where: scope, told }: LoaderScope) => {
  const asked = perArguments(async (where: WhereInput): Promise<AskedMeetings> => {
    const rows = await graph.rows(
      statements.network.meetings,
      { markings },
      countSlots(createFilter(scope, 'WholeEventWhere', where)),
    );
    const audiences = [...new Set(rows.flatMap(([, , , , , needed]) => needed))];
    told(audiences);
    return {
      eventIds: rows.map(([id]) => id),
      meetings: rows.map(([, start, latest, bodies]) => ({ start, latest, isAsked: true, bodies })),
      unidentified: new Set(rows.flatMap(([, , , , unidentified]) => unidentified)).size,
      audiences,
    };
  });
  const others = perArguments(async (where: WhereInput): Promise<readonly Meeting[]> => {
    const { eventIds, meetings } = await asked(where);
    const agencies = bodiesIn(meetings.filter(({ bodies }) => bodies.length > 1));
    // What began later than all that is asked about was no pair's first meeting before it.
    const latest =
      meetings
        .flatMap((meeting) => meeting.latest ?? [])
        .sort()
        .at(-1) ?? null;
    const rows = await graph.rows(statements.network.otherMeetings, { agencies, events: eventIds, latest, markings });
    return rows.map(([start, latest, bodies]) => ({ start, latest, isAsked: false, bodies }));
  });
  return { asked, others };
};

/** The pairs that met at the events that a filter lets through, and what stands around them. */
const createContacts =
  ({ asked, others }: ReturnType<typeof createMeetings>) =>
  async (where: WhereInput): Promise<Contacts> => {
    const { meetings, unidentified, audiences } = await asked(where);
    const met = meetings.filter(({ bodies }) => bodies.length > 1);
    const all = [...met, ...(await others(where))];
    return { events: met.length, undated: undatedOf(all), unidentified, audiences, pairs: () => contactsOf(all) };
  };

/** The loaders of who met whom, made anew for each request. */
export const createNetworkLoaders = (scope: LoaderScope) => {
  const { graph, viewer, keep } = scope;
  const { markings } = viewer;
  const { network } = statements;
  const meetings = createMeetings(scope);
  return {
    partners: createPartners(scope),
    notYetMet: createLists(scope).nested({
      list: network.notYetMetOfAgencies,
      groups: network.groupsOfNotYetMetOfAgencies,
      input: 'AgencyWhere',
      audiences: ['agency.marking'],
      decode: notYetMetOf(keep),
    }),
    /** The partners that two bodies have in common, by `pairOf` their ids. */
    commonPartners: perArguments((first: number) =>
      createListLoader(async (ids) =>
        byFirstColumn(await graph.rows(network.commonPartners, { ids, first, markings }), (agencies) =>
          agencies.map(keep.agency),
        ),
      ),
    ),
    firstMeetings: new DataLoader(async (ids: readonly string[]): Promise<readonly (EventMeetings | null)[]> => {
      const rows = await graph.rows(network.firstMeetingsOfEvents, { ids, markings });
      const found = new Map(rows.map((row) => [row[0], eventMeetingsOf(keep)(row)]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    meetings,
    contacts: createContacts(meetings),
  };
};
