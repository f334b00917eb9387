import { commentLines, parseType } from './header.ts';
import type { HeaderType } from './header.ts';

/** One column of a shape: its name, its type and the Cypher that gives it. */
export interface ShapeColumn {
  readonly name: string;
  readonly type: HeaderType;
  readonly expression: string;
}

/** The columns of a record that every statement returns, in their order. */
export interface Shape {
  readonly name: string;
  readonly variable: string;
  readonly sentence: string;
  readonly columns: readonly ShapeColumn[];
}

const column =
  (variable: string) =>
  (line: string): ShapeColumn => {
    const [, name, type, expression] = /^(\w+)\s+([^=]+?)(?:\s+=\s+(.+))?$/.exec(line) ?? [];
    if (name === undefined || type === undefined) throw new Error(`"${line}" is not "name type = expression".`);
    return { name, type: parseType(type), expression: expression ?? `${variable}.${name}` };
  };

/** Reads a `.shape` file; throws an Error that says what it lacks. */
export const parseShape = (text: string): Shape => {
  const comments = commentLines(text);
  const tag = comments.find((line) => line.startsWith('@shape '));
  const [, name, variable] = tag?.split(/\s+/) ?? [];
  if (name === undefined || variable === undefined) throw new Error('the header lacks "@shape Name variable".');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'));
  return {
    name,
    variable,
    sentence: comments.filter((line) => !line.startsWith('@')).join(' '),
    columns: lines.map(column(variable)),
  };
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The list of columns as a statement has to write it, for the shape's own variable or another in its place. */
export const columnsText = (shape: Shape, variable = shape.variable): string => {
  const own = new RegExp(`\\b${shape.variable}\\b(?!:)`, 'g');
  return `[${shape.columns.map(({ expression }) => expression.replace(own, variable)).join(', ')}]`;
};

/** Whether a statement returns exactly the shape's columns somewhere; spaces and line ends do not matter. */
export const holdsShape = (text: string, shape: Shape, variable?: string): boolean =>
  squeezed(text).includes(squeezed(columnsText(shape, variable)));
