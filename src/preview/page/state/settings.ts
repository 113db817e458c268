import { useEffect, useState } from 'react';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A word that outlives reloads: in this tab alone (`session`), or in all of them. */
export function useStoredValue(
  key: string,
  first: string,
  storage: Storage = localStorage,
): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => storage.getItem(key) ?? first);
  const keep = (next: string) => {
    storage.setItem(key, next);
    setValue(next);
  };
  return [value, keep];
}

/** Light, dark, or as the system has it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [kept, keep] = useStoredValue('theme', 'auto');
  const theme = THEMES.find((one) => one === kept) ?? 'auto';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [theme, keep];
}

/** For a box that scrolls and may hold nothing that takes the focus: the keyboard must reach it all the same. */
export const SCROLLS = { tabIndex: 0 } as const;
