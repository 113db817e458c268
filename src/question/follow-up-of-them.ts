// Follow-ups on the roles that the thread speaks of: "what do they earn?".

import {
  type FollowUpInThread,
  intentFor,
  listOnce,
  MAX_HINTS,
  toNewQuestion,
  toSameQuestion,
} from './follow-up-in-thread.ts';
import { readWithThreadTopic } from './follow-up-on-topic.ts';
import { type Question, withoutTopic } from './question.ts';
import { OF_A_THING, pointsToThing, QUESTION_WORD } from './thread-references.ts';

/** Whether it speaks of the thread's roles by a pronoun. */
export function speaksOfThem({ ofThem }: FollowUpInThread): boolean {
  return ofThem !== null;
}

/** The question asked of the thread's roles; then as a new one. */
export function readOfThem(followUp: FollowUpInThread): Question[] {
  const { ofThem, parsed, threadWords, continues } = followUp;
  if (ofThem === null) return [];
  const { roles } = ofThem;
  if (asksWhenOfOwned(followUp)) return readWithThreadTopic(followUp);
  // "who do they work with?" asks by words that say little of something else than the thread did
  const asksByHints = ofThem.words.length === 0 && ofThem.hints.length > 0;
  const isBare = (continues && !asksByHints) || !QUESTION_WORD.test(ofThem.folded);
  const saysLittle = ofThem.words.length === 0 || ofThem.isVague;
  const same = toSameQuestion(followUp, roles);
  if (isBare && saysLittle && ofThem.form === null) return [same];
  // "what else could they do?" behind what they could become
  const isMore = MORE_OF_IT.test(ofThem.folded) && followUp.thread.intent !== 'who-owns';
  if (isMore && saysLittle && threadWords.length > 0) return [same];
  // "can they do it twice?"
  const isOfTopic = pointsToThing(ofThem.folded) && threadWords.length > 0;
  if (isOfTopic && ofThem.words.length === 0) return [same];
  const isOfRoles = ofThem.intent === 'describe' && ofThem.form !== 'reach';
  const intent = isOfRoles ? intentFor(roles) : ofThem.intent;
  const told = asksByHints || (!isOfTopic && intent === 'compare') ? [] : threadWords;
  const hints = listOnce([...ofThem.hints, ...told]).slice(0, MAX_HINTS);
  const asked: Question = { ...ofThem, intent, hints, unknown: [], flaw: null };
  const ofTopic: Question = { ...same, words: listOnce([...ofThem.words, ...same.words]) };
  const readings = isOfTopic ? [ofTopic, asked] : [asked];
  if (ofThem.isWhether) readings.push({ ...asked, intent: intentFor(roles), action: null });
  else if (ofThem.isVague) readings.push(withoutTopic(asked));
  return parsed.words.length > 0 && ofThem.form !== 'reach'
    ? [...readings, toNewQuestion(followUp)]
    : readings;
}

const MORE_OF_IT = /^(?:(?:and|so|ok|okay|but|then) )*(?:what|who|where) else\b/;

/** "when do they go out?" behind "who keeps the minutes?": of the thing that is owned, and not of its owners. */
function asksWhenOfOwned({ ofThem, thread, threadWords }: FollowUpInThread): boolean {
  if (ofThem === null || thread.intent !== 'who-owns' || threadWords.length === 0) return false;
  return ofThem.words.length === 0 && ofThem.form === null && OF_A_THING.test(ofThem.folded);
}
