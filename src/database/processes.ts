import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const startOnLinux = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets; fields are counted after it: state is 3rd, start time 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0] ?? 'X';
    if (state === 'Z' || state === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')}${fields[19] ?? ''}`;
  } catch {
    return null;
  }
};

const startElsewhere = (pid: number): string | null => {
  if (!isRunning(pid)) return null;
  if (platform() === 'win32') return 'running';
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() === '' ? null : stdout.trim();
};

/** Names one process for good, `<pid>-<digest of its start time>`, since ids are used again; null when there is none. */
export const processMark = (pid: number): string | null => {
  const start = platform() === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return start === null ? null : `${pid}-${short(start)}`;
};

/** The id in a mark. */
export const pidOf = (mark: string): number => Number.parseInt(mark, 10);

/** Whether the very process that the mark names still runs. */
export const isAlive = (mark: string): boolean => processMark(pidOf(mark)) === mark;

/** Sends a signal to the process that the mark names, and to no later one with its id. */
export const signal = (mark: string, name: NodeJS.Signals): void => {
  if (!isAlive(mark)) return;
  try {
    process.kill(pidOf(mark), name);
  } catch {
    // It ended in between, which is what a signal is for.
  }
};
