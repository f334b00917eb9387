import { AppError } from '../../errors.ts';
import type { AgencyShape } from '../../generated/shapes.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { countryOf, regionOf } from '../../reference/geography.ts';
import { inPeriod } from './filters.ts';
import type { Frame } from './frame.ts';
import { counted } from './measure.ts';
import type { Indicated, Measure, Part, Split } from './measure.ts';
import { ordered } from './splits.ts';

type Contacts = Awaited<ReturnType<Frame['loaders']['network']['contacts']>>;

const plural = (count: number, one: string, more: string): string => (count === 1 ? one : `${String(count)} ${more}`);

const notesOf = ({ events, undated, unidentified }: Contacts): readonly string[] => [
  `It stands on ${plural(events, 'one event', 'events')} that two named bodies or more attended.`,
  ...(undated === 0
    ? []
    : [
        `At ${plural(undated, 'one event', 'events')} without a stated date pairs of these bodies may have met before.`,
      ]),
  ...(unidentified === 0
    ? []
    : [
        `${plural(unidentified, 'One body', 'bodies')} that no source names ${unidentified === 1 ? 'is' : 'are'} left out.`,
      ]),
];

/** Too many pairs to be gone through leave the value unknown, and say so. */
const refused = (error: unknown): Measure => {
  if (!(error instanceof AppError) || error.extensions['code'] !== 'LIMIT_EXCEEDED') throw error;
  return { ...counted(0, 0), value: null, notes: [error.message] };
};

const measured = (contacts: Contacts): Measure => {
  let [here, undecided] = [0, 0];
  for (const { first } of contacts.pairs()) {
    if (first === 'HERE') here += 1;
    if (first === 'UNDECIDED') undecided += 1;
  }
  return counted(here, undecided, { notes: notesOf(contacts), audiences: contacts.audiences });
};

/** What tells two bodies apart; null where one of them has nothing to go by. */
type Comparison = (one: AgencyShape, other: AgencyShape) => string | null;

const regionAt = ({ reference }: Frame, { basedInId }: AgencyShape): string | null => {
  const seat = basedInId === null ? undefined : reference.place(basedInId);
  return seat === undefined ? null : (regionOf(reference, countryOf(reference, seat), 'm49')?.id ?? null);
};

const byRegions =
  (frame: Frame): Comparison =>
  (one, other) => {
    const [first, second] = [regionAt(frame, one), regionAt(frame, other)];
    return first === null || second === null ? null : first === second ? 'WITHIN' : 'ACROSS';
  };

const bySectors: Comparison = ({ sector: one }, { sector: other }) => {
  if (one === null || other === null) return null;
  return [one, other].sort().join(' ') === 'PRIVATE PUBLIC' ? 'PUBLIC_PRIVATE' : 'OTHER';
};

const labels: Readonly<Record<string, string>> = {
  ACROSS: 'Across regions',
  WITHIN: 'Within one region',
  PUBLIC_PRIVATE: 'Public and private',
  OTHER: 'Other sectors',
};

const splitBy = (
  dimension: Split['dimension'],
  pairs: readonly (readonly [AgencyShape, AgencyShape])[],
  compare: Comparison,
): Split => {
  const found = [...Map.groupBy(pairs, ([one, other]) => compare(one, other))];
  const parts = found.map(([id, { length: value }]): Part => {
    return { key: { dimension, id, label: id === null ? 'not known' : (labels[id] ?? id) }, value, list: null };
  });
  return { dimension, overlapping: false, parts: ordered(parts.toSorted((a, b) => b.value - a.value)) };
};

const splitPairs = async (frame: Frame, contacts: Contacts): Promise<readonly Split[]> => {
  const { byId } = frame.loaders.agency;
  const here = [...contacts.pairs()].filter(({ first }) => first === 'HERE');
  const pairs = await Promise.all(
    here.map(({ one, other }) => Promise.all([loadKnown(byId, one), loadKnown(byId, other)])),
  );
  return [splitBy('REGIONS_OF_PAIR', pairs, byRegions(frame)), splitBy('SECTORS_OF_PAIR', pairs, bySectors)];
};

/** The pairs of named bodies that met first at one of these events. */
export const pairsConnected: Indicated = (frame) => {
  const where = inPeriod(frame);
  const contacts = () => frame.loaders.network.contacts(where);
  return {
    measure: async () => {
      const found = await contacts();
      try {
        return measured(found);
      } catch (error) {
        return refused(error);
      }
    },
    list: () => Promise.resolve({ field: 'cooperation', where, reading: 'FIRST_MEETINGS' as const }),
    unknownList: () => Promise.resolve(null),
    splits: async () => splitPairs(frame, await contacts()),
  };
};
