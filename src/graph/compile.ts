import Cypher from '@neo4j/cypher-builder';
import type { Statement } from '../generated/statements.ts';
import { statementText } from './texts.ts';

/** What fills a slot of a statement: text of the program's own tables, or a predicate with its values as parameters. */
export type Slot = string | Cypher.Expr;

/** What fills the slots of a statement, by the slot's name. */
export type Slots = Readonly<Record<string, Slot>>;

/** A statement ready to be sent. */
export interface CompiledStatement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The text of an expression. */
export const textOf = (expression: Cypher.Expr): string =>
  new Cypher.Raw((environment) => environment.compile(expression)).build().cypher;

/** Fills the slots of a statement. Throws where a slot is left open: that is a bug of the program, never of a caller. */
export const compileStatement = (statement: Statement<unknown, unknown>, slots: Slots): CompiledStatement => {
  const text = statementText(statement.name);
  if (statement.slots.length === 0) return { text, params: {} };
  const filled = new Cypher.Raw((environment) =>
    text.replace(/<(\w+)>/g, (_, name: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`Statement ${statement.name}: nothing was given for <${name}>.`);
      return typeof slot === 'string' ? slot : environment.compile(slot);
    }),
  );
  const { cypher, params } = filled.build();
  return { text: cypher, params };
};
