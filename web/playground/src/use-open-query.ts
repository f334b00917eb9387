import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { LinkedQuery } from '../../shared/query-link.ts';

/** The operations of a text; none where it does not parse. */
const operationsOf = (query: string): readonly OperationDefinitionNode[] => {
  try {
    return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return [];
  }
};

/** Whether a text only reads, so that it may run without being asked to. */
export const onlyReads = (query: string): boolean => {
  const operations = operationsOf(query);
  return operations.length > 0 && operations.every(({ operation }) => operation === OperationTypeNode.QUERY);
};

/**
 * A function that opens a query and its variables, in the tab that already holds them, else in a tab of its own, and
 * runs it if it only reads. A tab without headers takes those that stand now, so that a key is given once.
 */
export const useOpenQuery = (): ((opened: LinkedQuery) => void) => {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, headerEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
  }));
  return ({ query, variables }) => {
    const given = headerEditor?.getValue() ?? '';
    const index = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (index === -1 && tabs[activeTabIndex]?.query?.trim()) actions.addTab();
    else if (index !== -1 && index !== activeTabIndex) actions.changeTab(index);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    const headers = headerEditor?.getValue().trim() ? headerEditor.getValue() : given;
    headerEditor?.setValue(headers);
    const operationName = operationsOf(query)[0]?.name?.value;
    actions.updateActiveTabValues({ query, variables, headers, operationName: operationName ?? null });
    if (onlyReads(query)) actions.run();
  };
};
