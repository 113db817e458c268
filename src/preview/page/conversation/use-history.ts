import { useState } from 'react';

const KEY = 'typed';
/** More than anybody goes back. */
const MAX_KEPT = 50;

/** What the person sent, in this tab: arrow up in an empty box brings the last back, and again the one before. */
export function useHistory() {
  /** How many texts back; 0 where the box holds something new. */
  const [back, setBack] = useState(0);

  return {
    keep(text: string): void {
      const kept = [...readKept().filter((one) => one !== text), text].slice(-MAX_KEPT);
      sessionStorage.setItem(KEY, JSON.stringify(kept));
      setBack(0);
    },

    /** The text `step` further back, '' behind the last; undefined where the box holds something that was typed. */
    recall(shown: string, step: 1 | -1): string | undefined {
      const kept = readKept();
      const isRecalled = back > 0 && shown === kept.at(-back);
      if (shown !== '' && !isRecalled) return undefined;
      const next = Math.max(0, Math.min(kept.length, (isRecalled ? back : 0) + step));
      setBack(next);
      return next === 0 ? '' : kept.at(-next);
    },
  };
}

function readKept(): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  return Array.isArray(kept) ? kept.map(String) : [];
}
