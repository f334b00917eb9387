import { texts } from '../texts.ts';
import { endSession, session } from './session.ts';

interface Refusal {
  readonly errors?: readonly { readonly message: string }[];
}

const reasonOf = async (response: Response): Promise<string> => {
  try {
    const { errors = [] } = (await response.json()) as Refusal;
    return errors[0]?.message ?? texts.trouble.noJson(response.status);
  } catch {
    return texts.trouble.noJson(response.status);
  }
};

const nameOf = (response: Response, otherwise: string): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? otherwise;

/** Has the browser keep a file of the API, fetched with the key that goes with every question. */
export const fetchFile = async (address: string, otherwise: string): Promise<void> => {
  const key = session.get();
  const response = await fetch(address, key === null ? {} : { headers: { authorization: `Bearer ${key}` } }).catch(
    () => {
      throw new Error(texts.trouble.unreachable);
    },
  );
  if (!response.ok) {
    const reason = await reasonOf(response);
    if (response.status === 401) endSession(key, reason);
    throw new Error(reason);
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameOf(response, otherwise);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
