import { Agent, request } from 'node:http';
import { build } from 'hdr-histogram-js';
import type { Histogram } from 'hdr-histogram-js';
import type { Ask } from './contender.ts';

/** An answer as it came. */
export interface Answer {
  readonly text: string;
  readonly bytes: number;
}

/** Sends one request on a kept connection; throws where the answer is an error, of HTTP or of GraphQL. */
export const send = (agent: Agent, { url, body }: Ask): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        const text = whole.toString('utf8');
        // Both GraphQL servers write errors before data.
        if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve({ text, bytes: whole.length });
        else reject(new Error(`${url} answered ${String(response.statusCode)}: ${text.slice(0, 2_000)}\nto ${body}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** What one contender did in one round, times in microseconds. */
export interface Round {
  readonly histogram: Histogram;
  readonly requests: number;
  readonly seconds: number;
  /** How many got no answer, and why the first of them did not. */
  readonly failed: number;
  readonly failure: string | null;
}

/** A histogram of microseconds up to a minute, exact to three digits. */
export const emptyHistogram = (): Histogram =>
  build({ lowestDiscernibleValue: 1, highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 });

/**
 * Lets so many clients ask without a pause, each its next question when it has its answer, until the time is over; what
 * is under way then is waited for and counted.
 */
export const drive = async (next: () => Ask, clients: number, seconds: number): Promise<Round> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const histogram = emptyHistogram();
  const failures: string[] = [];
  const began = performance.now();
  let requests = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1_000) {
      const sent = performance.now();
      try {
        await send(agent, next());
        histogram.recordValue(Math.max(1, Math.round((performance.now() - sent) * 1_000)));
        requests += 1;
      } catch (error) {
        failures.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client)).finally(() => agent.destroy());
  const elapsed = (performance.now() - began) / 1_000;
  return { histogram, requests, seconds: elapsed, failed: failures.length, failure: failures[0] ?? null };
};
