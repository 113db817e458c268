// Finds the levels of ladders that a question names.

import type { Ladder, Level } from '../knowledge/ladders/ladder.ts';
import type { Role } from '../knowledge/roles.ts';
import { foldTitleWord, splitTitle } from '../text/title-words.ts';
import type { Word } from '../text/words.ts';

/** A level on the ladder that it is of. */
export interface LevelPlace {
  readonly ladder: Ladder;
  readonly level: Level;
}

/** Words of a question that name a level, of one ladder or of several. */
export interface LevelMention {
  /** Indexes of its first word, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly LevelPlace[];
  /** Whether it may mean the whole ladder: "baker" beside "Senior baker" and "Head baker". */
  readonly isShared: boolean;
  /** Whether it is a number: "L4". */
  readonly isCode: boolean;
}

export interface LevelFinder {
  readonly ladders: readonly Ladder[];
  /** Words with slips in those that shape a question corrected. */
  correctWords(words: readonly Word[]): readonly Word[];
  /** The levels that words name, in order; the longest name wins. */
  find(words: readonly Word[]): readonly LevelMention[];
  /** The levels that are a role. */
  ofRole(role: string): readonly LevelPlace[];
}

/** "is staff senior to mid": no level is named. */
const COPULA = /^(?:more|most|is|are|be|ranks?|stands?|sits?)$/;

/** Prepares the search for levels; `roles` give further names to the levels that are roles. */
export function createLevelFinder(
  ladders: readonly Ladder[],
  roles: readonly Role[],
  { correctWords }: Pick<LevelFinder, 'correctWords'>,
): LevelFinder {
  const byName = new Map<string, LevelPlace[]>();
  const byRole = new Map<string, LevelPlace[]>();
  const add = (places: Map<string, LevelPlace[]>, key: string, place: LevelPlace): void => {
    const known = places.get(key) ?? [];
    if (!known.some(({ level }) => level === place.level)) places.set(key, [...known, place]);
  };
  /** What a role's other names stand for: "ml eng" -> "ml engineer". */
  const meant = new Map<string, string>();
  const labels = roles.map(({ name, aliases = [] }) =>
    [name, ...aliases].map((label) => splitTitle(label).join(' ')),
  );
  for (const ladder of ladders) {
    for (const level of ladder.levels) {
      const place = { ladder, level };
      for (const name of level.names) {
        add(byName, name, place);
        for (const other of renameRoles(name, labels)) {
          add(byName, other, place);
          meant.set(other, name);
        }
      }
      if (level.role === null) continue;
      add(byRole, level.role, place);
      // a role with several levels is none of them
      const isOne = ladder.levels.filter(({ role }) => role === level.role).length === 1;
      const { name = '', aliases = [] } = roles.find(({ id }) => id === level.role) ?? {};
      if (!isOne) continue;
      const own = splitTitle(name).join(' ');
      for (const label of [own, ...aliases.map((alias) => splitTitle(alias).join(' '))]) {
        add(byName, label, place);
        meant.set(label, own);
      }
    }
  }
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  return {
    ladders,
    correctWords,
    ofRole: (role) => byRole.get(role) ?? [],
    find(words) {
      // "level 1s"
      const folded = words.map((word) => foldTitleWord(word.folded).replace(/^(\d+)s$/, '$1'));
      const found: LevelMention[] = [];
      let at = 0;
      while (at < folded.length) {
        const mention = findAt(at);
        if (mention === null) at += 1;
        else {
          found.push(mention);
          at = mention.to;
        }
      }
      return found;

      function findAt(from: number): LevelMention | null {
        if (isComparing(folded, from, found.at(-1))) return null;
        for (let to = Math.min(folded.length, from + longest); to > from; to -= 1) {
          const name = folded.slice(from, to).join(' ');
          const places = preferTitled(name, byName.get(name));
          const isShared = places?.every(({ ladder }) =>
            isSharedName(meant.get(name) ?? name, ladder),
          );
          const isCode = /^\D*\d+$/.test(name) && places?.every(({ level }) => level.code !== '');
          if (places !== undefined)
            return { from, to, places, isShared: isShared === true, isCode: isCode === true };
        }
        return null;
      }
    },
  };
}

/** Those that are called so in full, where any are: "Engineer 2", and not what is left of "Engineer Manager 2" among managers. */
function preferTitled(
  name: string,
  places: readonly LevelPlace[] | undefined,
): readonly LevelPlace[] | undefined {
  const titled = places?.filter(({ level }) => splitTitle(level.title).join(' ') === name);
  return titled === undefined || titled.length === 0 ? places : titled;
}

/** A name with other labels of the role that is all or a part of it: "senior pm" for "senior product manager". */
function renameRoles(name: string, labels: readonly (readonly string[])[]): string[] {
  const padded = ` ${name} `;
  return labels.flatMap((same) => {
    const part = same.find((label) => padded.includes(` ${label} `));
    const others = part === undefined ? [] : same.filter((label) => label !== part);
    return others.map((label) => padded.replace(` ${part} `, () => ` ${label} `).trim());
  });
}

/** Whether most titles of a ladder have all words of a name. */
function isSharedName(name: string, { levels }: Ladder): boolean {
  const words = name.split(' ');
  const having = levels.filter(({ title }) => {
    const own = splitTitle(title);
    return words.every((word) => own.includes(word));
  });
  return having.length * 2 > levels.length;
}

/** Whether "senior" or "junior" at a place compares: "most senior", "A is senior to B". */
function isComparing(
  folded: readonly string[],
  at: number,
  before: LevelMention | undefined,
): boolean {
  const word = folded[at] ?? '';
  if (word !== 'senior' && word !== 'junior') return false;
  const last = folded[at - 1] ?? '';
  if (/^(?:more|most)$/.test(last) || /^most$/.test(folded[at + 1] ?? '')) return true;
  return folded[at + 1] === 'to' && (COPULA.test(last) || before?.to === at);
}
