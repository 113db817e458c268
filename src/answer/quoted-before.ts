// Answers what is asked of the quotes of the answer before: where they are from, whom they say to turn to, and what they
// give as the reason.

import { asksForContact } from '../question/asks-contact.ts';
import type { Question } from '../question/question.ts';
import type { Answer, ScoredPassage } from './answer.ts';
import { completeAnswer } from './complete-answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { givesReason } from './reasons.ts';
import { withTellingSentences } from './telling-sentence.ts';
import { UNSURE_LEAD } from './unsaid-owner.ts';

/** "speak to your manager first", "talk with us". */
const SPEAKS_TO =
  /\b(?:speak|talk|reach out|write|report|go|turn) (?:directly |first )?(?:to|with) (?:your|the|our|an?|one of|any|us)\b/i;
/** "contact the People team", "Email ops@…", "ask Ann". */
const ASKS_THEM =
  /\b(?:[Cc]ontact|[Aa]sk|[Nn]otify|[Tt]ell|[Ii]nform|[Ee]-?mail|[Mm]essage|[Pp]ing|[Cc]all) (?:your|the|our|an?|one of|any|us|[A-Z#@<[]|\S+@)/;

const CONTACT = {
  tells: (text: string): boolean => SPEAKS_TO.test(text) || ASKS_THEM.test(text),
  headline: `${UNSURE_LEAD} whom to ask. Nearest, in what I quoted:`,
};
const REASON = {
  tells: givesReason,
  headline: `${UNSURE_LEAD} why. Nearest, in what I quoted:`,
};

/**
 * What is asked of the quotes of the answer before; null where that is not asked, or they don't say it. `isSaid`: the articles
 * say what else the question may mean.
 */
export function answerFromQuotes(
  question: Question,
  questionText: string,
  index: PassageIndex,
  isSaid: boolean,
): Answer | null {
  const quoted = listQuotedBefore(question, index);
  if (question.ofAnswer === 'where' && quoted.length > 0)
    return completeAnswer({ ...question, intent: 'search', roles: [] }, questionText, index, {
      outcome: question.quotedAsNear ? 'nearest' : 'answered',
      headline: 'What I quoted stands here:',
      passages: withTellingSentences(quoted, question, index),
    });
  if (isSaid) return null;
  const asksWhy = question.ofAnswer === 'why';
  if (!asksWhy && !asksForContact(question)) return null;
  const { tells, headline } = asksWhy ? REASON : CONTACT;
  for (const { passage, score } of quoted) {
    const said = index.sentencesOf(passage).find(({ text }) => tells(text));
    if (said === undefined) continue;
    const passages = [{ passage, score, sentence: said.text }];
    return completeAnswer(question, questionText, index, {
      outcome: 'nearest',
      headline,
      passages,
    });
  }
  return null;
}

/** The passages that the thread quoted last, best first, as far as they are still there. */
function listQuotedBefore({ quotedBefore }: Question, index: PassageIndex): ScoredPassage[] {
  const { docs } = index.search.corpus;
  return quotedBefore.flatMap((id) => {
    const passage = docs.find((doc) => doc.passage.id === id)?.passage;
    return passage === undefined ? [] : [{ passage, score: 1 }];
  });
}
