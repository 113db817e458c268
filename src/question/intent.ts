// Reads from the wording of a question what kind of answer it wants. Patterns see folded words, one space apart, with
// ROLE_MARK (§) for every role named.

import type { Word } from '../text/words.ts';
import { type Intent, ROLE_MARK } from './question.ts';

/** "does ROLE own payroll?" asks who owns payroll, with a guess. */
export const ASKS_WHETHER = new RegExp(
  `^(?:(?:so|and|but|ok) )*(?:do|does|is|are|would|should) (?:the |our |a |an )?(?:${ROLE_MARK}|they|he|she) (?:also |really |actually )?(?:own|responsible for|accountable for|in charge of)\\b`,
);

/** "vs", "the difference", "more than": sets one thing against another. */
const COMPARE =
  /\b(?:vs|v|versus|compare[ds]?|comparing|comparison|differ|differs|different|differen?ce?s?|diffs?|distinguish\w*|distinction|unlike|between|jump|(?:more|less|better|\w+er) (?:\w+ )?than)\b/;
/** People asked for by a noun: "which team", "what exec". */
const PEOPLE_NOUN =
  '(?:role|team|person|people|department|dept|group|exec|executive|manager|squad|owner|function|position|job|guy|folks|engineer|one of)s?';
const WHICH_PEOPLE = new RegExp(
  `^(?:which|what) (?:\\w+ )?${PEOPLE_NOUN} (?!do |does |is |are |a |the )`,
);
/** "owner of", "in charge of", "whose job": asks for an owner without "who". */
const OWNERSHIP =
  /\b(?:owners?|ownership) (?:of|for)\b|\bowners?$|\bpoint (?:of contact|person)\b|\bin charge of\b|\bwhose (?:job|task|responsibility|call|decision)\b/;
/** "who does ROLE report to": the role acts, and another is asked for. "who do I", "who should we" ask for an owner. */
const OBJECT_ASKED =
  /^whom? (?:do|does|did|would|should|can|could|will|must|is|are) (?:(?:the|a|an|our|each|both|all) )*(?:§|(?:they|he|she|those|these)\b)/;
/** Words after which "who" begins a question, and is not a relative pronoun ("people who …"). */
const BEFORE_WHO =
  /^(?:know|knows|wonder|wondering|tell|ask|idea|remember|say|find|sure|hi|hey|hello|and|but|so|then|now|or|ok|please|me|out|on|to|from|with|exactly|not)$/;

/**
 * The folded words of a question from the clause that asks on: "a customer left: who tells finance?" asks behind the
 * colon. The whole question where no clause opens with "who" or "which team".
 */
function findAskingClause(
  text: string,
  words: readonly Word[],
): { folded: string; isWho: boolean } {
  for (const [at, word] of words.entries()) {
    if (!/^(?:who|whos|whose|whom|which|what)$/.test(word.folded)) continue;
    const before = words[at - 1];
    const gap = text.slice(before?.end ?? 0, word.start);
    const opens =
      before === undefined || /[,:;?!.()–—]|\s-\s/.test(gap) || BEFORE_WHO.test(before.folded);
    if (!opens) continue;
    const folded = words
      .slice(at)
      .map((w) => w.folded)
      .join(' ');
    if (/^who/.test(word.folded) || WHICH_PEOPLE.test(folded)) return { folded, isWho: true };
  }
  return { folded: words.map((w) => w.folded).join(' '), isWho: false };
}

/**
 * The intent that a question's wording shows.
 * `words` are the question's words with every role name replaced by one word `§`; `roles` counts different roles named.
 */
export function readIntent(text: string, words: readonly Word[], roles: number): Intent {
  const whole = words.map((word) => word.folded).join(' ');
  const compares =
    COMPARE.test(whole) ||
    new RegExp(`${ROLE_MARK} (?:or|and|,|/) (?:the |an? )?${ROLE_MARK}`).test(whole);
  if (roles >= 2 && compares) return 'compare';
  if (ASKS_WHETHER.test(whole)) return 'who-owns';
  const { folded, isWho } = findAskingClause(text, words);
  if (isWho && OBJECT_ASKED.test(folded)) return 'describe';
  if (
    isWho ||
    OWNERSHIP.test(whole) ||
    (roles === 0 && /\b(?:responsible|accountable) for\b/.test(whole))
  ) {
    return 'who-owns';
  }
  if (COMPARE.test(whole) && /\b(?:vs|versus|between|compared?|differ\w*|diff)\b/.test(whole))
    return 'compare';
  if (roles >= 2 && (hasRepeatedQuestion(whole) || CONTRASTS.test(whole))) return 'compare';
  return roles > 0 ? 'describe' : 'search';
}

/** "what does A do that B doesn't". */
const CONTRASTS = new RegExp(
  `${ROLE_MARK}.* (?:that|which|but|while|whereas) (?:the |an? |our )?${ROLE_MARK}`,
);

/** "what does A do and what does B do": two roles, each asked the same. */
function hasRepeatedQuestion(whole: string): boolean {
  const questions = whole.match(
    new RegExp(`\\b(?:what|how|where|when)\\b[^${ROLE_MARK}]*${ROLE_MARK}`, 'g'),
  );
  return (questions?.length ?? 0) >= 2;
}

/** The verb after "who", with what may come between. */
const ACTION =
  /\b(?:who|whos|which \w+|what \w+)(?: (?:can|could|should|must|may|will|would|is|has|have|needs|gets|to|actually|really|usually|then|on|\w+ly))* (\w+)/;

/** The verb after "who": what the owner is asked to do; null unless it is one of the topic's words. */
export function readAction(folded: string, topicWords: readonly string[]): string | null {
  const verb = ACTION.exec(folded)?.[1];
  return verb !== undefined && topicWords.includes(verb) ? verb : null;
}
