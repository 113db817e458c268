// Finds out whether a question asks which level of a ladder something is true of: "which grade mentors juniors?".

import { splitWords } from '../text/words.ts';
import { cleanQuestion } from './clean.ts';
import { readCommand } from './command.ts';
import { isOwningVerb } from './duty-verbs.ts';
import type { LevelFinder } from './level-mentions.ts';
import { readLevelWording } from './level-wording.ts';
import type { Question } from './question.ts';

const BEFORE_WHICH = '(?:(?:so|and|but|ok|hi|hey|at|from|by|on|in|for|to|until|till) )*';
const WHICH_LEVEL =
  '(?:which|what|whats the) (?:(?:career|job|pay|salary|seniority|lowest|first|highest) )?(?:levels?|grades?|rungs?|ranks?|bands?|tiers?|seniority)';
const HOW_HIGH =
  'how (?:senior|junior|high(?: up)?|far up|low)(?: (?:up )?(?:do|does|must|should|would|have|has|is) (?:i|you|we|one|someone|somebody|people|they)(?: (?:have to|need to|got to))?(?: (?:be|get|go|climb))?)?';
/** What follows is what has to be true of it. */
const SEEKS_LEVEL = new RegExp(`^${BEFORE_WHICH}(?:${WHICH_LEVEL}|${HOW_HIGH}) (.+)$`);

/**
 * The folded words that say what has to be true of the level that is asked for; none where no level is.
 * `question` is the same as it is read otherwise.
 */
export function readLevelSought(
  raw: string,
  question: Pick<Question, 'words' | 'hints'>,
  { ladders, correctWords }: LevelFinder,
): readonly string[] {
  if (ladders.length === 0 || readCommand(raw) !== null) return [];
  const words = correctWords(splitWords(cleanQuestion(raw)));
  const [, told] = SEEKS_LEVEL.exec(words.map(({ folded }) => folded).join(' ')) ?? [];
  if (told === undefined) return [];
  // what is left of the question without names of roles
  const content = new Set([...question.words, ...question.hints]);
  return readLevelWording(told.split(' ')).others.filter(
    (word) => content.has(word) && !isOwningVerb(word),
  );
}
