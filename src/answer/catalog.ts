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
  /** How many data files say who owns what, or what terms mean. */
  readonly files: number;
  /** Things that may have an owner: the company's own terms first, then what the articles say has one. */
  readonly owned: readonly string[];
  /** What files say has an owner: things by their names, then folders and files. */
  readonly things: readonly string[];
  /** Terms of glossaries, short forms first: they are what people ask for. */
  readonly terms: readonly string[];
  /** Titles of levels above which there is another, ladder by ladder. */
  readonly levels: readonly string[];
}

/** More examples than are ever tried. */
const MAX_OWNED = 40;
const MAX_TERMS = 20;
/** Longer names are no example of how to ask. */
const LONGEST_NAME = 40;
/** What follows the verb up to the end of the clause: "owns model training and …"; not one of many, "a member". */
const OWNED_THING =
  /\b(?:owns?|runs?|maintains?|manages?|decides? on|(?:is|are) (?:responsible|accountable) for)\s+(?:(?:all|the|our|their|its) )*(?!(?:an?|every|each) )([A-Za-z][A-Za-z -]{2,40}?)(?=[.,;:]|\s(?:and|or|for|in|on|to|with|that|which|from|by|at|as)\b)/g;

/** What joins the words of a thing's name: "the release of a tram". */
const JOINING = /^(?:of|the|and)$/;
/** Words that lead to a place or a time: "behind the scenes". */
const LEADING_AWAY =
  /^(?:across|against|along|amid|among|around|behind|beside|besides|beyond|during|following|inside|near|outside|since|towards?|until|without)$/;
/** Words that end what is no thing by itself: "smoothly", "trying". */
const NO_NOUN = /(?:ly|ing)$/;

/** What is done, and no thing: "adding members"; not the name of a field: "hiring plans". */
const DOING =
  /^(?!(?:\p{L}*boarding|hiring|marketing|planning|training|pricing|billing|engineering|testing|monitoring|staffing|staging|building|meeting|funding|accounting|branding|hosting|reporting|shipping|parking)$)\p{L}{3,}ing$/u;
const ADVERB = /(?<!^(?:assemb|fami|supp|rep|anoma|monopo))ly$/;
/** Words that say how much or what kind of what comes behind "of", and name nothing: "areas of", "hundreds of". */
const OF_SOMETHING =
  /^(?:areas?|pieces?|hundreds|thousands|dozens|lists?|sources?|soul|heart|pool|mindset|range|variety|sets?|parts?|kinds?|types?|sorts?|lack|majority|aspects?|amounts?|levels?|sense|domain)$/;

/** Words that begin what is any of many: "multiple solutions", "high standards". */
const ANY_OF_MANY =
  /^(?:multiple|several|various|different|diverse|certain|specific|such|strong|high|good|great|timely|successful)$/;

/** Whether words name a thing: content words, with no function word at an end or of another kind within. */
function isThing(text: string): boolean {
  const words = splitWords(text).map(({ folded }) => folded);
  const [first = '', ...others] = words;
  const last = others.at(-1) ?? first;
  if ([first, last].some((word) => isStopWord(word) || isLightWord(word))) return false;
  if (LEADING_AWAY.test(first) || ANY_OF_MANY.test(first)) return false;
  if (others.length > 0 && (DOING.test(first) || ADVERB.test(last))) return false;
  if (words.some((word, at) => OF_SOMETHING.test(word) && at < words.indexOf('of'))) return false;
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

/** What files and tables say beside the articles, by the names by which people ask for it. */
function listSaidByFiles({
  things,
  terms,
  ladders,
}: Knowledge): Pick<Catalog, 'files' | 'things' | 'terms' | 'levels'> {
  const owned = things.filter(({ owners }) => owners.some(({ role }) => role !== null));
  const named = owned.filter(({ paths }) => paths === null);
  const placed = owned.filter(({ paths }) => paths !== null);
  const levels = ladders.flatMap(({ levels: all }) =>
    all.filter(({ step }) => all.some((other) => other.step === step + 1)),
  );
  const ofTerms = terms.filter(({ passage }) => passage.attribution === 'record');
  return {
    files: new Set([
      ...things.map(({ file }) => file),
      ...ofTerms.map(({ passage }) => passage.path),
    ]).size,
    things: pickNames([...named, ...placed].map(({ name }) => name)),
    terms: pickNames(terms.map(({ term }) => term).toSorted(putShortFormsFirst)),
    levels: pickNames(levels.map(({ title, code }) => title || code)),
  };
}

function pickNames(names: readonly string[]): string[] {
  const short = names.filter((name) => name.length <= LONGEST_NAME && /\p{L}/u.test(name));
  return [...new Set(short)].slice(0, MAX_OWNED);
}

function putShortFormsFirst(a: string, b: string): number {
  return Number(isAcronym(b)) - Number(isAcronym(a));
}

function isAcronym(term: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(term);
}

/** Lists what a knowledge folder can be asked about. */
export function toCatalog(knowledge: Knowledge): Catalog {
  const { roles, passages, synonyms } = knowledge;
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
    ...listSaidByFiles(knowledge),
  };
}
