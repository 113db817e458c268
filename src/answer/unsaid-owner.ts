// Says of whom the articles don't tell: in the words of the question, where they can follow "who".

import type { Question } from '../question/question.ts';
import { asksForContact } from './ownership-evidence.ts';
import { repeatTopic } from './repeated-topic.ts';

/**
 * What may stand between "who" and what is asked, where "who" is the one who does it: "actually has to", "is our", "signs off
 * on the".
 */
const BEFORE_ASKED =
  /\bwho((?: (?:actually|exactly|really|usually|normally|else|then|is|was|should|can|could|may|might|must|will|would|to|has|have|needs|need|gets|ought|supposed|meant|allowed|able))*(?: (?!does )[a-z]+s)?(?: (?:the|our|a|an|my|of|on|off|up|out|for|in|after|over|with|care|charge))*) ?$/i;

/** Somebody is asked for besides those that are known. */
const BESIDES_KNOWN =
  /\b(?:else|besides|apart from|other than|except|aside from|in addition to)\b/i;

/**
 * "The articles don't say who pays for the yubikeys": the start of a headline that declines, without its full stop. `topic` is
 * the question's, as it was typed.
 */
export function writeUnsaidOwner(question: Question, topic: string): string {
  const unsaid = writeUnsaid(question, topic);
  // whoever is known is not denied
  const asksElse = BESIDES_KNOWN.test(question.text) && !/\bwhom? else\b/.test(unsaid);
  return asksElse ? unsaid.replace(/\b(whom?)\b/, '$1 else') : unsaid;
}

function writeUnsaid(question: Question, topic: string): string {
  const quoted = repeatTopic(topic);
  const at = question.text.toLowerCase().indexOf(topic.toLowerCase());
  const before = question.text
    .slice(0, Math.max(0, at))
    .replace(/\s+/g, ' ')
    .replace(/\bwho['’]?s\b/gi, 'who is');
  const [, between] = BEFORE_ASKED.exec(before) ?? [];
  if (between !== undefined) {
    // the asker's "my" is the reader's
    const said = between.toLowerCase().replace(/ my$/, ' your');
    return `The articles don't say who${said} ${quoted}`;
  }
  return question.action !== null || asksForContact(question)
    ? `The articles don't say whom to ask about ${quoted}`
    : `The articles don't say who owns ${quoted}`;
}
