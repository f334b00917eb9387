import type { ChildProcess } from 'node:child_process';
import { platform } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { spawnBound } from './child.ts';
import type { Environment } from './environment.ts';
import { DatabaseStartError } from './errors.ts';
import type { Java } from './java.ts';
import { isProgram, onPath } from './programs.ts';
import type { Neo4jRelease } from './releases.ts';

/** One run of Maven that brings a release's jars into a folder. */
export interface Resolving {
  readonly release: Neo4jRelease;
  readonly pom: string;
  readonly folder: string;
  readonly java: Java;
  readonly environment: Environment;
  /** Ends Maven. */
  readonly signal?: AbortSignal | undefined;
  readonly arrived: (jars: number) => void;
}

/** Finds `mvn` by MAVEN_HOME, M2_HOME, the PATH or SDKMAN. */
export const findMaven = async (environment: Environment): Promise<string> => {
  const program = platform() === 'win32' ? 'mvn.cmd' : 'mvn';
  const { MAVEN_HOME: home, M2_HOME: older, HOME: own } = environment;
  const chosen = [home, older, own === undefined ? undefined : join(own, '.sdkman/candidates/maven/current')];
  const places = [
    ...chosen
      .slice(0, 2)
      .flatMap((folder) => (folder === undefined || folder === '' ? [] : [join(folder, 'bin', program)])),
    ...onPath(program, environment),
    ...chosen.slice(2).flatMap((folder) => (folder === undefined ? [] : [join(folder, 'bin', program)])),
  ];
  for (const path of places) if (await isProgram(path)) return path;
  throw new DatabaseStartError(
    'Maven (mvn) was found neither on the PATH nor in MAVEN_HOME. It is needed once, to fetch Neo4j. ' +
      'Install it (for instance apt install maven, brew install maven, or from https://maven.apache.org) and start again; ' +
      'with NEO4J_URI set to a server of yours no Maven is needed.',
  );
};

const commandLine = ({ release, pom, folder }: Resolving): readonly string[] => [
  '--batch-mode',
  '-Dstyle.color=never',
  `-Dneo4j.version=${release.version}`,
  `-Dneo4j.lib=${folder}`,
  '--file',
  pom,
  // Not by its prefix: without a network Maven would only say that it does not know the prefix.
  'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
];

/** The lines of Maven's output that say what went wrong, without its general advice. */
export const mavenComplaint = (lines: readonly string[]): string => {
  const errors = lines
    .filter(
      (line) =>
        line.startsWith('[ERROR]') && !/\[Help 1\] http|re-run Maven|full stack trace|For more information/i.test(line),
    )
    .map((line) => line.replace('[ERROR]', '').replace('-> [Help 1]', '').trim())
    .filter((line) => line !== '');
  const told =
    errors.length > 0
      ? errors
      : lines
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .slice(-3);
  return told.slice(0, 3).join(' ').slice(0, 1_000);
};

const failed = (release: Neo4jRelease, code: number | null, lines: readonly string[]): DatabaseStartError =>
  new DatabaseStartError(
    `Maven could not fetch Neo4j ${release.version} (exit code ${code ?? 'none'}): ${mavenComplaint(lines)}\n` +
      'Look at the network, the proxy in Maven’s settings.xml and the disk space, and start again: what has arrived is kept.',
  );

/** Waits for the exit code; ends Maven at the signal. */
const endOf = async (child: ChildProcess, signal: AbortSignal | undefined): Promise<number | null> => {
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
};

/** Lets Maven resolve the jars of a release and copy them into the folder; counts them while they arrive. */
export const resolveJars = async (resolving: Resolving): Promise<void> => {
  const maven = await findMaven(resolving.environment);
  resolving.signal?.throwIfAborted();
  const child = spawnBound({
    path: maven,
    arguments: commandLine(resolving),
    folder: resolving.folder,
    environment: { ...resolving.environment, JAVA_HOME: resolving.java.home },
    output: 'pipe',
  });
  const lines: string[] = [];
  const jars = new Set<string>();
  const read = (line: string): void => {
    const plain = stripVTControlCharacters(line);
    lines.push(plain);
    const jar = /Downloaded from [^ ]+: \S+\/([^/ ]+\.jar)/.exec(plain)?.[1];
    // The jars of Neo4j come first; those after this line are of the plug-in that copies them.
    if (jar === undefined || jars.has(jar) || lines.some((earlier) => earlier.startsWith('[INFO] --- '))) return;
    jars.add(jar);
    resolving.arrived(jars.size);
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', read);
  }
  const code = await endOf(child, resolving.signal);
  if (code !== 0) throw failed(resolving.release, code, lines);
};
