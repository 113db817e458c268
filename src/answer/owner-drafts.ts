// Drafts the answer to who owns or does something.

import type { Role } from '../knowledge/roles.ts';
import { findAskedWho } from '../question/asks-identity.ts';
import { isOwningVerb } from '../question/duty-verbs.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { foldLetters } from '../text/words.ts';
import type { Owner } from './answer.ts';
import { putBoundedFirst } from './asked-amount.ts';
import { findAskedThings } from './asked-things.ts';
import { findRoles } from './complete-answer.ts';
import { type Draft, findBestCoverage, MAX_PASSAGES } from './draft.ts';
import { draftFromFiles } from './file-owners.ts';
import { type Tie, writeOwnerHeadline, writeStandInHeadline } from './headline.ts';
import { draftIdentity, keepIdentified } from './identity.ts';
import { findOwners } from './owners.ts';
import type { PassageIndex } from './passage-index.ts';
import { selectAnswers } from './relevance.ts';
import { draftUnlisted } from './said-of-unlisted.ts';
import { findDenial, isLeaveOfOthers, withoutNonAsked, writeWhetherHeadline } from './whether.ts';

/** Less than any difference of fit that means something. */
const GIVES_WAY = 0.001;

/** Who owns or does what was asked, by the articles and by files that say it; null where neither speaks of it. */
export function draftOwners(question: Question, index: PassageIndex): Draft | null {
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
  const named = withoutNonAsked(found.owners, question, index);
  const who = findAskedWho(question);
  const called = isLeaveOfOthers(question, named, index) ? [] : keepCalled(named, question);
  const owners = who === null ? called : keepIdentified(called, who, hits, index);
  const isOwnerSaid = (found.isSaid || who !== null) && owners.length > 0;
  const denial = isOwnerSaid ? null : findDenial(question, hits, index);
  if (denial !== null) {
    const { headline, hit } = denial;
    return { headline, passages: [hit], fit: findBestCoverage([hit]), isSaid: true };
  }
  const told = who === null ? null : draftIdentity(who, question, hits, index);
  const unlisted = isOwnerSaid ? null : (told ?? draftUnlisted(question, hits, index));
  if (unlisted !== null) return unlisted;
  const isOutdated = saying.every(({ passage }) => passage.isOutdated);
  // how the thing is tied to others says nothing of these
  const ofThese = found.owners[0]?.role === owners[0]?.role ? tie : 'tied';
  const { thing, said } = nameOwnership(question, isOutdated ? 'outdated' : ofThese);
  const headline =
    question.form === 'stand-in'
      ? writeStandInHeadline(
          findRoles(question, index),
          owners.map(({ role }) => role),
        )
      : (writeWhetherHeadline(question, owners, index) ??
        writeOwnerHeadline(thing, groupOwners(owners), said));
  const others = putBoundedFirst(hits, question, index);
  const isOfCalled = ({ passage }: Hit): boolean =>
    passage.roles.some((role) => question.calledBy.includes(role));
  const shown =
    owners.length > 0 ? [...saying, ...others] : [...others.filter(isOfCalled), ...others];
  const passages = [...new Set(shown)].slice(0, MAX_PASSAGES);
  // A yes or no that is not said gives way to what the role's own passages say.
  const fit = findBestCoverage(hits) - (question.isWhether && !isOwnerSaid ? GIVES_WAY : 0);
  return { headline, owners, passages, fit, isSaid: isOwnerSaid };
}

/**
 * Of a thing by which a team is called that team alone, and nobody where nothing says that it is theirs: what others own is narrower,
 * "the security gate" for security.
 */
function keepCalled(
  owners: readonly Owner[],
  { calledBy, action, words }: Question,
): readonly Owner[] {
  const isOwned = action === null || isOwningVerb(action) || !words.includes(action);
  if (calledBy.length === 0 || !isOwned) return owners;
  return owners.filter(({ role }) => calledBy.includes(role.id));
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
