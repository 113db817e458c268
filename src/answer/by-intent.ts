// Answers one reading of a question, by its intent.

import { asksOtherSide } from '../question/asks-other-side.ts';
import type { Intent, Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { ScoredPassage } from './answer.ts';
import { draftBecoming } from './becoming.ts';
import { hasFigureAsked, isSaid, preferDay } from './certainty.ts';
import { isChosenIn, listChoosing } from './choosing.ts';
import { compareRoles } from './compare.ts';
import { findRoles } from './complete-answer.ts';
import { rankAspect, rankOverview } from './describe.ts';
import { type Draft, findBestCoverage, MAX_PASSAGES } from './draft.ts';
import { listAsked } from './exactness.ts';
import { listRoleHeadings } from './further-topics.ts';
import { writeAboutHeadline, writeCompareHeadline } from './headline.ts';
import { rankLimits, writeLimitsHeadline } from './limits.ts';
import { draftMembers } from './members.ts';
import { draftOwners } from './owner-drafts.ts';
import type { PassageIndex } from './passage-index.ts';
import { draftReach, findAddresses } from './reach.ts';
import { draftReason } from './reasons.ts';
import { selectAnswers } from './relevance.ts';
import { hasFigureOfRoles } from './role-figures.ts';
import { tellsOfRole, withSentenceOnRole } from './role-passages.ts';
import { draftSuperior } from './superiors.ts';
import { withToldFigure } from './told-figure.ts';

function draftComparison(question: Question, index: PassageIndex): Draft | null {
  const roles = findRoles(question, index);
  const compared = compareRoles(roles, question, index);
  if (compared.passages.length === 0) return null;
  const hasFigure =
    question.quantity === null ||
    compared.passages.some((one) => hasFigureAsked(one, question, index));
  const isSaid = compared.isSaid && hasFigure;
  // one passage on all of them at once tells nothing apart
  const { rows, passages } = compared;
  const isOfAll = question.topic === null && rows.length === 0 && passages.length === 1;
  const writeHeadline = isOfAll ? writeAboutHeadline : writeCompareHeadline;
  return { headline: writeHeadline(roles, question.topic), ...compared, isSaid };
}

function draftLimits(question: Question, index: PassageIndex): Draft | null {
  const [role] = findRoles(question, index);
  const passages = role === undefined ? [] : rankLimits(role.id, index).slice(0, MAX_PASSAGES);
  return role === undefined || passages.length === 0
    ? null
    : { headline: writeLimitsHeadline(role), passages, fit: 1, isSaid: true };
}

function draftDescription(question: Question, index: PassageIndex): Draft | null {
  if (question.form === 'limits') return draftLimits(question, index);
  const roles = findRoles(question, index);
  const headline = writeAboutHeadline(roles, question.topic);
  for (const asked of listChoosing(question)) {
    const isChosen = ({ passage }: Hit): boolean => isChosenIn(passage, asked.roles, index);
    const hits = findOfRoles(asked, index).filter(isChosen);
    if (hits.length > 0 && isSaid(hits, asked, index))
      return { headline, ...judge(hits, asked, index) };
  }
  if (question.words.length === 0 && !asksForSide(question, index)) {
    const ranked = question.roles.flatMap((role) => rankOverview(role, question, index));
    const found = [...listCounting(question, index), ...ranked];
    const shown = found.slice(0, MAX_PASSAGES);
    const telling = shown.filter((one) => tellsOfRole(one, question, index));
    const told = [...telling, ...shown.filter((one) => !telling.includes(one))].map((one) =>
      withSentenceOnRole(one, question, index),
    );
    const passages = putFiguresFirst(told, question, index);
    const [best] = passages;
    if (best === undefined) return null;
    const headings = listRoleHeadings(found, roles);
    const isSaid =
      hasFigureAsked(best, question, index) &&
      (telling.length > 0 || question.quantity === 'number') &&
      !asksOtherSide(question);
    return { headline, passages, headings, fit: 1, isSaid };
  }
  const hits = findOfRoles(question, index);
  return hits.length === 0 ? null : { headline, ...judge(hits, question, index) };
}

/** The passages anywhere that say how many have a role, where that is asked; they need not be the role's own. */
function listCounting({ roles, quantity }: Question, index: PassageIndex): ScoredPassage[] {
  if (quantity !== 'number' || roles.length !== 1) return [];
  return roles
    .flatMap((role) => index.passagesNaming(role))
    .filter((passage) => hasFigureOfRoles(passage, roles, quantity, index))
    .map((passage) => ({ passage, score: 1 }));
}

/** What is said of the roles on the topic. */
function findOfRoles(question: Question, index: PassageIndex): readonly Hit[] {
  const hits = question.roles.flatMap((role) => rankAspect(role, question, index));
  return selectAnswers(hits, question);
}

/** Whether a phrase of words that say little asks for one side of the roles: "need to know". */
function asksForSide(question: Question, index: PassageIndex): boolean {
  return listAsked(question, index).some(({ variants }) =>
    variants.some(({ isOfSide }) => isOfSide === true),
  );
}

function draftFindings(question: Question, index: PassageIndex): Draft | null {
  const found = index.search.find(question);
  const hits = withToldFigure(selectAnswers(found, question), found, question, index);
  if (hits.length === 0) return null;
  return { headline: writeAboutHeadline([], question.topic), ...judge(hits, question, index) };
}

/** The hits as what a draft quotes, and how well they answer. */
function judge(
  hits: readonly Hit[],
  question: Question,
  index: PassageIndex,
): Pick<Draft, 'passages' | 'fit' | 'isSaid'> {
  const passages = putFiguresFirst(hits.slice(0, MAX_PASSAGES), question, index);
  return {
    passages,
    fit: findBestCoverage(hits),
    isSaid: isSaid(passages, question, index),
  };
}

/**
 * Where a number, a span or a date is asked for, the passages that have it come before the others, and of these first the ones with
 * a span or a date in a sentence that names the role which is asked about.
 */
function putFiguresFirst<T extends ScoredPassage>(
  passages: readonly T[],
  question: Question,
  index: PassageIndex,
): T[] {
  const asked = preferDay(question);
  const having = passages.filter((one) => hasFigureAsked(one, asked, index));
  const { quantity, roles } = asked;
  const isOfRoles = ({ passage }: T): boolean =>
    quantity !== null &&
    quantity !== 'number' &&
    roles.length > 0 &&
    hasFigureOfRoles(passage, roles, quantity, index);
  const named = having.filter(isOfRoles);
  return [...new Set([...named, ...having, ...passages])];
}

const DRAFTERS: Readonly<
  Record<Intent, (question: Question, index: PassageIndex) => Draft | null>
> = {
  compare: draftComparison,
  'who-owns': draftOwners,
  describe: draftDescription,
  search: draftFindings,
};

/** Answers one reading of a question, or null when the articles don't. */
export function draftAnswer(question: Question, index: PassageIndex): Draft | null {
  const [role] = findRoles(question, index);
  if (question.form === 'becoming' && role !== undefined)
    return draftBecoming(role, question, index);
  const drafted = DRAFTERS[question.intent](question, index);
  if (question.ofAnswer === 'why') return draftReason(question, drafted, index);
  if (question.ofAnswer === 'rest') return draftRest(question, drafted);
  if (question.ofAnswer === 'more') return draftMore(question, drafted);
  if (question.form === 'superior')
    return draftSuperior(findRoles(question, index), drafted, index);
  if (question.form === 'members') return draftMembers(question, drafted, index);
  return question.form === 'reach' ? draftHowToReach(question, drafted, index) : drafted;
}

/** The passages that were found and not quoted; null where there are none. */
function draftRest(
  { quotedBefore, quotedAsNear, words }: Question,
  drafted: Draft | null,
): Draft | null {
  if (drafted === null) return null;
  const { fit, passages, isSaid } = drafted;
  const rest = passages.filter(({ passage }) => !quotedBefore.includes(passage.id));
  if (rest.length === 0) return null;
  const headline = 'More of what the articles say:';
  // what is said of a topic is said by the best passages on it; the others are near
  return { headline, passages: rest, fit, isSaid: isSaid && !quotedAsNear && words.length === 0 };
}

/** What else the articles say of what was answered: from the article that was quoted, where it has more. */
function draftMore({ near, quotedBefore }: Question, drafted: Draft | null): Draft | null {
  if (drafted === null) return null;
  const isNear = ({ passage }: ScoredPassage): boolean => near.includes(passage.path);
  const isNew = ({ passage }: ScoredPassage): boolean => !quotedBefore.includes(passage.id);
  const { passages } = drafted;
  const ofArticle = passages.filter(isNear);
  const kept = ofArticle.length > 0 ? ofArticle : passages;
  const shown = [...kept.filter(isNew), ...kept.filter((one) => !isNew(one))];
  return { ...drafted, passages: shown, isSaid: false };
}

/** How to reach roles, by their contacts and what their passages say of it; what they are is no answer to that. */
function draftHowToReach(
  question: Question,
  drafted: Draft | null,
  index: PassageIndex,
): Draft | null {
  const roles = findRoles(question, index);
  const told = drafted?.isSaid === true && question.words.length > 0 ? drafted : null;
  const reached = draftReach(roles);
  if (reached !== null) {
    const passages = [...reached.passages, ...(told?.passages ?? [])];
    return { ...reached, passages, fit: 1, isSaid: true };
  }
  if (told !== null) return told;
  const passages = findAddresses(roles, index);
  return passages.length === 0 ? null : { headline: '', passages, fit: 1, isSaid: false };
}
