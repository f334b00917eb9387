import { EventSourceParserStream } from 'eventsource-parser/stream';

const ended = { done: true, value: undefined } as const;

/** The answers that a stream of server-sent events brings, until it is complete or no more are wanted. */
export const eventsIn = <Answer>(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncIterableIterator<Answer> => {
  const reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  const next = async (): Promise<IteratorResult<Answer>> => {
    const { done, value } = await reader.read();
    if (done || value.event === 'complete') return ended;
    return value.event === 'next' ? { done: false, value: JSON.parse(value.data) as Answer } : next();
  };
  return {
    next,
    // A generator would wait for one more event before it ends.
    return: async () => {
      await reader.cancel();
      return ended;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};
