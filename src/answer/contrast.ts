// Finds the sentence that sets two roles against each other, which tells them apart best: "designers draw, while masons build".

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { capitalize } from '../text/capitalize.ts';
import { dropNames } from '../text/role-names.ts';
import { shortenToClause } from '../text/shorten-to-clause.ts';
import { splitWords } from '../text/words.ts';
import type { Row, ScoredPassage } from './answer.ts';
import { splitClauses } from './clauses.ts';
import { MAX_CELL_LENGTH } from './compared-cells.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';

/** The label of the row that says how two roles differ. */
const DIFFERENCE = 'Difference';
/** A clause of fewer words says nothing of a role. */
const LEAST_OF_ROLE = 3;
/** Says in so many words that one is not the other. */
const DIFFERS =
  /\b(?:differs? from|differences? between|(?:different|distinct) from|distinguish\w*|how (?:\S+ ){1,6}differs?|vs\.?|versus)\b/i;
/** Sets what is said of one against what is said of the other; "while" only between clauses. */
const SETS_AGAINST =
  /\b(?:whereas|(?:in|by) contrast|on the other hand)\b|,\s+while\b|^while\b[^,]*,/i;
/** Says that they don't differ, or that it is not so, or was, or only for a while. */
const SETS_NOTHING_APART =
  /\b(?:no|not|never|\w+n['’]t)\s+(?:\w+\s+){0,3}(?:differ\w*|distinct)|\b(?:same|myth|whether|if|would|used to|away|on leave|absent|asleep|sleeps?|busy)\b|\bin (?:1[89]|20)\d\d\b/i;
/** What leads in a clause and says nothing by itself. */
const BEFORE_CLAUSE =
  /^[\s,;:–—-]*(?:(?:and|but|while|whereas|(?:by|in) contrast|on the other hand|meanwhile)\b[\s,]*)*/i;
/** A clause that begins so tells of the other one. */
const OF_THE_OTHER = /^(?:unlike|where|as opposed to|compared (?:to|with)|that|it is|there is)\b/i;
const MARKS_AT_END = ' \t\n,;:.';

/** What sets two roles against each other: the passage, and a row where a clause of it is of each. */
export interface Contrast {
  readonly found: ScoredPassage;
  readonly row: Row | null;
}

/** The best contrast of two roles in the articles; null where there is none, or more or fewer than two are compared. */
export function findContrast(roles: readonly Role[], index: PassageIndex): Contrast | null {
  const [one, other, another] = roles;
  if (one === undefined || other === undefined || another !== undefined) return null;
  const passages = new Set([...index.passagesOf(one.id), ...index.passagesNaming(one.id)]);
  let best: (Contrast & { readonly worth: number }) | null = null;
  for (const passage of passages) {
    if (passage.isOutdated) continue;
    for (const sentence of index.sentencesOf(passage)) {
      if (!namesBoth(sentence, [one, other])) continue;
      const row = toContrastRow(sentence, [one, other], passage);
      const worth = weighContrast(sentence, row);
      if (worth <= (best?.worth ?? 0)) continue;
      best = { found: { passage, score: 1, sentence: sentence.text }, row, worth };
    }
  }
  return best === null
    ? findUnderBoth(passages, [one, other], index)
    : { found: best.found, row: best.row };
}

/** With what a heading sets two roles beside each other, and nothing else. */
const ONLY_BESIDE =
  /\b(?:vs|versus|and|or|the|an?|our|how|what|is|are|do|does|we|s|of|from|to|between|differs?|different|differences?|compared|comparison|roles?|teams?|who|which|when)\b/gi;

/** The first passage under a heading that names both roles and speaks of both: "Tech lead vs engineering manager". */
function findUnderBoth(
  passages: ReadonlySet<Passage>,
  roles: readonly Role[],
  index: PassageIndex,
): Contrast | null {
  const isOfBoth = ({ heading, article }: Passage): boolean => {
    const names = index.findNames(heading.at(-1) ?? article);
    const named = new Set(names.map(({ role }) => role));
    const rest = dropNames(heading.at(-1) ?? article, names, ' ').replace(ONLY_BESIDE, ' ');
    const isAll = named.size === roles.length && roles.every(({ id }) => named.has(id));
    return isAll && !/[\p{L}\d]/u.test(rest);
  };
  const speaksOf = (passage: Passage, { id }: Role): boolean =>
    index.sentencesOf(passage).some(({ names }) => names.some(({ role }) => role === id));
  const found = [...passages].find(
    (passage) =>
      !passage.isOutdated && isOfBoth(passage) && roles.every((role) => speaksOf(passage, role)),
  );
  return found === undefined ? null : { found: { passage: found, score: 1 }, row: null };
}

function namesBoth({ names }: Sentence, roles: readonly Role[]): boolean {
  return roles.every(({ id }) => names.some(({ role }) => role === id));
}

/** How well a sentence sets the roles apart: by saying so, and by what it says of each; 0 where it does neither. */
function weighContrast({ text }: Sentence, row: Row | null): number {
  if (SETS_NOTHING_APART.test(text)) return 0;
  const differs = DIFFERS.test(text) ? 2 : 0;
  const isSetAgainst = row !== null && (differs > 0 || SETS_AGAINST.test(text));
  return differs + (isSetAgainst ? 1 : 0);
}

/** What the clauses of a sentence say of each role alone; null where one of them has none. */
function toContrastRow(
  { text, names }: Sentence,
  roles: readonly Role[],
  passage: Passage,
): Row | null {
  const clauses = splitClauses(text, names);
  const cells = roles.map(({ id }) => {
    const own = clauses.find(
      (clause) =>
        clause.names.every(({ role }) => role === id) &&
        splitWords(text.slice(clause.start, clause.end)).length >= LEAST_OF_ROLE,
    );
    if (own === undefined) return null;
    const said = dropMarksAtEnd(text.slice(own.start, own.end).replace(BEFORE_CLAUSE, ''));
    if (OF_THE_OTHER.test(said)) return null;
    return {
      role: id,
      text: capitalize(shortenToClause(said, MAX_CELL_LENGTH)),
      passages: [passage.id],
    };
  });
  return cells.every((cell) => cell !== null) ? { aspect: DIFFERENCE, cells } : null;
}

/** A text without the marks at its end. */
function dropMarksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && MARKS_AT_END.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
