import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { onPath } from './programs.ts';

/** A folder that holds installations of Java side by side. */
export interface JavaFolder {
  readonly path: string;
  /** From one installation in the folder to its home: macOS puts `Contents/Home` in between. */
  readonly home?: string;
}

const linux = ['/usr/lib/jvm', '/usr/java', '/opt', '/opt/java', '/usr/local', '/home/linuxbrew/.linuxbrew/opt'];
const macos: readonly JavaFolder[] = [
  { path: '/Library/Java/JavaVirtualMachines', home: 'Contents/Home' },
  { path: '/opt/homebrew/opt', home: 'libexec/openjdk.jdk/Contents/Home' },
  { path: '/usr/local/opt', home: 'libexec/openjdk.jdk/Contents/Home' },
];
const vendors = ['Java', 'Eclipse Adoptium', 'Microsoft', 'Amazon Corretto', 'Zulu', 'BellSoft', 'OpenJDK'];

const ownFolders = (home: string): readonly JavaFolder[] => [
  { path: join(home, '.sdkman/candidates/java') },
  { path: join(home, '.jdks') },
  { path: join(home, '.asdf/installs/java') },
  { path: join(home, '.local/share/mise/installs/java') },
  { path: join(home, '.jabba/jdk') },
  { path: join(home, 'Library/Java/JavaVirtualMachines'), home: 'Contents/Home' },
];

/** The folders in which this kind of system keeps its installations of Java, side by side. */
export const javaFolders = (platform: NodeJS.Platform, environment: Environment): readonly JavaFolder[] => {
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  const own = home === undefined ? [] : ownFolders(home);
  if (platform === 'darwin') return [...macos, ...own];
  if (platform !== 'win32') return [...linux.map((path) => ({ path })), ...own];
  const programs = environment['ProgramFiles'] ?? 'C:\\Program Files';
  return [...vendors.map((vendor) => ({ path: join(programs, vendor) })), ...own];
};

const inFolder = async ({ path, home }: JavaFolder, program: string): Promise<readonly string[]> => {
  const names = await readdir(path).catch(() => []);
  // The higher version mostly stands later in the alphabet.
  const newestFirst = names.toSorted().toReversed();
  return newestFirst.map((name) => join(path, name, home ?? '', 'bin', program));
};

/** Every place where Java may be, the user's own choices first. */
export const javaCandidates = async (
  platform: NodeJS.Platform,
  environment: Environment,
  folders = javaFolders(platform, environment),
): Promise<readonly string[]> => {
  const program = platform === 'win32' ? 'java.exe' : 'java';
  const chosen = environment['JAVA_HOME'];
  const first = chosen === undefined || chosen === '' ? [] : [join(chosen, 'bin', program)];
  const installed = await Promise.all(folders.map((folder) => inFolder(folder, program)));
  return [...first, ...onPath(program, environment), ...installed.flat()];
};
