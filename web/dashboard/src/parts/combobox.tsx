import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { ask } from '../data/ask.ts';
import { usePrevious } from '../data/use-answer.ts';
import { SearchDocument } from '../generated/graphql.ts';
import type { RecordKind, SearchQuery } from '../generated/graphql.ts';
import { texts, wordFor } from '../texts.ts';

type Hit = SearchQuery['search'][number];

const pause = 150;

/** The text, once nobody has typed for a moment. */
const useSettled = (text: string): string => {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

const useHits = (text: string, kinds: readonly RecordKind[] | null): readonly Hit[] => {
  const previous = usePrevious();
  const { data } = useQuery({
    queryKey: ['suggestions', text, kinds],
    queryFn: ({ signal }) => ask(SearchDocument, { text, kinds, first: 8 }, signal),
    enabled: text !== '',
    placeholderData: previous,
  });
  return text === '' ? [] : (data?.search ?? []);
};

/** A box that suggests records while somebody types: the ARIA combobox pattern, with a list below. */
export const Combobox = ({
  label,
  placeholder,
  kinds = null,
  text,
  onText,
  onPick,
  onEnter,
  nothing,
  isLabelSeen = false,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds?: readonly RecordKind[] | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPick: (record: Hit['record']) => void;
  /** What Enter does where no suggestion is chosen. */
  readonly onEnter?: (text: string) => void;
  readonly nothing?: string;
  readonly isLabelSeen?: boolean;
}): ReactNode => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const wanted = open ? text.trim() : '';
  const settled = useSettled(wanted);
  const hits = useHits(wanted === '' ? '' : settled, kinds);
  const isListed = open && wanted !== '' && (hits.length > 0 || nothing !== undefined);

  useEffect(() => setActive(-1), [settled]);

  const pick = (hit: Hit): void => {
    setOpen(false);
    onPick(hit.record);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) =>
        hits.length === 0 ? -1 : (now + step + hits.length + (now < 0 && step < 0 ? 1 : 0)) % hits.length,
      );
    } else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[active];
      if (open && hit !== undefined) pick(hit);
      else {
        setOpen(false);
        onEnter?.(text.trim());
      }
    }
  };

  return (
    <div
      className="combobox"
      ref={box}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <label htmlFor={id} className={isLabelSeen ? undefined : 'unseen'}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        maxLength={200}
        onFocus={() => setOpen(true)}
        onChange={({ target }) => {
          setOpen(true);
          onText(target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isListed}>
        {hits.map((hit, index) => (
          <li
            key={hit.record.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(hit);
            }}
          >
            <span className="hit-label">{hit.record.label}</span>
            <span className="hit-kind">{wordFor(hit.record.recordKind)}</span>
          </li>
        ))}
        {hits.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled="true" className="hit-none">
            {settled === wanted ? nothing : texts.search.loading}
          </li>
        )}
      </ul>
    </div>
  );
};
