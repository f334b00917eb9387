import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { createParser } from 'eventsource-parser';
import { readConfig } from '../config.ts';
import { StartError } from '../errors.ts';
import { createLog } from '../log.ts';
import { openApi } from '../open-api.ts';
import { createSchema } from '../schema.ts';
import { withConnected } from './with-graph.ts';

/** A document with its variables, as GraphQL over HTTP sends it. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** An answer, or an event of one. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Somebody to ask: an API over HTTP, or the one of this process. */
export interface Client {
  /** Throws a StartError where there is no answer of an API. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** The events of a subscription until it ends; one answer where it is refused. */
  readonly listen: (question: Question) => AsyncGenerator<Answer, void>;
}

/** Whom to ask, as the command line says. */
export interface Whom {
  readonly url?: URL;
  readonly key?: string;
}

/** Nobody answers at an address. */
export class Unanswered extends StartError {}

type Send = (init: RequestInit) => Promise<Response>;

const readUrl = (text: string): URL => {
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It is no address that begins with http:// or https://.');
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url;
};

/** Gives a command the options that say whom it asks. */
export const askingWhom = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--url <address>',
        'the running Portolan to ask; PORTOLAN_URL where not given, and where that is not set the graph of the settings, in this process',
      ).argParser(readUrl),
    )
    .option(
      '--key <key>',
      'the API key or token to sign in by; better set as PORTOLAN_KEY, where no list of processes shows it',
    );

const why = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};

const answerIn = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new StartError(`What answers is no API of Portolan: ${response.status}, ${text.slice(0, 200)}`);
  }
};

/** The answers in a stream of server-sent events, up to the one that says that it is complete. */
async function* eventsIn(body: AsyncIterable<Uint8Array>): AsyncGenerator<Answer, void> {
  const waiting: (Answer | null)[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'complete') waiting.push(null);
      else if (event === 'next') waiting.push(JSON.parse(data) as Answer);
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    for (const answer of waiting.splice(0)) {
      if (answer === null) return;
      yield answer;
    }
  }
}

const clientOf = (send: Send, key: string | null): Client => {
  const post = (question: Question, accept: string): Promise<Response> =>
    send({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(question),
    });
  return {
    ask: async (question) => answerIn(await post(question, 'application/graphql-response+json, application/json')),
    async *listen(question) {
      const response = await post(question, 'text/event-stream, application/graphql-response+json, application/json');
      if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true || response.body === null)
        yield await answerIn(response);
      else yield* eventsIn(response.body);
    },
  };
};

const overHttp =
  (url: URL): Send =>
  async (init) => {
    try {
      return await fetch(url, init);
    } catch (error) {
      throw new Unanswered(`Nothing answers at ${url.href} (${why(error)}). Is Portolan running there?`);
    }
  };

/** Asks through the API of this process: the same schema, limits, markings and audit as over HTTP. */
const inProcess = <T>(work: (send: Send) => Promise<T>): Promise<T> =>
  withConnected(async (connected, { config, stops }) => {
    const ending = new AbortController();
    const log = createLog(config.logLevel);
    const report = (line: string): void => console.error(line);
    const reportError = (error: unknown): void => log.error({ err: error }, why(error));
    const opening = { config, stops, log, report, reportError, ending: ending.signal };
    const { api } = await openApi(connected, createSchema(), opening);
    stops.add(() => {
      ending.abort();
      return Promise.resolve();
    });
    return work(async (init) => api.fetch('http://localhost/graphql', init));
  });

/** Does something with the API that the command line or the settings name. */
export const withClient = <T>({ url, key }: Whom, work: (client: Client) => Promise<T>): Promise<T> => {
  const { client } = readConfig();
  const address = url ?? (client.url === null ? null : readUrl(client.url));
  const given = key ?? client.key;
  return address === null ? inProcess((send) => work(clientOf(send, given))) : work(clientOf(overHttp(address), given));
};
