import type { Java } from '../../src/database/java.ts';
import { current, lts } from '../../src/database/releases.ts';
import { javaArguments, settingsText, type ServerCommand } from '../../src/database/settings.ts';

const aJavaOf = (major: number): Java => ({ path: '/jdk/bin/java', home: '/jdk', version: String(major), major });

const aMemory = { heapMb: 400, pageCacheMb: 77 };

const aCommand = (given: Partial<ServerCommand> = {}): ServerCommand => ({
  release: current,
  java: aJavaOf(25),
  classPath: '/jars/one.jar',
  archive: null,
  home: '/state',
  tuning: 'serve',
  memory: aMemory,
  ...given,
});

describe('neo4j.conf', () => {
  const lines = settingsText(current, 17_687, { heapMb: 1, pageCacheMb: 77, transactionsMb: 55 }).split('\n');

  test('opens one port, on this machine alone', () => {
    const addresses = lines.filter((line) => line.includes('address='));
    expect(addresses).toEqual([
      'server.default_listen_address=127.0.0.1',
      'server.bolt.listen_address=127.0.0.1:17687',
      'server.bolt.advertised_address=127.0.0.1:17687',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['server.http.enabled=false', 'server.https.enabled=false']));
  });

  test('asks for the password and sends nothing to anybody', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'dbms.security.auth_enabled=true',
        'dbms.usage_report.enabled=false',
        'client.allow_telemetry=false',
        'server.bolt.telemetry.enabled=false',
        'server.fleet_discovery.enabled=false',
      ]),
    );
  });

  test('holds the memory that was asked for', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['server.memory.pagecache.size=77m', 'dbms.memory.transaction.total.max=55m']),
    );
  });

  test('lets all transactions together hold 55 % of the heap, where nothing else is asked for', () => {
    expect(settingsText(current, 1, aMemory)).toContain('dbms.memory.transaction.total.max=220m\n');
    expect(settingsText(current, 1, { ...aMemory, heapMb: 2_000 })).toContain(
      'dbms.memory.transaction.total.max=1100m\n',
    );
  });

  test('keeps fewer plans than would fill the heap', () => {
    expect(settingsText(current, 1, aMemory)).toContain('server.memory.query_cache.per_db_cache_num_entries=400\n');
  });

  test('names no setting of the other line, which would refuse to start', () => {
    const other = settingsText(lts, 1, aMemory);
    for (const setting of current.settings) expect(other).not.toContain(setting);
    for (const setting of lts.settings) expect(lines).not.toContain(setting);
  });
});

describe('the arguments of java', () => {
  test('collect garbage in short pauses where the database serves, and cheaply where it is tested', () => {
    expect(javaArguments(aCommand())).toContain('-XX:+UseG1GC');
    expect(javaArguments(aCommand({ tuning: 'test' }))).toContain('-XX:+UseSerialGC');
  });

  test('bound the heap, since neo4j.conf would be ignored', () => {
    expect(javaArguments(aCommand({ memory: { ...aMemory, heapMb: 2_048 } }))).toContain('-Xmx2048m');
  });

  test('read an archive of classes, or record a run for it, in the way of each version of Java', () => {
    const read = { path: '/a', purpose: 'read' } as const;
    const record = { path: '/a', purpose: 'record' } as const;
    expect(javaArguments(aCommand({ archive: read }))).toContain('-XX:AOTCache=/a');
    expect(javaArguments(aCommand({ archive: read, java: aJavaOf(21) }))).toContain('-XX:SharedArchiveFile=/a');
    expect(javaArguments(aCommand({ archive: record }))).toEqual(
      expect.arrayContaining(['-XX:AOTMode=record', '-XX:AOTConfiguration=/a']),
    );
    expect(javaArguments(aCommand({ archive: record, java: aJavaOf(21) }))).toContain('-XX:ArchiveClassesAtExit=/a');
    expect(javaArguments(aCommand()).filter((flag) => /AOT|Archive/.test(flag))).toEqual([]);
  });

  test('hold the flag that older versions of Java do not know only from 24 on', () => {
    const flag = '--sun-misc-unsafe-memory-access=allow';
    expect(javaArguments(aCommand({ java: aJavaOf(23) }))).not.toContain(flag);
    expect(javaArguments(aCommand({ java: aJavaOf(24) }))).toContain(flag);
  });

  test('end with the release’s main class and its home', () => {
    const args = javaArguments(aCommand({ release: lts }));
    expect(args.slice(args.indexOf(lts.mainClass))).toEqual([
      'org.neo4j.server.CommunityEntryPoint',
      '--home-dir=/state',
      '--config-dir=/state/conf',
      '--console-mode',
    ]);
  });
});
