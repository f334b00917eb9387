import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import type { ReactNode } from 'react';
import { copied, useNotice } from './copy-button.tsx';
import { linkTo } from '../../shared/query-link.ts';

/** Copies a link that reopens the query with its variables; where the clipboard is closed, it goes into the address bar. */
export const CopyLinkButton = (): ReactNode => {
  const [notice, setNotice] = useNotice();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const copy = async (): Promise<void> => {
    const opened = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    const link = linkTo(location.href, opened);
    const onClipboard = await copied(link);
    if (!onClipboard) history.replaceState(null, '', link);
    setNotice(onClipboard ? 'Link copied' : 'The link stands in the address bar');
  };
  return (
    <>
      <ToolbarButton label="Copy a link that reopens this query" onClick={() => void copy()}>
        <svg
          className="graphiql-toolbar-icon"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L12 5.6M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.2-1.2" />
        </svg>
      </ToolbarButton>
      <span className="toolbar-notice" role="status">
        {notice}
      </span>
    </>
  );
};
