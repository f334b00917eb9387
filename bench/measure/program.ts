import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** The program as it has started. */
export interface Started {
  readonly process: ChildProcess;
  readonly seconds: number;
  readonly address: string;
  readonly output: string;
  /** What it told on its way, and after how many seconds. */
  readonly told: readonly (readonly [seconds: number, line: string])[];
}

/** The surroundings of a program: nothing of ours but these settings. */
export const surroundings = (settings: Readonly<Record<string, string>>) => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...settings,
});

/** Starts the program with these settings; resolves when it has printed its address and where its data lies. */
export const start = (settings: Readonly<Record<string, string>>): Promise<Started> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['src/main.ts'], {
      cwd: root,
      env: surroundings({ PORT: '0', ...settings }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    const told: [number, string][] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      const seconds = (performance.now() - began) / 1000;
      output += chunk.toString();
      for (const line of chunk
        .toString()
        .split('\n')
        .filter((text) => text !== ''))
        told.push([seconds, line]);
      const [, address] = /ready: (\S+)/.exec(output) ?? [];
      if (address !== undefined && output.includes('data lies in'))
        resolve({ process: child, seconds, address, output, told });
    });
    child.once('exit', () => {
      reject(new Error(`The program ended before it was ready:\n${output}`));
    });
  });

/** Ends it, and waits until it has. */
export const stop = async ({ process: child }: Started): Promise<void> => {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
};
