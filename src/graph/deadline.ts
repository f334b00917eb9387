import { AppError } from '../errors.ts';

/** After so many milliseconds without an answer the database is asked whether it is there. */
const askAfter = 1_800;

/** So many milliseconds it has for saying so. */
const answerWithin = 900;

/** So many milliseconds after its limit a read that the database did not end is given up. */
const grace = 1_000;

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const gone = (): AppError =>
  new AppError('UNAVAILABLE', 'The database does not answer. Try again in a moment.', {
    cause: new Error('The database accepts connections but does not answer on them.'),
  });

/**
 * An answer, or UNAVAILABLE within 3 seconds where the database has fallen silent: a process that is stopped or a host
 * that is cut off closes no connection, so that nothing else would tell. A read that only takes long is waited for.
 */
export const answerOf = async <Answer>(
  answer: Promise<Answer>,
  ping: () => Promise<unknown>,
  readTimeout: number,
): Promise<Answer> => {
  const done = new AbortController();
  const isOver = (): boolean => done.signal.aborted;
  const isThere = () =>
    Promise.race([
      ping().then(
        () => true,
        () => false,
      ),
      sleep(answerWithin, done.signal).then(() => false),
    ]);
  // Once there is an answer this ends without a word, for nobody hears it any more.
  const silence = async (): Promise<Answer> => {
    await sleep(askAfter, done.signal);
    if (isOver()) return answer;
    if (await isThere()) await sleep(readTimeout + grace - askAfter, done.signal);
    if (isOver()) return answer;
    throw gone();
  };
  try {
    return await Promise.race([answer, silence()]);
  } finally {
    // A reason of its own: the usual one is an error, whose stack would be taken for each statement.
    done.abort(null);
  }
};
