import { isDay } from '../graph/values.ts';
import type { Path } from './issues.ts';
import type { RecordDraft, Relation, Value } from './records.ts';

/** Something wrong with a record among the others, and the field of it that says so. */
export interface Fault<Draft extends RecordDraft> {
  readonly draft: Draft;
  readonly path: Path;
  readonly message: string;
}

/** What is known of the records beside those that are checked. */
export interface World {
  /** Whether a record is there for whoever writes, so that the draft of this id may name it. */
  readonly isThere: (id: string, draftId: string) => boolean;
  /** Where an id is looked for, e.g. `in these files`; empty where it goes without saying. */
  readonly where: string;
  /** The body, whole event or region that a record is a part of. */
  readonly upwards: (id: string) => string | undefined;
  /** Whether an event has sessions. */
  readonly hasSessions: (id: string) => boolean;
  /** The regions that a country is in. */
  readonly regionsOf: (id: string) => readonly string[];
}

type Check = <Draft extends RecordDraft>(drafts: readonly Draft[], world: World) => readonly Fault<Draft>[];

const dayOf = (value: Value | undefined): string | undefined => (isDay(value) ? value.day : undefined);

interface Mention {
  readonly id: string;
  readonly path: Path;
}

const mentions = ({ label, relations, evidence, properties: { country } }: RecordDraft): readonly Mention[] => [
  ...relations.flatMap(({ fromId, toId, field }) => [fromId, toId].map((id) => ({ id, path: [field] }))),
  ...evidence.map(({ source }, index) => ({ id: source, path: ['evidence', index] })),
  ...(label === 'Figure' && typeof country === 'string' ? [{ id: `country:${country}`, path: ['country'] }] : []),
];

const dangling: Check = (drafts, { isThere, where }) => {
  const own = new Set(drafts.map(({ id }) => id));
  return drafts.flatMap((draft) =>
    mentions(draft)
      .filter(({ id }) => !own.has(id) && !isThere(id, draft.id))
      .map(({ id, path }) => ({ draft, path, message: `there is no ${id}${where}.` })),
  );
};

const datesOutOfOrder: Check = (drafts) =>
  drafts.flatMap((draft) => {
    const [start, end] = [dayOf(draft.properties['startDate']), dayOf(draft.properties['endDate'])];
    if (start === undefined || end === undefined || start <= end) return [];
    return [{ draft, path: ['endDate'], message: `${end} is before the start, ${start}.` }];
  });

/** The ways upwards of which none may come back to where it began. */
const treeTypes: ReadonlySet<string> = new Set(['UNIT_OF', 'PART_OF']);

const isUpwards = ({ type }: Relation): boolean => treeTypes.has(type);

/** Where the way upwards leads from a record: by the draft of it, where there is one. */
const stepsUpwards = (drafts: readonly RecordDraft[], world: World) => {
  const own = new Map(drafts.map(({ id, relations }) => [id, relations.find(isUpwards)?.toId]));
  return (id: string): string | undefined => (own.has(id) ? own.get(id) : world.upwards(id));
};

const cycles: Check = (drafts, world) => {
  const upwards = stepsUpwards(drafts, world);
  return drafts.flatMap((draft) => {
    const way = [draft.id];
    for (let next = upwards(draft.id); next !== undefined && !way.slice(1).includes(next); next = upwards(next))
      way.push(next);
    if (way.length < 2 || way.at(-1) !== draft.id) return [];
    const field = draft.relations.find(isUpwards)?.field;
    const message = `the way upwards comes back to where it began: ${way.join(' → ')}.`;
    return [{ draft, path: field === undefined ? [] : [field], message }];
  });
};

/** A session is a part of a whole event, which is no session itself. */
const sessionsOfSessions: Check = (drafts, world) => {
  const upwards = stepsUpwards(drafts, world);
  const wholes = new Set(drafts.flatMap(({ relations }) => relations.filter(isUpwards).map(({ toId }) => toId)));
  return drafts.flatMap((draft) => {
    const whole = draft.label === 'Event' ? upwards(draft.id) : undefined;
    if (whole === undefined || whole === draft.id) return [];
    const path = [draft.relations.find(isUpwards)?.field ?? 'partOf'];
    const further = upwards(whole);
    if (further !== undefined && further !== draft.id)
      return [{ draft, path, message: `${whole} is a session itself, of ${further}; a session has no sessions.` }];
    if (further === undefined && (wholes.has(draft.id) || world.hasSessions(draft.id)))
      return [{ draft, path, message: `${draft.id} has sessions of its own; a session has no sessions.` }];
    return [];
  });
};

const unidentified: Check = (drafts) =>
  drafts
    .filter(({ label, id, properties }) => label === 'Agency' && properties['identified'] === id.includes('@'))
    .map((draft) => ({
      draft,
      path: ['identified'],
      message: `${draft.id}: a body that no source names, and no other, has an id that holds its event (…@<event key>).`,
    }));

const schemeOf = (regionId: string): string => regionId.split(':')[1] ?? '';

const schemesMixed: Check = (drafts) =>
  drafts
    .filter(({ label }) => label === 'Region')
    .flatMap((draft) =>
      draft.relations
        .filter(({ type, fromId, toId }) => type === 'PART_OF' && schemeOf(fromId) !== schemeOf(toId))
        .map(({ fromId, toId, field }) => ({
          draft,
          path: [field],
          message: `${fromId} and ${toId} are of two schemes; accepted is one.`,
        })),
    );

const countriesTwice: Check = (drafts, { regionsOf }) => {
  const placed = drafts.flatMap((draft) =>
    draft.relations.filter(({ type }) => type === 'IN_REGION').map((relation) => ({ draft, relation })),
  );
  const regions = new Set(drafts.map(({ id }) => id));
  const byScheme = Map.groupBy(placed, ({ relation: { fromId, toId } }) => `${fromId} ${schemeOf(toId)}`);
  return [...byScheme.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const { fromId, toId } = first.relation;
    const elsewhere = regionsOf(fromId).find(
      (id) => id !== toId && !regions.has(id) && schemeOf(id) === schemeOf(toId),
    );
    const twice = elsewhere === undefined ? more : [first];
    return twice.map(({ draft, relation }) => ({
      draft,
      path: [relation.field],
      message: `${fromId} is in ${elsewhere ?? toId} and in ${relation.toId}; accepted is one region of a scheme.`,
    }));
  });
};

/** What is wrong with records among themselves and among the others, each by itself being right. */
export const findFaults: Check = (drafts, world) => [
  ...dangling(drafts, world),
  ...datesOutOfOrder(drafts, world),
  ...cycles(drafts, world),
  ...sessionsOfSessions(drafts, world),
  ...unidentified(drafts, world),
  ...schemesMixed(drafts, world),
  ...countriesTwice(drafts, world),
];
