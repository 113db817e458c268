// What is asked of roles, held against the words and the columns in which a sentence speaks of them.

import { isDecidingVerb } from '../question/duty-verbs.ts';
import type { Question } from '../question/question.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import { hasAction } from './asked-action.ts';
import type { PassageIndex } from './passage-index.ts';
import { hasStem } from './word-stems.ts';

/** What was asked, as far as a sentence can say it. */
export interface AskedOfRoles {
  /** How surely a label is what was asked for, 0 to 1: "Approver" for "who approves the budget?". */
  readonly matchLabel: (label: string) => number;
  /** Whether one of these verbs is what the owner is asked to do. */
  readonly saysDeed: (verbs: string) => boolean;
  readonly isContact: boolean;
  /** Whether whom to tell is asked: who is to be informed is an answer then. */
  readonly asksWhomToTell: boolean;
}

export const NOTHING_ASKED: AskedOfRoles = {
  matchLabel: () => 0,
  saysDeed: () => false,
  isContact: false,
  asksWhomToTell: false,
};

/** "approver", "holders": who does it. */
const AGENT_ENDING = /(?:er|or)s?$/;
/** "Answers for it / has the last word" */
const WHO_DECIDES =
  /\b(?:accountable|answers for|approver?s?|decides|decider|final (?:say|call|decision)|last word|signs? off)\b/i;

/** A column of those who decide, where it has not the asked word: less than the one that has. */
const DECIDES_TOO = 0.95;

const WHOM_TO_TELL = /\b(?:tell|told|inform\w*|notif\w+|warn\w*)\b|\blet \w+ know\b/i;

/** What a question asks of roles; `isContact`: whom to turn to. */
export function readAskedOfRoles(
  question: Question,
  isContact: boolean,
  index: PassageIndex,
): AskedOfRoles {
  const said = question.said.filter((word) => word !== '' && !isStopWord(word));
  const askedStems = new Set(said.map(stem));
  const measure = index.search.measure(question);
  return {
    isContact,
    asksWhomToTell: WHOM_TO_TELL.test(question.text),
    matchLabel(label) {
      const { matches } = measure(index.search.toTermIds(label));
      const strengths = matches.map(({ variant }) => variant.strength);
      if (namesAction(label, question, askedStems) || isAskedColumn(label, question)) return 1;
      return Math.max(isOfDecision(label, question) ? DECIDES_TOO : 0, ...strengths);
    },
    saysDeed(verbs) {
      const { action } = question;
      if (action === null) return false;
      // what no article has has no number, but may stand for what one says
      return hasStem(verbs, action) || hasAction(measure(index.search.toTermIds(verbs)), question);
    },
  };
}

/** Columns, each with how people ask for whoever stands in them. */
const ASKED_COLUMNS: readonly (readonly [label: RegExp, asked: RegExp])[] = [
  [
    /^(?:accountable|answerable|answers? for(?: it)?)$/i,
    /\b(?:accountable|answerable|answers? for)\b/i,
  ],
  [
    /^(?:who|with|people|attend(?:s|ees|ed by)?|participants?|members|invited|present|takes part)$/i,
    /\bwho(?:['’]?s)? (?:(?:is|are|has to|must|should|can|may|all|else|usually|also) )*(?:attends?|attending|joins?|takes? part|participates?|participating|invited|present|comes? to|go(?:es)? to|(?:in|at) (?:the|our|an?|your) (?!lead\b|loop\b|know\b|charge\b))/i,
  ],
];

/** Whether a column is what is asked for by another word: "Who" for "who takes part in the huddle?". */
function isAskedColumn(label: string, { text }: Question): boolean {
  return ASKED_COLUMNS.some(([column, asked]) => column.test(label) && asked.test(text));
}

/** Whether the heading of a column is of those who decide, where a decision is asked for. */
function isOfDecision(label: string, { action }: Question): boolean {
  return action !== null && isDecidingVerb(action) && WHO_DECIDES.test(label);
}

/** Whether the heading of a column is the asked word, or who does it: "Holder" for "who holds the keys?". */
function namesAction(label: string, { owned }: Question, asked: ReadonlySet<string>): boolean {
  if (owned.length > 0) return false;
  return splitWords(label).some(({ folded }) => {
    if (isStopWord(folded)) return false;
    const doer = folded.replace(AGENT_ENDING, '');
    return asked.has(stem(folded)) || asked.has(doer) || asked.has(stem(`${doer}e`));
  });
}
