import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolders } from '../../src/database/home.ts';
import { requireJars } from '../../src/database/jars.ts';
import { findJava } from '../../src/database/java.ts';
import { requirePassword } from '../../src/database/password.ts';
import { current } from '../../src/database/releases.ts';
import { accessArguments, settingsText } from '../../src/database/settings.ts';
import { rememberRelease } from '../../src/database/written-by.ts';
import type { CsvFiles } from './csv-files.ts';

const importArguments = (home: string, { nodes, relations }: CsvFiles): readonly string[] => [
  'database',
  'import',
  'full',
  // Before the files, or it would be taken for one of them.
  'neo4j',
  '--path-pattern-style=none',
  '--id-type=string',
  // Names hold line ends. Told of the files that do (its v2), the tool loses its place in files of more than 4 MB.
  '--multiline-fields=true',
  `--report-file=${join(home, 'logs', 'import-report.txt')}`,
  ...[...nodes.values()].map((path) => `--nodes=${path}`),
  ...relations.map((path) => `--relationships=${path}`),
];

/**
 * Makes a state folder from files by the offline import of Neo4j's admin tool, with a password of its own; what the folder
 * held is gone.
 */
export const importOffline = async (home: string, files: CsvFiles, report: (line: string) => void): Promise<void> => {
  const environment = process.env;
  const java = await findJava(current, environment);
  const jars = await requireJars({ release: current, java, environment, report });
  await rm(home, { recursive: true, force: true });
  await makeFolders(home);
  await rememberRelease(home, current);
  await requirePassword(home);
  await writeFile(join(home, 'conf', 'neo4j.conf'), settingsText(current, 7687, { heapMb: 2_048, pageCacheMb: 512 }));
  const { stdout } = await promisify(execFile)(
    java.path,
    [
      '-Xmx2g',
      ...accessArguments(java),
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      ...importArguments(home, files),
    ],
    { env: { ...environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, maxBuffer: 1 << 26 },
  );
  report(stdout.slice(stdout.lastIndexOf('IMPORT DONE')).trim());
};
