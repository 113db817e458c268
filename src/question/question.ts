// What is known of a question once it is read, and of what its thread is about.

import type { AskedRange } from '../text/amount-bounds.ts';
import type { UnclearName } from './misspelt-names.ts';
import type { Quantity } from './quantity.ts';

/** Replaces each role's name in the folded text, so that patterns can match "a role". */
export const ROLE_MARK = '§';

export type Intent = 'compare' | 'who-owns' | 'describe' | 'search';

/**
 * What may be asked of any role, in words that name no topic, and then of another by its name alone ("and the cook?"): what it does
 * not do, how to reach it, who stands in for it (then it is `owned`), whom it reports to, who belongs to it, how somebody gets to
 * have it, which levels it has (asked as a topic).
 */
export type RepeatedForm =
  | 'limits'
  | 'reach'
  | 'stand-in'
  | 'superior'
  | 'members'
  | 'becoming'
  | 'levels';

/** The same, which of several roles to choose, and what something does that is no role. */
export type AskedForm = RepeatedForm | 'choice' | 'doing';

/** Why a question cannot be answered as it is. */
export type Flaw =
  | 'nothing-asked'
  | 'no-antecedent'
  | 'no-topic'
  | 'one-role'
  | 'same-role'
  | 'unknown-role'
  | 'unclear-role';

/** What is asked. */
export interface Question {
  /** The question as a person reads it, without Slack's markup. */
  readonly text: string;
  readonly intent: Intent;
  /** Role ids, in the question's order. */
  readonly roles: readonly string[];
  /** Role ids that are part of what is owned: "who manages lead designers?". */
  readonly owned: readonly string[];
  /**
   * Role ids for which an owner is asked, and that are none: "who should a designer talk to about it?"; or of which somebody
   * wants to get another: "how does a designer become a lead?".
   */
  readonly asking: readonly string[];
  /** Whether it is asked if the roles named are the owners: "does a designer own it?". */
  readonly isWhether: boolean;
  /** What is asked of roles besides what they do; null for nothing else. */
  readonly form: AskedForm | null;
  /**
   * What it asks of the answer before: why that is so, where it is from, the rest of what was found, or more of its thing by words
   * that say little; null for none of these.
   */
  readonly ofAnswer: 'why' | 'where' | 'rest' | 'more' | null;
  /** Ids of the passages that the thread quoted last, where it asks of these and has no word of its own. */
  readonly quotedBefore: readonly string[];
  /** Whether they were quoted as what is only near. */
  readonly quotedAsNear: boolean;
  /** What the owner is asked to do, folded: "sign" in "who can sign contracts?"; null for owning as such. */
  readonly action: string | null;
  /** What is asked of the roles, as it was typed; null for a role as a whole. */
  readonly topic: string | null;
  /** The path of a file or a folder of which it is asked, whatever is told around it, as it was typed; null for none. */
  readonly path: string | null;
  /** Whether all that is asked are words that say little: only a heading of just these words answers them. */
  readonly isVague: boolean;
  /** Folded words that a passage has to speak of to be an answer. */
  readonly words: readonly string[];
  /** All folded words in order, in which phrases are looked for; an empty one where a mark parts two. */
  readonly said: readonly string[];
  /** Those of the words that are the thread's topic, where the question seems to narrow it: "and for contractors?". */
  readonly narrowed: readonly string[];
  /** The folded words of the thread's topic, where it goes on with that: "what about trains?", "why not earlier?". */
  readonly topicBefore: readonly string[];
  /** Folded words that help to rank, such as those of the question before. */
  readonly hints: readonly string[];
  /** Those of the words that the clause that asks adds to a story told before it; none where nothing is told. */
  readonly askedLast: readonly string[];
  /** Paths of the articles that the conversation was answered from last. */
  readonly near: readonly string[];
  /** Whether the wording points back ("they", "and …"), so that the answer is most likely in those articles. */
  readonly pointsBack: boolean;
  /**
   * Whether it says little besides a pronoun for what was spoken of before ("who signs that off?"): what other articles say of
   * its own word is no answer.
   */
  readonly leans: boolean;
  /** The teams that are called by the thing that is asked for, and nothing else is: "who is responsible for security?". */
  readonly calledBy: readonly string[];
  /** Names asked for as roles that no role has. */
  readonly unknown: readonly string[];
  /** The title of a job that no role has, of which something is asked that the articles may tell nearly; null for none. */
  readonly unknownJob: string | null;
  /** A slip that may mean one role or another; null for none. */
  readonly unclear: UnclearName | null;
  /** The kind of figure that the answer must hold; null for none. */
  readonly quantity: Quantity | null;
  /** The amount that is asked about, to be held against the limits that the articles set; null for none. */
  readonly amount: AskedRange | null;
  readonly flaw: Flaw | null;
}

/** Whether a question can be looked up as it is, and so says what its thread is about. */
export function isUnderstood({ flaw, unknown }: Question): boolean {
  return flaw === null && unknown.length === 0;
}

/** Whether a question says what its thread is about: it can be looked up, or lacks but the role that is asked back: "what do they earn?". */
export function saysWhatItIsAbout(question: Question, thread: ThreadContext | undefined): boolean {
  const { flaw, words } = question;
  const lacksRole = flaw === 'no-antecedent' && words.length > 0 && thread === undefined;
  return isUnderstood(question) || lacksRole;
}

/** A slash command as typed: its name and the words after it. */
export interface TypedCommand {
  readonly name: '/role-compare' | '/who-owns';
  readonly intent: Intent;
  readonly text: string;
}

/** A question's own words, before the thread adds anything. */
export interface Parsed extends Question {
  readonly command: TypedCommand['name'] | null;
  /** The folded text, with `§` for every role named. */
  readonly folded: string;
  /** Whether it may ask for a place as well as for people: "where do parcels go?". */
  readonly mayBePlace: boolean;
}

/** What a conversation is about: kept between its questions, plain JSON so that it can be stored. */
export interface ThreadContext {
  readonly intent: Intent;
  /** Role ids that the thread speaks of now. */
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** The topic before that one, which "it" may still mean; null for none. */
  readonly earlier: string | null;
  /** What the owner was asked to do, folded, so that it can be asked of other things; null for owning as such. */
  readonly action: string | null;
  /** Role ids spoken of before, latest first: what "the other one" means. */
  readonly before: readonly string[];
  /** Paths of the articles that the last answer quoted, best first. */
  readonly articles: readonly string[];
  /** Ids of the passages that the last answer quoted, best first. */
  readonly quoted: readonly string[];
  /** Whether it quoted them as what is only near. */
  readonly quotedAsNear: boolean;
  /** What was asked last of its roles, so that it can be asked of others. */
  readonly form: RepeatedForm | null;
}

/** A question that names nothing by itself ("how does that work?"): its words only help to rank. */
export function withoutTopic<Q extends Omit<Question, 'flaw'>>(question: Q): Q {
  return {
    ...question,
    topic: null,
    words: [],
    isVague: false,
    hints: [...question.hints, ...question.words],
  };
}
