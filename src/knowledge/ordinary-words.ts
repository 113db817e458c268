import { capitalize } from '../text/capitalize.ts';
import { escapeRegExp } from '../text/escape-pattern.ts';
import { isRoleKind, listShortForms, type Named } from '../text/name-forms.ts';

/** So often must a word be written small to be one of the language's, not only a name written carelessly. */
const MIN_SMALL = 3;
/** … and at least so often for each time that it has a capital. */
const SMALL_FOR_CAPITAL = 0.25;
/** A word, and the one after it. */
const WORD_PAIR = /(?<![\p{L}\p{N}])(\p{L}+)(?:[ \t]+(\p{L}+))?/uy;

/**
 * Which short forms of role names are ordinary words in these articles: "people" where there is a People team. "the people
 * team" is the name, however it is written, and does not count. Folded words.
 */
export function findOrdinaryWords(
  roles: readonly Named[],
  articles: readonly string[],
): ReadonlySet<string> {
  const counts = new Map(
    [...listShortForms(roles)].map((word) => [word, { small: 0, capital: 0 }]),
  );
  if (counts.size === 0) return new Set();
  // As people write them: small, with a capital, in capitals.
  const written = [...counts.keys()].flatMap((word) => [
    word,
    capitalize(word),
    word.toUpperCase(),
  ]);
  const anyForm = new RegExp(written.map(escapeRegExp).join('|'), 'g');
  for (const article of articles) {
    for (const { index } of article.matchAll(anyForm)) {
      WORD_PAIR.lastIndex = index;
      const [, word = '', next = ''] = WORD_PAIR.exec(article) ?? [];
      const count = counts.get(word.toLowerCase());
      if (count === undefined || isRoleKind(next.toLowerCase())) continue;
      if (/^\p{Ll}/u.test(word)) count.small += 1;
      else count.capital += 1;
    }
  }
  const ordinary = [...counts].filter(
    ([, { small, capital }]) => small >= MIN_SMALL && small >= capital * SMALL_FOR_CAPITAL,
  );
  return new Set(ordinary.map(([word]) => word));
}
