import type { Role } from '../knowledge/roles.ts';
import { type Flaw, isUnderstood, type Question } from '../question/question.ts';
import type { Answer, ScoredPassage } from './answer.ts';
import { type Draft, draftAnswer, rolesOf } from './by-intent.ts';
import { aspect, overview } from './describe.ts';
import { clarifyHeadline, noAnswerHeadline } from './headline.ts';
import type { Sources } from './passage-index.ts';

/** How much better a less likely reading must be answered to be taken for what was meant. */
const UNLIKELY = 0.25;
const MOST_CLOSEST = 3;
const MOST_CHOICES = 6;
/** What is closest must speak of some of what was asked. */
const CLOSE_ENOUGH = 0.25;
/** What a role is, where nothing is close to what was asked of it. */
const MOST_OVERVIEW = 2;

/** An answer and the reading of the question that it replies to. */
export interface Composed {
  readonly answer: Answer;
  readonly reading: Question;
}

function finish(
  question: Question,
  asked: string,
  sources: Sources,
  said: Pick<Answer, 'outcome' | 'headline'> & Partial<Answer>,
): Answer {
  return {
    question: asked,
    intent: question.intent,
    roles: rolesOf(question, sources),
    topic: question.topic,
    owners: [],
    rows: [],
    passages: [],
    closest: [],
    choices: [],
    ...said,
  };
}

function toScoredPassage({ passage, score }: ScoredPassage): ScoredPassage {
  return { passage, score };
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** Roles to choose from: those whose names share words with what was asked for first, then the pack's in its order. */
function choicesFor(question: Question, sources: Sources): Role[] {
  const words = new Set(question.unknown.flatMap(wordsOf));
  const shared = (role: Role): number =>
    [role.name, ...role.aliases].flatMap(wordsOf).filter((word) => words.has(word)).length;
  return [...sources.roles.values()]
    .filter((role) => !question.roles.includes(role.id))
    .map((role, at) => ({ role, at, shared: shared(role) }))
    .sort((a, b) => b.shared - a.shared || a.at - b.at)
    .slice(0, MOST_CHOICES)
    .map(({ role }) => role);
}

/** Asks back what is missing. */
function askBack(flaw: Flaw, question: Question, asked: string, sources: Sources): Composed {
  const headline = clarifyHeadline(flaw, question, rolesOf(question, sources));
  const choices = choicesFor(question, sources);
  // small talk asks nothing that one more word would settle
  const outcome = flaw === 'nothing-asked' ? 'no-answer' : 'clarify';
  return {
    answer: finish(question, asked, sources, { outcome, headline, choices }),
    reading: question,
  };
}

/** What comes nearest to a question that the articles don't answer; of a role at least what it is. */
function findClosest(question: Question, sources: Sources): ScoredPassage[] {
  if (question.roles.length === 0 || question.intent === 'who-owns') {
    const hits = sources.search.find(question).filter((hit) => hit.coverage >= CLOSE_ENOUGH);
    return hits.slice(0, MOST_CLOSEST);
  }
  const hits = question.roles.flatMap((role) => aspect(role, question, sources));
  if (hits.length > 0) return hits.slice(0, MOST_CLOSEST);
  return question.roles.flatMap((role) =>
    overview(role, question, sources).slice(0, MOST_OVERVIEW),
  );
}

/** Says no, with what is closest and whom to ask. */
function decline(question: Question, asked: string, sources: Sources): Composed {
  const roles = rolesOf(question, sources);
  const closest = findClosest(question, sources);
  const known = roles.length > 0 ? roles.filter((role) => role.contact !== undefined) : [];
  const answer = finish(question, asked, sources, {
    outcome: 'no-answer',
    headline: noAnswerHeadline(roles, question.topic),
    closest: closest.map(toScoredPassage),
    // with nothing else to offer, it tells what can be asked about
    choices: closest.length === 0 && known.length === 0 ? choicesFor(question, sources) : known,
  });
  return { answer, reading: question };
}

/** The reading that is answered best, the likelier one in doubt. */
function bestDraft(
  readings: readonly Question[],
  sources: Sources,
): { readonly draft: Draft; readonly reading: Question } | null {
  let best: { draft: Draft; reading: Question; worth: number } | null = null;
  for (const [at, reading] of readings.entries()) {
    if (!isUnderstood(reading)) continue;
    const draft = draftAnswer(reading, sources);
    if (draft === null) continue;
    const worth = draft.fit - at * UNLIKELY;
    if (best === null || worth > best.worth) best = { draft, reading, worth };
  }
  return best;
}

/**
 * Answers a question from the articles.
 * `asked` is the question as it came, `readings` what it may mean, likeliest first (at least one).
 */
export function compose(asked: string, readings: readonly Question[], sources: Sources): Composed {
  const best = bestDraft(readings, sources);
  if (best !== null) {
    const { fit: _, passages, ...said } = best.draft;
    const answer = finish(best.reading, asked, sources, {
      outcome: 'answered',
      passages: passages.map(toScoredPassage),
      ...said,
    });
    return { answer, reading: best.reading };
  }
  const [first] = readings;
  if (first === undefined) throw new Error('a question has at least one reading');
  const flaw = first.flaw ?? (first.unknown.length > 0 ? 'unknown-role' : null);
  return flaw === null ? decline(first, asked, sources) : askBack(flaw, first, asked, sources);
}
