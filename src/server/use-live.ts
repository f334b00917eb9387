import { createSourceEventStream, execute } from 'graphql';
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { openStream } from './stream.ts';
import type { Stream } from './stream.ts';
import { codesOf, tellingReads } from './use-reads.ts';
import type { SignIn } from './use-sign-in.ts';
import { noteVisit } from './visit.ts';

/** What a stream is made with. */
export interface LiveOptions {
  /** Makes the context of one event, so that nothing is remembered from the one before. */
  readonly context: (request: Request) => Context;
  readonly signIn: SignIn;
  /** Aborts when the program ends. */
  readonly ending: AbortSignal;
}

type Arguments = ExecutionArgs & { readonly contextValue: Context & { readonly request: Request } };

const isAccepted = (request: Request): boolean =>
  /(^|[\s,])(text\/event-stream|text\/\*|\*\/\*)/i.test(request.headers.get('accept') ?? '*/*');

const notAccepted = (): AppError =>
  new AppError(
    'BAD_USER_INPUT',
    'Accept: a subscription is answered as server-sent events; send the header "Accept: text/event-stream".',
    { http: { status: 406 } },
  );

/** One event: what was told, asked for its fields in a context of its own. */
const eventOf = async (args: Arguments, rootValue: unknown, context: Context): Promise<ExecutionResult> => {
  const { request } = args.contextValue;
  const result = await execute({ ...args, rootValue, contextValue: { ...args.contextValue, ...context } });
  noteVisit(request, { codes: codesOf(result) });
  return tellingReads(request, result, context.reads);
};

/** All events of a stream; the last one says why it ends, unless the client has gone. */
async function* eventsOf(
  args: Arguments,
  source: AsyncIterable<unknown>,
  stream: Stream,
  context: LiveOptions['context'],
): AsyncGenerator<ExecutionResult, void> {
  const { request } = args.contextValue;
  try {
    for await (const told of source) {
      await stream.signedIn();
      yield await eventOf(args, told, context(request));
    }
  } catch (error) {
    if (stream.ended.aborted) return;
    const last: ExecutionResult = { errors: [error as GraphQLError] };
    noteVisit(request, { codes: codesOf(last), read: { markings: [], rows: 0 } });
    yield last;
  } finally {
    stream.end();
  }
}

/**
 * Answers subscriptions: each event in a context of its own, as long as the client listens, its key is good and the program
 * runs. Refuses a client that does not accept server-sent events.
 */
export const useLive = ({ context, signIn, ending }: LiveOptions): Plugin => {
  const subscribe = async (args: Arguments) => {
    const { request } = args.contextValue;
    const stream = openStream(request, signIn, ending);
    const live = { ...args.contextValue.live, signal: stream.signal };
    const source = await createSourceEventStream({ ...args, contextValue: { ...args.contextValue, live } });
    if (isAsyncIterable(source)) {
      noteVisit(request, { stream: stream.ended });
      return eventsOf(args, source, stream, context);
    }
    stream.end();
    return source;
  };
  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const { request } = args.contextValue;
      if (isAccepted(request)) setSubscribeFn((given) => subscribe(given as Arguments));
      else setResultAndStopExecution({ errors: [notAccepted()] });
    },
  };
};
