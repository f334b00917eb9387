import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { createChoice, useStored } from '../../../shared/store.ts';
import { texts } from '../texts.ts';

const choices = ['system', 'light', 'dark'] as const;

/** The colours that somebody chose; the browser remembers it. */
const theme = createChoice('colours', choices);

// Before anything that is drawn by these colours hears of the change.
const apply = (): void => {
  const chosen = theme.get();
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
};
apply();
theme.subscribe(apply);

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (changed: () => void): (() => void) => {
  systemIsDark.addEventListener('change', changed);
  const unsubscribe = theme.subscribe(changed);
  return () => {
    systemIsDark.removeEventListener('change', changed);
    unsubscribe();
  };
};

const shownNow = (): 'light' | 'dark' => {
  const chosen = theme.get();
  if (chosen !== 'system') return chosen;
  return systemIsDark.matches ? 'dark' : 'light';
};

/** Whether the page is light or dark now, for what is drawn without style sheets. */
export const useShade = (): 'light' | 'dark' => useSyncExternalStore(subscribe, shownNow);

/** Changes the colours from what the system says to light to dark. */
export const ThemeButton = (): ReactNode => {
  const chosen = useStored(theme);
  const next = choices[(choices.indexOf(chosen) + 1) % choices.length] ?? 'system';
  const label = texts.theme.button(texts.theme[chosen]);
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={() => theme.set(next)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" />
        <path
          d={
            chosen === 'light'
              ? ''
              : chosen === 'dark'
                ? 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z'
                : 'M12 3.5a8.5 8.5 0 0 1 0 17z'
          }
        />
      </svg>
    </button>
  );
};
