// Measures how far other words reach: whether people can ask for what a folder speaks of without using its own words.

import type { Explanation } from '../answer/explain.ts';
import type { Reply } from '../answer/reply.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Thesaurus } from '../search/synonyms.ts';
import { isLightWord, isStopWord, splitWords, stem } from '../text/words.ts';

/** As many of the commonest words of a folder are looked at. */
const MOST_COMMON = 300;

/** A word of the articles that no other word leads to. */
interface Unreached {
  /** The stem in its commonest form. */
  readonly word: string;
  /** The number of passages that have it. */
  readonly passages: number;
}

/** A stand-in that was found in quoted passages. */
interface Firing {
  readonly asked: string;
  readonly found: string;
  /** The number of questions in whose answers it was found, and of those whose answers are firm and wrong. */
  readonly times: number;
  readonly wrong: number;
}

export interface Reach {
  /** Of how many of the folder's commonest words it was asked whether another leads to them. */
  readonly common: number;
  readonly unreached: readonly Unreached[];
  /** Words asked that the articles have, that only stand-ins of the articles have, and that nothing has. */
  readonly words: { readonly same: number; readonly other: number; readonly none: number };
  /** Stand-ins, the most used first. */
  readonly firings: readonly Firing[];
}

/** A reply, and whether its answer is firm and wrong. */
interface Judged {
  readonly reply: Reply;
  readonly isWrong: boolean;
}

interface Explained extends Explanation {
  readonly isWrong: boolean;
}

/** Measures the reach of a thesaurus over a folder's passages, and over the questions that were asked of it. */
export function measureReach(
  passages: readonly Passage[],
  thesaurus: Thesaurus,
  judged: readonly Judged[],
): Reach {
  const common = listCommonWords(passages);
  const led = listLedTo(thesaurus);
  const explained = judged.map(({ reply, isWrong }) => ({ ...reply.explain(), isWrong }));
  return {
    common: common.length,
    unreached: common.filter(({ word }) => !led.has(stem(word))),
    words: countWords(passages, explained),
    firings: countFirings(explained),
  };
}

/** The commonest telling words of some passages, by their stems. */
function listCommonWords(passages: readonly Passage[]): Unreached[] {
  const counts = new Map<string, { passages: number; readonly forms: Map<string, number> }>();
  for (const passage of passages) {
    const telling = listWords(passage).filter(
      (word) => /^\p{L}{3,}$/u.test(word) && !isStopWord(word) && !isLightWord(word),
    );
    for (const term of new Set(telling.map(stem))) {
      const known = counts.get(term) ?? { passages: 0, forms: new Map<string, number>() };
      known.passages += 1;
      counts.set(term, known);
    }
    for (const word of telling) {
      const forms = counts.get(stem(word))?.forms;
      forms?.set(word, (forms.get(word) ?? 0) + 1);
    }
  }
  return [...counts.values()]
    .map(({ passages: count, forms }) => ({ word: pickCommonest(forms), passages: count }))
    .sort((a, b) => b.passages - a.passages || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_COMMON);
}

function listWords({ article, heading, text }: Passage): string[] {
  return splitWords([article, ...heading, text].join('\n')).map(({ folded }) => folded);
}

function pickCommonest(forms: ReadonlyMap<string, number>): string {
  const [first = ''] = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
  return first;
}

/** The stems of all terms to which others lead. */
function listLedTo({ own, same, related }: Thesaurus): Set<string> {
  const terms = [
    ...[...own, ...same].filter((group) => group.length > 1).flat(),
    ...related.flatMap(([, others]) => others),
  ];
  return new Set(terms.flatMap((term) => splitWords(term).map(({ folded }) => stem(folded))));
}

function countWords(passages: readonly Passage[], explained: readonly Explained[]): Reach['words'] {
  const known = new Set(passages.flatMap(listWords).map(stem));
  const asked = explained.flatMap((one) => one.asked);
  const isKnown = (word: string): boolean => word.split(' ').every((part) => known.has(stem(part)));
  const same = asked.filter(({ word }) => isKnown(word)).length;
  const none = asked.filter(({ word, standIns }) => !isKnown(word) && standIns.length === 0).length;
  return { same, other: asked.length - same - none, none };
}

function countFirings(explained: readonly Explained[]): Firing[] {
  const counts = new Map<string, { asked: string; found: string; times: number; wrong: number }>();
  for (const { reasons, isWrong } of explained) {
    const found = new Map(
      reasons
        .filter(({ isQuoted }) => isQuoted)
        .flatMap(({ matched }) => matched)
        .filter(({ word, as }) => stem(word) !== stem(as))
        .map((match) => [`${match.word}\n${match.as}`, match] as const),
    );
    for (const [key, { word, as }] of found) {
      const known = counts.get(key) ?? { asked: word, found: as, times: 0, wrong: 0 };
      counts.set(key, {
        ...known,
        times: known.times + 1,
        wrong: known.wrong + (isWrong ? 1 : 0),
      });
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.times - a.times || (`${a.asked}${a.found}` < `${b.asked}${b.found}` ? -1 : 1),
  );
}
