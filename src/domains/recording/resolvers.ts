import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import type { Decision } from '../../recording/carry-out.ts';
import type { Label } from '../../recording/inputs.ts';
import type { Fields } from '../../recording/kinds.ts';
import type { Reading, Wanted } from '../../recording/reading.ts';
import { decideRemoval, decideRestoration, decideUndoing } from './decide-change.ts';
import type { Done } from './decide-change.ts';
import { decideRecords } from './decide-record.ts';
import type { Row, Writer } from './decide-record.ts';
import { mergeMutations, mergeResults } from './merge.ts';
import { namedByInput } from './named.ts';
import { idOfInput, statedIn } from './patch.ts';
import { invalidField } from './refusals.ts';
import type { Refusal } from './refusals.ts';
import { named, requestOf, write } from './write.ts';
import type { WriteInput } from './write.ts';

/** The most rows of a batch. */
const mostRows = 10_000;

/** A success that names its record, and the change where one was made. */
export interface Recorded {
  readonly recordId: string;
  readonly changeId: string | null;
}

const writerOf = ({ viewer, usualMarking }: Context, { reason }: WriteInput & object): Writer => ({
  viewer,
  why: reason ?? null,
  usualMarking,
});

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
    (reading) => decideRecords([row], reading, writerOf(context, input)),
  );
  if ('refusal' in outcome)
    return outcome.refusal as Extract<Refusal, { __typename: 'InvalidInput' | 'Conflict' | 'Forbidden' }>;
  return { __typename: success, recordId: id, changeId: outcome.changeIds[0] ?? null };
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
    decideRecords(rows, reading, writerOf(context, input)),
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
    ...mergeMutations,
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
  ...mergeResults,
  StillNeeded: {
    neededBy: async ({ ids }, _, { loaders }) =>
      (await Promise.all(ids.map((id) => loaders.record.find(id)))).flatMap((one) => one ?? []),
  },
  BuiltOn: {
    changes: async ({ changeIds }, _, { loaders }) =>
      (await Promise.all(changeIds.map((id) => loaders.history.byId.load(id)))).flatMap((one) => one ?? []),
  },
} satisfies Resolvers;
