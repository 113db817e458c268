// Composes the answer to a question: picks the reading that the articles answer best, asks back, or declines.

import type { Role } from '../knowledge/roles.ts';
import { type Flaw, isUnderstood, type Question } from '../question/question.ts';
import type { ScoredPassage } from './answer.ts';
import { askBack, chooseRoles } from './ask-back.ts';
import { findAskedHeading } from './asked-heading.ts';
import { findWordlessThings } from './asked-things.ts';
import { findClosest, pickNearest } from './closest.ts';
import { comparesThings, tellsApart } from './compared-things.ts';
import { type Composed, completeAnswer, findRoles } from './complete-answer.ts';
import { isTopicDenied } from './denial.ts';
import { draftFromFiles } from './file-owners.ts';
import {
  OTHER_LANGUAGE_HEADLINE,
  writeAboutHeadline,
  writeNearestHeadline,
  writeNoAnswerHeadline,
} from './headline.ts';
import { isTopicMentioned, knowsTopic, shareTooLittle } from './known-topic.ts';
import { findNearRecord, findNearThings } from './near-record.ts';
import { pickNearSides } from './near-sides.ts';
import { keepToTopic, readGap } from './near-topic.ts';
import { type PassageIndex, splitLabel } from './passage-index.ts';
import { type PickedDraft, pickDraft } from './pick-draft.ts';
import { answerFromQuotes } from './quoted-before.ts';
import { withTellingSentences } from './telling-sentence.ts';
import { tellSides } from './told-sides.ts';
import { isUnreadable } from './unreadable.ts';
import { findFallback, listReachable } from './whom-to-ask.ts';

const MAX_NEAREST = 2;
/** A pack with more roles does not offer all of them. */
const FEW_ROLES = 6;

/** Says no, with what is closest and whom to ask; shows what is near as that. */
function decline(question: Question, questionText: string, index: PassageIndex): Composed {
  const roles = findRoles(question, index);
  // what was quoted already is no more of it
  const { passages: closest, isNear } =
    question.ofAnswer === 'rest' ? { passages: [], isNear: false } : findClosest(question, index);
  const near = isNear && !shareTooLittle(question, closest, index) ? closest : [];
  if (near.length > 0 || findNearThings(question, index) !== null)
    return showNearest(question, questionText, index, near);
  const known = listReachable(question, index);
  const answer = completeAnswer(question, questionText, index, {
    outcome: 'no-answer',
    headline: isUnreadable(question, index)
      ? OTHER_LANGUAGE_HEADLINE
      : writeNoAnswerHeadline(question, roles, {
          isKnown: knowsTopic(question, index),
          isMentioned: isTopicMentioned(question, closest, index),
        }),
    closest: withTellingSentences(closest, question, index),
    // with nothing else to offer, show what can be asked about, unless it is a list to read through
    choices: closest.length === 0 && known.length === 0 ? listFewRoles(question, index) : known,
    ...findFallback(known, index),
  });
  return { answer, reading: question };
}

/** Shows what is near, as just that. */
function showNearest(
  read: Question,
  questionText: string,
  index: PassageIndex,
  near: readonly ScoredPassage[],
): Composed {
  const { question, passages } = keepToTopic(read, near, index);
  const roles = findRoles(question, index);
  const sides = pickNearSides(roles, passages, question, index);
  const found = sides.length > 0 ? sides : pickNearest(passages, question, index);
  const record = findNearRecord(question, found, index);
  const shown = record === null ? found : [record.passage, ...found.slice(0, MAX_NEAREST - 1)];
  const gap = readGap(question, found, index);
  const told = withTellingSentences(shown, question, index);
  const isMentioned = isTopicMentioned(question, shown.slice(0, 1), index);
  const isDenied = deniesOfRole(told, question, index);
  const reachable = listReachable(question, index);
  const alone = sides.length === 1 ? (roles.find(({ id }) => id === sides[0]?.role) ?? null) : null;
  const answer = completeAnswer(question, questionText, index, {
    outcome: 'nearest',
    headline: writeNearestHeadline(
      record === null ? question : { ...question, topic: record.topic },
      roles,
      {
        ...gap,
        ...(record !== null && { related: [], isThing: true }),
        isMentioned,
        isDenied,
        alone,
      },
    ),
    passages: told,
    choices: reachable,
    ...findFallback(reachable, index),
  });
  return { answer, reading: read };
}

/** Whether what is nearest rather says that the one role guessed does not do it. */
function deniesOfRole(
  [first]: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): boolean {
  const [guess, another] = question.roles;
  if (!question.isWhether || guess === undefined || another !== undefined) return false;
  const isOwn = first?.passage.roles.includes(guess) === true;
  return isOwn && first.sentence !== undefined && isTopicDenied(first.sentence, question, index);
}

/** All other roles of a small pack. */
function listFewRoles(question: Question, index: PassageIndex): Role[] {
  return index.roles.size > FEW_ROLES ? [] : chooseRoles(question, index);
}

/** Whether a passage that would be shown speaks for a role that is asked about. */
function isOfRoles(passages: readonly ScoredPassage[], { roles }: Question): boolean {
  return passages
    .slice(0, MAX_NEAREST)
    .some(({ passage }) => passage.roles.some((role) => roles.includes(role)));
}

/** What a question lacks whose words are too few to be searched. */
const ASKS_LITTLE: ReadonlySet<Flaw> = new Set(['nothing-asked', 'no-antecedent', 'no-topic']);

/** Quotes passages that were found otherwise than by the words of the question: under a heading that it repeats, on what it compares, roles among that. */
function quoteFound(
  question: Question,
  questionText: string,
  index: PassageIndex,
  found: readonly ScoredPassage[],
): Composed {
  const reading: Question = { ...question, intent: 'search', unknown: [], flaw: null };
  const passages = [...new Map(found.map((one) => [one.passage.id, one])).values()];
  const answer = completeAnswer(reading, questionText, index, {
    outcome: 'answered',
    headline: writeAboutHeadline(findRoles(question, index), question.topic),
    passages,
  });
  return { answer, reading };
}

/** What is compared as it was typed; beside roles what is none. */
function nameSides({ roles, unknown, text, topic }: Question): string | null {
  if (roles.length > 0) return unknown.join(', ');
  return (
    ['and', 'vs', 'or', 'from']
      .map((joint) => unknown.join(` ${joint} `))
      .find((one) => text.includes(one)) ?? topic
  );
}

/** Who owns a thing of a file that a question ends with, though it has no word that says anything: "A-101"; null where there is none. */
function answerWordless(
  question: Question,
  questionText: string,
  index: PassageIndex,
): Composed | null {
  const asked = findWordlessThings(question, index);
  if (asked === null) return null;
  const reading: Question = { ...question, topic: asked.name, flaw: null };
  const draft = draftFromFiles(reading, asked, null, index);
  if (draft === null) return null;
  if (!draft.isSaid) return showNearest(reading, questionText, index, draft.passages);
  const { fit: _, isSaid: __, ...said } = draft;
  const answer = completeAnswer(reading, questionText, index, { outcome: 'answered', ...said });
  return { answer, reading };
}

/** What the articles say of one who is asked about by a title that no role has: only what they say that it does. */
function tellUnknown(question: Question, index: PassageIndex): PickedDraft | null {
  const [title, another] = question.unknown;
  if (title === undefined || another !== undefined || question.intent === 'compare') return null;
  // what else is asked of them is not told by what they do
  const words = splitLabel(title);
  if (question.words.some((word) => !words.includes(word))) return null;
  const asked = { ...question, topic: title, words, unknown: [], flaw: null };
  return pickDraft([{ ...asked, form: 'doing' }], index);
}

/** Says what the articles say. */
function completeSaid(
  { draft, reading }: PickedDraft,
  questionText: string,
  index: PassageIndex,
): Composed {
  const { fit: _, isSaid: __, passages, ...said } = draft;
  const answer = completeAnswer(reading, questionText, index, {
    outcome: 'answered',
    passages: withTellingSentences(passages, reading, index),
    ...said,
  });
  return { answer, reading };
}

/**
 * Answers a question from the articles.
 * `questionText` is the question as it came, `readings` what it may mean, likeliest first (at least one).
 */
export function compose(
  questionText: string,
  readings: readonly Question[],
  index: PassageIndex,
): Composed {
  const [first] = readings;
  if (first === undefined) throw new Error('a question has at least one reading');
  const drafted = pickDraft(readings, index);
  const best =
    drafted === null || tellsApart(drafted, first, index)
      ? drafted
      : { ...drafted, draft: { ...drafted.draft, isSaid: false } };
  const ofQuotes = answerFromQuotes(first, questionText, index, best?.draft.isSaid === true);
  if (ofQuotes !== null) return { answer: ofQuotes, reading: first };
  const ofSides = tellSides(first, index);
  if (ofSides.length > 0) {
    return quoteFound({ ...first, topic: nameSides(first) }, questionText, index, ofSides);
  }
  const wordless = best?.draft.isSaid === true ? null : answerWordless(first, questionText, index);
  // what a file says of the last thing is not denied, whatever else was asked before it
  if (wordless !== null && (wordless.answer.outcome === 'answered' || best === null))
    return wordless;
  if (best !== null) {
    const { isSaid, passages } = best.draft;
    if (!isSaid) {
      // Whether a role does it is best told by its own passages, even where others are nearer to the thing.
      const isOfOthers = best.reading.isWhether && !isOfRoles(passages, best.reading);
      if (isOfOthers || shareTooLittle(best.reading, passages, index))
        return decline(best.reading, questionText, index);
      return showNearest(best.reading, questionText, index, passages);
    }
    return completeSaid(best, questionText, index);
  }
  // of things that are no roles there is nothing to ask back
  const ofThings = readings.find((one) => isUnderstood(one) && comparesThings(first, one));
  if (ofThings !== undefined) return decline(ofThings, questionText, index);
  const told = first.unclear === null ? tellUnknown(first, index) : null;
  if (told?.draft.isSaid) return completeSaid(told, questionText, index);
  const flaw = first.flaw ?? (first.unknown.length > 0 ? 'unknown-role' : null);
  const headed = flaw !== null && ASKS_LITTLE.has(flaw) ? findAskedHeading(first, index) : [];
  if (headed.length > 0) return quoteFound({ ...first, topic: null }, questionText, index, headed);
  return flaw === null
    ? decline(first, questionText, index)
    : askBack(flaw, first, questionText, index);
}
