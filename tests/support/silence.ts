import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/server/metrics.ts';

/** Books in which nothing is read, of an API that keeps no audit. */
export const silence = { log: createLog('silent'), metrics: createMetrics(), audit: null, above: 'TLP:GREEN' };
