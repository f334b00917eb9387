import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { texts } from '../texts.ts';
import { recordHref, viewHref } from '../view/addresses.ts';
import { Combobox } from './combobox.tsx';

/** The search over all records that stands on every page. */
export const SearchBox = (): ReactNode => {
  const [text, setText] = useState('');
  const [, go] = useLocation();
  return (
    <search className="search-box">
      <Combobox
        label={texts.search.label}
        placeholder={texts.search.placeholder}
        text={text}
        onText={setText}
        onPick={({ id }) => {
          setText('');
          go(recordHref(id));
        }}
        onEnter={(wanted) => {
          if (wanted !== '') go(viewHref('/search', { text: wanted }));
        }}
      />
    </search>
  );
};
