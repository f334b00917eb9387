import { existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseStartError } from '../../src/database/errors.ts';
import { requireJars } from '../../src/database/jars.ts';
import { findMaven, mavenComplaint } from '../../src/database/maven.ts';
import { current } from '../../src/database/releases.ts';
import { aProgram } from './programs.ts';
import { temporaryFolder } from './temporary-folder.ts';

const version = current.version;
const downloaded = (jar: string): string =>
  `echo "[INFO] Downloaded from central: https://repository.example/org/x/${jar} (12 kB at 1 MB/s)"`;
const copied = [
  `for given in "$@"; do case "$given" in -Dneo4j.lib=*) lib="\${given#-Dneo4j.lib=}";; esac; done`,
  `echo one > "$lib/neo4j-${version}.jar"; echo two > "$lib/other-1.jar"`,
];

interface Place {
  readonly library: string;
  readonly lines: readonly string[];
  readonly runs: () => number;
  readonly fetch: () => Promise<string>;
}

/** A library folder, and a Maven that does what the lines say and counts its runs. */
const aPlace = (...script: readonly string[]): Place => {
  const root = temporaryFolder();
  const library = join(root, 'lib');
  mkdirSync(library);
  const count = join(root, 'runs');
  aProgram(join(root, 'bin', 'mvn'), `echo run >> '${count}'`, ...script);
  const lines: string[] = [];
  const environment = { PATH: `${join(root, 'bin')}:/usr/bin:/bin` };
  const java = { path: '/jdk/bin/java', home: '/jdk', version: '25', major: 25 };
  const report = (line: string): void => void lines.push(line);
  return {
    library,
    lines,
    runs: () => (existsSync(count) ? readFileSync(count, 'utf8').trim().split('\n').length : 0),
    fetch: () =>
      requireJars({ release: { ...current, jars: 8 }, java, environment, report, library, pom: join(root, 'pom.xml') }),
  };
};

test('the jars are fetched once, and each arrival is told while it happens', async () => {
  const place = aPlace(
    ...['a.pom', 'a.jar', 'b.jar', 'b.jar', 'c.jar'].map(downloaded),
    'echo "[INFO] --- maven-dependency-plugin:3.8.1:copy-dependencies (default-cli) @ neo4j-embedded ---"',
    downloaded('plug-in.jar'),
    ...copied,
  );
  const folder = await place.fetch();
  expect(await place.fetch()).toBe(folder);
  expect(place.runs()).toBe(1);
  expect(place.lines).toEqual([
    `Fetching Neo4j ${version} with Maven, once (about 160 MB) …`,
    'Fetching Neo4j … 1 of 8 jars',
    'Fetching Neo4j … 2 of 8 jars',
    'Fetching Neo4j … 3 of 8 jars',
    `Neo4j ${version} has arrived: 2 jars.`,
  ]);
  expect(readdirSync(folder)).toEqual(['complete.json', `neo4j-${version}.jar`, 'other-1.jar']);
});

test('two fetchers at once fetch once', async () => {
  const place = aPlace('sleep 0.2', ...copied);
  const [first, second] = await Promise.all([place.fetch(), place.fetch()]);
  expect(second).toBe(first);
  expect(place.runs()).toBe(1);
  expect(place.lines).toContain(`Neo4j ${version} is being fetched by process ${process.pid}; waiting for it.`);
});

test('what an earlier fetch has left half-way is swept away', async () => {
  const place = aPlace(...copied);
  const left = join(place.library, `${version}.arriving-x1y2z3`);
  mkdirSync(left);
  writeFileSync(join(left, 'half.jar'), 'ha');
  await place.fetch();
  expect(readdirSync(place.library).toSorted()).toEqual([version, `${version}.claims`]);
});

test('a jar that was cut off or lost is fetched again', async () => {
  const place = aPlace(...copied);
  const jar = join(await place.fetch(), 'other-1.jar');
  truncateSync(jar, 1);
  await place.fetch();
  expect(readFileSync(jar, 'utf8')).toBe('two\n');
  expect(place.runs()).toBe(2);
});

test('a Maven that fails is quoted without its general advice, and nothing counts as fetched', async () => {
  const place = aPlace(
    'echo "[INFO] Scanning for projects..."',
    'echo "[ERROR] Failed to execute goal: Could not transfer artifact: Network is unreachable -> [Help 1]"',
    'echo "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch."',
    'exit 1',
  );
  const refusal = place.fetch();
  await expect(refusal).rejects.toBeInstanceOf(DatabaseStartError);
  await expect(refusal).rejects.toThrow(
    `Maven could not fetch Neo4j ${version} (exit code 1): Failed to execute goal: Could not transfer artifact: Network is unreachable\nLook at the network`,
  );
  expect(existsSync(join(place.library, version))).toBe(false);
});

test('a Maven that brings nothing is not believed', async () => {
  await expect(aPlace('exit 0').fetch()).rejects.toThrow(`brought no Neo4j ${version}`);
});

test('where Maven has no error lines its last lines are told', () => {
  expect(
    mavenComplaint(['Error: JAVA_HOME is not defined correctly.', '', '  We cannot execute /nowhere/bin/java']),
  ).toBe('Error: JAVA_HOME is not defined correctly. We cannot execute /nowhere/bin/java');
});

test('a system without Maven is told what to install', async () => {
  const refusal = findMaven({ PATH: temporaryFolder() });
  await expect(refusal).rejects.toBeInstanceOf(DatabaseStartError);
  await expect(refusal).rejects.toThrow('Maven (mvn) was found neither on the PATH nor in MAVEN_HOME.');
});

test('Maven is found by MAVEN_HOME before the PATH', async () => {
  const root = temporaryFolder();
  const chosen = aProgram(join(root, 'maven', 'bin', 'mvn'), 'exit 0');
  aProgram(join(root, 'bin', 'mvn'), 'exit 0');
  expect(await findMaven({ MAVEN_HOME: join(root, 'maven'), PATH: join(root, 'bin') })).toBe(chosen);
});
