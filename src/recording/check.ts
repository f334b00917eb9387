import { statements } from '../generated/statements.ts';
import type { Graph, GraphReader } from '../graph/graph.ts';
import type { Migration } from '../graph/migrations.ts';
import { deriveSlots } from './derive.ts';
import { isDerivedOf, keptOf } from './derived.ts';
import { sortedProperties } from './records.ts';
import type { Properties } from './records.ts';

/** Looks whether one thing holds. */
export interface Check {
  readonly what: string;
  readonly look: () => Promise<readonly string[]>;
}

/** So many records are named at the most, and so many are derived anew at once. */
const mostNamed = 20;
const mostDerived = 1_000;

const sentence = (count: number, ids: readonly string[], told: string): readonly string[] => {
  if (count === 0) return [];
  const more = count > ids.length ? ` and ${String(count - ids.length)} more` : '';
  return [`${String(count)} ${told}: ${ids.join(', ')}${more}.`];
};

/** The names that migrations define, but for those that a later one drops. */
const definedBy = (migrations: readonly Migration[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const text of migrations.flatMap((migration) => migration.statements)) {
    const [, verb, name = ''] = /^(CREATE|DROP) +(?:\w+ +)?(?:CONSTRAINT|INDEX) +(\w+)/i.exec(text) ?? [];
    if (verb?.toUpperCase() === 'DROP') names.delete(name);
    else if (name !== '') names.add(name);
  }
  return names;
};

const indexFaults = async (graph: GraphReader, migrations: readonly Migration[]): Promise<readonly string[]> => {
  const states = new Map(await graph.rows(statements.check.indexes, {}));
  return [...definedBy(migrations)].flatMap((name) => {
    const state = states.get(name);
    if (state === 'ONLINE') return [];
    return [state === undefined ? `${name} is not there.` : `${name} is ${state} and does not serve.`];
  });
};

const logFaults = async (graph: GraphReader): Promise<readonly string[]> => {
  const [[reached, numbered, changes] = [0, 0, 0]] = await graph.rows(statements.check.log, {});
  return reached === numbered && numbered === changes
    ? []
    : [
        `The log has come to number ${String(reached)}, but holds ${String(numbered)} changes up to it and ${String(changes)} in all.`,
      ];
};

/** Carries what was found out of a transaction, nothing of which is kept. */
class Undone extends Error {
  readonly found: readonly string[];
  constructor(found: readonly string[]) {
    super('Nothing of this is kept.');
    this.found = found;
  }
}

const textOf = (properties: Properties): string => JSON.stringify(sortedProperties(properties));

/** Those of some records that are not stored as they are once they have been derived anew. */
const wronglyDerived = async (graph: Graph, ids: readonly string[]): Promise<readonly string[]> => {
  const look = async (transaction: GraphReader): Promise<never> => {
    const before = await transaction.rows(statements.check.stored, { ids });
    await transaction.rows(statements.recording.derive, { write: { written: ids } }, deriveSlots);
    const after = new Map((await transaction.rows(statements.check.stored, { ids })).map(([id, , one]) => [id, one]));
    const isRight = (id: string, label: string, stored: Properties): boolean =>
      isDerivedOf(id, label, stored) && textOf(keptOf(stored)) === textOf(keptOf((after.get(id) ?? {}) as Properties));
    throw new Undone(before.flatMap(([id, label, one]) => (isRight(id, label, one as Properties) ? [] : [id])));
  };
  return graph.write(look).catch((error: unknown) => {
    if (error instanceof Undone) return error.found;
    throw error;
  });
};

const derivationFaults = async (graph: Graph): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (let after = ''; ;) {
    const ids = (await graph.reader().rows(statements.check.ids, { after, most: mostDerived })).map(([id]) => id);
    wrong.push(...(await wronglyDerived(graph, ids)));
    after = ids.at(-1) ?? '';
    if (ids.length < mostDerived) break;
  }
  return sentence(
    wrong.length,
    wrong.slice(0, mostNamed),
    'records do not keep what follows from them or their neighbours',
  );
};

/** What has to hold of a graph that has seen these migrations; nothing is changed by looking. */
export const graphChecks = (graph: Graph, migrations: readonly Migration[]): readonly Check[] => {
  const reader = graph.reader();
  return [
    { what: 'Constraints and indexes', look: () => indexFaults(reader, migrations) },
    {
      what: 'Evidence',
      look: async () => {
        const [[count, ids] = [0, []]] = await reader.rows(statements.check.unproven, { most: mostNamed });
        return sentence(count, ids, 'records rest on no source');
      },
    },
    {
      what: 'Days of events',
      look: async () => {
        const [[count, ids] = [0, []]] = await reader.rows(statements.check.misdated, { most: mostNamed });
        return sentence(count, ids, 'events are known or sorted by another day than their sources and dates say');
      },
    },
    { what: 'Derived properties', look: () => derivationFaults(graph) },
    { what: 'The log of changes', look: () => logFaults(reader) },
  ];
};
