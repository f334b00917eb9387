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
import { readLink } from './query-link.ts';
import type { LinkedQuery } from './query-link.ts';
import { ResultPanel } from './result-panel.tsx';
import { remembered } from './store.ts';
import { onlyReads, useOpenQuery } from './use-open-query.ts';

/** What the page opens on: the query of its link, else what was open before, else the headline question. */
export const openedFirst = (address: string, examples: readonly Example[]): LinkedQuery | null => {
  const linked = readLink(address);
  if (linked !== null || remembered('graphiql:tabState') !== null) return linked;
  const [headline] = examples;
  return headline === undefined ? null : { query: headline.query, variables: variablesText(headline) };
};

const forgetLink = (): void => history.replaceState(null, '', location.pathname);

/** Runs what the page was opened on, as soon as the editors stand; never a query that was only left open. */
const RunAtOpening = ({ opened }: { readonly opened: LinkedQuery }): ReactNode => {
  const actions = useGraphiQLActions();
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor && state.responseEditor));
  const ran = useRef(false);
  useEffect(() => {
    if (!ready || ran.current || !onlyReads(opened.query)) return;
    ran.current = true;
    actions.run();
  }, [ready, opened, actions]);
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
  const opened = openedFirst(address, examples);
  forgetLink();
  const examplesPlugin = createExamplesPlugin(examples);
  const explorer = { ...explorerPlugin({ showAttribution: false }), title: 'Explorer' };
  return (
    <GraphiQL
      fetcher={createFetcher(location.pathname)}
      plugins={[examplesPlugin, explorer, HISTORY_PLUGIN]}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
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
      {opened && <RunAtOpening opened={opened} />}
      <FollowLinks />
    </GraphiQL>
  );
};
