// Finds out whether a passage goes on with what the thread is about.

import type { Question } from '../question/question.ts';
import { standsForBefore } from '../question/thread-references.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';

/** In a longer question one word is seldom all that is asked. */
const MOST_AROUND_A_WORD = 7;

/** Whether a passage may answer what a follow-up asks, and not only in another thread. */
export function staysInThread(
  shown: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  return narrowsTopic(shown, question, index) && goesOnWithTopic(shown, question, index);
}

/** Whether a passage is of an article that the thread was answered from, or speaks of the thread's topic. */
export function isOfThread(
  { passage }: ScoredPassage,
  { near, narrowed, topicBefore }: Question,
  index: PassageIndex,
): boolean {
  if (near.includes(passage.path)) return true;
  const words = narrowed.length > 0 ? narrowed : topicBefore;
  const [ofTopic] = index.search.rank({ words }, [passage]);
  return (ofTopic?.matches.length ?? 0) > 0;
}

/**
 * Whether a passage may be what a follow-up goes on to: whether it is in an article that the thread was answered from, speaks of
 * the thread's topic, or has what is asked now in its headings. What is only said in passing elsewhere is no answer: "what about
 * a train?" behind "can I expense a taxi?" asks for no training.
 */
function goesOnWithTopic(shown: ScoredPassage, question: Question, index: PassageIndex): boolean {
  const { intent, roles, topicBefore } = question;
  if (topicBefore.length === 0 || intent !== 'search' || roles.length > 0) return true;
  if (isOfThread(shown, question, index)) return true;
  const { passage } = shown;
  const [asked] = index.search.rank(question, [passage]);
  const isHeaded = asked?.matches.some(({ concept, inHead }) => inHead && !concept.hint) === true;
  // what "it" stands for is the topic, whatever else has its own section
  const isOfIt = standsForBefore(foldText(question.text));
  // "what if I don't want to work for that client?" asks little of clients
  const asksIt =
    question.words.length > 1 || splitWords(question.text).length <= MOST_AROUND_A_WORD;
  return isHeaded && asksIt && !isOfIt;
}

/**
 * Whether a sentence of the passage, with the title and headings above it, speaks both of the thread's topic and of most
 * that a follow-up adds to it; true where it narrows none. Where they stand apart, "and for playbooks?" behind "who writes for webhooks?"
 * asks for another thing, and narrows nothing.
 */
function narrowsTopic(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  const { narrowed, words } = question;
  if (narrowed.length === 0) return true;
  const measure = index.search.measure(question);
  const listWords = (text: string): string[] =>
    measure(index.search.toTermIds(text))
      // what is only related is another thing to ask of the topic
      .matches.filter(({ variant }) => variant.kind !== 'related' && variant.kind !== 'facets')
      .map(({ concept }) => concept.word);
  const inHead = listWords([passage.article, ...passage.heading].join('\n'));
  const added = words.filter((word) => !narrowed.includes(word));
  return index.sentencesOf(passage).some(({ text }) => {
    const spoken = [...inHead, ...listWords(text)];
    const said = added.filter((word) => spoken.includes(word));
    return said.length * 2 > added.length && narrowed.some((word) => spoken.includes(word));
  });
}
