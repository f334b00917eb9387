import { join } from 'node:path';
import type { Java } from './java.ts';
import type { Neo4jRelease } from './releases.ts';

/** `serve` keeps its pauses short; `test` spends less on collecting garbage, since nobody waits for it. */
export type Tuning = 'serve' | 'test';

/** How much memory the server may take, in MB; its code, threads and buffers come on top, about 400 MB under load. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** What all running transactions may hold together, a part of the heap; 55 % of it where it is not given. */
  readonly transactionsMb?: number;
}

const transactionsOf = ({ heapMb, transactionsMb = Math.round(heapMb * 0.55) }: Memory): number => transactionsMb;

/** How many plans are kept. One takes an eighth of a megabyte, so that they fill an eighth of the heap; a full one ends the database. */
const plansOf = ({ heapMb }: Memory): number => heapMb;

const flagsOf: Readonly<Record<Tuning, readonly string[]>> = {
  serve: [
    '-XX:+UseG1GC',
    // The heap grows where a seventh of the time goes into collecting, and no sooner.
    '-XX:GCTimeRatio=6',
    // What a great write needed is given back: looked at each half minute in which nothing was collected.
    '-XX:G1PeriodicGCInterval=30000',
    '-XX:MinHeapFreeRatio=10',
    '-XX:MaxHeapFreeRatio=30',
  ],
  test: ['-XX:+UseSerialGC'],
};

/** The text of neo4j.conf: Bolt alone, on this machine alone, and nothing sent anywhere. */
export const settingsText = (release: Neo4jRelease, port: number, memory: Memory): string =>
  [
    '# Written anew at each start: changes made here are lost.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'server.bolt.telemetry.enabled=false',
    `server.memory.pagecache.size=${memory.pageCacheMb}m`,
    `dbms.memory.transaction.total.max=${transactionsOf(memory)}m`,
    `server.memory.query_cache.per_db_cache_num_entries=${plansOf(memory)}`,
    'db.transaction.timeout=120s',
    'db.transaction.monitor.check.interval=200ms',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=1 days 256M',
    'dbms.security.allow_csv_import_from_file_urls=false',
    ...release.settings,
    '',
  ].join('\n');

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

const memoryFlags = ({ heapMb }: Memory): readonly string[] => [
  // With less, a batch of a thousand rows is collected a dozen times while it is written, a tenth of its time and more.
  `-Xms${Math.round(heapMb * 0.3)}m`,
  `-Xmx${heapMb}m`,
  // Neo4j counts its page cache apart; this bounds the network's buffers, which by default may grow to another heap.
  `-XX:MaxDirectMemorySize=${Math.max(64, Math.floor(heapMb / 4))}m`,
  '-XX:+ExitOnOutOfMemoryError',
];

/** What Neo4j's code needs to be let into, its server and its tools alike. */
export const accessArguments = ({ major }: Java): readonly string[] => [
  ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '--enable-native-access=ALL-UNNAMED',
  ...(major >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
];

/** A file in which Java keeps classes as it has read them: it is read, or a run is recorded for it. */
export interface Archive {
  readonly path: string;
  readonly purpose: 'read' | 'record';
}

/** From this version on an archive is an AOT cache: what was recorded is written by a run of its own. */
export const isWrittenApart = ({ major }: Java): boolean => major >= 24;

const archiveFlags = (java: Java, archive: Archive | null): readonly string[] => {
  if (archive === null) return [];
  const { path, purpose } = archive;
  if (purpose === 'read') return [`-XX:${isWrittenApart(java) ? 'AOTCache' : 'SharedArchiveFile'}=${path}`];
  return isWrittenApart(java)
    ? ['-XX:AOTMode=record', `-XX:AOTConfiguration=${path}`]
    : [`-XX:ArchiveClassesAtExit=${path}`];
};

/** What is run, on which Java, from which jars, on which state folder. */
export interface ServerCommand {
  readonly release: Neo4jRelease;
  readonly java: Java;
  readonly classPath: string;
  readonly archive: Archive | null;
  readonly home: string;
  readonly tuning: Tuning;
  readonly memory: Memory;
}

const machineArguments = ({ java, classPath, archive, home, tuning, memory }: ServerCommand): readonly string[] => [
  '-cp',
  classPath,
  ...memoryFlags(memory),
  ...flagsOf[tuning],
  ...archiveFlags(java, archive),
  '-XX:-OmitStackTraceInFastThrow',
  `-XX:ErrorFile=${join(home, 'logs', 'hs_err_pid%p.log')}`,
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
  ...accessArguments(java),
];

/** The arguments for java; heap sizes in neo4j.conf would be ignored, since only Neo4j's own launcher reads them. */
export const javaArguments = (command: ServerCommand): readonly string[] => [
  ...machineArguments(command),
  command.release.mainClass,
  `--home-dir=${command.home}`,
  `--config-dir=${join(command.home, 'conf')}`,
  '--console-mode',
];

/** The arguments by which java writes an archive of what was recorded. */
export const writingArguments = (command: ServerCommand, recorded: string, path: string): readonly string[] => [
  ...machineArguments({ ...command, archive: null }),
  '-XX:AOTMode=create',
  `-XX:AOTConfiguration=${recorded}`,
  `-XX:AOTCache=${path}`,
];
