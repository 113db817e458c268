import type { Role } from '../knowledge/roles.ts';
import type { Intent, Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { Answer, ScoredPassage } from './answer.ts';
import { compare } from './compare.ts';
import { aspect, overview } from './describe.ts';
import { aboutHeadline, compareHeadline, ownerHeadline } from './headline.ts';
import { findOwners } from './owners.ts';
import type { Sources } from './passage-index.ts';
import { selectAnswers } from './relevance.ts';

/** What one reading of a question is answered with. */
export interface Draft extends Pick<Answer, 'headline'>, Partial<Pick<Answer, 'owners' | 'rows'>> {
  readonly passages: readonly ScoredPassage[];
  /** How much of this reading the best passage speaks of, 0..1. */
  readonly fit: number;
}

/** A thread is read, not scrolled through. */
const MOST_PASSAGES = 5;
const MOST_COMPARED = 12;

/** The roles that a question is about. */
export function rolesOf(question: Question, sources: Sources): Role[] {
  return question.roles.map((id) => sources.roles.get(id)).filter((role) => role !== undefined);
}

function bestCoverage(hits: readonly Hit[]): number {
  return Math.max(0, ...hits.map((hit) => hit.coverage));
}

function draftComparison(question: Question, sources: Sources): Draft | null {
  const roles = rolesOf(question, sources);
  const { rows, passages, fit } = compare(roles, question, sources);
  if (passages.length === 0) return null;
  const headline = compareHeadline(roles, question.topic);
  return { headline, rows, passages: passages.slice(0, MOST_COMPARED), fit };
}

function draftOwners(question: Question, sources: Sources): Draft | null {
  // a role in the topic is part of what is owned: "who manages lead designers?"
  const names = question.owned
    .map((id) => sources.roles.get(id))
    .filter((role) => role !== undefined)
    .map((role) => [role.name, ...role.aliases]);
  const hits = selectAnswers(sources.search.find({ ...question, names }), question);
  if (hits.length === 0) return null;
  const { owners, hits: saying } = findOwners(question, hits, sources);
  const headline = ownerHeadline(
    question.topic ?? question.text,
    owners.map((owner) => owner.role),
  );
  const passages = [...new Set([...saying, ...hits])].slice(0, MOST_PASSAGES);
  return { headline, owners, passages, fit: bestCoverage(hits) };
}

function draftDescription(question: Question, sources: Sources): Draft | null {
  const headline = aboutHeadline(rolesOf(question, sources), question.topic);
  if (question.words.length === 0) {
    const passages = question.roles.flatMap((role) => overview(role, question, sources));
    return passages.length === 0
      ? null
      : { headline, passages: passages.slice(0, MOST_PASSAGES), fit: 1 };
  }
  const hits = selectAnswers(
    question.roles.flatMap((role) => aspect(role, question, sources)),
    question,
  );
  if (hits.length === 0) return null;
  return { headline, passages: hits.slice(0, MOST_PASSAGES), fit: bestCoverage(hits) };
}

function draftFindings(question: Question, sources: Sources): Draft | null {
  const hits = selectAnswers(sources.search.find(question), question);
  if (hits.length === 0) return null;
  const headline = aboutHeadline([], question.topic);
  return { headline, passages: hits.slice(0, MOST_PASSAGES), fit: bestCoverage(hits) };
}

const DRAFTERS: Readonly<Record<Intent, (question: Question, sources: Sources) => Draft | null>> = {
  compare: draftComparison,
  'who-owns': draftOwners,
  describe: draftDescription,
  search: draftFindings,
};

/** Answers one reading of a question, or null when the articles don't. */
export function draftAnswer(question: Question, sources: Sources): Draft | null {
  return DRAFTERS[question.intent](question, sources);
}
