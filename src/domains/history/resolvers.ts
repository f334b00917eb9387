import type { Context } from '../../context.ts';
import type { RecordResolvers, Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import type { OrderName } from '../../graph/order.ts';
import { stateOf } from '../../recording/reading.ts';
import type { RecordState, Relation } from '../../recording/records.ts';
import { knowsOfAll } from '../../viewer.ts';
import type { LiveChange } from './follow.ts';
import { fieldValues, labelOfState, pastRelations } from './past.ts';

type Loaders = Context['loaders'];

const orderOf = (list: string): OrderName => ({ list, name: 'SEQUENCE', types: ['string'] });
const allChanges = orderOf('changes');
const ofRecord = orderOf('Record.history');

/** Those of some relations whose other end may be told. */
const shown = async (id: string, relations: readonly Relation[], { history }: Loaders) => {
  const found = pastRelations(id, relations);
  const hidden = await Promise.all(found.map(({ recordId }) => history.isHidden.load(recordId)));
  return found.filter((_, index) => hidden[index] === false);
};

/** The lines of evidence whose sources are there for the viewer. */
const evidenceOf = async ({ evidence }: RecordState, { source }: Loaders) => {
  const sources = await Promise.all(evidence.map((line) => source.byId.load(line.source)));
  return evidence
    .filter((_, index) => sources[index] !== null)
    .map(({ source: sourceId, ...line }) => ({ ...line, sourceId }));
};

/** The fields that tell what was done to records, and what they were. */
export const historyResolvers = {
  Query: {
    change: (_, { id }, { loaders }) => loaders.history.byId.load(id),
    changes: (_, args, { loaders }) => createConnection(allChanges, args, loaders.history.all(args.where)),
  },
  Subscription: {
    changes: {
      subscribe: (_, args, { loaders, live }) => loaders.history.follow(allChanges, args, live),
      resolve: (told: LiveChange) => told,
    },
  },
  LiveChange: {
    __resolveType: (told) => ('node' in told ? 'ChangeEdge' : 'RecordGone'),
  },
  Record: {
    revision: ({ id }, _, { loaders }) => loaders.history.revision.load(id),
    history: ({ id }, args, { loaders }) => createConnection(ofRecord, args, loaders.history.ofRecords(id)),
  },
  Change: {
    sequence: ({ sequence }, _, { viewer }) => (knowsOfAll(viewer) ? sequence : null),
    record: ({ recordId }, _, { loaders }) => loaders.record.find(recordId),
    before: ({ before }) => stateOf(before),
    after: ({ after }) => stateOf(after),
  },
  RecordState: {
    recordId: ({ id }) => id,
    fields: fieldValues,
    relations: ({ id, relations }, _, { loaders }) => shown(id, relations, loaders),
    evidence: (state, _, { loaders }) => evidenceOf(state, loaders),
  },
  PastRelation: {
    record: ({ recordId }, _, { loaders }) => loaders.record.find(recordId),
  },
  PastRecord: {
    label: ({ state }) => labelOfState(state),
    fields: ({ state }) => fieldValues(state),
    relations: ({ id, state, others }, _, { loaders }) => shown(id, [...state.relations, ...others], loaders),
    evidence: ({ state }, _, { loaders }) => evidenceOf(state, loaders),
  },
} satisfies Omit<Resolvers, 'Record'> & { readonly Record: Omit<RecordResolvers, '__resolveType'> };
