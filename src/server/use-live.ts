import { createSourceEventStream, execute, Kind } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLError, SelectionSetNode } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { runningOf } from './asked.ts';
import { refusingDocument } from './refusal.ts';
import { endedAtOnce, openStream } from './stream.ts';
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

const conditional = (): AppError =>
  refusingDocument(
    'BAD_USER_INPUT',
    'The field of a subscription is always asked for: leave out @skip and @include there.',
  );

/** Whether what an operation itself asks for hangs on a condition, so that it may come to nothing. */
const isConditional = (document: DocumentNode, { selections }: SelectionSetNode): boolean =>
  selections.some((selection) => {
    if (selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include') === true)
      return true;
    if (selection.kind === Kind.FIELD) return false;
    if (selection.kind === Kind.INLINE_FRAGMENT) return isConditional(document, selection.selectionSet);
    return document.definitions.some(
      (one) =>
        one.kind === Kind.FRAGMENT_DEFINITION &&
        one.name.value === selection.name.value &&
        isConditional(document, one.selectionSet),
    );
  });

/** Why a subscription is refused before anything is listened to; null where it is not. */
const refusalOf = (args: Arguments): AppError | null => {
  if (!isAccepted(args.contextValue.request)) return notAccepted();
  const running = runningOf(args);
  return running !== null && isConditional(args.document, running.operation.selectionSet) ? conditional() : null;
};

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
export const useLive = ({ context, signIn, ending }: LiveOptions): Plugin<Context> => {
  const subscribe = async (args: Arguments) => {
    const { request } = args.contextValue;
    const stream = openStream(request, signIn, ending);
    const live = { ...args.contextValue.live, signal: stream.signal };
    const source = await createSourceEventStream({ ...args, contextValue: { ...args.contextValue, live } });
    if (isAsyncIterable(source)) {
      noteVisit(request, { stream: stream.ended });
      return endedAtOnce(eventsOf(args, source, stream, context), stream.end);
    }
    stream.end();
    return source;
  };
  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const refusal = refusalOf(args);
      if (refusal === null) setSubscribeFn((given) => subscribe(given as Arguments));
      else setResultAndStopExecution({ errors: [refusal] });
    },
  };
};
