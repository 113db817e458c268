// Finds the roles that a question names, and with them what it asks for: which words are names decides how the others are read.

import type { NameHit } from '../text/role-names.ts';
import { splitWords, splitWordsAround, type Word } from '../text/words.ts';
import { type AskedFor, readAskedFor } from './asked-for.ts';
import { isAskedKind } from './asked-kind.ts';
import { type MarkedQuestion, markRoles } from './marked-question.ts';
import { isCounted, isNameOfThing, isPartOfThing, isWhereItActs } from './named-things.ts';
import type { TypedCommand } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';
import type { WordUse } from './topic.ts';
import { findUnknownJob, isInOtherTitle, type UnknownJob } from './unknown-jobs.ts';
import { findUnknownSides } from './unknown-roles.ts';

/** Roles that pronouns stand for. */
export interface MeantRoles {
  readonly roles: readonly string[];
  readonly isPronoun: (folded: string) => boolean;
}

/** Roles for which "them" stands, in a question that is worded for them, whatever case the grammar wants. */
export function meantByThem(roles: readonly string[]): MeantRoles {
  return { roles, isPronoun: (word) => word === 'them' };
}

/** A question with some of its words taken for names of roles, and what it asks for then. */
interface AskedOfNames {
  readonly hits: readonly NameHit[];
  readonly marked: MarkedQuestion;
  readonly roles: readonly string[];
  readonly asked: AskedFor;
}

/** The names in a question. */
export interface NamesRead {
  /** All its words, those of names as one. */
  readonly said: readonly Word[];
  /** With every name taken for the role. */
  readonly whole: AskedOfNames;
  /** Without names that are part of a thing, or are counted, and with a job that no role has marked like a role. */
  leaveThings(): AskedOfNames & {
    readonly job: UnknownJob | null;
    /** The names of teams that are taken for the thing by which they are called. */
    readonly called: readonly NameHit[];
  };
}

/** Finds the names in a cleaned text, and what pronouns stand for. */
export function readNames(
  text: string,
  command: TypedCommand | null,
  mentions: MentionFinder,
  use: WordUse,
  meant: MeantRoles | null,
): NamesRead {
  const named = mentions.find(text);
  const typed = splitWords(text);
  const found = named.filter(
    (hit) => !isAskedKind(hit, text) && !isInOtherTitle(hit, text, typed, mentions, use),
  );
  const said = mentions.correctWords(splitWordsAround(text, found));
  const pronouns = meant === null ? [] : findStretches(said, meant.isPronoun);
  const read = (hits: readonly NameHit[], job: UnknownJob | null = null): AskedOfNames => {
    const marked = markRoles(text, said, [...hits, ...pronouns, ...(job === null ? [] : [job])]);
    const roles = meant?.roles ?? [...new Set(hits.map((hit) => hit.role))];
    return { hits, marked, roles, asked: readAskedFor(marked, job === null ? roles.length : 1) };
  };
  const whole = completeSides(read(found), command, mentions, read);
  const { intent, standing } = whole.asked;
  const isOfKnown = found.length > 0 || command !== null || meant !== null;
  return {
    said,
    whole,
    leaveThings() {
      const isOfOwned = intent === 'who-owns' && standing === 'owned';
      const things = found.filter((hit) =>
        isOfOwned
          ? isPartOfThing(hit, text, said) || isNameOfThing(hit, text, mentions)
          : isCounted(hit, text, found) || isWhereItActs(hit, text, found),
      );
      const mayBeJob = !isOfKnown && intent !== 'compare';
      const job = mayBeJob ? findUnknownJob(text, said, mentions, use) : null;
      const called = things.filter((hit) => isOfOwned && isNameOfThing(hit, text, mentions));
      if (things.length === 0 && job === null) return { ...whole, job, called };
      const hits = found.filter((hit) => !things.includes(hit));
      return { ...read(hits, job), job, called };
    },
  };
}

/** The stretches of words of a kind that stand side by side: "both roles". */
function findStretches(words: readonly Word[], isOfKind: (folded: string) => boolean): Word[] {
  const found: Word[] = [];
  for (const [at, word] of words.entries()) {
    if (!isOfKind(word.folded)) continue;
    const before = found.at(-1);
    if (before === undefined || before.end !== words[at - 1]?.end) found.push(word);
    else found.splice(-1, 1, { ...before, end: word.end });
  }
  return found;
}

/** A comparison with its other side, where this is nearly a role's name: only a role may stand there, whatever its words mean. */
function completeSides(
  whole: AskedOfNames,
  command: TypedCommand | null,
  { findNear }: MentionFinder,
  read: (hits: readonly NameHit[]) => AskedOfNames,
): AskedOfNames {
  const { marked, roles, asked, hits } = whole;
  if ((command?.intent ?? asked.intent) !== 'compare' || roles.length !== 1) return whole;
  const added = findUnknownSides(marked.text, marked.words).flatMap((side) => {
    const role = findNear(side);
    const start = marked.text.indexOf(side);
    return role === null || roles.includes(role) || start < 0
      ? []
      : [{ role, start, end: start + side.length }];
  });
  return added.length === 0 ? whole : read([...hits, ...added].sort((a, b) => a.start - b.start));
}
