import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/*
 * What no file of the repository may hold: secrets, paths of one machine, addresses of package registries. It reads the
 * files that git knows or would add.
 */
const root = join(import.meta.dirname, '..');

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

const bans: readonly Ban[] = [
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  {
    what: 'an access key or token',
    pattern: /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|npm_\w{36}|xox[abprs]-[\w-]{10,})/,
  },
  { what: 'a password in an address', pattern: /\b[a-z0-9+]+:\/\/[^\s/:@$<>{}"'`]+:[^\s/:@$<>{}"'`]+@[a-z]/i },
  { what: 'a path of one machine', pattern: new RegExp(`${literally(root)}(?![\\w-])`) },
  { what: 'a path of one machine', pattern: /(?<![\w.])\/(?:home(?!\/linuxbrew)|Users|root|work)\/[\w.]+\// },
  {
    what: 'the address of a package registry',
    pattern: /"resolved": "(?:https?|git|file):|^\s*(?:@\w+:)?registry\s*=|<repositor[y]>/m,
  },
  { what: 'the address of a package registry', pattern: /\/\/(?:registry\.|repo\d?\.maven|pypi\.)[a-z]/ },
];

const home = homedir();
const allBans =
  home.length > 1
    ? [...bans, { what: 'a path of one machine', pattern: new RegExp(`(?<![\\w.])${literally(home)}/\\w`) }]
    : bans;

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });

/** One line per finding: file, line and what stands there, never the secret itself. */
const findings = (path: string): readonly string[] => {
  const text = readFileSync(join(root, path), 'latin1');
  if (text.includes('\0')) return [];
  return allBans.flatMap(({ what, pattern }) => {
    const match = pattern.exec(text);
    return match ? [`${path}:${String(text.slice(0, match.index).split('\n').length)}: holds ${what}.`] : [];
  });
};

const found = listed
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))
  .flatMap(findings);
if (found.length > 0) console.error(found.join('\n'));
process.exitCode = found.length > 0 ? 1 : 0;
