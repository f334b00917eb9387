import type { TypedDocumentString } from '../generated/graphql.ts';
import { texts } from '../texts.ts';
import { endSession, session } from './session.ts';

/** What can come of a question beside its answer: a code of the API, or that nobody answered. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }

  /** Whether the same question may be answered in a while. */
  get willPass(): boolean {
    return passing.has(this.code);
  }
}

const passing: ReadonlySet<string> = new Set(['UNREACHABLE', 'UNAVAILABLE', 'RATE', 'INTERNAL_SERVER_ERROR']);

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What is thrown where nobody answers. */
export const unreachable = (): AskError => new AskError('UNREACHABLE', texts.trouble.unreachable);

const bodyOf = async (response: Response): Promise<Body> => {
  try {
    return (await response.json()) as Body;
  } catch {
    throw response.status >= 500 ? unreachable() : new AskError('OTHER', texts.trouble.noJson(response.status));
  }
};

const send = async (
  key: string | null,
  query: string,
  variables: unknown,
  signal: AbortSignal | undefined,
): Promise<Response> => {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
};

/** Asks the API on the page's own address; an answer with an error in it is no answer. */
export const ask = async <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> => {
  const key = session.get();
  const response = await send(key, document.toString(), variables, signal);
  const { data, errors } = await bodyOf(response);
  const [error] = errors ?? [];
  if (error !== undefined) {
    const code = response.status === 429 ? 'RATE' : (error.extensions?.code ?? 'BAD_USER_INPUT');
    // A key that is refused opens nothing any more.
    if (code === 'UNAUTHENTICATED') endSession(key, error.message);
    throw new AskError(code, error.message);
  }
  return data as Data;
};
