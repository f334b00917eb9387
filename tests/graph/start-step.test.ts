import { Neo4jError } from 'neo4j-driver';
import { AppError, StartError } from '../../src/errors.ts';
import { translateError } from '../../src/graph/errors.ts';
import { readPatiently, takeStep } from '../../src/graph/start-step.ts';

const step = { doing: 'load the seeds', where: 'bolt://db:7687, database neo4j' };

const refusedBy = (code: string, message: string): Error =>
  new Neo4jError(message, code, '', '', { OPERATION: '', OPERATION_CODE: '', CURRENT_SCHEMA: '' });

const failed = async (error: unknown): Promise<unknown> => {
  try {
    return await takeStep(step, () => Promise.reject(error as Error));
  } catch (thrown) {
    return thrown;
  }
};

test.each([
  ['Neo.ClientError.Security.Forbidden', 'its user may not do that. Give the user the rights'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'what it holds does not fit Portolan: Said. More.'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'it can only be read. Allow writes to it'],
  ['ServiceUnavailable', 'it no longer answers. See that it runs'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'it is too busy for that now. Start again'],
  ['Neo.ClientError.Statement.SyntaxError', 'it refuses with Neo.ClientError.Statement.SyntaxError: Said. More.'],
])('%s becomes a sentence that names the step and what to do', async (code, sentence) => {
  for (const error of [refusedBy(code, 'Said.\nMore.'), translateError(refusedBy(code, 'Said.\nMore.'), 'a/b')]) {
    const told = await failed(error);
    expect(told).toBeInstanceOf(StartError);
    expect(String(told)).toContain(`Portolan could not load the seeds in bolt://db:7687, database neo4j: ${sentence}`);
    expect(String(told)).not.toContain('\n');
  }
});

test('a database that accepts connections and does not answer is told, too', async () => {
  const told = await failed(new AppError('UNAVAILABLE', 'Try again.', { cause: new Error('Silence.') }));
  expect(String(told)).toContain('database neo4j: it accepts connections but does not answer in time.');
});

test('a read that got no answer in time is sent again, and no other', async () => {
  const answers = [new AppError('UNAVAILABLE', 'Try again.'), new AppError('TIMEOUT', 'Too long.')];
  const read = () => {
    const next = answers.shift();
    return next === undefined ? Promise.resolve('read') : Promise.reject(next);
  };
  expect(await readPatiently(read)).toBe('read');
  answers.push(new AppError('CONFLICT', 'No.'));
  await expect(readPatiently(read)).rejects.toThrow('No.');
});

test('what is no error of the database stays as it is', async () => {
  const errors = [new Error('A bug.'), new StartError('Drift.'), new AppError('CONFLICT', 'No.')];
  for (const error of errors) expect(await failed(error)).toBe(error);
});
