import { constantValues } from '../../src/graph/groups.ts';

test.each([
  ['POLICE', 'Police'],
  ['EU_INSTITUTION', 'EU institution'],
  ['UN_BODY', 'UN body'],
  ['NGO', 'NGO'],
  ['JOINT_UNIT', 'Joint unit'],
])('the constant %s reads %s', (constant, label) => {
  expect(constantValues(constant)).toEqual([{ id: constant, label }]);
});
