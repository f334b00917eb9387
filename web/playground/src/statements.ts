import { createChoice } from '../../shared/store.ts';

/** A statement that ran for an answer, as `extensions.statements` gives it; the measures only for who may see them. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
  readonly milliseconds?: number;
  readonly rows?: number;
  readonly dbHits?: number;
}

interface Answer {
  readonly extensions?: { readonly statements?: readonly Statement[] } & Readonly<Record<string, unknown>>;
}

/** Whether queries ask for the statements behind their answers. */
export const explaining = createChoice('explain', ['off', 'on']);

// More answers than one has tabs open; the oldest are forgotten.
const keptAnswers = 100;
const statementsByAnswer = new Map<string, readonly Statement[]>();

/** An answer as the result editor writes it. */
const written = (answer: unknown): string => JSON.stringify(answer, null, 2);

/** Takes the statements out of an answer and keeps them beside it, so that the JSON shows the data alone. */
export const withoutStatements = <T extends Answer>(answer: T): T => {
  const { statements, ...extensions } = answer.extensions ?? {};
  if (statements === undefined) return answer;
  const { extensions: _, ...rest } = answer;
  const shown = (Object.keys(extensions).length === 0 ? rest : { ...rest, extensions }) as T;
  const key = written(shown);
  statementsByAnswer.delete(key);
  statementsByAnswer.set(key, statements);
  const oldest = statementsByAnswer.keys().next().value;
  if (statementsByAnswer.size > keptAnswers && oldest !== undefined) statementsByAnswer.delete(oldest);
  return shown;
};

/** The statements behind an answer that the result editor shows; null where none were asked for. */
export const statementsBehind = (answer: string): readonly Statement[] | null => statementsByAnswer.get(answer) ?? null;
