import { setting, wholeNumber } from './setting.ts';

const limit = (standard: number, most: number, meaning: string) =>
  setting(String(standard), wholeNumber(1, most), `a number, 1 to ${most}`, meaning);

const perViewer = (standard: number, most: number, meaning: string) =>
  setting(String(standard), wholeNumber(0, most), `a number, 0 to ${most} (0: as many as come)`, meaning);

/** How much one request and one viewer may ask. */
export const limitSettings = {
  PORTOLAN_MAX_BODY_BYTES: limit(100_000, 100_000_000, 'The longest body of a request.'),
  PORTOLAN_MAX_TOKENS: limit(2_000, 1_000_000, 'The most words and signs of a document.'),
  PORTOLAN_MAX_DEPTH: limit(12, 1_000, 'The most fields within fields of a document, introspection apart.'),
  PORTOLAN_MAX_ALIASES: limit(30, 10_000, 'The most aliases of a document.'),
  PORTOLAN_MAX_ROOT_FIELDS: limit(20, 10_000, 'The most fields of an operation itself.'),
  PORTOLAN_MAX_NODES: limit(
    100_000,
    1_000_000_000,
    'The most records that one request may ask for, estimated by first along its branches before it runs.',
  ),
  PORTOLAN_MAX_REQUESTS_PER_MINUTE: perViewer(
    6_000,
    10_000_000,
    'The most requests of one viewer (one address, where it has not signed in) in a minute to one process.',
  ),
  PORTOLAN_MAX_CONCURRENT: perViewer(64, 100_000, 'The most requests of one viewer under way at once in one process.'),
} as const;
