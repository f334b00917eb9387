import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './answer.ts';
import type { Child } from './child.ts';
import { launch, LaunchError, type Launch } from './launch.ts';
import { requirePassword } from './password.ts';
import { freePort } from './port.ts';
import { settingsText } from './settings.ts';

/** What is launched before it has a port. */
export interface Unlaunched extends Pick<Launch, 'command' | 'environment' | 'ready'> {
  readonly signal?: AbortSignal | undefined;
}

/** A server that answers, and how it is launched again. */
export interface Started {
  readonly plan: Launch;
  readonly first: Child;
}

const portAttempts = 4;

/** Writes the settings of a prepared state folder and launches it, on another port where somebody was faster. */
export const firstLaunch = async (unlaunched: Unlaunched, attempt = 1): Promise<Started> => {
  const { command, environment, ready, signal } = unlaunched;
  const { home, release, memory } = command;
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const connection: Connection = { uri, user: 'neo4j', password: await requirePassword(home) };
  await writeFile(join(home, 'conf', 'neo4j.conf'), settingsText(release, port, memory), { mode: 0o600 });
  const plan: Launch = { command, port, connection, environment, ready };
  try {
    return { plan, first: await launch(plan, signal) };
  } catch (error) {
    if (!(error instanceof LaunchError) || error.trouble !== 'port' || attempt === portAttempts) throw error;
    return firstLaunch(unlaunched, attempt + 1);
  }
};
