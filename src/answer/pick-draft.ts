// Picks what to answer a question with: of what it may mean the reading that the articles answer best.

import { asksWhereTo } from '../question/asks-contact.ts';
import { findAskedWho } from '../question/asks-identity.ts';
import { isUnderstood, type Question } from '../question/question.ts';
import type { ScoredPassage } from './answer.ts';
import { withoutAmount } from './asked-amount.ts';
import { tellsGettingJob } from './becoming.ts';
import { draftAnswer } from './by-intent.ts';
import type { Draft } from './draft.ts';
import { type PassageIndex, splitLabel } from './passage-index.ts';
import { isOfThread, staysInThread } from './thread-topic.ts';
import { tellsWhatItDoes } from './told-deed.ts';

/** How much better a less likely reading must be answered to be taken for what was meant. */
const UNLIKELY_PENALTY = 0.25;
/** How much better a reading that is only nearly answered must fit than one that is. */
const NEAR_PENALTY = 0.25;

const IS_SPENT =
  /\b(?:approv\w+|sign\w*|authori\w+|pay\w*|buy\w*|order\w*|spend\w*|purchas\w+|ok(?:ay)?s?|agree\w*|allow\w*)\b/i;
/** Who decides on amounts. */
const APPROVES = 'approve';

/** What a job needs stands under such headings. */
const NEEDED = 'requirements';
/** Passages that are looked at for it. */
const MOST_NEEDED = 10;

/** What one reading is answered with, and the reading. */
export interface PickedDraft {
  readonly draft: Draft;
  readonly reading: Question;
}

/** The reading that is answered best, the likelier one in doubt. */
export function pickDraft(readings: readonly Question[], index: PassageIndex): PickedDraft | null {
  let best: (PickedDraft & { readonly worth: number }) | null = null;
  for (const [at, read] of readings.entries()) {
    if (!isUnderstood(read) || (read.ofAnswer === 'more' && best !== null)) continue;
    // how to join anything else is no answer to how to join the crew
    const [likeliest] = readings;
    const isOfOther = likeliest?.form === 'becoming' && likeliest.roles.length > 0;
    if (isOfOther && read.roles.length === 0) continue;
    const reading = withoutAmount(read, index);
    const drafted = draftAnswer(reading, index);
    if (drafted === null) continue;
    const [shown] = drafted.passages;
    const isOther = shown !== undefined && !staysInThread(shown, reading, index);
    // what is near elsewhere gives way to more of what the thread is about
    const isElsewhere = isOther && !isOfThread(shown, reading, index);
    if (isElsewhere && readings.some(({ ofAnswer }) => ofAnswer === 'more')) continue;
    const isIdentity = drafted.isSaid && findAskedWho(read) !== null;
    const told = isIdentity ? drafted : putTellingFirst(drafted, read, index);
    // who has a title that no role has is told by no way to get it
    const isOfNobody = read.intent === 'who-owns' && read.unknownJob !== null && !isIdentity;
    const draft = read.leans || isOther || isOfNobody ? { ...told, isSaid: false } : told;
    const unlikely = (isOther ? at + 1 : at) * UNLIKELY_PENALTY;
    const worth = draft.fit - unlikely - (draft.isSaid ? 0 : NEAR_PENALTY);
    const { topic = reading.topic } = draft;
    // where nobody is told, "where do I report a bug?" asks for a place
    const isPlace = asksWhereTo(reading) && draft.isSaid && best?.draft.isSaid === false;
    if (best === null || worth > best.worth || (isPlace && worth === best.worth))
      best = { draft, reading: { ...reading, topic }, worth };
  }
  return best ?? pickBounds(readings, index);
}

/** Where nothing speaks of what an amount is for, who decides on such amounts comes near: "who approves a £60,000 scanner?". */
function pickBounds(readings: readonly Question[], index: PassageIndex): PickedDraft | null {
  const read = readings.find(({ amount, intent }) => amount !== null && intent === 'who-owns');
  if (read?.amount == null || !isUnderstood(read) || !IS_SPENT.test(read.text)) return null;
  const words = [APPROVES, ...read.amount.words];
  const reading = withoutAmount({ ...read, action: APPROVES, words }, index);
  const drafted = draftAnswer(reading, index);
  if (drafted === null) return null;
  const { owners = [], ...near } = drafted;
  const [owner] = drafted.isSaid ? owners : [];
  // the row that sets the bound is what is near
  const passages = near.passages.map(({ passage, score }) => ({
    passage,
    score,
    ...(passage.id === owner?.passage && { sentence: owner.sentence }),
  }));
  return { draft: { ...near, passages, isSaid: false }, reading: { ...reading, topic: null } };
}

/**
 * A draft with the passages first that tell what is asked, and do not only name it: how to get a job that no role has, or what a thing
 * does. Without any, what is quoted is only near.
 */
function putTellingFirst(draft: Draft, question: Question, index: PassageIndex): Draft {
  const { form, words } = question;
  const job = findWantedJob(question);
  if (job === null && form !== 'doing') return draft;
  const needed = job === null ? [] : index.search.find({ words: [...splitLabel(job), NEEDED] });
  const tells = ({ passage }: ScoredPassage): boolean =>
    job === null ? tellsWhatItDoes(words, passage, index) : tellsGettingJob(job, passage, index);
  const telling = [...draft.passages, ...needed.slice(0, MOST_NEEDED)].filter(tells);
  const passages = new Map([...telling, ...draft.passages].map((one) => [one.passage.id, one]));
  return {
    ...draft,
    passages: [...passages.values()].slice(0, Math.max(1, draft.passages.length)),
    isSaid: draft.isSaid && telling.length > 0,
  };
}

/** The job that somebody wants to have, by a title that no role has; null for none. */
function findWantedJob({ unknownJob, form, words, roles }: Question): string | null {
  return unknownJob ?? (form === 'becoming' && roles.length === 0 ? words.join(' ') : null);
}
