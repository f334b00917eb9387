import { Kind, visit, BREAK } from 'graphql';
import type { DocumentNode, GraphQLSchema, ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { runningOf } from './asked.ts';
import { refusing } from './refusal.ts';
import { visitOf } from './visit.ts';

const introspection = new Set(['__schema', '__type']);
const known = new WeakMap<DocumentNode, boolean>();

const asksForSchema = (document: DocumentNode): boolean => {
  const found = known.get(document);
  if (found !== undefined) return found;
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      asks ||= introspection.has(name.value);
      return asks ? BREAK : undefined;
    },
  });
  known.set(document, asks);
  return asks;
};

/**
 * Shows the schema to whoever has signed in, and to everybody where `isOpen`. Where it is not, no error names what is
 * alike: what is found wrong is kept by document, for everybody.
 */
export const useIntrospection = (isOpen: boolean): Plugin => ({
  onValidate({ validateFn, setValidationFn }) {
    if (isOpen) return;
    const validateQuietly = (
      schema: GraphQLSchema,
      document: DocumentNode,
      rules?: readonly ValidationRule[],
    ): unknown => validateFn(schema, document, rules, { hideSuggestions: true });
    setValidationFn(validateQuietly);
  },
  onExecute({ args, setResultAndStopExecution }) {
    if (!isOpen) Object.assign(args, { hideSuggestions: true });
    const running = runningOf(args);
    if (running === null || isOpen || visitOf(running.request).viewer.isSignedIn) return;
    if (!asksForSchema(running.document)) return;
    const message =
      '__schema: the schema is shown to whoever has signed in, by the header "Authorization: Bearer …" (PORTOLAN_INTROSPECTION).';
    setResultAndStopExecution({ errors: [refusing('UNAUTHENTICATED', message)] });
  },
});
