import type { Passage } from '../knowledge/article.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Intent, Question } from '../question/understand.ts';
import { compare } from './compare.ts';
import { aspect, overview } from './describe.ts';
import {
  aboutHeadline,
  clarifyHeadline,
  compareHeadline,
  noAnswerHeadline,
  ownerHeadline,
} from './headline.ts';
import { answers } from './judge.ts';
import { findOwners } from './owners.ts';
import type { Sources } from './sources.ts';

export type Outcome = 'answered' | 'clarify' | 'no-answer';

/** A passage with the score that ranked it. */
export interface Found {
  readonly passage: Passage;
  readonly score: number;
}

export interface Owner {
  readonly role: Role;
  /** 0..1; the shares of an answer sum to 1. */
  readonly share: number;
  /** The sentence or line of a passage that says so, as plain text. */
  readonly sentence: string;
  /** Id of the passage that it stands in; it is among the answer's passages. */
  readonly passage: string;
}

/** What one role says to a row's aspect. */
export interface Cell {
  readonly role: string;
  /** Short plain text to show; null where the articles say nothing. */
  readonly text: string | null;
  /** Ids of the passages behind it, all among the answer's passages. */
  readonly passages: readonly string[];
}

export interface Row {
  readonly aspect: string;
  /** One cell a role, in the order of the answer's roles. */
  readonly cells: readonly Cell[];
}

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
  /** The passages that answer, best first; empty unless answered. */
  readonly passages: readonly Found[];
  /** Clarify and no-answer: what is closest, best first. Never an answer. */
  readonly closest: readonly Found[];
  /** Clarify and no-answer: roles to choose from or to ask. */
  readonly choices: readonly Role[];
}

/** A thread is read, not scrolled through. */
const MOST_PASSAGES = 5;
const MOST_COMPARED = 12;
const MOST_CLOSEST = 3;
const MOST_CHOICES = 6;
/** What is closest must speak of some of what was asked. */
const CLOSE_ENOUGH = 0.2;

/** An answer with the parts that its intent leaves empty. */
type Draft = Pick<Answer, 'outcome' | 'headline'> & Partial<Answer>;

function finish(question: Question, asked: string, sources: Sources, draft: Draft): Answer {
  const roles = question.roles
    .map((id) => sources.roles.get(id))
    .filter((role) => role !== undefined);
  return {
    question: asked,
    intent: question.intent,
    roles,
    topic: question.topic,
    owners: [],
    rows: [],
    passages: [],
    closest: [],
    choices: [],
    ...draft,
  };
}

function found({ passage, score }: Found): Found {
  return { passage, score };
}

/** Answers one reading of a question; null when the articles don't. */
function tryAnswer(question: Question, sources: Sources): Draft | null {
  const roles = question.roles
    .map((id) => sources.roles.get(id))
    .filter((role) => role !== undefined);
  switch (question.intent) {
    case 'compare': {
      const { rows, passages } = compare(roles, question, sources);
      if (passages.length === 0) return null;
      const headline = compareHeadline(roles, question.topic);
      return {
        outcome: 'answered',
        headline,
        rows,
        passages: passages.slice(0, MOST_COMPARED).map(found),
      };
    }
    case 'who-owns': {
      const hits = sources.search.find(question).filter((hit) => answers(hit, question));
      if (hits.length === 0) return null;
      const owners = findOwners(question, hits, sources);
      const headline = ownerHeadline(
        question.topic ?? question.text,
        owners.map((owner) => owner.role),
      );
      const first = owners
        .map((owner) => hits.find((hit) => hit.passage.id === owner.passage))
        .filter((hit) => hit !== undefined);
      const passages = [...new Set([...first, ...hits])].slice(0, MOST_PASSAGES).map(found);
      return { outcome: 'answered', headline, owners, passages };
    }
    case 'describe': {
      const passages =
        question.words.length === 0
          ? question.roles.flatMap((role) => overview(role, question, sources))
          : question.roles
              .flatMap((role) => aspect(role, question, sources))
              .filter((hit) => answers(hit, question))
              .sort((a, b) => b.score - a.score);
      if (passages.length === 0) return null;
      const headline = aboutHeadline(roles, question.topic);
      return {
        outcome: 'answered',
        headline,
        passages: passages.slice(0, MOST_PASSAGES).map(found),
      };
    }
    case 'search': {
      const hits = sources.search.find(question).filter((hit) => answers(hit, question));
      if (hits.length === 0) return null;
      return {
        outcome: 'answered',
        headline: aboutHeadline([], question.topic),
        passages: hits.slice(0, MOST_PASSAGES).map(found),
      };
    }
    default:
      return question.intent satisfies never;
  }
}

/** Roles to choose from: those of the thread or nearest by name first, then the pack's in its order. */
function choicesFor(question: Question, sources: Sources): Role[] {
  const words = new Set(
    question.unknown.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
  );
  const shared = (role: Role): number =>
    [role.name, ...role.aliases]
      .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      .filter((word) => words.has(word)).length;
  return [...sources.roles.values()]
    .filter((role) => !question.roles.includes(role.id))
    .map((role, at) => ({ role, at, shared: shared(role) }))
    .sort((a, b) => b.shared - a.shared || a.at - b.at)
    .slice(0, MOST_CHOICES)
    .map(({ role }) => role);
}

/** Says no, with what is closest and whom to ask. */
function decline(question: Question, sources: Sources): Draft {
  const roles = question.roles
    .map((id) => sources.roles.get(id))
    .filter((role) => role !== undefined);
  const hits =
    roles.length > 0
      ? question.roles.flatMap((role) => aspect(role, question, sources))
      : sources.search.find(question).filter((hit) => hit.coverage >= CLOSE_ENOUGH);
  return {
    outcome: 'no-answer',
    headline: noAnswerHeadline(roles, question.topic),
    closest: hits.slice(0, MOST_CLOSEST).map(found),
    choices: roles.filter((role) => role.contact !== undefined),
  };
}

/**
 * Answers a question by the first of its readings that the articles answer.
 * `asked` is the question as it came, `readings` what it may mean, likeliest first (at least one). Returns the answer
 * and the reading it is an answer to.
 */
export function answer(
  asked: string,
  readings: readonly Question[],
  sources: Sources,
): { readonly answer: Answer; readonly reading: Question | undefined } {
  const [first] = readings;
  for (const reading of readings) {
    if (reading.flaw !== null) continue;
    if (reading.unknown.length > 0) continue;
    const draft = tryAnswer(reading, sources);
    if (draft !== null) return { answer: finish(reading, asked, sources, draft), reading };
  }
  if (first === undefined) throw new Error('a question has at least one reading');
  const flaw = first.flaw ?? (first.unknown.length > 0 ? 'unknown-role' : null);
  if (flaw === null)
    return { answer: finish(first, asked, sources, decline(first, sources)), reading: first };
  const roles = first.roles.map((id) => sources.roles.get(id)).filter((role) => role !== undefined);
  const headline = clarifyHeadline(flaw, first, roles);
  const draft: Draft = { outcome: 'clarify', headline, choices: choicesFor(first, sources) };
  return { answer: finish(first, asked, sources, draft), reading: undefined };
}
