// Proposes the roles of a folder of articles that nobody has listed yet.

import { capitalize } from '../../text/capitalize.ts';
import { isBodyWord, isJobWord, isRankWord } from '../../text/job-words.ts';
import { createNameFinder } from '../../text/role-names.ts';
import { splitWords } from '../../text/words.ts';
import { readArticle } from '../article.ts';
import type { ArticleText } from '../article-texts.ts';
import { readOutline } from '../outline.ts';
import { createRoleLabels } from '../role-labels.ts';
import { type Candidate, collectCandidates } from './collect-candidates.ts';
import { toPhraseKey } from './role-phrases.ts';

/** A role that the articles seem to have. */
export interface ProposedRole {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids of its levels. */
  readonly includes: readonly string[];
  /** Passages that speak for it. */
  readonly passages: number;
  readonly headings: number;
  readonly mentions: number;
  /** Why it may be none; null for one that is worth taking over. */
  readonly doubt: string | null;
}

/** In running text alone, a name must come this often, or less often where a verb says what it does. */
const OFTEN = 4;
const OFTEN_ACTING = 2;
/** So much of its mentions is of a certain one, not of any. */
const MOSTLY = 0.6;
/** Words that name somebody only together with another word. */
const TOO_GENERAL = new Set(
  `lead head chief director officer manager owner author reviewer contributor maintainer principal associate partner fellow
  assistant deputy chair host president representative rep leader worker coordinator administrator operator expert buddy
  mentor advocate champion delegate secretary teammate`.split(/\s+/),
);
/** The other bodies may be things too: a board to write on, an office with doors. */
const SURE_BODIES = new Set(
  'team subteam council committee department squad guild taskforce'.split(' '),
);
const GRADE_SUFFIX = / (?:i{1,3}|iv|v|[1-9]|l[1-9])$/;

/** The roles of articles, those with most passages first. */
export function proposeRoles(articles: readonly ArticleText[]): ProposedRole[] {
  const outlines = articles.flatMap(({ path, text }) => {
    const outline = text === null ? null : readOutline(path, text);
    return outline === null ? [] : [outline];
  });
  const candidates = collectCandidates(outlines).filter(
    ({ declared, labelled, mentioned, definite }) =>
      declared + labelled > 0 || mentioned >= OFTEN_ACTING || definite > 0,
  );
  const named = withIds(candidates);
  const passages = countPassagesOf(named, articles);
  const proposed = named.map(({ id, aliases, ...candidate }): ProposedRole => {
    const count = passages.get(id) ?? 0;
    return {
      id,
      name: candidate.name,
      aliases,
      includes: [],
      passages: count,
      headings: candidate.labelled,
      mentions: candidate.mentioned,
      doubt: findDoubt(candidate, count),
    };
  });
  const likely = proposed.filter(({ passages: count, headings }) => count + headings > 0);
  return joinFamilies(likely).sort(
    (a, b) => Number(a.doubt !== null) - Number(b.doubt !== null) || b.passages - a.passages,
  );
}

type NamedCandidate = Candidate & { readonly id: string; readonly aliases: readonly string[] };

/** Gives each candidate an id of its own, and those of its acronyms that nobody else has. */
function withIds(candidates: readonly Candidate[]): NamedCandidate[] {
  const taken = new Set<string>();
  const keys = new Set(candidates.map(({ key }) => key));
  const all = candidates.flatMap(({ acronyms }) => acronyms);
  return candidates.map((candidate) => {
    const base = toId(candidate.name);
    let id = base;
    for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
    taken.add(id);
    const aliases = candidate.acronyms.filter(
      (acronym) =>
        all.filter((other) => other === acronym).length === 1 && !keys.has(toPhraseKey(acronym)),
    );
    return { ...candidate, id, aliases };
  });
}

function toId(name: string): string {
  return splitWords(name)
    .map(({ folded }) => folded)
    .join('-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function countPassagesOf(
  roles: readonly NamedCandidate[],
  articles: readonly ArticleText[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const labels = createRoleLabels(createNameFinder(roles));
  const known = new Set(roles.map(({ id }) => id));
  for (const { path, text } of articles) {
    if (text === null) continue;
    for (const passage of readArticle(path, text, labels, known).passages) {
      for (const role of passage.roles) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  return counts;
}

/** Why a candidate may be no role; null where nothing speaks against it. */
function findDoubt(candidate: Candidate, passages: number): string | null {
  const { key, name, declared, labelled, mentioned, definite, acting } = candidate;
  if (passages === 0) return 'no passage is about it';
  if (declared > 0) return null;
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  const isBody = isBodyWord(last);
  if (isBody && candidate.isAlwaysPlural) return 'the articles speak of several such teams';
  if (isBody && !SURE_BODIES.has(last) && acting === 0) return 'nothing says that it does anything';
  const [only = ''] = words;
  if (words.length === 1 && (TOO_GENERAL.has(only) || isBodyWord(only))) {
    return 'the word alone may mean several roles';
  }
  if (labelled > 0) {
    const isAcronym = name === name.toUpperCase();
    if (words.length === 1 && mentioned + acting === 0 && labelled < OFTEN_ACTING && !isAcronym)
      return 'it stands in one heading only';
    return null;
  }
  if (isBody && definite < mentioned * MOSTLY) return 'the articles speak of any such team';
  const isOften =
    mentioned >= OFTEN ||
    (words.length > 1 && (acting >= OFTEN_ACTING || definite >= OFTEN_ACTING));
  return isOften ? null : 'it is seldom mentioned';
}

/** Lets a role include its levels; one that has levels and is not there yet is added. */
function joinFamilies(roles: readonly ProposedRole[]): ProposedRole[] {
  const families = new Map<string, ProposedRole[]>();
  for (const role of roles) {
    const family = role.doubt === null ? toFamily(role.name) : null;
    if (family !== null) families.set(family.key, [...(families.get(family.key) ?? []), role]);
  }
  const joined = [...roles];
  for (const [key, members] of families) {
    const includes = members.map(({ id }) => id);
    const at = joined.findIndex(({ name }) => toPhraseKey(name) === key);
    const base = joined[at];
    if (base !== undefined) {
      joined[at] = { ...base, includes, doubt: members.length > 1 ? null : base.doubt };
    } else if (members.length > 1) {
      const name = capitalize(toFamily(members[0]?.name ?? '')?.name ?? key);
      const none = { aliases: [], passages: 0, headings: 0, mentions: 0, doubt: null };
      if (!joined.some(({ id }) => id === toId(name)))
        joined.push({ id: toId(name), name, includes, ...none });
    }
  }
  return joined;
}

/** The name without its rank or grade: "Programmer" of "Senior programmer"; null where it has none. */
function toFamily(name: string): { readonly name: string; readonly key: string } | null {
  if (/ of /i.test(name)) return null;
  const words = name.split(/\s+/);
  const from = words.findIndex((word) => !isRankWord(word.toLowerCase().replace('-', '')));
  const rest = words.slice(Math.max(0, from)).join(' ');
  const key = toPhraseKey(rest).replace(GRADE_SUFFIX, '');
  if (from < 0 || key === toPhraseKey(name)) return null;
  const last = key.split(' ').at(-1) ?? '';
  const family = rest.split(/\s+/).slice(0, key.split(' ').length).join(' ');
  return isJobWord(last) && !TOO_GENERAL.has(key) ? { name: family, key } : null;
}
