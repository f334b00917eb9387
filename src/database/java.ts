import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname } from 'node:path';
import type { Environment } from './environment.ts';
import { DatabaseStartError } from './errors.ts';
import { javaCandidates } from './java-places.ts';
import { isProgram } from './programs.ts';
import type { Neo4jRelease } from './releases.ts';

/** One installation of Java. */
export interface Java {
  readonly path: string;
  /** The folder that JAVA_HOME would name. */
  readonly home: string;
  readonly version: string;
  readonly major: number;
}

/** Reads what `java -version` prints: 1.8.0_402 is Java 8, 17.0.15 is 17, 26-ea is 26; null when it is no such output. */
export const readJavaVersion = (output: string): Pick<Java, 'version' | 'major'> | null => {
  const version = /version "([^"]+)"/.exec(output)?.[1];
  const digits = version === undefined ? null : /^(?:1\.)?(\d+)/.exec(version)?.[1];
  return version === undefined || digits === undefined || digits === null ? null : { version, major: Number(digits) };
};

const printedBy = (path: string, environment: Environment): Promise<string> =>
  new Promise((resolve) => {
    execFile(path, ['-version'], { env: { ...environment }, timeout: 10_000 }, (error, stdout, stderr) => {
      resolve(error === null ? `${stdout}\n${stderr}` : '');
    });
  });

const inspect = async (path: string, environment: Environment): Promise<Java | null> => {
  const printed = readJavaVersion(await printedBy(path, environment));
  return printed === null ? null : { path, home: dirname(dirname(path)), ...printed };
};

const describe = (found: readonly Java[]): string =>
  found.length === 0
    ? 'No Java was found in JAVA_HOME, on the PATH or in the usual folders.'
    : `Found ${found.length === 1 ? 'only' : 'were'} ${found.map(({ path, version }) => `Java ${version} in ${path}`).join(', ')}.`;

const notFound = (release: Neo4jRelease, found: readonly Java[]): DatabaseStartError =>
  new DatabaseStartError(
    `Neo4j ${release.version} needs ${release.java.text}. ${describe(found)} ` +
      'Install one (for instance Temurin from https://adoptium.net, or a package such as openjdk-21-jre-headless), ' +
      'or set JAVA_HOME to the folder of one; with NEO4J_URI set to a server of yours no Java is needed.',
  );

/** The first Java on which the release runs: JAVA_HOME, then the PATH, then the usual folders. */
export const findJava = async (
  release: Neo4jRelease,
  environment: Environment,
  candidates: Promise<readonly string[]> = javaCandidates(platform(), environment),
): Promise<Java> => {
  const found: Java[] = [];
  const seen = new Set<string>();
  for (const path of await candidates) {
    if (!(await isProgram(path))) continue;
    const file = await realpath(path);
    if (seen.has(file)) continue;
    seen.add(file);
    const java = await inspect(file, environment);
    if (java === null) continue;
    if (release.java.accepts(java.major)) return java;
    found.push(java);
  }
  throw notFound(release, found);
};
