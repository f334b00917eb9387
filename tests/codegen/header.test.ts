import { parseHeader, parseType } from '../../scripts/codegen/header.ts';
import { columnsText, holdsShape, parseShape } from '../../scripts/codegen/shape.ts';
import { printStatements } from '../../scripts/codegen/statements.ts';

const header = (...lines: readonly string[]): string =>
  ['// Bodies.', '// @mode read', ...lines, 'RETURN 1'].join('\n');

test('a header says what a statement takes and gives', () => {
  const parsed = parseHeader(header('// @param ids [ID!]!', '// @slot where order', '// @row id ID!'));
  expect(parsed).toEqual({
    sentence: 'Bodies.',
    mode: 'read',
    params: [
      {
        name: 'ids',
        type: { kind: 'list', of: { kind: 'name', name: 'ID', nullable: false }, nullable: false },
      },
    ],
    rows: [{ name: 'id', type: { kind: 'name', name: 'ID', nullable: false } }],
    slots: ['where', 'order'],
  });
});

test('a list of tuples is told from a list of lists', () => {
  expect(parseType('[[id ID!, name String]!]!')).toMatchObject({ kind: 'list', of: { kind: 'tuple' } });
  expect(parseType('[[ID!]!]!')).toMatchObject({ kind: 'list', of: { kind: 'list' } });
});

test.each(['[ID!', 'ID! ID!', '[id]]', ''])('"%s" is no type', (text) => {
  expect(() => parseType(text)).toThrow();
});

test('a header without a mode or a sentence is refused', () => {
  expect(() => parseHeader('// Bodies.\nRETURN 1')).toThrow('@mode');
  expect(() => parseHeader('// @mode read\nRETURN 1')).toThrow('sentence');
});

const shape = parseShape('// A body.\n// @shape Agency agency\nid ID!\nseatId ID = head([(agency)-->(c) | c.id])\n');

test('the columns of a shape are written for the variable that a statement binds', () => {
  expect(columnsText(shape)).toBe('[agency.id, head([(agency)-->(c) | c.id])]');
  expect(columnsText(shape, 'host')).toBe('[host.id, head([(host)-->(c) | c.id])]');
  expect(holdsShape('RETURN [\n  agency.id,\n  head([(agency)-->(c) | c.id])\n]', shape)).toBe(true);
  expect(holdsShape('RETURN [agency.id]', shape)).toBe(false);
});

const print = (text: string) =>
  printStatements([{ name: 'agency/list', text, header: parseHeader(text) }], new Map([['Agency', shape]]), new Set());

test('a parameter or slot that is declared but not used, or used but not declared, is refused with the name of the file', () => {
  expect(() => print(header('// @param ids [ID!]!'))).toThrow(
    'cypher/agency/list.cypher: parameter $ids is declared but not used.',
  );
  expect(() => print('// Bodies.\n// @mode read\nRETURN $id')).toThrow('parameter $id is used but not declared.');
  expect(() => print(header('// @slot where'))).toThrow('slot <where> is declared but not used.');
  expect(() => print('// Bodies.\n// @mode read\nMATCH (a) WHERE <where> RETURN 1')).toThrow(
    'slot <where> is used but not declared.',
  );
});

test('a statement that does not return the columns of its shape is refused', () => {
  expect(() => print('// Bodies.\n// @mode read\n// @row agency Agency!\nMATCH (agency) RETURN [agency.id]')).toThrow(
    'it has to return the columns of Agency:\n[agency.id, head(',
  );
});
