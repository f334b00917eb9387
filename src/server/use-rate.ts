import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../config.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { noteVisit, visitOf, whenGiven } from './visit.ts';
import type { Visit } from './visit.ts';

/** Whoever has not signed in is told apart by the address. */
const keyOf = ({ viewer, address }: Visit): string => (viewer.isSignedIn ? viewer.name : `at ${address}`);

const tooMany = (what: string, setting: string, seconds: number): Refusal => ({
  status: 429,
  code: 'LIMIT_EXCEEDED',
  message: `There are more than ${what} of you (${setting}). Try again in ${seconds} s.`,
  headers: { 'retry-after': String(seconds) },
});

/** Counts requests of a minute; gives a refusal where there are too many. */
const createRate = (most: number): ((key: string) => Promise<Refusal | null>) => {
  if (most === 0) return () => Promise.resolve(null);
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (key) => {
    try {
      await limiter.consume(key);
      return null;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      return tooMany(`${most} requests a minute`, 'PORTOLAN_MAX_REQUESTS_PER_MINUTE', seconds);
    }
  };
};

/** Counts requests under way. */
const createCrowd = (most: number) => {
  const under = new Map<string, number>();
  return {
    enter: (key: string): boolean => {
      const count = under.get(key) ?? 0;
      if (most > 0 && count >= most) return false;
      under.set(key, count + 1);
      return true;
    },
    leave: (key: string): void => {
      const count = (under.get(key) ?? 1) - 1;
      if (count === 0) under.delete(key);
      else under.set(key, count);
    },
  };
};

/** Lets in so many requests of one viewer in a minute, and so many at once, in this process. */
export const useRate = ({ requestsPerMinute, concurrent }: Limits): Plugin => {
  const rate = createRate(requestsPerMinute);
  const crowd = createCrowd(concurrent);
  const inside = new WeakMap<Request, string>();
  const admit = async (request: Request): Promise<Refusal | null> => {
    const key = keyOf(visitOf(request));
    const refused = await rate(key);
    if (refused !== null) return refused;
    if (!crowd.enter(key)) return tooMany(`${concurrent} requests under way`, 'PORTOLAN_MAX_CONCURRENT', 1);
    inside.set(request, key);
    return null;
  };
  return {
    async onRequest(event) {
      const { request, fetchAPI } = event;
      const refused = await admit(request);
      if (refused === null) return;
      noteVisit(request, { codes: [refused.code] });
      event.endResponse(refuse(fetchAPI, refused));
    },
    onResponse({ request }) {
      const key = inside.get(request);
      if (key !== undefined) whenGiven(request, () => crowd.leave(key));
      inside.delete(request);
    },
  };
};
