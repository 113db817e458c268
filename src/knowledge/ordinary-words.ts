import { capitalize } from '../text/capitalize.ts';
import { escapeRegExp } from '../text/escape-pattern.ts';
import {
  isRoleKind,
  listBareNames,
  listShortForms,
  type Named,
  toSingular,
} from '../text/name-forms.ts';

/** So often must a word be written small to be one of the language's, not only a name written carelessly. */
const MIN_SMALL = 3;
/** … and at least so often for each time that it has a capital. */
const SMALL_FOR_CAPITAL = 0.25;
/** A name that so large a share of so many articles has is that of the company or the project. */
const WIDESPREAD = 0.5;
const MIN_ARTICLES = 10;
/** A word, and the one after it. */
const WORD_PAIR = /(?<![\p{L}\p{N}])(\p{L}+)(?:[ \t]+(\p{L}+))?/uy;

/** How often a short form is written small, and how often with a capital, by the folded form. */
export type FormCounts = ReadonlyMap<string, { readonly small: number; readonly capital: number }>;

/**
 * Which short forms of role names are ordinary words in these articles: "people" where there is a People team. "the people
 * team" is the name, however it is written, and does not count. Folded words; acronyms are in capitals.
 */
export function findOrdinaryWords(
  roles: readonly Named[],
  articles: readonly string[],
): ReadonlySet<string> {
  return chooseOrdinaryWords(roles, articles.map(createFormCounter(roles)));
}

/** Counts the short forms of role names in an article; those that it lacks are left out. */
export function createFormCounter(roles: readonly Named[]): (article: string) => FormCounts {
  const forms = listShortForms(roles);
  const bare = [...listBareNames(roles)].map((name) => ({
    name,
    first: name.split(' ')[0] ?? '',
    pattern: toBareNamePattern(name),
  }));
  if (forms.size === 0 && bare.length === 0) return () => new Map();
  // As people write them: small, with a capital, in capitals.
  const written = [...forms].flatMap((word) => [word, capitalize(word), word.toUpperCase()]);
  const anyForm = new RegExp(written.map(escapeRegExp).join('|'), 'g');
  return (article) => {
    const counts = new Map<string, { small: number; capital: number }>();
    for (const { index } of article.matchAll(anyForm)) {
      WORD_PAIR.lastIndex = index;
      const [, word = '', next = ''] = WORD_PAIR.exec(article) ?? [];
      const form = word.toLowerCase();
      if (!forms.has(form) || isRoleKind(next.toLowerCase())) continue;
      const count = counts.get(form) ?? { small: 0, capital: 0 };
      counts.set(form, count);
      if (/^\p{Ll}/u.test(word)) count.small += 1;
      else count.capital += 1;
    }
    const small = bare.length === 0 ? '' : article.toLowerCase();
    for (const { name, first, pattern } of bare) {
      // most names are in few articles, which is found fast
      if (small.includes(first.toLowerCase()) && standsBare(article, pattern))
        counts.set(name, { small: 0, capital: 1 });
    }
    return counts;
  };
}

/** A name of several words in the singular, as running text may have it, or an acronym, and the word behind it. */
function toBareNamePattern(name: string): RegExp {
  const isAcronym = name === name.toUpperCase();
  const words = name.split(' ').map((word) => `${escapeRegExp(word)}(?:e?s)?`);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])(?:\\s+(\\p{L}+))?`,
    isAcronym ? 'gu' : 'giu',
  );
}

/** Whether an article has a name somewhere without "team" or the like behind it, with which it is the team's. */
function standsBare(article: string, pattern: RegExp): boolean {
  return [...article.matchAll(pattern)].some(
    ([, next = '']) => !isRoleKind(toSingular(next.toLowerCase())),
  );
}

/** Which of the short forms are ordinary words or the name of the company, by what was counted in all articles. */
export function chooseOrdinaryWords(
  roles: readonly Named[],
  counts: Iterable<FormCounts>,
): ReadonlySet<string> {
  const forms = [...listShortForms(roles), ...listBareNames(roles)];
  const sums = new Map(forms.map((form) => [form, { small: 0, capital: 0, articles: 0 }]));
  let articles = 0;
  for (const ofArticle of counts) {
    articles += 1;
    for (const [form, { small, capital }] of ofArticle) {
      const sum = sums.get(form);
      if (sum === undefined) continue;
      sum.small += small;
      sum.capital += capital;
      sum.articles += 1;
    }
  }
  const isMany = articles >= MIN_ARTICLES;
  const ordinary = [...sums].filter(
    ([, sum]) =>
      (sum.small >= MIN_SMALL && sum.small >= sum.capital * SMALL_FOR_CAPITAL) ||
      (isMany && sum.articles > articles * WIDESPREAD),
  );
  return new Set(ordinary.map(([form]) => form));
}
