import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const shownFor = 2000;

/** Whether a text could be put on the clipboard, which browsers allow on secure and local addresses only. */
export const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** What was just done, until it has been read. */
export const useNotice = (): readonly [string | null, (notice: string) => void] => {
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => setNotice(null), shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
};

/** A button that copies a text and says so. */
export const CopyButton = ({ label, text }: { readonly label: string; readonly text: () => string }): ReactNode => {
  const [notice, setNotice] = useNotice();
  const copy = async (): Promise<void> =>
    setNotice((await copied(text())) ? 'Copied' : 'The browser does not allow it');
  return (
    <button type="button" onClick={() => void copy()} aria-live="polite">
      {notice ?? label}
    </button>
  );
};
