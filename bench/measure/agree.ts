import { isDeepStrictEqual } from 'node:util';
import type { Agent } from 'node:http';
import type { Operation, Variables } from '../operations/operation.ts';
import type { Contender } from './contender.ts';
import { send } from './drive.ts';

const answerTo = async (agent: Agent, contender: Contender, operation: Operation, variables: Variables) => {
  const ask = contender.ask(operation, variables);
  if (ask === null) return null;
  const { text, bytes } = await send(agent, ask);
  const { data } = JSON.parse(text) as { readonly data: unknown };
  return { value: contender.answer(operation, data), bytes };
};

const differ = (operation: Operation, variables: Variables, name: string, ours: unknown, theirs: unknown): Error => {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  const at = Math.max(0, [...a.matchAll(/./gs)].findIndex(([character], index) => character !== b[index]) - 100);
  return new Error(
    `${operation.name}: ${name} answers otherwise than portolan to ${JSON.stringify(variables)}:\n${a.slice(at, at + 400)}\n${b.slice(at, at + 400)}`,
  );
};

/** Makes sure that all contenders give the same answers to some of an operation's questions; throws where one does not. */
export const requireAgreement = async (
  agent: Agent,
  contenders: readonly Contender[],
  operation: Operation,
  asked: readonly Variables[],
): Promise<void> => {
  const [ours, ...others] = contenders;
  if (ours === undefined) throw new Error('There is nobody to be asked.');
  for (const variables of asked) {
    const answer = await answerTo(agent, ours, operation, variables);
    for (const other of others) {
      const theirs = await answerTo(agent, other, operation, variables);
      if (theirs !== null && !isDeepStrictEqual(theirs.value, answer?.value))
        throw differ(operation, variables, other.name, answer?.value, theirs.value);
    }
  }
};
