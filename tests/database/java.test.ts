import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { DatabaseStartError } from '../../src/database/errors.ts';
import { findJava, readJavaVersion } from '../../src/database/java.ts';
import { javaCandidates, javaFolders } from '../../src/database/java-places.ts';
import { current, lts } from '../../src/database/releases.ts';
import { aJava, aProgram } from './programs.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('what java -version prints', () => {
  test.each([
    [
      'openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6-Debian-1deb12u1)',
      17,
      '17.0.15',
    ],
    ['openjdk version "25.0.3" 2026-04-21 LTS', 25, '25.0.3'],
    ['openjdk version "21" 2023-09-19', 21, '21'],
    ['openjdk version "26-ea" 2026-03-17', 26, '26-ea'],
    ['java version "1.8.0_402"\nJava(TM) SE Runtime Environment (build 1.8.0_402-b06)', 8, '1.8.0_402'],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2" 2019-01-15', 11, '11.0.2'],
  ])('is read: %s', (printed, major, version) => {
    expect(readJavaVersion(printed)).toEqual({ major, version });
  });

  test('is told from the advice of a system without Java', () => {
    expect(readJavaVersion('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeNull();
  });
});

describe('Java is found', () => {
  const place = (): {
    readonly root: string;
    readonly find: (environment: Record<string, string>) => ReturnType<typeof findJava>;
  } => {
    const root = temporaryFolder();
    const folders = [{ path: join(root, 'jvm') }, { path: join(root, 'mac'), home: 'Contents/Home' }];
    return {
      root,
      find: (environment) => findJava(current, environment, javaCandidates('linux', environment, folders)),
    };
  };
  const path = (...folders: readonly string[]): string => [...folders, '/usr/bin', '/bin'].join(delimiter);

  test('in JAVA_HOME before the PATH', async () => {
    const { root, find } = place();
    aJava(join(root, 'onpath'), '21.0.1');
    const chosen = aJava(join(root, 'chosen'), '25.0.3');
    const environment = { JAVA_HOME: join(root, 'chosen'), PATH: join(root, 'onpath', 'bin') };
    expect(await find({ ...environment, PATH: `${environment.PATH}${delimiter}/bin` })).toEqual({
      path: chosen,
      home: join(root, 'chosen'),
      version: '25.0.3',
      major: 25,
    });
  });

  test('in the usual folders when the one on the PATH is too old', async () => {
    const { root, find } = place();
    aJava(join(root, 'old'), '17.0.15');
    aJava(join(root, 'jvm', 'java-11'), '11.0.2');
    const good = aJava(join(root, 'jvm', 'temurin-21'), '21.0.4');
    expect((await find({ PATH: path(join(root, 'old', 'bin')) })).path).toBe(good);
  });

  test('below Contents/Home, where macOS has it', async () => {
    const { root, find } = place();
    const good = aJava(join(root, 'mac', 'temurin-25.jdk', 'Contents', 'Home'), '25');
    expect((await find({ PATH: '/bin' })).path).toBe(good);
  });

  test('through a link, with the home of the real installation', async () => {
    const { root, find } = place();
    aJava(join(root, 'real'), '25');
    mkdirSync(join(root, 'links'));
    symlinkSync(join(root, 'real', 'bin', 'java'), join(root, 'links', 'java'));
    expect((await find({ PATH: path(join(root, 'links')) })).home).toBe(join(root, 'real'));
  });

  test('for the long-term line only where it is 17 or 21', async () => {
    const root = temporaryFolder();
    const candidates = ['25', '11.0.1', '17.0.15'].map((version) => aJava(join(root, version), version));
    expect((await findJava(lts, { PATH: '/bin' }, Promise.resolve(candidates))).major).toBe(17);
  });

  test('in the folders of the user as well, on every system', () => {
    const own = (platform: NodeJS.Platform): readonly string[] =>
      javaFolders(platform, { HOME: '/home/ana' }).map((folder) => folder.path);
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(own(platform)).toContain(join('/home/ana', '.sdkman/candidates/java'));
    }
    expect(own('linux')).toContain('/usr/lib/jvm');
    expect(own('darwin')).toContain('/Library/Java/JavaVirtualMachines');
    expect(own('win32').some((folder) => folder.includes('Eclipse Adoptium'))).toBe(true);
  });
});

describe('where no Java serves', () => {
  test('the message lists what was found, and says what to install', async () => {
    const root = temporaryFolder();
    const old = aJava(join(root, 'old'), '17.0.15');
    const broken = aProgram(join(root, 'stub', 'bin', 'java'), 'echo "Unable to locate a Java Runtime." >&2', 'exit 1');
    const refusal = findJava(current, { PATH: '/bin' }, Promise.resolve([broken, old, join(root, 'absent')]));
    await expect(refusal).rejects.toBeInstanceOf(DatabaseStartError);
    await expect(refusal).rejects.toThrow(
      `Neo4j 2026.09.0 needs Java 21 or newer. Found only Java 17.0.15 in ${old}. Install one`,
    );
  });

  test('the message says so when there is none at all', async () => {
    await expect(findJava(current, {}, Promise.resolve([]))).rejects.toThrow(
      'No Java was found in JAVA_HOME, on the PATH',
    );
  });
});
