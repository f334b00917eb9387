import { Kind } from 'graphql';
import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Needed } from '../capabilities.ts';
import { AppError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { requireCapability } from '../viewer.ts';
import type { Viewer } from '../viewer.ts';
import { runningOf } from './asked.ts';
import type { Beginning } from './asked.ts';
import { refusing } from './refusal.ts';
import { visitOf } from './visit.ts';

const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** The names of the fields that an operation itself asks for, those of its fragments too. */
const rootFields = (document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> => {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return names;
};

const requireAll = (needed: ReadonlyMap<string, Needed>, type: string, names: ReadonlySet<string>, viewer: Viewer) => {
  for (const name of names) {
    if (name.startsWith('__')) continue;
    const capability = needed.get(`${type}.${name}`);
    // A field that declares nothing cannot be there: the start would have been refused.
    if (capability === undefined) throw new Error(`${type}.${name} declares no capability.`);
    if (capability !== null) requireCapability(viewer, capability, name);
  }
};

/** The one place where capabilities are asked for: before anything runs, for every field that an operation itself asks for. */
export const useCapabilities = (needed: ReadonlyMap<string, Needed>): Plugin => {
  const ask = ({ args, setResultAndStopExecution }: Beginning): void => {
    const running = runningOf(args);
    if (running === null) return;
    const { document, operation, request } = running;
    try {
      requireAll(needed, rootTypes[operation.operation], rootFields(document, operation), visitOf(request).viewer);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const code = error.extensions['code'] as ErrorCode;
      setResultAndStopExecution({ errors: [refusing(code, error.message)] });
    }
  };
  return { onExecute: ask, onSubscribe: ask };
};
