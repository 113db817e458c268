import type { Knowledge } from '../knowledge/load.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Contact, Role } from '../knowledge/roles.ts';
import type { TermIds } from '../search/doc.ts';
import type { Search } from '../search/search.ts';
import type { NameFinder, NameHit } from '../text/role-names.ts';
import { splitWords } from '../text/words.ts';
import type { ThingIndex } from '../things/thing-index.ts';
import { type PassageSentence, readLinkTexts, readSentences } from './passage-sentences.ts';

/** A sentence of a passage with the roles that it names. */
export interface Sentence extends PassageSentence {
  /** Only a link: it points to where something is said, and says nothing itself. */
  readonly isPointer: boolean;
  readonly names: readonly NameHit[];
  /** Its terms, to be measured against a question. */
  readonly terms: TermIds;
}

/** What answers are made of: the search, the roles, and what has been read from the passages so far. */
export interface PassageIndex {
  readonly search: Search;
  readonly roles: ReadonlyMap<string, Role>;
  readonly passageCount: number;
  /** Whom to ask where no role is known. */
  readonly fallback?: Contact;
  /** The passages that speak for a role. */
  passagesOf(role: string): readonly Passage[];
  /** The ids of the roles that a role includes; none for most roles. */
  membersOf(role: string): readonly string[];
  /** The passages whose text names a role, whichever role they speak for. */
  passagesNaming(role: string): readonly Passage[];
  /** The sentences of a passage, read once. */
  sentencesOf(passage: Passage): readonly Sentence[];
  /** The things of files. */
  readonly things: ThingIndex;
  /** The roles named in a heading. */
  findNames(heading: string): readonly NameHit[];
}

/** Joins the articles, their search and the things of files; `names` finds the names of the same roles. */
export function createPassageIndex(
  knowledge: Knowledge,
  search: Search,
  names: NameFinder,
  things: ThingIndex,
): PassageIndex {
  const { fallback } = knowledge;
  const roles = new Map(knowledge.roles.map((role) => [role.id, role]));
  const byRole = groupByRole(knowledge.passages);
  // both grow to the size of the pack at most
  const sentences = new Map<string, readonly Sentence[]>();
  const naming = new Map<string, readonly Passage[]>();

  function sentencesOf(passage: Passage): readonly Sentence[] {
    const known = sentences.get(passage.id) ?? toSentences(passage, search, names);
    sentences.set(passage.id, known);
    return known;
  }

  function findNaming(id: string): Passage[] {
    const role = roles.get(id);
    const labels = role === undefined ? [] : [role.name, ...role.aliases];
    const found = labels.flatMap((label) => search.find({ words: splitLabel(label) }));
    return [...new Set(found.map((hit) => hit.passage))].filter((passage) =>
      sentencesOf(passage).some((sentence) => sentence.names.some((hit) => hit.role === id)),
    );
  }

  return {
    search,
    roles,
    passageCount: knowledge.passages.length,
    ...(fallback && { fallback }),
    things,
    passagesOf: (role) => byRole.get(role) ?? [],
    membersOf: (role) => roles.get(role)?.includes ?? [],
    passagesNaming(role) {
      const known = naming.get(role) ?? findNaming(role);
      naming.set(role, known);
      return known;
    },
    sentencesOf,
    findNames: (heading) => names.find(heading, 'label'),
  };
}

/** The folded words of a role's name. */
export function splitLabel(label: string): string[] {
  return splitWords(label).map((word) => word.folded);
}

function groupByRole(passages: readonly Passage[]): Map<string, Passage[]> {
  const byRole = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const role of passage.roles) {
      const known = byRole.get(role);
      if (known) known.push(passage);
      else byRole.set(role, [passage]);
    }
  }
  return byRole;
}

function toSentences({ text }: Passage, search: Search, names: NameFinder): Sentence[] {
  const links = readLinkTexts(text);
  return withMeantRoles(
    readSentences(text).map((sentence) => ({
      ...sentence,
      isPointer: links.has(sentence.text),
      names: names.find(sentence.text, 'prose'),
      terms: search.toTermIds(sentence.text),
    })),
  );
}

/** A sentence that begins with a pronoun speaks of the role that the sentence before it names, where that is one alone. */
const PRONOUN_SUBJECT =
  /^(?:they|he|she|(?:this|the|that) (?:team|group|role|person|board|committee|council))\b/i;

function withMeantRoles(sentences: readonly Sentence[]): Sentence[] {
  const read: Sentence[] = [];
  for (const sentence of sentences) {
    const [pronoun] = PRONOUN_SUBJECT.exec(sentence.text) ?? [];
    const before = new Set(read.at(-1)?.names.map(({ role }) => role));
    const [role] = before;
    const isMeant = pronoun !== undefined && role !== undefined && before.size === 1;
    const meant =
      isMeant && sentence.names[0]?.start !== 0 ? [{ role, start: 0, end: pronoun.length }] : [];
    read.push({ ...sentence, names: [...meant, ...sentence.names] });
  }
  return read;
}
