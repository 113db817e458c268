import type { Passage } from '../knowledge/passage.ts';
import type { Contact, Role } from '../knowledge/roles.ts';
import type { Intent } from '../question/question.ts';

/**
 * `answered`: a passage says it. `nearest`: nothing says it, but a passage is clearly about it. `clarify`: one more word
 * settles it. `no-answer`: the articles don't say.
 */
export type Outcome = 'answered' | 'nearest' | 'clarify' | 'no-answer';

/** A passage with the score that ranked it. */
export interface ScoredPassage {
  readonly passage: Passage;
  readonly score: number;
  /** The sentence of it that speaks most of what was asked, as plain text; absent where a role as a whole was asked for. */
  readonly sentence?: string;
  /** Id of the role that it is nearest for, where two are compared. */
  readonly role?: string;
}

export interface Owner {
  readonly role: Role;
  /** 0..1; the shares of an answer sum to 1. */
  readonly share: number;
  /** The sentence or line of a passage that says so, as plain text. */
  readonly sentence: string;
  /** Id of the passage with that sentence; it is among the answer's passages. */
  readonly passage: string;
}

/** What one role says to a row's aspect. */
interface Cell {
  readonly role: string;
  /** Short plain text to show; null where the articles say nothing. */
  readonly text: string | null;
  /** Ids of the passages behind it, all among the answer's passages. */
  readonly passages: readonly string[];
}

/** What becomes of an aspect from a lower level of a ladder to a higher one. */
export type LevelChange = 'changed' | 'gained' | 'lost' | 'kept';

export interface Row {
  readonly aspect: string;
  /** Where two levels of a ladder are compared. */
  readonly change?: LevelChange;
  /** One cell a role, in the order of the answer's roles. */
  readonly cells: readonly Cell[];
}

/** A level of a ladder: the role that it is, or a name alone. */
export type AnswerLevel = Pick<Role, 'id' | 'name' | 'aliases'>;

/** All that is said in reply to a question; Slack and the command line only lay it out. */
export interface Answer {
  /** The question as it was asked. */
  readonly question: string;
  readonly outcome: Outcome;
  readonly intent: Intent;
  /** The roles that the question is about, in its order, what the thread adds included. */
  readonly roles: readonly Role[];
  readonly topic: string | null;
  /** The fixed sentence that opens the answer, asks back or declines: plain text without markup. */
  readonly headline: string;
  /** Who-owns only, best first. */
  readonly owners: readonly Owner[];
  /** Compare only. */
  readonly rows: readonly Row[];
  /** The levels of a ladder that the answer speaks of; where it has rows, their cells are of these. Absent for other answers. */
  readonly levels?: readonly AnswerLevel[];
  /** The passages that answer, best first; the one or two that come nearest; else none. */
  readonly passages: readonly ScoredPassage[];
  /** Of a role described as a whole: under which headings the articles speak of it, best first. */
  readonly headings?: readonly string[];
  /** Clarify and no-answer: what is closest, best first. Never an answer. */
  readonly closest: readonly ScoredPassage[];
  /** Roles to choose from, likeliest first, or to ask; none where it is answered. */
  readonly choices: readonly Role[];
  /** Whom to ask where the articles don't say and no role that is asked about can be reached. */
  readonly fallback?: Contact;
  /** The stretch of the question that may be a slip for each of the choices, or for which one of them may be asked instead. */
  readonly unclear?: string;
  /**
   * The answers to the questions of a message that asks several, in its order; what is above is that of the first that is
   * answered, or else nearest, or else of the first, but for the question. Absent where one question was asked.
   */
  readonly parts?: readonly Answer[];
  /** How many further questions of the message were not looked at. */
  readonly leftOut?: number;
}

/** Whether an answer shows passages: those that say it, or come nearest. */
export function hasQuotes({ outcome }: Answer): boolean {
  return outcome === 'answered' || outcome === 'nearest';
}

/** Whether the articles don't say what was asked, be something near to it or nothing. */
export function isGap({ outcome }: Answer): boolean {
  return outcome === 'no-answer' || outcome === 'nearest';
}

/** What the cells of an answer's rows are of: levels of a ladder, or else its roles. */
export function listColumns({ levels, roles }: Answer): readonly AnswerLevel[] {
  return levels ?? roles;
}

/** The answers that a message gets: its parts, or itself. */
export function listParts(answer: Answer): readonly Answer[] {
  return answer.parts ?? [answer];
}
