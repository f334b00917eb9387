/** One release of Neo4j Community that this program can start. */
export interface Neo4jRelease {
  readonly version: string;
  /** Stores go up a version and never down, so each line of releases keeps a state folder of its own. */
  readonly line: 'calendar' | '5';
  /** How many jars Maven brings, for the progress shown while they arrive. */
  readonly jars: number;
  /** What `META-INF/services/org.neo4j.server.startup.EntryPoint` in the server's own jar names. */
  readonly mainClass: string;
  readonly java: JavaNeed;
  /** Settings that the other line refuses as unknown, or knows by another name. */
  readonly settings: readonly string[];
}

/** The versions of Java on which a release runs. */
export interface JavaNeed {
  readonly text: string;
  readonly accepts: (major: number) => boolean;
}

/** The newest line: what `npm start` runs. */
export const current: Neo4jRelease = {
  version: '2026.09.0',
  line: 'calendar',
  jars: 230,
  mainClass: 'org.neo4j.server.Neo4jCommunity',
  java: { text: 'Java 21 or newer', accepts: (major) => major >= 21 },
  settings: [
    'dbms.fleet_manager.enabled=false',
    'server.fleet_discovery.enabled=false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s',
  ],
};

/** The long-term line: only the tests start it, to prove that the statements run on both. */
export const lts: Neo4jRelease = {
  version: '5.26.31',
  line: '5',
  jars: 213,
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  java: { text: 'Java 17 or 21', accepts: (major) => major === 17 || major === 21 },
  settings: ['internal.dbms.bolt.netty_server_shutdown_quiet_period=0'],
};
