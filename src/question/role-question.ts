// Finds the question for a role as a whole at the end of a sentence: what stands before it tells why it is asked.

import { isLightWord, isStopWord } from '../text/words.ts';
import { isParted, type MarkedQuestion } from './marked-question.ts';
import { ROLE_MARK } from './question.ts';
import { toWordSet } from './word-set.ts';

/** "what does the § actually do here", "what is a §". */
const AS_A_WHOLE = new RegExp(
  `^(?:(?:so|and|but|ok|well) )*(?:what(?: (?:exactly|actually))? (?:do|does) (?:(?:the|a|an|our|your) )*${ROLE_MARK}(?: (?:actually|really|even|typically|usually|normally|exactly))* do(?: (?:here|all day|exactly|actually|then))*|what(?:s| is| are)? (?:(?:the|a|an|our|your|my) )*${ROLE_MARK} (?:even |actually |really )?(?:meant|supposed|expected|there) to do(?: (?:here|for (?:me|us|you)|exactly))*|(?:what|whats|who|whos)(?: exactly| actually)?(?: (?:is|are))? (?:(?:the|a|an|our|your) )*${ROLE_MARK})$`,
);

/** Words of those who say why they ask: "just joined", "random question". What else stands before it may be asked of, too. */
const CHATTER = toWordSet(
  `asked told agreed hi hey hello morning so ok okay sorry also well i we im ive id were my our just new brand pretty quite still
  first second third day days week weeks month here today recently only start starts started joined starting joining joiner
  joiners hire hires starter newbie newcomer noob random silly stupid dumb quick basic q question one another more
  thing curious wondering confused bit a an the to on in at job team company asking for friend colleague last
  final btw fyi maybe obvious if this is it probably again please help me out lost and but as of from with no idea
  down tonight weekend month sprint shift said never done before time remind monday tuesday wednesday thursday friday hired got interviewing interview`,
);

/** Somebody tells what they saw or have: "I saw it next to a name", and not "on boats". */
const TELLS_STORY =
  /^(?:(?:so|and|but|hi|hey|hello|ok|well|also|oh) )*(?:i|im|ive|id|we|weve|were|my|our|someone|somebody|theres|he|she|they|just|saw|got|heard|met|read|found|new) (?:\S+ )*\S+$/;

/** Whether a folded word only tells why somebody asks, or says little. */
export function isChatter(folded: string): boolean {
  return CHATTER.has(folded) || isStopWord(folded) || isLightWord(folded);
}

/** Where such a question begins behind a mark and chatter, as an index of the text; 0 where it does not. */
export function findRoleQuestion({ text, words }: MarkedQuestion): number {
  const from = words.findIndex((word, at) => {
    const before = words[at - 1];
    const isBegun = before !== undefined && isParted(text, before, word);
    return isBegun && AS_A_WHOLE.test(foldFrom(words.slice(at)));
  });
  const before = words.slice(0, Math.max(0, from));
  const isContext =
    before.every(({ folded }) => CHATTER.has(folded)) || TELLS_STORY.test(foldFrom(before));
  return from > 0 && isContext ? (words[from]?.start ?? 0) : 0;
}

function foldFrom(words: MarkedQuestion['words']): string {
  return words.map(({ folded }) => folded).join(' ');
}
