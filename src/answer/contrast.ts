// Finds the sentence that sets two roles against each other, which tells them apart best: "designers draw, while masons build".

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { capitalize } from '../text/capitalize.ts';
import { shortenToClause } from '../text/shorten-to-clause.ts';
import { splitWords } from '../text/words.ts';
import type { Row, ScoredPassage } from './answer.ts';
import { splitClauses } from './clauses.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';

/** The label of the row that says how two roles differ. */
const DIFFERENCE = 'Difference';
/** Fits a table cell on a phone. */
const LONGEST_CELL = 220;
/** A clause of fewer words says nothing of a role. */
const LEAST_OF_ROLE = 3;
/** Says in so many words that the roles are not the same. */
const DIFFERS =
  /\b(?:differ(?:s|ed|ing|ences?|ent(?:ly)?)?|distinct(?:ions?)?|distinguish\w*|vs\.?|versus)\b/i;
/** Sets what is said of one against what is said of the other. */
const SETS_AGAINST =
  /\b(?:while|whereas|unlike|(?:in|by) contrast|on the other hand|as opposed to|compared (?:to|with))\b/i;
/** What leads in a clause and says nothing by itself. */
const BEFORE_CLAUSE =
  /^[\s,;:–—-]*(?:(?:and|but|while|whereas|by contrast|in contrast|on the other hand|meanwhile)\b[\s,]*)*/i;
const END = /[\s,;:.]+$/;

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
      const row = toContrastRow(sentence, [one, other], passage);
      const worth = weighContrast(sentence, [one, other], row);
      if (worth <= (best?.worth ?? 0)) continue;
      best = { found: { passage, score: 1, sentence: sentence.text }, row, worth };
    }
  }
  return best === null ? null : { found: best.found, row: best.row };
}

/** How well a sentence sets the roles apart: by saying so, and by what it says of each; 0 where it does neither. */
function weighContrast({ text, names }: Sentence, roles: readonly Role[], row: Row | null): number {
  if (!roles.every(({ id }) => names.some(({ role }) => role === id))) return 0;
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
    const said = text.slice(own.start, own.end).replace(BEFORE_CLAUSE, '').replace(END, '');
    return {
      role: id,
      text: capitalize(shortenToClause(said, LONGEST_CELL)),
      passages: [passage.id],
    };
  });
  return cells.every((cell) => cell !== null) ? { aspect: DIFFERENCE, cells } : null;
}
