import { useEffect, useState } from 'react';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A string that survives reloads: in this tab (`sessionStorage`) or in all (`localStorage`). */
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

/** Light, dark, or the system's choice. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [kept, keep] = useStoredValue('theme', 'auto');
  const theme = THEMES.find((one) => one === kept) ?? 'auto';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [theme, keep];
}

/** Makes a scrolling box reachable by keyboard, even without focusable content. */
export const SCROLLS = { tabIndex: 0 } as const;
