import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { csvOf } from '../../../shared/csv.ts';
import type { Cell } from '../../../shared/csv.ts';
import { downloadCsv } from '../../../shared/download.ts';
import { ask } from '../data/ask.ts';
import type { ListKind, Question } from '../lists/list-kind.tsx';
import { texts } from '../texts.ts';

const { lists: words } = texts;

/** As many as the API gives at once. */
const most = 500;

/** Every row of a list, page by page by its cursors. */
const allRows = async (
  list: ListKind,
  question: Question,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<readonly (readonly Cell[])[]> => {
  const rows: (readonly Cell[])[] = [];
  let after: string | null = null;
  do {
    const answer: unknown = await ask(list.document, list.variables({ ...question, first: most, after }), signal);
    const page = list.pageOf(answer);
    if (page === null) return rows;
    rows.push(...page.cells);
    after = page.next;
    onProgress(rows.length, page.total);
  } while (after !== null);
  return rows;
};

type Progress = { readonly done: number; readonly total: number } | { readonly failed: string } | null;

/** Writes a list as CSV with all of its rows, however many pages they are. */
export const CsvButton = ({
  list,
  question,
  total,
}: {
  readonly list: ListKind;
  readonly question: Question;
  readonly total: number;
}): ReactNode => {
  const [progress, setProgress] = useState<Progress>(null);
  const running = useRef<AbortController>(null);
  const write = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ done: 0, total });
    try {
      const rows = await allRows(list, question, controller.signal, (done, all) => setProgress({ done, total: all }));
      downloadCsv(`${list.name}.csv`, csvOf({ columns: list.header, rows }));
      setProgress(null);
    } catch (error) {
      setProgress(
        controller.signal.aborted ? null : { failed: error instanceof Error ? error.message : String(error) },
      );
    }
  };
  if (progress !== null && 'done' in progress)
    return (
      <span className="csv" role="status">
        {words.csvRunning(progress.done, progress.total)}{' '}
        <button type="button" onClick={() => running.current?.abort()}>
          {words.csvStop}
        </button>
      </span>
    );
  return (
    <span className="csv">
      <button type="button" disabled={total === 0} onClick={() => void write()}>
        {total > 1 ? words.csvAll(total) : words.csv}
      </button>
      {progress !== null && <span role="alert">{words.csvFailed(progress.failed)}</span>}
    </span>
  );
};
