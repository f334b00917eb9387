import { createRequire } from 'node:module';
import type { ProfiledStatement, ProfiledStep } from './contender.ts';

/*
 * Loaded into a contender before its own program (`node --import`): from the first time that its
 * parent asks, every statement that its driver sends is profiled, and the parent is told what was sent since it last asked
 * and what that read. The contender's own code
 * stays as it is; a process that is measured for time does without.
 */
interface Profile {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly Profile[];
}

interface Observer {
  readonly onCompleted?: (summary: { readonly profile: Profile | false }) => void;
}

type Runs = (this: unknown, statement: unknown, ...rest: readonly unknown[]) => unknown;
type Subscribes = (this: { readonly _query: unknown }, observer: Observer, ...rest: readonly unknown[]) => unknown;

interface DriverCore {
  readonly Session: { readonly prototype: { run: Runs } };
  readonly Transaction: { readonly prototype: { run: Runs } };
  readonly Result: { readonly prototype: object };
}

const steps = (profile: Profile): readonly ProfiledStep[] => [
  {
    operator: profile.operatorType.replace(/@.*$/, ''),
    details: typeof profile.arguments['Details'] === 'string' ? profile.arguments['Details'] : '',
    hits: profile.dbHits,
    rows: profile.rows,
  },
  ...profile.children.flatMap(steps),
];

let sent: ProfiledStatement[] = [];
let isCounting = false;

const profiled = (statement: unknown): unknown => {
  if (!isCounting) return statement;
  if (typeof statement === 'string') return `PROFILE ${statement}`;
  return { ...(statement as object), text: `PROFILE ${(statement as { readonly text: string }).text}` };
};

const keep = (text: unknown, profile: Profile): void => {
  const all = steps(profile);
  const hits = all.reduce((sum, step) => sum + step.hits, 0);
  const dearest = all.toSorted((one, other) => other.hits - one.hits).slice(0, 6);
  sent.push({ text: String(text).replace(/^PROFILE /, ''), hits, steps: dearest });
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
      if (summary.profile !== false) keep(this._query, summary.profile);
      observer.onCompleted?.(summary);
    },
  };
  return subscribe.call(this, counting, ...rest);
};

process.on('message', () => {
  isCounting = true;
  process.send?.(sent);
  sent = [];
});
process.channel?.unref();
