import { isIP } from 'node:net';
import { z } from 'zod';
import { listed, setting, someText, wholeNumber } from './setting.ts';

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

const isHostName = (text: string): boolean =>
  URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text;

const eachOf = (isOne: (text: string) => boolean) => listed.refine((texts) => texts.every(isOne));

/** Where the program listens and what it tells. */
export const serverSettings = {
  PORT: setting(
    '4000',
    wholeNumber(0, 65_535),
    'a port, 0 to 65535 (0: any free one)',
    'Where the API and the playground listen.',
  ),
  HOST: setting('127.0.0.1', someText, 'an address of this machine', 'On which address they listen.'),
  PORTOLAN_TLS_CERT: setting(null, someText, 'a file', 'The certificate chain (PEM) by which they listen with TLS.'),
  PORTOLAN_TLS_KEY: setting(null, someText, 'a file', 'The private key (PEM) of that certificate.'),
  PORTOLAN_TRUSTED_PROXIES: setting(
    '',
    eachOf(isNetwork),
    'addresses or networks such as 10.0.0.0/8 with commas between',
    'The proxies whose X-Forwarded-For and X-Forwarded-Proto are believed.',
  ),
  PORTOLAN_CORS_ORIGINS: setting(
    '',
    eachOf(isOrigin),
    'origins such as https://board.example with commas between',
    'The other sites whose pages may ask the API from a browser.',
  ),
  PORTOLAN_HOSTS: setting(
    null,
    eachOf(isHostName),
    'names or addresses such as board.example with commas between',
    'The names under which browsers may ask; where it is not set, those of this machine when it listens there alone with no trusted proxy, else any.',
  ),
  PORTOLAN_EXPLAIN: setting(
    null,
    z.enum(['on', 'off']),
    'on or off',
    'Whether the header x-explain shows the statements behind an answer; on with the Neo4j that Portolan runs, off with your own and in production, where it is not set.',
  ),
  PORTOLAN_LOG: setting(
    'warn',
    z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    'silent, error, warn, info or debug',
    'What is logged, a JSON object a line: info logs each request.',
  ),
  PORTOLAN_METRICS: setting(
    null,
    z.enum(['open', 'key']),
    'open or key',
    'Who may read /metrics: everybody, or whoever signs in as AUDITOR or ADMINISTRATOR; open with the Neo4j that Portolan runs, key with your own and in production, where it is not set.',
  ),
} as const;
