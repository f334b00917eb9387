import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { LinkedQuery } from './query-link.ts';

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

const parsed = (query: string): DocumentNode | null => {
  try {
    return parse(query);
  } catch {
    return null;
  }
};

/** Whether a text only reads, so that it may run without being asked to. */
export const onlyReads = (query: string): boolean => {
  const document = parsed(query);
  return document !== null && operationsOf(document).every(({ operation }) => operation === OperationTypeNode.QUERY);
};

/**
 * A function that opens a query and its variables, in the tab that already holds them, else in a tab of its own, and
 * runs it if it only reads.
 */
export const useOpenQuery = (): ((opened: LinkedQuery) => void) => {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  return ({ query, variables }) => {
    const index = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (index === -1 && tabs[activeTabIndex]?.query?.trim()) actions.addTab();
    else if (index !== -1 && index !== activeTabIndex) actions.changeTab(index);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // The editor tells its operation only after a pause; until then `run` would send the name of the tab before.
    const document = parsed(query);
    const operations = document === null ? [] : operationsOf(document);
    const operationName = operations[0]?.name?.value;
    actions.setOperationFacts({
      ...(document && { documentAST: document }),
      ...(operationName && { operationName }),
      operations,
    });
    actions.updateActiveTabValues({ query, variables, operationName: operationName ?? null });
    if (onlyReads(query)) actions.run();
  };
};
