// Reads a question for one of the roles that its thread compares: "which of them is on call?", "and which one pays?".

import { splitWords } from '../text/words.ts';
import { isContactVerb } from './duty-verbs.ts';

const AT_START = '^(?:(?:so|and|but|ok|okay|then|also|hi|hey|well|now|thanks) )*';
const THEM =
  '(?:(?:them|these|those|both)(?: two)?|(?:the|those|these) (?:two|pair))(?: (?:roles|teams|jobs|people|guys|ones))?';
/** What stands for one of the roles, and for the question word. */
const ONE_OF_THEM = new RegExp(
  `${AT_START}((?:which|who|what|whos)(?: (?:one|ones|role|team|person))? of ${THEM}|which (?:one|ones)(?! of\\b)(?: (?:is it|was it) (?:that|who))?|which(?= (?:does|is responsible|is accountable|is in charge)\\b))(?: |$)`,
);
/** Which of them has more of something is seen where they are side by side. */
const BY_DEGREE =
  /\b(?:more|less|most|least|better|best|worse|worst|further|furthest|first|rather|fewer|(?:high|low|long|short|old|young|big|small|large|great|fast|slow|quick|hard|eas[iy]|cheap|rich|poor|near|close|late|earl[iy]|soon|busi|new|safe|tough|simpl|broad|wide|narrow|deep|strong|weak|heavi|happi|near)(?:e?r|e?st))\b/;
/** Who does not do it is seen there too. */
const IS_NEGATED =
  /\b(?:not|never|no|without|cannot|(?:is|are|was|does|do|did|can|wo|would|should|has|have|must)nt)\b/;
/** What somebody else does with the roles: "which one should I pick?". */
const OF_ANOTHER =
  /^(?:do|does|did|would|should|can|could|will|must|may|is|are|am|was) (?:i|we|you|one|they|he|she|the|a|an|our|my|people|it)\b(?: (?:best|rather|need to|have to))?(?: (\w+))?/;

/**
 * The text with "who" for what stands for one of the roles spoken of before ("who is on call?"), where the one that does or is
 * something is asked for; null for any other question.
 */
export function askWho(text: string): string | null {
  const words = splitWords(text);
  const folded = words.map((word) => word.folded).join(' ');
  const [opening = '', phrase] = ONE_OF_THEM.exec(folded) ?? [];
  const rest = folded.slice(opening.length);
  if (phrase === undefined || rest === '') return null;
  if (BY_DEGREE.test(rest) || IS_NEGATED.test(rest)) return null;
  const [, verb] = OF_ANOTHER.exec(rest) ?? [];
  if (verb !== undefined && !isContactVerb(verb)) return null;
  const end = words[opening.trim().split(' ').length - 1]?.end ?? 0;
  return `who${text.slice(end)}`;
}
