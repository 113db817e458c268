// Replies to a message, which may ask several questions, by answers to each.

import { isOfAnything } from '../question/generic-words.ts';
import type { Question, ThreadContext } from '../question/question.ts';
import type { MentionFinder } from '../question/role-mentions.ts';
import { splitPair } from '../question/split-pair.ts';
import { type AskedQuestion, setApart, splitQuestions } from '../question/split-questions.ts';
import { findToldRole } from '../question/told-role.ts';
import { toPlainText } from '../text/plain-text.ts';
import { foldedAt, splitWords } from '../text/words.ts';
import type { Answer } from './answer.ts';
import { combineParts, pickLeading } from './combine-parts.ts';
import type { Reply } from './reply.ts';
import { startThreadAbout } from './thread-about.ts';

/** Questions of one message that are answered; more would be a list to scroll through. */
const MAX_QUESTIONS = 3;

/** Replies to one question. */
export type AskOne = (text: string, thread: ThreadContext | undefined) => Reply;

/** "approves or denies the claim", "signs / archives contracts" */
const DEEDS_JOINED = /^\S+(?: +(?:and|or)\b| *[/&])/i;

/** How questions are read and answered. */
interface Answering {
  readonly ask: AskOne;
  /** Reads a question by itself. */
  readonly read: (text: string) => Question | undefined;
  readonly mentions: MentionFinder;
}

/** Replies to a message: to what it asks, and to each question where it asks several. */
export function replyToMessage(
  text: string,
  thread: ThreadContext | undefined,
  answering: Answering,
): Reply {
  const { ask } = answering;
  const [first, ...others] = splitQuestions(text, answering.mentions);
  if (first === undefined) return ask(text, thread);
  const opening = askInContext(first, thread, answering);
  const pair = others.length === 0 ? askPair(first.text, opening, thread, answering) : null;
  if (pair !== null) return joinReplies(text, pair, 0);
  const replies: [Reply, ...Reply[]] = [opening];
  for (const one of others.slice(0, MAX_QUESTIONS - 1)) {
    const before = replies.at(-1)?.thread;
    const reply = ask(one.text, one.leans ? before : thread);
    const isNew = !one.leans || addsSomething(reply, opening, [first, one], answering);
    if (isNew && !replies.some((said) => isNearTheSame(said, reply))) replies.push(reply);
  }
  // where not all that sets two roles apart is told of one of them, it is told of both
  const texts = [first, ...others].map((one) => one.text);
  const isTold = replies.every((reply) => !isOpen(reply));
  const apart = !isTold && setApart(texts, answering.mentions) ? ask(text, thread) : null;
  if (apart !== null && (!isOpen(apart) || replies.every(isOpen))) return apart;
  const whole = replies.length > 1 && replies.every(isOpen) ? ask(text, thread) : null;
  if (whole !== null && !isOpen(whole)) return whole;
  return joinReplies(text, replies, Math.max(0, 1 + others.length - MAX_QUESTIONS));
}

/** With what was said before the question where it says too little alone, or is not answered. */
function askInContext(
  { text, context }: AskedQuestion,
  thread: ThreadContext | undefined,
  { ask, read, mentions }: Answering,
): Reply {
  if (context === '') return ask(text, thread);
  const told = findToldRole(context, mentions);
  const ofTold = told === null ? null : ask(text, startThreadAbout(told));
  if (ofTold !== null && !isOpen(ofTold) && ofTold.answer.roles.some(({ id }) => id === told))
    return ofTold;
  const { action = null, words = [] } = read(text) ?? {};
  const isOwnAction = words.length === 1 && isDoneByAsker(words, text);
  const isBareAction = action !== null && words.length === 1;
  const [first, second] =
    isBareAction || isOwnAction ? [`${context} ${text}`, text] : [text, `${context} ${text}`];
  const reply = ask(first, thread);
  if (!isOpen(reply) || isOwnAction) return reply;
  const other = ask(second, thread);
  // a question that names nothing is about what was said before it
  const isNearer = other.answer.outcome === 'nearest' && reply.answer.outcome !== 'nearest';
  return !isOpen(other) || isNearer ? other : reply;
}

/** Whether all that is asked is what the asker does with something named before: "is there anything I have to change?". */
function isDoneByAsker([verb]: readonly string[], text: string): boolean {
  return splitWords(text).some(
    ({ folded }, at, all) =>
      folded === verb && /^(?:to|i|we|can|must|should)$/.test(foldedAt(all, at - 1)),
  );
}

/** "who owns A and B?" as two questions, where the articles give A and B to different roles; null where they do not. */
function askPair(
  text: string,
  whole: Reply,
  thread: ThreadContext | undefined,
  { ask, read }: Answering,
): [Reply, Reply] | null {
  const { intent, topic, passages } = whole.answer;
  const texts = intent === 'who-owns' ? splitPair(text, topic) : null;
  if (texts === null || topic === null) return null;
  // "who approves or denies the claim?" asks for one who does either to the same thing
  const [deed] = splitWords(topic).map(({ folded }) => folded);
  if (deed === read(text)?.action && DEEDS_JOINED.test(topic)) return null;
  // "some months off and travel" are no two things
  const isThing = (one: string): boolean => !(read(one)?.words ?? []).every(isOfAnything);
  if (!texts.every(isThing)) return null;
  // What is merely nearest may name both and say nothing of them together.
  const isOneThing =
    !isOpen(whole) &&
    passages.some(({ passage }) =>
      toPlainText(passage.text).toLowerCase().includes(topic.toLowerCase()),
    );
  if (isOneThing) return null;
  const pair: [Reply, Reply] = [ask(texts[0], thread), ask(texts[1], thread)];
  const [a, b] = pair.map(({ answer }) => answer.owners[0]?.role.id);
  const isPair = isOpen(whole)
    ? a !== undefined || b !== undefined
    : a !== b && a !== undefined && b !== undefined;
  return isPair ? pair : null;
}

/** Whether a question that leans on another gets another answer: "who runs it?" does not behind "who owns it?". */
function addsSomething(
  reply: Reply,
  { answer }: Reply,
  [first, leaning]: readonly [AskedQuestion, AskedQuestion],
  { read }: Answering,
): boolean {
  if (!isOpen(reply)) {
    const isSame = reply.answer.passages[0]?.passage.id === answer.passages[0]?.passage.id;
    return !isSame || reply.answer.intent !== answer.intent;
  }
  const both = read(`${first.text} ${leaning.text}`);
  return both?.topic !== answer.topic || both?.intent !== answer.intent;
}

/** Whether the same is near to two questions, in the same words: it is shown once. */
function isNearTheSame(one: Reply, other: Reply): boolean {
  const [said, next] = [one.answer, other.answer];
  return (
    said.outcome === 'nearest' &&
    next.outcome === 'nearest' &&
    said.headline === next.headline &&
    said.passages[0]?.passage.id === next.passages[0]?.passage.id
  );
}

function isOpen({ answer }: Reply): boolean {
  return answer.outcome !== 'answered';
}

/** The replies to the questions of one message as one. */
function joinReplies(text: string, replies: readonly [Reply, ...Reply[]], leftOut: number): Reply {
  const [first, ...others] = replies;
  const answers: [Answer, ...Answer[]] = [first.answer, ...others.map(({ answer }) => answer)];
  const leading = replies.find(({ answer }) => answer === pickLeading(answers)) ?? first;
  return {
    answer: combineParts(text, answers, leftOut),
    thread: replies.findLast((reply) => !isOpen(reply))?.thread ?? leading.thread,
    explain: leading.explain,
  };
}
