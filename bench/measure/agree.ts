import { isDeepStrictEqual } from 'node:util';
import type { Agent } from 'node:http';
import type { Operation, Variables } from '../operations/operation.ts';
import type { Contender } from './contender.ts';
import { send } from './drive.ts';

const answerTo = async (agent: Agent, contender: Contender, operation: Operation, variables: Variables) => {
  const ask = contender.ask(operation, variables);
  if (ask === null) return null;
  const { text } = await send(agent, ask);
  const { data } = JSON.parse(text) as { readonly data: unknown };
  return { value: contender.answer(operation, data) };
};

const differ = (operation: Operation, variables: Variables, name: string, ours: unknown, theirs: unknown): Error => {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  const at = Math.max(0, [...a.matchAll(/./gs)].findIndex(([character], index) => character !== b[index]) - 100);
  return new Error(
    `${operation.name}: ${name} answers otherwise than another to ${JSON.stringify(variables)}:\n${a.slice(at, at + 400)}\n${b.slice(at, at + 400)}`,
  );
};

const orFailure = async <Result>(work: Promise<Result>): Promise<Result | Error> => {
  try {
    return await work;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/**
 * Makes sure that all contenders give the same answers to some of an operation's questions; throws where one does not. What
 * got no answer, being refused or ended, cannot be compared: it is told.
 */
export const requireAgreement = async (
  agent: Agent,
  contenders: readonly Contender[],
  operation: Operation,
  asked: readonly Variables[],
): Promise<readonly string[]> => {
  const unanswered: string[] = [];
  for (const variables of asked) {
    let first: { readonly value: unknown } | undefined;
    for (const contender of contenders) {
      const answer = await orFailure(answerTo(agent, contender, operation, variables));
      if (answer instanceof Error) unanswered.push(`${operation.name}, ${contender.name}: ${answer.message}`);
      else if (answer !== null && first === undefined) first = answer;
      else if (answer !== null && !isDeepStrictEqual(answer.value, first?.value))
        throw differ(operation, variables, contender.name, first?.value, answer.value);
    }
  }
  return unanswered;
};
