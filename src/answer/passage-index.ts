import type { Knowledge } from '../knowledge/load.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { TermIds } from '../search/corpus.ts';
import type { Search } from '../search/search.ts';
import type { NameFinder, NameHit } from '../text/role-names.ts';
import { readLinkTexts, readSentences } from './passage-sentences.ts';

/** A sentence of a passage with the roles that it names. */
interface Sentence {
  readonly text: string;
  /** Only a link: it points to where something is said, and says nothing itself. */
  readonly isPointer: boolean;
  readonly names: readonly NameHit[];
  /** Its terms, to be measured against a question. */
  readonly terms: TermIds;
}

/** What answers are made of: the pack, its index, and what has been read out of its passages so far. */
export interface Sources {
  readonly search: Search;
  readonly roles: ReadonlyMap<string, Role>;
  /** The passages that speak for a role. */
  passagesOf(role: string): readonly Passage[];
  /** The passages whose text names a role, whomever they speak for. */
  naming(role: string): readonly Passage[];
  /** The sentences of a passage, read once. */
  sentences(passage: Passage): readonly Sentence[];
  /** The roles named in a heading. */
  named(heading: string): readonly NameHit[];
}

/** Binds a pack to its index. */
export function createSources(knowledge: Knowledge, search: Search, names: NameFinder): Sources {
  const roles = new Map(knowledge.roles.map((role) => [role.id, role]));
  const byRole = new Map<string, Passage[]>();
  for (const passage of knowledge.passages) {
    for (const role of passage.roles) {
      const list = byRole.get(role);
      if (list) list.push(passage);
      else byRole.set(role, [passage]);
    }
  }
  // both grow to the size of the pack at most
  const read = new Map<string, readonly Sentence[]>();
  const named = new Map<string, readonly Passage[]>();

  function sentences(passage: Passage): readonly Sentence[] {
    let known = read.get(passage.id);
    if (known === undefined) {
      const links = readLinkTexts(passage.text);
      known = readSentences(passage.text).map((text) => ({
        text,
        isPointer: links.has(text),
        names: names.find(text, 'prose'),
        terms: search.toTermIds(text),
      }));
      read.set(passage.id, known);
    }
    return known;
  }

  function naming(id: string): readonly Passage[] {
    let known = named.get(id);
    const role = roles.get(id);
    if (known === undefined) {
      const words = role === undefined ? [] : [role.name, ...role.aliases];
      const found = words.flatMap((name) =>
        search.find({ words: name.toLowerCase().split(/[^\p{L}\p{N}]+/u) }),
      );
      known = [...new Set(found.map((hit) => hit.passage))].filter((passage) =>
        sentences(passage).some((sentence) => sentence.names.some((hit) => hit.role === id)),
      );
      named.set(id, known);
    }
    return known;
  }

  return {
    search,
    roles,
    passagesOf: (role) => byRole.get(role) ?? [],
    naming,
    sentences,
    named: (heading) => names.find(heading, 'label'),
  };
}
