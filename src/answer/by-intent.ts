// Answers one reading of a question, by its intent.

import type { Role } from '../knowledge/roles.ts';
import { asksOtherSide } from '../question/asks-other-side.ts';
import { isOwningVerb } from '../question/duty-verbs.ts';
import type { Intent, Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { foldLetters } from '../text/words.ts';
import type { Owner, ScoredPassage } from './answer.ts';
import { putBoundedFirst } from './asked-amount.ts';
import { findAskedThings } from './asked-things.ts';
import { draftBecoming } from './becoming.ts';
import { hasFigureAsked, isSaid, preferDay } from './certainty.ts';
import { isChosenIn, listChoosing } from './choosing.ts';
import { compareRoles } from './compare.ts';
import { findRoles } from './complete-answer.ts';
import { rankAspect, rankOverview } from './describe.ts';
import type { Draft } from './draft.ts';
import { listAsked } from './exactness.ts';
import { draftFromFiles } from './file-owners.ts';
import { listRoleHeadings } from './further-topics.ts';
import {
  type Tie,
  writeAboutHeadline,
  writeCompareHeadline,
  writeOwnerHeadline,
  writeStandInHeadline,
} from './headline.ts';
import { rankLimits, writeLimitsHeadline } from './limits.ts';
import { findOwners } from './owners.ts';
import type { PassageIndex } from './passage-index.ts';
import { draftReach, findAddresses } from './reach.ts';
import { draftReason } from './reasons.ts';
import { selectAnswers } from './relevance.ts';
import { tellsOfRole } from './role-passages.ts';
import { draftSuperior } from './superiors.ts';
import { withToldFigure } from './told-figure.ts';
import { findDenial, isLeaveOfOthers, writeWhetherHeadline } from './whether.ts';

/** More would have to be scrolled through. */
const MAX_PASSAGES = 5;
/** Less than any difference of fit that means something. */
const GIVES_WAY = 0.001;

function findBestCoverage(hits: readonly Hit[]): number {
  return Math.max(0, ...hits.map((hit) => hit.coverage));
}

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

function draftOwners(question: Question, index: PassageIndex): Draft | null {
  const articles = draftArticleOwners(question, index);
  const asked = findAskedThings(question, index);
  const files = asked === null ? null : draftFromFiles(question, asked, articles, index);
  if (files === null || asked === null) return files ?? articles;
  return question.path === asked.name ? { ...files, topic: asked.name } : files;
}

/** Who owns a thing by the articles alone; null where none of them speaks of it. */
function draftArticleOwners(question: Question, index: PassageIndex): Draft | null {
  // a role in the topic is part of what is owned: "who manages lead designers?"
  const names = question.owned
    .map((id) => index.roles.get(id))
    .filter((role) => role !== undefined)
    .map((role) => [role.name, ...role.aliases]);
  const hits =
    question.form === 'stand-in'
      ? keepNaming(question.owned, index.search.find(question), index)
      : selectAnswers(index.search.find({ ...question, names }), question);
  if (hits.length === 0) return null;
  const found = findOwners(question, hits, index);
  const { hits: saying, tie } = found;
  const owners = isLeaveOfOthers(question, found.owners, index) ? [] : found.owners;
  const isOwnerSaid = found.isSaid && owners.length > 0;
  const denial = isOwnerSaid ? null : findDenial(question, hits, index);
  if (denial !== null) {
    const { headline, hit } = denial;
    return { headline, passages: [hit], fit: findBestCoverage([hit]), isSaid: true };
  }
  const isOutdated = saying.every(({ passage }) => passage.isOutdated);
  const { thing, said } = nameOwnership(question, isOutdated ? 'outdated' : tie);
  const headline =
    question.form === 'stand-in'
      ? writeStandInHeadline(
          findRoles(question, index),
          owners.map(({ role }) => role),
        )
      : (writeWhetherHeadline(question, owners, index) ??
        writeOwnerHeadline(thing, groupOwners(owners), said));
  const others = putBoundedFirst(hits, question, index);
  const passages = [...new Set([...saying, ...others])].slice(0, MAX_PASSAGES);
  // A yes or no that is not said gives way to what the role's own passages say.
  const fit = findBestCoverage(hits) - (question.isWhether && !isOwnerSaid ? GIVES_WAY : 0);
  return { headline, owners, passages, fit, isSaid: isOwnerSaid };
}

/** Only the passages that speak of one of the roles: who stands in for another tells nothing. */
function keepNaming(roles: readonly string[], hits: readonly Hit[], index: PassageIndex): Hit[] {
  const theirs = new Set(
    roles.flatMap((id) => [...index.passagesOf(id), ...index.passagesNaming(id)]),
  );
  return hits.filter(({ passage }) => theirs.has(passage));
}

const FIRST_DETERMINER = /^(?:the|an?|our|your|my|their) /i;

/** How an owner is named: nobody owns "maintains pipelines", but pipelines; and who "signs contracts" does something. */
function nameOwnership(
  { topic, text, action }: Question,
  tie: Tie,
): { readonly thing: string; readonly said: Tie } {
  const thing = topic ?? text;
  if (tie !== 'owns') return { thing, said: tie };
  const [first = '', ...others] = thing.split(' ');
  const verb = foldLetters(first);
  if (action === verb) return { thing, said: 'does' };
  if (action !== null || !isOwningVerb(verb)) return { thing, said: tie };
  const owned = others.join(' ').replace(FIRST_DETERMINER, '');
  return { thing: owned === '' ? thing : owned, said: tie };
}

/** Those that the first one's sentence names too, and the others. */
function groupOwners(owners: readonly Owner[]): {
  readonly owners: readonly Role[];
  readonly behind: readonly Role[];
} {
  const isFirst = ({ sentence }: Owner): boolean => sentence === owners[0]?.sentence;
  return {
    owners: owners.filter(isFirst).map(({ role }) => role),
    behind: owners.filter((owner) => !isFirst(owner)).map(({ role }) => role),
  };
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
    const found = question.roles.flatMap((role) => rankOverview(role, question, index));
    const shown = found.slice(0, MAX_PASSAGES);
    const telling = shown.filter((one) => tellsOfRole(one, question, index));
    const told = [...telling, ...shown.filter((one) => !telling.includes(one))];
    const passages = putFiguresFirst(told, question, index);
    const [best] = passages;
    if (best === undefined) return null;
    const headings = listRoleHeadings(found, roles);
    const isSaid =
      hasFigureAsked(best, question, index) && telling.length > 0 && !asksOtherSide(question);
    return { headline, passages, headings, fit: 1, isSaid };
  }
  const hits = findOfRoles(question, index);
  return hits.length === 0 ? null : { headline, ...judge(hits, question, index) };
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

/** Where a number, a span or a date is asked for, the passages that have it come before the others. */
function putFiguresFirst<T extends ScoredPassage>(
  passages: readonly T[],
  question: Question,
  index: PassageIndex,
): T[] {
  const asked = preferDay(question);
  const having = passages.filter((one) => hasFigureAsked(one, asked, index));
  return [...having, ...passages.filter((one) => !having.includes(one))];
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
