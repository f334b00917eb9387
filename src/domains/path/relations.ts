import { RecordKind } from '../../generated/enums.ts';
import type { RelationshipKind } from '../../generated/enums.ts';
import type { Slots } from '../../graph/compile.ts';
import { typeName } from '../../record-kinds.ts';

type Kinds = readonly RecordKind[];

const allKinds: Kinds = Object.values(RecordKind);
const places: Kinds = ['COUNTRY', 'PORT', 'TERMINAL', 'CITY'];
const frames: Kinds = ['PROGRAMME', 'PHASE'];

/** From which kinds of record each relationship leads to which. */
const relations: Readonly<Record<RelationshipKind, readonly [from: Kinds, to: Kinds]>> = {
  PHASE_OF: [['PHASE'], ['PROGRAMME']],
  COVERS: [frames, ['REGION']],
  PART_OF: [
    ['EVENT', 'REGION'],
    ['EVENT', 'REGION'],
  ],
  IN_REGION: [['COUNTRY'], ['REGION']],
  LOCATED_IN: [
    ['TERMINAL', 'PORT', 'CITY'],
    ['PORT', 'COUNTRY'],
  ],
  FUNDS: [['AGENCY'], frames],
  IMPLEMENTS: [['AGENCY'], frames],
  BASED_IN: [['AGENCY'], ['COUNTRY']],
  UNIT_OF: [['AGENCY'], ['AGENCY']],
  OPERATES_AT: [['AGENCY'], places],
  UNDER: [['EVENT'], frames],
  HELD_AT: [['EVENT'], places],
  ATTENDED: [['AGENCY'], ['ATTENDANCE']],
  AT: [['ATTENDANCE'], ['EVENT']],
  FOR: [['ATTENDANCE'], places],
  SHARED: [['ATTENDANCE'], ['PRACTICE']],
  FOLLOWED: [['OUTCOME'], ['EVENT']],
  PARTY_TO: [['AGENCY'], ['OUTCOME']],
  CONCERNS: [['OUTCOME'], ['PRACTICE', ...places]],
  COUNTS: [['FIGURE'], ['EVENT', 'ATTENDANCE']],
  SET_FOR: [['TARGET'], frames],
  EVIDENCED_BY: [allKinds, ['SOURCE']],
};

const isRelationship = (name: string): name is RelationshipKind => Object.hasOwn(relations, name);

/** Where everything meets: what lies behind such a record has little to do with what lies before it. */
const meetingKinds: ReadonlySet<RecordKind> = new Set(['COUNTRY', 'REGION', 'PROGRAMME', 'PHASE', 'SOURCE']);

/** The kinds that are walked through: those where not everything meets, and those of the others that are named. */
export const kindsWalked = (named: Kinds): Kinds =>
  allKinds.filter((kind) => !meetingKinds.has(kind) || named.includes(kind));

/** The kinds that are drawn around a record: those asked for, or all. */
export const kindsDrawn = (asked: Kinds | null): Kinds => allKinds.filter((kind) => asked?.includes(kind) ?? true);

/** What fills the slot of `path/relations-among`: every relationship between records. */
export const allRelationships: Slots = { relationships: Object.keys(relations).join('|') };

/**
 * What fills the slots of `path/neighbours`: the relationships that lead from records of these kinds, or from ends of
 * other kinds, to others of them, and the labels of the kinds. Null where there are none, so that nothing can be found.
 */
export const neighbourSlots = (kinds: Kinds, kindsOfEnds: Kinds): Slots | null => {
  const met = new Set([...kinds, ...kindsOfEnds]);
  const names = Object.keys(relations).filter(
    (name) => isRelationship(name) && relations[name].every((side) => side.some((kind) => met.has(kind))),
  );
  if (names.length === 0 || kinds.length === 0) return null;
  return { relationships: names.join('|'), labels: kinds.map(typeName).join('|') };
};

/**
 * About how many relationships a record of each kind has: it tells which of two sides is cheaper to go on from. It is no
 * count of the graph, in which hidden records would take part.
 */
export const usualDegree: Readonly<Record<RecordKind, number>> = {
  ATTENDANCE: 2,
  FIGURE: 1,
  TARGET: 2,
  OUTCOME: 4,
  TERMINAL: 5,
  EVENT: 15,
  AGENCY: 30,
  CITY: 30,
  PORT: 60,
  PRACTICE: 60,
  PHASE: 300,
  COUNTRY: 300,
  REGION: 300,
  PROGRAMME: 1_000,
  SOURCE: 1_000,
};
