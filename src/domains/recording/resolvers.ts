import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { carryOut } from '../../recording/carry-out.ts';
import type { Decision, Outcome, WriteRequest, Written } from '../../recording/carry-out.ts';
import type { Label } from '../../recording/inputs.ts';
import type { Fields } from '../../recording/kinds.ts';
import { stateOf } from '../../recording/reading.ts';
import type { Reading, Wanted } from '../../recording/reading.ts';
import { referenceLabels } from '../../recording/records.ts';
import { typeName } from '../../record-kinds.ts';
import { requireCapability } from '../../viewer.ts';
import { decideRemoval, decideRestoration, decideUndoing } from './decide-change.ts';
import type { Done } from './decide-change.ts';
import { decideRecords } from './decide-record.ts';
import type { Row } from './decide-record.ts';
import { namedByInput } from './named.ts';
import { idOfInput, statedIn } from './patch.ts';
import { primeShape } from './shown.ts';
import { hiddenInTheWay, invalidField, keyTaken } from './refusals.ts';
import type { Refusal } from './refusals.ts';

/** The most rows of a batch. */
const mostRows = 10_000;

/** What every input says of the write itself. */
interface WriteInput {
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** A success that names its record, and the change where one was made. */
export interface Recorded {
  readonly recordId: string;
  readonly changeId: string | null;
}

const requestOf = ({ viewer }: Context, mutation: string, input: WriteInput & object): WriteRequest => {
  const { idempotencyKey, ...asked } = input;
  return {
    who: viewer.name,
    why: input.reason ?? null,
    run: null,
    key: idempotencyKey ?? null,
    asked: [mutation, asked],
  };
};

const isReferenceWritten = ({ changes }: Written): boolean =>
  changes.some(({ recordKind }) => referenceLabels.has(typeName(recordKind)));

/** Keeps what was written for the answer: it is known, and costs no statement. */
const keep = ({ changes, days, reading }: Written, { loaders }: Context): void => {
  const [only, another] = changes;
  if (only === undefined || another !== undefined) return;
  loaders.history.byId.prime(only.id, only);
  const after = stateOf(only.after);
  if (after !== null) primeShape(loaders, after, days.get(after.id), reading);
};

/** Carries out a write for a viewer who may; what is answered then is read anew. */
const write = async <Summary>(
  context: Context,
  request: WriteRequest,
  wanted: Wanted,
  decide: (reading: Reading) => Decision<Summary, Refusal>,
): Promise<Exclude<Outcome<Summary, Refusal>, { readonly keyTaken: true }>> => {
  requireCapability(context.viewer, 'WRITE', 'Writing');
  const outcome = await carryOut(context.graph, request, wanted, decide);
  // Resolvers that follow see the record as it is now: this request's loaders hold what was there before.
  const written = 'written' in outcome ? outcome.written : null;
  Object.assign(context, await context.anew(written !== null && isReferenceWritten(written)));
  if (written !== null) keep(written, context);
  return 'keyTaken' in outcome ? { refusal: keyTaken } : outcome;
};

const record = async <Success extends string>(
  success: Success,
  label: Label,
  input: WriteInput & { readonly expectedRevision?: number | null | undefined },
  context: Context,
) => {
  const stated = statedIn(input as Fields);
  const row: Row = { label, stated, expectedRevision: input.expectedRevision ?? null, row: null };
  const id = idOfInput(label, stated);
  const outcome = await write(
    context,
    requestOf(context, `record${label}`, input),
    { ids: [id], named: namedByInput(label, stated) },
    (reading) => decideRecords([row], reading, context.viewer),
  );
  if ('refusal' in outcome)
    return outcome.refusal as Extract<Refusal, { __typename: 'InvalidInput' | 'Conflict' | 'Forbidden' }>;
  return { __typename: success, recordId: id, changeId: outcome.changeIds[0] ?? null };
};

/** What stands in the way is named as far as the viewer may read it. */
const named = async (refusal: Refusal, { loaders }: Context): Promise<Refusal> => {
  if (refusal.__typename === 'StillNeeded') {
    const readable = await Promise.all(refusal.ids.map((id) => loaders.record.find(id)));
    const ids = readable.flatMap((one) => one?.id ?? []);
    return ids.length === 0 ? hiddenInTheWay : { ...refusal, ids };
  }
  if (refusal.__typename !== 'BuiltOn') return refusal;
  const changes = await Promise.all(refusal.changeIds.map((id) => loaders.history.byId.load(id)));
  const changeIds = changes.flatMap((one) => one?.id ?? []);
  return changeIds.length === 0 ? hiddenInTheWay : { ...refusal, changeIds };
};

const change = async (
  context: Context,
  mutation: string,
  input: WriteInput & object,
  wanted: Wanted,
  decide: (reading: Reading) => Decision<Done, Refusal>,
) => {
  const outcome = await write(context, requestOf(context, mutation, input), wanted, decide);
  if ('refusal' in outcome) return named(outcome.refusal, context);
  return { __typename: 'ChangeSuccess' as const, recordId: outcome.summary.id, changeId: outcome.changeIds[0] ?? null };
};

const attendances = async (input: WriteInput & { readonly rows: readonly object[] }, context: Context) => {
  if (input.rows.length > mostRows || input.rows.length === 0)
    return invalidField('rows', `there are ${String(input.rows.length)} rows; accepted are 1 to ${String(mostRows)}.`);
  const rows = input.rows.map((one, index): Row => ({
    label: 'Attendance',
    stated: statedIn(one as Fields),
    expectedRevision: null,
    row: index,
  }));
  const wanted = {
    ids: [...new Set(rows.map(({ stated }) => idOfInput('Attendance', stated)))],
    named: [...new Set(rows.flatMap(({ stated }) => namedByInput('Attendance', stated)))],
  };
  const outcome = await write(context, requestOf(context, 'recordAttendances', input), wanted, (reading) =>
    decideRecords(rows, reading, context.viewer),
  );
  return 'refusal' in outcome
    ? outcome.refusal
    : { __typename: 'RecordAttendancesSuccess' as const, ...outcome.summary };
};

const shownChange = ({ changeId }: Recorded, _: object, { loaders }: Context) =>
  changeId === null ? null : loaders.history.byId.load(changeId);

/** A record of the kind that the mutation is of. */
const shownRecord = ({ recordId }: Recorded, _: object, { loaders }: Context) =>
  loaders.record.find(recordId) as Promise<never>;

const success = { record: shownRecord, change: shownChange };

/** The mutations, and what came of them. */
export const recordingResolvers = {
  Mutation: {
    recordProgramme: (_, { input }, context) => record('RecordProgrammeSuccess', 'Programme', input, context),
    recordPhase: (_, { input }, context) => record('RecordPhaseSuccess', 'Phase', input, context),
    recordRegion: (_, { input }, context) => record('RecordRegionSuccess', 'Region', input, context),
    recordCountry: (_, { input }, context) => record('RecordCountrySuccess', 'Country', input, context),
    recordPort: (_, { input }, context) => record('RecordPortSuccess', 'Port', input, context),
    recordTerminal: (_, { input }, context) => record('RecordTerminalSuccess', 'Terminal', input, context),
    recordCity: (_, { input }, context) => record('RecordCitySuccess', 'City', input, context),
    recordAgency: (_, { input }, context) => record('RecordAgencySuccess', 'Agency', input, context),
    recordEvent: (_, { input }, context) => record('RecordEventSuccess', 'Event', input, context),
    recordAttendance: (_, { input }, context) => record('RecordAttendanceSuccess', 'Attendance', input, context),
    recordPractice: (_, { input }, context) => record('RecordPracticeSuccess', 'Practice', input, context),
    recordOutcome: (_, { input }, context) => record('RecordOutcomeSuccess', 'Outcome', input, context),
    recordFigure: (_, { input }, context) => record('RecordFigureSuccess', 'Figure', input, context),
    recordIndicatorTarget: (_, { input }, context) =>
      record('RecordIndicatorTargetSuccess', 'IndicatorTarget', input, context),
    recordSource: (_, { input }, context) => record('RecordSourceSuccess', 'Source', input, context),
    recordAttendances: async (_, { input }, context) => await attendances(input, context),
    removeRecord: async (_, { input }, context) =>
      await change(context, 'removeRecord', input, { ids: [input.id], needed: true }, (reading) =>
        decideRemoval(input.id, input.expectedRevision ?? null, reading, context.viewer),
      ),
    restoreRecord: async (_, { input }, context) =>
      await change(context, 'restoreRecord', input, { ids: [input.id], restoredId: input.id }, (reading) =>
        decideRestoration(input.id, reading, context.viewer),
      ),
    undoChange: async (_, { input }, context) =>
      await change(context, 'undoChange', input, { ids: [], changeId: input.changeId, needed: true }, (reading) =>
        decideUndoing(input.changeId, reading, context.viewer),
      ),
  },
  RecordProgrammeSuccess: success,
  RecordPhaseSuccess: success,
  RecordRegionSuccess: success,
  RecordCountrySuccess: success,
  RecordPortSuccess: success,
  RecordTerminalSuccess: success,
  RecordCitySuccess: success,
  RecordAgencySuccess: success,
  RecordEventSuccess: success,
  RecordAttendanceSuccess: success,
  RecordPracticeSuccess: success,
  RecordOutcomeSuccess: success,
  RecordFigureSuccess: success,
  RecordIndicatorTargetSuccess: success,
  RecordSourceSuccess: success,
  ChangeSuccess: success,
  StillNeeded: {
    neededBy: async ({ ids }, _, { loaders }) =>
      (await Promise.all(ids.map((id) => loaders.record.find(id)))).flatMap((one) => one ?? []),
  },
  BuiltOn: {
    changes: async ({ changeIds }, _, { loaders }) =>
      (await Promise.all(changeIds.map((id) => loaders.history.byId.load(id)))).flatMap((one) => one ?? []),
  },
} satisfies Resolvers;
