import { createRequire } from 'node:module';

/*
 * Loaded into a contender before its own program (`node --import`): every statement that its driver sends is profiled, and
 * the parent is told, whenever it asks, how many statements there were and what they read. The contender's own code stays
 * as it is; a process that is measured for time does without.
 */
interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

interface Observer {
  readonly onCompleted?: (summary: { readonly profile: Profile | false }) => void;
}

type Runs = (this: unknown, statement: unknown, ...rest: readonly unknown[]) => unknown;
type Subscribes = (this: unknown, observer: Observer, ...rest: readonly unknown[]) => unknown;

interface DriverCore {
  readonly Session: { readonly prototype: { run: Runs } };
  readonly Transaction: { readonly prototype: { run: Runs } };
  readonly Result: { readonly prototype: object };
}

const counts = { statements: 0, hits: 0 };

const hitsOf = ({ dbHits, children }: Profile): number => children.reduce((sum, child) => sum + hitsOf(child), dbHits);

const profiled = (statement: unknown): unknown => {
  counts.statements += 1;
  if (typeof statement === 'string') return `PROFILE ${statement}`;
  return { ...(statement as object), text: `PROFILE ${(statement as { readonly text: string }).text}` };
};

// The driver of the contender, not the one beside this file.
const core = createRequire(process.argv[1] ?? import.meta.filename)('neo4j-driver-core') as DriverCore;
for (const { prototype } of [core.Session, core.Transaction]) {
  const { run } = prototype;
  prototype.run = function (statement, ...rest) {
    return run.call(this, profiled(statement), ...rest);
  };
}

const results = Object.getPrototypeOf(core.Result.prototype) as { _subscribe: Subscribes };
const { _subscribe: subscribe } = results;
results._subscribe = function (observer, ...rest) {
  const counting: Observer = {
    ...observer,
    onCompleted: (summary) => {
      if (summary.profile !== false) counts.hits += hitsOf(summary.profile);
      observer.onCompleted?.(summary);
    },
  };
  return subscribe.call(this, counting, ...rest);
};

process.on('message', () => process.send?.(counts));
process.channel?.unref();
