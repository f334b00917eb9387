import { StartError } from '../../errors.ts';

/** Where something stands in the files of an import. */
export interface Position {
  readonly file: string;
  readonly line: number;
  /** The field with its way from the top of its entry, e.g. `attendances[2].roles`; empty for the entry itself. */
  readonly field: string;
}

/** Something wrong in the files of an import. */
export interface Problem extends Position {
  readonly message: string;
}

/** All problems of an import, a line each: file, line, field, what is wrong and what is accepted. */
export class ImportError extends StartError {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, field, message }) =>
      [`${file}:${String(line)}`, field, message].filter((part) => part !== '').join(': '),
    );
    const count = lines.length === 1 ? 'one problem' : `${String(lines.length)} problems`;
    super(`The seeds were not loaded, because of ${count} in them:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/** A problem at a position. */
export const problemAt = (position: Position, message: string): Problem => ({ ...position, message });
