// Drafts an answer from the files that say who owns a thing.

import type { GivenOwner, OwnedThing } from '../knowledge/owners/owned-thing.ts';
import { toRecord } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { readReviewAsked } from '../question/asks-review.ts';
import type { Question } from '../question/question.ts';
import { escapeRegExp } from '../text/escape-pattern.ts';
import { shorten } from '../text/shorten.ts';
import type { Answer, Owner, ScoredPassage } from './answer.ts';
import type { AskedThings } from './asked-things.ts';
import { findContradiction } from './contradiction.ts';
import {
  type FileOwners,
  writeFileHeadline,
  writeReviewHeadline,
  writeUnknownOwnerHeadline,
} from './file-headline.ts';
import type { PassageIndex } from './passage-index.ts';

/** What an answer by files is made of; `isSaid` is false where they name nobody. */
export interface FileDraft extends Pick<Answer, 'headline' | 'owners'> {
  readonly passages: readonly ScoredPassage[];
  readonly fit: number;
  readonly isSaid: boolean;
}

/** What the articles say of who owns the thing. */
interface ArticleOwners {
  readonly owners?: readonly Owner[];
  readonly passages: readonly ScoredPassage[];
  readonly isSaid: boolean;
}

/** Things that share a name, each with owners of its own, are too many to tell which is meant when there are more. */
const MOST_MEANT = 4;
const LONGEST_SENTENCE = 300;

/** A role that a file gives a thing to. */
interface FileOwner {
  readonly thing: OwnedThing;
  readonly role: Role;
  readonly given: GivenOwner;
}

/**
 * Who owns the things that a question asks for, by files first; what the articles say against it is said too. Null where the
 * articles alone are to answer: the files name nobody or too many, or the question may mean something else that they say.
 */
export function draftFromFiles(
  question: Question,
  asked: AskedThings,
  articles: ArticleOwners | null,
  index: PassageIndex,
): FileDraft | null {
  const { name, isSure } = asked;
  const isSaidByArticles = articles?.isSaid === true;
  if (!isSure && isSaidByArticles) return null;
  const review = asked.things.every(({ paths }) => paths !== null)
    ? readReviewAsked([...question.words, question.action ?? ''])
    : null;
  const things = review === 'review' ? asked.things.map(withReviewers) : asked.things;
  const given = listFileOwners(things, index);
  const ids = new Set(given.map(({ role }) => role.id));
  if (countMeant(things) > MOST_MEANT) return null;
  const owned = things.filter(({ owners }) => owners.length > 0);
  if (owned.length === 0) {
    const passages = things.slice(0, 1).map(toRecordPassage);
    return isSaidByArticles ? null : { headline: '', owners: [], passages, fit: 1, isSaid: false };
  }
  const against = articles === null ? [] : findContradiction(asked, articles, ids, index);
  const roles = against.map(({ role }) => role);
  const files = [...new Set(owned.map(({ file }) => file))];
  const written = owned.flatMap(({ owners }) => owners.map((owner) => owner.written));
  const [first, ...others] = groupByFile(given);
  const headline =
    first === undefined
      ? writeUnknownOwnerHeadline(name, files, [...new Set(written)], roles)
      : `${isGuessRight(question, ids, index) ? 'Yes: ' : ''}${review === null ? writeFileHeadline(name, [first, ...others], roles) : writeReviewHeadline(name, [first, ...others], roles)}`;
  const opposing = (articles?.passages ?? []).filter(({ passage }) =>
    against.some((owner) => owner.passage === passage.id),
  );
  return {
    headline,
    owners: shareEqually([...toOwners(given), ...against]),
    passages: [...owned.map(toRecordPassage), ...opposing],
    fit: 1,
    isSaid: true,
  };
}

/** A thing with those in the owners' place who review changes to it, where its file tells them apart. */
function withReviewers(thing: OwnedThing): OwnedThing {
  const { reviewers = [] } = thing;
  return reviewers.length === 0 ? thing : { ...thing, owners: reviewers };
}

/** How many groups of owners things have. */
function countMeant(things: readonly OwnedThing[]): number {
  return new Set(things.map(({ owners }) => owners.map(({ written }) => written).join(' '))).size;
}

function listFileOwners(things: readonly OwnedThing[], index: PassageIndex): FileOwner[] {
  return things.flatMap((thing) =>
    thing.owners.flatMap((given) => {
      const role = given.role === null ? undefined : index.roles.get(given.role);
      return role === undefined ? [] : [{ thing, role, given }];
    }),
  );
}

/** Whether the role that the question guesses is an owner, or includes one. */
function isGuessRight(
  { isWhether, roles: [guess, another] }: Question,
  owners: ReadonlySet<string>,
  index: PassageIndex,
): boolean {
  if (!isWhether || guess === undefined || another !== undefined) return false;
  return [guess, ...index.membersOf(guess)].some((role) => owners.has(role));
}

/** The owners of each file; files that name the same ones together. */
function groupByFile(given: readonly FileOwner[]): FileOwners[] {
  const groups: { files: string[]; roles: Role[]; key: string }[] = [];
  for (const file of new Set(given.map(({ thing }) => thing.file))) {
    const roles = [
      ...new Map(
        given.filter(({ thing }) => thing.file === file).map(({ role }) => [role.id, role]),
      ).values(),
    ];
    const key = roles
      .map(({ id }) => id)
      .sort()
      .join(' ');
    const same = groups.find((group) => group.key === key);
    if (same === undefined) groups.push({ files: [file], roles, key });
    else same.files.push(file);
  }
  return groups;
}

/** Each role once, with the line that names it first; the contact is the record's where it has one. */
function toOwners(given: readonly FileOwner[]): Owner[] {
  const first = new Map(given.toReversed().map((one) => [one.role.id, one]));
  return [...new Set(given.map(({ role }) => role.id))].flatMap((id) => {
    const one = first.get(id);
    if (one === undefined) return [];
    const { thing, role, given: owner } = one;
    const contact = thing.contact === undefined ? {} : { contact: thing.contact };
    const lines = thing.quote().split('\n');
    // What a thing is called may be what its owner is called: the owner comes behind it.
    const isNaming = new RegExp(`(?<![\\w-])${escapeRegExp(owner.written)}(?![\\w-])`);
    const line = lines.findLast((text) => isNaming.test(text)) ?? lines[0] ?? '';
    return [
      {
        role: { ...role, ...contact },
        share: 0,
        sentence: shorten(line.trim(), LONGEST_SENTENCE),
        passage: toRecordPassage(thing).passage.id,
      },
    ];
  });
}

function shareEqually(owners: readonly Owner[]): Owner[] {
  return owners.map((owner) => ({ ...owner, share: 1 / owners.length }));
}

/** The record of a thing as what an answer quotes. */
export function toRecordPassage(thing: OwnedThing): ScoredPassage {
  const { file, line, name, owners } = thing;
  const roles = [...new Set(owners.map(({ role }) => role).filter((role) => role !== null))];
  return { passage: toRecord({ file, line, name, roles, text: thing.quote() }), score: 1 };
}
