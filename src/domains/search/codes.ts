import { foldedName } from '../../graph/folded-name.ts';
import type { ReferenceRecord } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Asked } from './asked.ts';
import { codeHit } from './rules.ts';
import type { Hit } from './rules.ts';

/** A code as it may be given, and as it stands on record. */
type Code = readonly [given: string, onRecord: string];

/** A region's own code is one of M49 or a name written small: the first is a code by itself, the second is no proof. */
const codesOf = (record: ReferenceRecord): readonly Code[] => {
  const { id, kind, code } = record;
  const codes: Readonly<Record<ReferenceRecord['kind'], readonly string[]>> = {
    PROGRAMME: [code],
    PHASE: [code],
    REGION: kind === 'REGION' ? [`${record.scheme}:${code}`, ...(/^\d+$/.test(code) ? [code] : [])] : [],
    COUNTRY: kind === 'COUNTRY' ? [code, record.alpha3, record.numeric] : [],
    PORT: [code],
    TERMINAL: [code],
    CITY: [code],
  };
  const spaced: readonly Code[] = kind === 'PORT' ? [[`${code.slice(0, 2)} ${code.slice(2)}`, code]] : [];
  return [...[id, ...codes[kind]].map((known): Code => [known, known]), ...spaced];
};

const tables = new WeakMap<Reference, ReadonlyMap<string, readonly Hit[]>>();

const tableOf = (reference: Reference): ReadonlyMap<string, readonly Hit[]> => {
  const { programmes, phases, regions, countries, ports, terminals, cities } = reference;
  const table = new Map<string, Hit[]>();
  for (const record of [...programmes, ...phases, ...regions, ...countries, ...ports, ...terminals, ...cities])
    for (const [given, onRecord] of codesOf(record)) {
      const key = foldedName(given);
      table.set(key, [...(table.get(key) ?? []), codeHit({ id: record.id, marking: 'TLP:CLEAR' }, onRecord)]);
    }
  return table;
};

/** The reference records of which a text is a code or the id: UN/LOCODE, ISO 3166-1, M49, and our own. */
export const referenceByCode = (reference: Reference, { code }: Asked): readonly Hit[] => {
  const known = tables.get(reference) ?? tableOf(reference);
  tables.set(reference, known);
  return known.get(code) ?? [];
};
