import { createConnection } from '../../graph/connection.ts';
import type { Connection } from '../../graph/connection.ts';
import type { PageArgs } from '../../graph/page.ts';
import type { EventMeetings } from './loaders.ts';
import { firstMeetingOrder } from './orders.ts';
import { contactsOf, undatedOf } from './rules.ts';
import type { Contact } from './rules.ts';

/** Two bodies whose first common event an event is. */
export interface FirstMeeting {
  readonly one: string;
  readonly other: string;
}

/** A page of the first meetings at an event, and what was left out. */
export interface FirstMeetingConnection extends Connection<FirstMeeting> {
  readonly unidentifiedLeftOut: () => Promise<number>;
  readonly undatedLeftOut: () => Promise<number>;
  readonly undecidedLeftOut: () => Promise<number>;
}

const nobody: EventMeetings = { meetings: [], unidentified: 0 };

/** Goes through the pairs as they are found and holds no more of them than are wanted. */
const pageOf = (
  { meetings }: EventMeetings,
  { first, after }: { readonly first: number; readonly after: readonly string[] | null },
): readonly FirstMeeting[] => {
  const [afterOne = '', afterOther = ''] = after ?? [];
  const isLater = ({ one, other }: FirstMeeting) => one > afterOne || (one === afterOne && other > afterOther);
  return contactsOf(meetings)
    .filter((contact) => contact.first === 'HERE' && isLater(contact))
    .take(first)
    .toArray();
};

const numberOf = ({ meetings }: EventMeetings, first: Contact['first']): number =>
  contactsOf(meetings).reduce((sum, contact) => sum + (contact.first === first ? 1 : 0), 0);

/** The first meetings at an event, by the ids of the bodies; null is an event that has none. */
export const firstMeetingsOf = (args: PageArgs, load: () => Promise<EventMeetings | null>): FirstMeetingConnection => {
  const found = async () => (await load()) ?? nobody;
  const connection = createConnection<FirstMeeting, typeof firstMeetingOrder>(firstMeetingOrder, args, {
    load: async ({ first, after }) =>
      pageOf(await found(), { first: first + 1, after }).map((node) => ({ node, position: [node.one, node.other] })),
    counted: async () => [{ keys: [], count: numberOf(await found(), 'HERE') }],
  });
  return {
    ...connection,
    unidentifiedLeftOut: async () => (await found()).unidentified,
    undatedLeftOut: async () => undatedOf((await found()).meetings),
    undecidedLeftOut: async () => numberOf(await found(), 'UNDECIDED'),
  };
};
