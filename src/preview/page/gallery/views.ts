import { useMemo, useSyncExternalStore } from 'react';
import { useStoredValue } from '../state/settings.ts';

export const THEME_CHOICES = ['both', 'light', 'dark'] as const;
export const WIDTH_CHOICES = ['both', 'phone', 'desktop'] as const;

/** One way to look at an exhibit. */
export interface ExhibitView {
  readonly theme: 'light' | 'dark';
  readonly width: 'phone' | 'desktop';
}

/** No room for more than what a phone shows. */
const NARROW = '(max-width: 799px)';

/** The ways in which exhibits are shown, and what chooses them. */
export function useViews() {
  const [themes, showThemes] = useStoredValue('gallery-themes', 'both', sessionStorage);
  const [widths, showWidths] = useStoredValue('gallery-widths', 'both', sessionStorage);
  const isNarrow = useMediaQuery(NARROW);
  const shownWidths = isNarrow ? 'phone' : widths;
  const views = useMemo(() => listViews(themes, shownWidths), [themes, shownWidths]);
  return { views, themes, showThemes, widths: shownWidths, showWidths, isNarrow };
}

function listViews(themes: string, widths: string): readonly ExhibitView[] {
  return (['light', 'dark'] as const)
    .filter((theme) => themes === 'both' || themes === theme)
    .flatMap((theme) =>
      (['desktop', 'phone'] as const)
        .filter((width) => widths === 'both' || widths === width)
        .map((width) => ({ theme, width })),
    );
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (update) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', update);
      return () => list.removeEventListener('change', update);
    },
    () => window.matchMedia(query).matches,
  );
}
