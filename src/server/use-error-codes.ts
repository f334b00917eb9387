import type { Plugin } from 'graphql-yoga';
import type { GraphQLError } from 'graphql';

/** Gives what the validation of a document finds a code of our closed list, where Yoga would give one of its own. */
export const useErrorCodes = (): Plugin => ({
  onValidate() {
    return ({ valid, result }) => {
      if (valid) return;
      for (const error of result as readonly GraphQLError[]) error.extensions['code'] ??= 'BAD_USER_INPUT';
    };
  },
});
