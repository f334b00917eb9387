import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { CopyLinkButton } from './copy-link-button.tsx';
import { variablesText } from './example-search.ts';
import type { Example } from './example-search.ts';
import { createExamplesPlugin } from './examples-panel.tsx';
import { createFetcher } from './fetcher.ts';
import { readLink } from '../../shared/query-link.ts';
import type { LinkedQuery } from '../../shared/query-link.ts';
import { ResultPanel } from './result-panel.tsx';
import { remembered } from '../../shared/store.ts';
import { storageWithoutKeys } from './storage.ts';
import { onlyReads, useOpenQuery } from './use-open-query.ts';

interface Opening extends LinkedQuery {
  readonly run: boolean;
}

interface StoredTabs {
  readonly tabs: readonly { readonly query: string | null; readonly variables: string | null }[];
  readonly activeTabIndex: number;
}

/** The query in the tab that was last open; null for somebody who was never here. */
const lastOpen = (): LinkedQuery | null => {
  try {
    const { tabs, activeTabIndex } = JSON.parse(remembered('graphiql:tabState') ?? '') as StoredTabs;
    const tab = tabs[activeTabIndex];
    return tab === undefined ? null : { query: tab.query ?? '', variables: tab.variables ?? '' };
  } catch {
    return null;
  }
};

/** What the page opens on: the query of its link, else what was open before, else the headline question. */
const opening = (address: string, examples: readonly Example[]): Opening | null => {
  const linked = readLink(address);
  if (linked !== null) return { ...linked, run: onlyReads(linked.query) };
  const last = lastOpen();
  if (last !== null) return { ...last, run: false };
  const [headline] = examples;
  return headline === undefined ? null : { query: headline.query, variables: variablesText(headline), run: true };
};

const forgetLink = (): void => history.replaceState(null, '', location.pathname);

/** Runs what the page was opened on, as soon as the editors stand. */
const RunAtOpening = (): ReactNode => {
  const actions = useGraphiQLActions();
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor && state.responseEditor));
  const ran = useRef(false);
  useEffect(() => {
    if (!ready || ran.current) return;
    ran.current = true;
    actions.run();
  }, [ready, actions]);
  return null;
};

/** Takes the frames from letters that look like others: the apostrophe of Côte d’Ivoire is meant. */
const PlainLetters = (): ReactNode => {
  const editor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } }), [editor]);
  return null;
};

/** Lets the editors change with the system's light and dark, as the rest of the page does by its style sheet. */
const FollowSystemTheme = (): ReactNode => {
  const actions = useGraphiQLActions();
  const theme = useGraphiQL((state) => state.theme);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => actions.setTheme(theme);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [actions, theme]);
  return null;
};

/** Opens a link that is given to the page while it is open. */
const FollowLinks = (): ReactNode => {
  const openQuery = useOpenQuery();
  useEffect(() => {
    const follow = (): void => {
      const linked = readLink(location.href);
      if (linked === null) return;
      forgetLink();
      openQuery(linked);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [openQuery]);
  return null;
};

/** The whole page. It is made once: what it opens on is settled before. */
export const createPlayground = (address: string, examples: readonly Example[]): ReactNode => {
  const opened = opening(address, examples);
  forgetLink();
  const examplesPlugin = createExamplesPlugin(examples);
  const explorer = { ...explorerPlugin({ showAttribution: false }), title: 'Explorer' };
  return (
    <GraphiQL
      fetcher={createFetcher(location.pathname)}
      plugins={[examplesPlugin, explorer, HISTORY_PLUGIN]}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      shouldPersistHeaders={false}
      storage={storageWithoutKeys}
      {...(opened && { initialQuery: opened.query, initialVariables: opened.variables })}
      {...(remembered('graphiql:visiblePlugin') === null && { visiblePlugin: examplesPlugin })}
    >
      <GraphiQL.Logo>Portolan</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <ResultPanel />
      </GraphiQL.Footer>
      {opened?.run && <RunAtOpening />}
      <FollowLinks />
      <PlainLetters />
      <FollowSystemTheme />
    </GraphiQL>
  );
};
