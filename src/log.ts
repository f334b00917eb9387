import { pino } from 'pino';
import type { Logger } from 'pino';

/** Where the program tells what happens to it: a JSON object a line, on standard error. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Fields whose values never go out, wherever they stand. */
const secretNames = ['authorization', 'cookie', 'password', 'secret', 'token', 'key', 'digest'];

const paths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Texts that are secrets wherever they stand: API keys, tokens, what a header bears, passwords in addresses. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/ptl_([0-9a-f]{12})_[\w-]+/g, 'ptl_$1_[redacted]'],
  [/\beyJ[\w-]+\.[\w-]*\.?[\w-]*/g, '[redacted]'],
  [/\b(Bearer|Basic) +[^\s"\\,]+/gi, '$1 [redacted]'],
  [/(:\/\/[^\s/:@"]+:)[^\s/@"]+@/g, '$1[redacted]@'],
];

/** A line without what is secret in it. */
export const withoutSecrets = (line: string): string =>
  secrets.reduce((text, [pattern, instead]) => text.replaceAll(pattern, instead), line);

/** Logs from this level on. */
export const createLog = (level: string, write: (line: string) => void = (line) => process.stderr.write(line)): Log =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor: '[redacted]' },
    },
    { write: (line: string) => write(withoutSecrets(line)) },
  );
