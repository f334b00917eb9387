import type { Context } from '../../context.ts';
import { audienceOf } from '../../markings.ts';
import { carryOut } from '../../recording/carry-out.ts';
import type { Decision, Outcome, WriteRequest, Written } from '../../recording/carry-out.ts';
import { stateOf } from '../../recording/reading.ts';
import type { Reading, Wanted } from '../../recording/reading.ts';
import { referenceLabels } from '../../recording/records.ts';
import { typeName } from '../../record-kinds.ts';
import type { Reference } from '../../reference/reference.ts';
import { requireCapability } from '../../viewer.ts';
import { hiddenInTheWay, keyTaken } from './refusals.ts';
import type { Refusal } from './refusals.ts';
import { primeShape } from './shown.ts';

/** What every input says of the write itself. */
export interface WriteInput {
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** A request as it is told from others: the mutation with all that it was given. */
export const requestOf = ({ viewer }: Context, mutation: string, input: WriteInput & object): WriteRequest => {
  const { idempotencyKey, ...asked } = input;
  return {
    who: viewer.name,
    why: input.reason ?? null,
    run: null,
    key: idempotencyKey ?? null,
    asked: [mutation, asked],
  };
};

const isNewAudience = (markings: readonly string[], { audiences }: Reference): boolean => {
  const audience = audienceOf(markings);
  return audience.includes(' ') && !audiences.includes(audience);
};

/** Whether something was written that every process keeps in memory. */
const isKeptWritten = ({ changes }: Written, reference: Reference): boolean =>
  changes.some(
    ({ recordKind, markingsAfter }) =>
      referenceLabels.has(typeName(recordKind)) || isNewAudience(markingsAfter, reference),
  );

/** Keeps what was written for the answer: it is known, and costs no statement. */
const keep = ({ changes, days, reading }: Written, { loaders }: Context): void => {
  const [only, another] = changes;
  if (only === undefined || another !== undefined) return;
  loaders.history.byId.prime(only.id, only);
  const after = stateOf(only.after);
  if (after !== null) primeShape(loaders, after, days.get(after.id), reading);
};

/** Carries out a write for a viewer who may; what is answered then is read anew. */
export const write = async <Summary>(
  context: Context,
  request: WriteRequest,
  wanted: Wanted,
  decide: (reading: Reading) => Decision<Summary, Refusal>,
): Promise<Exclude<Outcome<Summary, Refusal>, { readonly keyTaken: true }>> => {
  requireCapability(context.viewer, 'WRITE', 'Writing');
  const outcome = await carryOut(context.graph, request, wanted, decide);
  // Resolvers that follow see the record as it is now: this request's loaders hold what was there before.
  const written = 'written' in outcome ? outcome.written : null;
  Object.assign(context, await context.anew(written !== null && isKeptWritten(written, context.reference)));
  if (written !== null) keep(written, context);
  return 'keyTaken' in outcome ? { refusal: keyTaken } : outcome;
};

/** What stands in the way is named as far as the viewer may read it. */
export const named = async (refusal: Refusal, { loaders }: Context): Promise<Refusal> => {
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
