import { mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { awaitClaim } from './claim.ts';
import { requireSpace } from './disk.ts';
import type { Environment } from './environment.ts';
import { DatabaseStartError } from './errors.ts';
import type { Java } from './java.ts';
import { resolveJars } from './maven.ts';
import type { Neo4jRelease } from './releases.ts';

/** Where the jars come from and go to, and to whom progress is told. */
export interface Fetching {
  readonly release: Neo4jRelease;
  readonly java: Java;
  readonly environment: Environment;
  readonly report: (line: string) => void;
  /** Ends Maven. */
  readonly signal?: AbortSignal | undefined;
  readonly pom?: string;
  /** The folder that holds a folder for each version. */
  readonly library?: string;
}

const ours = join(import.meta.dirname, '..', '..', 'neo4j');
const markName = 'complete.json';
const neededMb = 450;

const sizesIn = async (folder: string): Promise<Readonly<Record<string, number>>> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).toSorted();
  const sizes: Record<string, number> = {};
  for (const name of names) sizes[name] = (await stat(join(folder, name))).size;
  return sizes;
};

/** Whether the folder was fetched to the end and still holds every jar at its full length. */
const isComplete = async (folder: string): Promise<boolean> => {
  try {
    return (await readFile(join(folder, markName), 'utf8')) === JSON.stringify(await sizesIn(folder));
  } catch {
    return false;
  }
};

/** A new folder with this prefix; what earlier ones who made one, ended half-way, have left under the prefix goes. */
export const emptyFolder = async (prefix: string): Promise<string> => {
  for (const name of await readdir(dirname(prefix))) {
    const path = join(dirname(prefix), name);
    if (path.startsWith(prefix)) await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
  return mkdtemp(prefix);
};

const fetchInto = async (fetching: Fetching, folder: string, pom: string): Promise<void> => {
  const { release, report } = fetching;
  await requireSpace(folder, neededMb, `fetch Neo4j ${release.version}`);
  const arriving = await emptyFolder(`${folder}.arriving-`);
  report(`Fetching Neo4j ${release.version} with Maven, once (about 160 MB) …`);
  const step = Math.ceil(release.jars / 8);
  const arrived = (jars: number): void => {
    if (jars % step === 0) report(`Fetching Neo4j … ${Math.min(jars, release.jars)} of ${release.jars} jars`);
  };
  await resolveJars({ ...fetching, pom, folder: arriving, arrived });
  const sizes = await sizesIn(arriving);
  if (sizes[`neo4j-${release.version}.jar`] === undefined) {
    throw new DatabaseStartError(
      `Maven ended well, but brought no Neo4j ${release.version} into ${arriving}. Run it by hand on ${pom} to see why.`,
    );
  }
  await writeFile(join(arriving, markName), JSON.stringify(sizes));
  await rm(folder, { recursive: true, force: true });
  await rename(arriving, folder);
  report(`Neo4j ${release.version} has arrived: ${Object.keys(sizes).length} jars.`);
};

/** The jars of a folder as a class path, always in the same order: Java takes an archive of classes for no other. */
export const classPathOf = async (folder: string): Promise<string> =>
  Object.keys(await sizesIn(folder))
    .map((name) => join(folder, name))
    .join(delimiter);

/** The folder with the jars of a release; fetches them when they are not there yet, one fetcher at a time. */
export const requireJars = async (fetching: Fetching): Promise<string> => {
  const library = fetching.library ?? join(ours, '.lib');
  const folder = join(library, fetching.release.version);
  if (await isComplete(folder)) return folder;
  const { release, report, signal } = fetching;
  const told = (pid: number): void => {
    report(`Neo4j ${release.version} is being fetched by process ${pid}; waiting for it.`);
  };
  const claim = await awaitClaim(join(library, `${release.version}.claims`), told, signal);
  try {
    if (!(await isComplete(folder))) await fetchInto(fetching, folder, fetching.pom ?? join(ours, 'pom.xml'));
    return folder;
  } finally {
    await claim.giveBack();
  }
};
