import { AppError } from '../errors.ts';
import type { SignIn } from './use-sign-in.ts';

/** The stream of one answer, while it is open. */
export interface Stream {
  /** Aborts with the reason why no more is to be given: an error for the client, or that it has gone. */
  readonly signal: AbortSignal;
  /** Aborts when nothing more is given. */
  readonly ended: AbortSignal;
  /** Resolves where whoever listens is still signed in; rejects where its key or token is no longer good. */
  readonly signedIn: () => Promise<void>;
  readonly end: () => void;
}

/** How old a sign-in may be when something is given, and while nothing is, in milliseconds. */
const goodFor = 1_000;
const lookEvery = 5_000;

const programEnds = (): AppError =>
  new AppError('UNAVAILABLE', 'The program ends. Subscribe again in a moment, with the last cursor as "after".');

/** Opens the stream of a request that has just signed in: it closes when the client, its key or the program goes. */
export const openStream = (request: Request, signIn: SignIn, ending: AbortSignal): Stream => {
  const [over, ended] = [new AbortController(), new AbortController()];
  let signedInAt = performance.now();
  const signedIn = async (): Promise<void> => {
    if (performance.now() - signedInAt < goodFor) return;
    await signIn(request.headers.get('authorization'));
    signedInAt = performance.now();
  };
  const looking = setInterval(() => {
    signedIn().catch((error: unknown) => over.abort(error));
  }, lookEvery);
  const conclude = (): void => over.abort(programEnds());
  const end = (): void => {
    clearInterval(looking);
    ending.removeEventListener('abort', conclude);
    request.signal.removeEventListener('abort', end);
    over.abort();
    ended.abort();
  };
  ending.addEventListener('abort', conclude);
  request.signal.addEventListener('abort', end);
  if (ending.aborted) conclude();
  if (request.signal.aborted) end();
  return { signal: over.signal, ended: ended.signal, signedIn, end };
};

/** The same events; whoever wants no more of them ends them at once, where a generator would wait for the next one first. */
export const endedAtOnce = <Event>(
  events: AsyncGenerator<Event, void>,
  end: () => void,
): AsyncIterableIterator<Event, void> => ({
  next: () => events.next(),
  return: () => {
    end();
    return events.return();
  },
  [Symbol.asyncIterator]() {
    return this;
  },
});
