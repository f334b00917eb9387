import type { ReactNode } from 'react';

const parts = /(?<comment>\/\/.*)|(?<string>'[^']*'|"[^"]*")|(?<parameter>\$\w+)|(?<keyword>\b[A-Z]{2,}\b)/g;

const kinds = ['comment', 'string', 'parameter', 'keyword'];

/** A statement's text with its comments, strings, parameters and keywords set apart. */
export const CypherText = ({ text }: { readonly text: string }): ReactNode => {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(parts)) {
    const kind = kinds.find((each) => match.groups?.[each] !== undefined);
    pieces.push(
      text.slice(end, match.index),
      <span key={match.index} className={`cypher-${kind ?? 'text'}`}>
        {match[0]}
      </span>,
    );
    end = match.index + match[0].length;
  }
  return (
    <pre tabIndex={0}>
      {pieces}
      {text.slice(end)}
    </pre>
  );
};
