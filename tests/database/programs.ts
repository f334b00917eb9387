import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a shell script that can be run, and gives its path. */
export const aProgram = (path: string, ...lines: readonly string[]): string => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${lines.join('\n')}\n`);
  chmodSync(path, 0o755);
  return path;
};

/** A `java` in the folder of an installation that prints what the real ones of this version print. */
export const aJava = (installation: string, version: string): string =>
  aProgram(
    join(installation, 'bin', 'java'),
    `cat >&2 <<'END'`,
    `openjdk version "${version}" 2026-01-20 LTS`,
    'OpenJDK Runtime Environment Temurin (build 1+1-LTS)',
    'OpenJDK 64-Bit Server VM Temurin (build 1+1-LTS, mixed mode, sharing)',
    'END',
  );
