import { valuesAt } from '../contract/asking.ts';
import type {
  CellAnswer,
  Dated,
  FirstMeetingAnswer,
  Listed,
  NotYetMetAnswer,
  PartnerAnswer,
} from '../oracle/network-answers.ts';
import type { CooperationQuery, Where } from '../oracle/network-answers.ts';
import type { WatchedApi } from '../support/watched-api.ts';

/** Who asks what. */
export interface Asking {
  readonly api: WatchedApi;
  readonly markings: readonly string[];
}

/** A part of a list: how many, and after which cursor. */
export interface Part {
  readonly first: number;
  readonly after?: string | undefined;
}

/** A list as it was answered, with what leads on from it. */
export type Answered<Answer> = Answer & { readonly totalCount: number; readonly endCursor: string | null };

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const page = 'totalCount pageInfo { endCursor hasNextPage }';

const rest = ({ totalCount, pageInfo }: Page) => ({
  totalCount,
  endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});

const ask = async ({ api, markings }: Asking, text: string, variables: Readonly<Record<string, unknown>>) => {
  const { answer } = await api.ask(text, markings, variables);
  if (answer.errors !== undefined)
    throw new Error(`${text}\n${JSON.stringify(variables)}\n${JSON.stringify(answer.errors)}`);
  return answer.data;
};

const byId = <Value>(data: unknown, list: string, read: (owner: unknown) => Value): ReadonlyMap<string, Value> =>
  new Map(
    valuesAt(data, [list, 'nodes'])
      .flatMap((owners) => [owners].flat())
      .map((owner) => [String(valuesAt(owner, ['id'])[0]), read(owner)]),
  );

interface PartnersPage extends Page {
  readonly unidentifiedLeftOut: number;
  readonly nodes: readonly (Omit<PartnerAnswer, 'agency' | 'events'> & {
    readonly agency: { readonly id: string };
    readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  })[];
}

/** The partners of every body. */
export const askPartners = async (
  asking: Asking,
  level: 'EVENT' | 'SESSION',
  where: Where,
  { first, after }: Part = { first: 500 },
): Promise<ReadonlyMap<string, Answered<Listed<PartnerAnswer>>>> => {
  const fields = `agency { id } sharedEvents datedEvents weight firstMet lastMet events(first: 500) { totalCount nodes { id } }`;
  const text = `query ($where: EventWhere, $after: String) { agencies(first: 500) { nodes { id
    partners(where: $where, level: ${level}, first: ${String(first)}, after: $after) { ${page} unidentifiedLeftOut nodes { ${fields} } } } } }`;
  return byId(await ask(asking, text, { where, after }), 'agencies', (owner) => {
    const found = valuesAt(owner, ['partners'])[0] as PartnersPage;
    return {
      ...rest(found),
      unidentifiedLeftOut: found.unidentifiedLeftOut,
      nodes: found.nodes.map(({ agency, events, weight, ...others }) => ({
        ...others,
        agency: agency.id,
        weight: Math.round(weight * 1_000_000),
        events: events.totalCount === events.nodes.length ? events.nodes.map(({ id }) => id) : [],
      })),
    };
  });
};

interface NotYetMetPage extends Page {
  readonly unidentifiedLeftOut: number;
  readonly nodes: readonly {
    readonly agency: { readonly id: string };
    readonly partnersInCommon: number;
    readonly through: readonly { readonly id: string }[];
  }[];
}

/** The bodies that every body has not met. */
export const askNotYetMet = async (
  asking: Asking,
  where: Where,
  { first, after }: Part = { first: 500 },
): Promise<ReadonlyMap<string, Answered<Listed<NotYetMetAnswer>>>> => {
  const text = `query ($where: AgencyWhere, $after: String) { agencies(first: 500) { nodes { id
    notYetMet(where: $where, first: ${String(first)}, after: $after) { ${page} unidentifiedLeftOut
      nodes { agency { id } partnersInCommon through(first: 500) { id } } } } } }`;
  return byId(await ask(asking, text, { where, after }), 'agencies', (owner) => {
    const found = valuesAt(owner, ['notYetMet'])[0] as NotYetMetPage;
    return {
      ...rest(found),
      unidentifiedLeftOut: found.unidentifiedLeftOut,
      nodes: found.nodes.map(({ agency, through, partnersInCommon }) => ({
        agency: agency.id,
        partnersInCommon,
        through: through.map(({ id }) => id),
      })),
    };
  });
};

const leftOut = 'unidentifiedLeftOut undatedLeftOut undecidedLeftOut';

interface FirstMeetingsPage extends Page, Omit<Dated<unknown>, 'nodes'> {
  readonly nodes: readonly (Omit<FirstMeetingAnswer, 'one' | 'other'> & {
    readonly one: { readonly id: string };
    readonly other: { readonly id: string };
  })[];
}

/** The first meetings of every event and session. */
export const askFirstMeetings = async (
  asking: Asking,
  scheme: string,
  { first, after }: Part = { first: 500 },
): Promise<ReadonlyMap<string, Answered<Dated<FirstMeetingAnswer>>>> => {
  const text = `query ($after: String) { events(level: ALL, first: 500) { nodes { id
    firstMeetings(first: ${String(first)}, after: $after) { ${page} ${leftOut}
      nodes { one { id } other { id } crossesRegions(regionScheme: "${scheme}") crossesSectors } } } } }`;
  return byId(await ask(asking, text, { after }), 'events', (owner) => {
    const { nodes, totalCount, pageInfo, ...others } = valuesAt(owner, ['firstMeetings'])[0] as FirstMeetingsPage;
    return {
      ...others,
      ...rest({ totalCount, pageInfo }),
      nodes: nodes.map((node) => ({ ...node, one: node.one.id, other: node.other.id })),
    };
  });
};

interface CooperationPage extends Page, Omit<Dated<unknown>, 'nodes'> {
  readonly events: number;
  readonly nodes: readonly (Omit<CellAnswer, 'keys'> &
    Readonly<Record<'one' | 'other', { readonly id: string | null }>>)[];
}

/** The matrix of cooperation; the two keys of a cell in the order of their texts. */
export const askCooperation = async (
  asking: Asking,
  { between, regionScheme, where }: CooperationQuery,
  { first, after }: Part = { first: 500 },
): Promise<Answered<Dated<CellAnswer>> & { readonly events: number }> => {
  const text = `query ($where: EventWhere, $after: String) {
    cooperation(between: ${between}, regionScheme: "${regionScheme}", where: $where, first: ${String(first)}, after: $after) {
      ${page} ${leftOut} events nodes { one { id } other { id } pairs sharedEvents firstMeetings } } }`;
  const [found] = valuesAt(await ask(asking, text, { where, after }), ['cooperation']);
  const { nodes, totalCount, pageInfo, ...others } = found as CooperationPage;
  return {
    ...others,
    ...rest({ totalCount, pageInfo }),
    nodes: nodes.map(({ one, other, ...counts }) => ({
      ...counts,
      keys: [one.id, other.id].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    })),
  };
};
