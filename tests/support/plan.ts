import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { TestDatabase } from './neo4j.ts';

/** A step of a plan, as the database describes it. */
export interface Operator {
  readonly type: string;
  readonly details: string;
}

/** How the database would run a statement, and what it has to say against it. */
export interface Plan {
  readonly operators: readonly Operator[];
  readonly warnings: readonly string[];
  readonly columns: readonly string[];
}

/** A range index: a label and the properties that it holds, in order. */
export interface RangeIndex {
  readonly label: string;
  readonly properties: readonly string[];
}

/** A statement that has run. */
export interface Profiled {
  readonly hits: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** Asks one test database how it would run statements. */
export interface Planner {
  readonly explain: (text: string, params: object) => Promise<Plan>;
  /** The rows of a statement, and the db hits of running it: what it reads, whatever else the machine is doing. */
  readonly profile: (text: string, params: object) => Promise<Profiled>;
  readonly indexes: () => Promise<readonly RangeIndex[]>;
  readonly close: () => Promise<void>;
}

interface PlanStep {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanStep[];
}

const operators = ({ operatorType, arguments: { Details: details }, children }: PlanStep): readonly Operator[] => [
  { type: operatorType.replace(/@.*$/, ''), details: typeof details === 'string' ? details : '' },
  ...children.flatMap(operators),
];

/** Whole numbers as Cypher integers, as the program sends them. */
const whole = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;

const createExplain =
  (driver: Driver, database: string): Planner['explain'] =>
  async (text, params) => {
    const session = driver.session({ database });
    try {
      const sent = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, whole(value)]));
      const result = session.run(`EXPLAIN ${text}`, sent);
      const columns = await result.keys();
      const { plan, notifications } = await result.summary();
      if (plan === false) throw new Error('The database gave no plan.');
      return {
        operators: operators(plan),
        warnings: notifications.map(({ code, description }) => `${code}: ${description}`),
        columns,
      };
    } finally {
      await session.close();
    }
  };

interface ProfileStep {
  readonly dbHits: number;
  readonly children: readonly ProfileStep[];
}

const hitsOf = ({ dbHits, children }: ProfileStep): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

const createProfile =
  (driver: Driver, database: string): Planner['profile'] =>
  async (text, params) => {
    const session = driver.session({ database });
    try {
      const sent = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, whole(value)]));
      const { summary, records } = await session.run(`PROFILE ${text}`, sent);
      if (summary.profile === false) throw new Error('The database gave no profile.');
      return { hits: hitsOf(summary.profile), rows: records.map((record) => [...record.values()] as unknown[]) };
    } finally {
      await session.close();
    }
  };

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Opens a planner on a test's database. */
export const openPlanner = ({ uri, user, password, database }: TestDatabase): Planner => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    explain: createExplain(driver, database),
    profile: createProfile(driver, database),
    indexes: async () => {
      const shown =
        "SHOW INDEXES YIELD type, labelsOrTypes, properties WHERE type = 'RANGE' RETURN labelsOrTypes, properties";
      const { records } = await driver.executeQuery(shown, {}, { database });
      return records.flatMap((record) => {
        const { labelsOrTypes: labels, properties } = record.toObject() as Readonly<Record<string, unknown>>;
        return isStrings(labels) && isStrings(properties) ? labels.map((label) => ({ label, properties })) : [];
      });
    },
    close: () => driver.close(),
  };
};

/** What must not stand in a plan: a line for each, empty for a good one. */
export const faultsOf = ({ operators: steps, warnings }: Plan, indexes: readonly RangeIndex[]): readonly string[] => {
  const banned = steps.filter(({ type }) => /AllNodesScan|CartesianProduct/.test(type));
  const scans = steps.filter(({ type }) => /NodeByLabels?Scan/.test(type));
  const couldServe = scans.flatMap((scan) => {
    const [, variable = '', label = ''] = /^`?(\w+)`?:`?(\w+)/.exec(scan.details) ?? [];
    const uses = (property: string): boolean => {
      const compared = new RegExp(`\\b${variable}\\.${property}\\b(?! IN \\$markings)`);
      // The cursor of an order whose value is computed of each record enters no index.
      const ofMeasured = /\bmeasured\b/;
      // An index serves a sort by its first key alone; what decides among equals needs none.
      const sortedBy = (details: string): string => details.split(',')[0] ?? '';
      return steps.some(
        ({ type, details }) =>
          (type.includes('Filter') && !ofMeasured.test(details) && compared.test(details)) ||
          (type.includes('Top') && compared.test(sortedBy(details))),
      );
    };
    const serving = indexes.find((index) => index.label === label && uses(index.properties[0] ?? ''));
    return serving === undefined
      ? []
      : [`${scan.type} ${scan.details}, where the index on ${label}(${serving.properties.join(', ')}) could serve`];
  });
  return [...warnings, ...banned.map(({ type, details }) => `${type} ${details}`), ...couldServe];
};
