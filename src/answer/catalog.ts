// Lists what a knowledge folder can be asked about, for the Home tab and for example questions.

import type { Knowledge } from '../knowledge/load.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { isLightWord, isStopWord, splitWords } from '../text/words.ts';

/** An article that speaks for a role. */
export type CatalogArticle = Pick<Passage, 'article' | 'path' | 'source' | 'updated'>;

/** What there is to be asked about. */
export interface Catalog {
  /**
   * In the order of roles.yaml, each with the articles that speak for it, those that say most first; with none of its own
   * those of the roles that it includes.
   */
  readonly roles: readonly { readonly role: Role; readonly articles: readonly CatalogArticle[] }[];
  /** How many articles there are in all. */
  readonly articles: number;
  /** Things that may have an owner: the company's own terms first, then what the articles say has one. */
  readonly owned: readonly string[];
}

/** More examples than are ever tried. */
const MAX_OWNED = 40;
const MAX_TERMS = 20;
/** What follows the verb up to the end of the clause: "owns model training and …". */
const OWNED_THING =
  /\b(?:owns?|runs?|maintains?|manages?|decides? on|(?:is|are) (?:responsible|accountable) for)\s+(?:(?:an?|all|the|every|each|our|their|its) )*([A-Za-z][A-Za-z -]{2,40}?)(?=[.,;:]|\s(?:and|or|for|in|on|to|with|that|which|from|by|at|as)\b)/g;

/** What joins the words of a thing's name: "the release of a tram". */
const JOINING = /^(?:of|the|and)$/;
/** Words that lead to a place or a time: "behind the scenes". */
const LEADING_AWAY =
  /^(?:across|against|along|amid|among|around|behind|beside|besides|beyond|during|inside|near|outside|since|towards?|until|without)$/;
/** Words that end what is no thing by itself: "smoothly", "trying". */
const NO_NOUN = /(?:ly|ing)$/;

/** Whether words name a thing: content words, with no function word at an end or of another kind within. */
function isThing(text: string): boolean {
  const words = splitWords(text).map(({ folded }) => folded);
  const [first = '', ...others] = words;
  const last = others.at(-1) ?? first;
  if ([first, last].some((word) => isStopWord(word) || isLightWord(word))) return false;
  if (LEADING_AWAY.test(first)) return false;
  if (others.length === 0 && NO_NOUN.test(first)) return false;
  return words.every((word) => JOINING.test(word) || !isStopWord(word));
}

/** Names of several words say more by themselves: "release process" than "changes". */
function putNamesFirst(things: readonly string[]): string[] {
  return things.toSorted((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')));
}

/** The roles of a catalog, in its order. */
export function listCatalogRoles({ roles }: Catalog): Role[] {
  return roles.map(({ role }) => role);
}

/** Lists roles, articles and owned things of a knowledge folder. */
export function toCatalog({ roles, passages, synonyms }: Knowledge): Catalog {
  const articles = new Set<string>();
  /** Role -> path -> the article and how many of its passages speak for the role. */
  const speakers = new Map(
    roles.map((role) => [
      role.id,
      { role, byPath: new Map<string, { article: CatalogArticle; count: number }>() },
    ]),
  );
  const terms = synonyms.flatMap((group) => group.slice(0, 1)).filter((term) => term.includes(' '));
  const owned = new Set(terms.slice(0, MAX_TERMS));
  for (const { article, path, source, updated, roles: speaksFor, text } of passages) {
    articles.add(path);
    for (const role of speaksFor) {
      const byPath = speakers.get(role)?.byPath;
      const count = (byPath?.get(path)?.count ?? 0) + 1;
      byPath?.set(path, { article: { article, path, source, updated }, count });
    }
    if (owned.size >= MAX_OWNED || speaksFor.length === 0) continue;
    for (const [, thing] of text.matchAll(OWNED_THING))
      if (thing !== undefined && isThing(thing)) owned.add(thing);
  }
  const listArticlesOf = (id: string): CatalogArticle[] =>
    [...(speakers.get(id)?.byPath.values() ?? [])]
      .sort((a, b) => b.count - a.count)
      .map(({ article }) => article);
  return {
    roles: roles.map((role) => {
      const own = listArticlesOf(role.id);
      const articles = own.length > 0 ? own : (role.includes ?? []).flatMap(listArticlesOf);
      return { role, articles: [...new Map(articles.map((one) => [one.path, one])).values()] };
    }),
    articles: articles.size,
    owned: putNamesFirst([...owned]).slice(0, MAX_OWNED),
  };
}
