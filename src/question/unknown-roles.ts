import { isStopWord, type Word } from '../text/words.ts';
import { isGeneric } from './generic-words.ts';
import { type Intent, ROLE_MARK } from './question.ts';

/** A word that ends a job's or a team's name. */
const HEAD =
  /(?:(?:eer|ager|per|ner|cher|ter|ser|der|ker|ger|lyst|ist|ect|tor|sor|ian|ant)s?|officer|lead|head|chief|director|vp|team|department|board|committee|c[etfopim]o)$/;
const SIDES = /\b(?:vs|v|versus|and|or|with|than|from|to)\b|[,/&]/;
/** A longer phrase is a description, not a name. */
const LONGEST_NAME = 5;

function phrase(text: string, words: readonly Word[], intent: Intent): string | null {
  const content = words.filter(
    (word) => !isStopWord(word.folded) && !isGeneric(word.folded, intent),
  );
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined || content.length > LONGEST_NAME) return null;
  return text.slice(first.start, last.end);
}

/** The sides of a comparison that are no known role. What stands behind "on", "for" or ":" is the topic. */
function unknownSides(text: string, words: readonly Word[]): string[] {
  const tail = words.findIndex(
    (word, at) =>
      at > 1 && /^(?:on|about|regarding|for|in|when|at|who|what|which)$/.test(word.folded),
  );
  const colon = text.search(/[:?](?=\s|$)/);
  const asked = (tail < 0 ? words : words.slice(0, tail)).filter(
    (word) => colon < 0 || word.start < colon,
  );
  const sides: Word[][] = [[]];
  for (const [at, word] of asked.entries()) {
    const gap = text.slice(asked[at - 1]?.end ?? word.start, word.start);
    if (SIDES.test(gap) || SIDES.test(word.folded)) sides.push([]);
    if (!SIDES.test(word.folded)) sides.at(-1)?.push(word);
  }
  if (sides.length < 2) return [];
  return sides
    .filter((side) => !side.some((word) => word.folded === ROLE_MARK))
    .map((side) => phrase(text, side, 'compare'))
    .filter((name) => name !== null);
}

/** "the career path of a designer", "do a tester's duties …": somebody's, of a kind that is named with "a". */
const OF_A_KIND =
  /\b(?:of|for|does|do|is|are|can|should|would|must|as) an? ([^,]+?)(?: (?:do|does|need|have|earn|own|work|handle|report)\b.*)?$/;
/** "what does a solutions architect do", "who is the art director", "the data steward role". */
const ASKED_AS_ROLE =
  /\bwhat (?:do|does|would|should) (?:(?:a|an|the|our|your) )?(.+?) (?:do|own|handle|cover|work on)\b|^(?:what|who)(?:s| is| are) (?:(?:a|an|the|our) )?(.+)$|\b(?:about|describe|explain) (?:(?:a|an|the|our) )?(.+?)(?: role| job)?$/;

/**
 * Names that a question asks for as if they were roles though no role bears them: the unknown side of a comparison,
 * or the job title that a description is asked of.
 */
export function unknownRoles(
  text: string,
  words: readonly Word[],
  intent: Intent,
  roles: number,
): string[] {
  if (intent === 'compare') return roles < 2 ? unknownSides(text, words) : [];
  if (roles > 0 || intent === 'who-owns') return [];
  const folded = words.map((word) => word.folded).join(' ');
  const kind = OF_A_KIND.exec(folded)?.[1];
  if (kind !== undefined && isTitle(kind)) return [kind];
  const match = ASKED_AS_ROLE.exec(folded);
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  return name !== undefined && isTitle(name) ? [name] : [];
}

/** Whether words read as a job's or a team's name: few, none of them a function word, the last one a kind of people. */
function isTitle(name: string): boolean {
  const parts = name.split(' ');
  return HEAD.test(name) && parts.length <= LONGEST_NAME && !parts.some(isStopWord);
}
