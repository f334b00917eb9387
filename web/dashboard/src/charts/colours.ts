import { useMemo } from 'react';
import { useShade } from '../parts/theme.tsx';

const names = {
  ink: '--ink',
  muted: '--muted',
  line: '--line',
  surface: '--surface',
  land: '--land',
  sea: '--sea',
  accent: '--accent',
  warm: '--warm',
  soft: '--accent-soft',
} as const;

/** The colours of the style sheet, for what is drawn without one. */
export type Colours = Readonly<Record<keyof typeof names, string>> & { readonly categories: readonly string[] };

const categoryCount = 9;

// The style sheet has turned to the shade before anybody hears of it.
const coloursIn = (_shade: 'light' | 'dark'): Colours => {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  const colours = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, value(name)]));
  return {
    ...(colours as Record<keyof typeof names, string>),
    categories: Array.from({ length: categoryCount }, (_, index) => value(`--category-${index + 1}`)),
  };
};

/** The colours as they are now, light or dark. */
export const useColours = (): Colours => {
  const shade = useShade();
  return useMemo(() => coloursIn(shade), [shade]);
};
