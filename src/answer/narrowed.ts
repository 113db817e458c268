import type { Question } from '../question/question.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';

/**
 * Whether a sentence of the passage, with the title and headings above it, speaks both of the thread's topic and of what a
 * follow-up adds to it; true where it adds nothing. Where they stand apart, "and for playbooks?" behind "who writes for webhooks?"
 * asks for another thing, and narrows nothing.
 */
export function narrowsTopic(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  const { narrowed, words } = question;
  if (narrowed.length === 0) return true;
  const measure = index.search.measure(question);
  const listWords = (text: string): string[] =>
    measure(index.search.toTermIds(text)).matches.map(({ concept }) => concept.word);
  const inHead = listWords([passage.article, ...passage.heading].join('\n'));
  const added = words.filter((word) => !narrowed.includes(word));
  return index.sentencesOf(passage).some(({ text }) => {
    const spoken = [...inHead, ...listWords(text)];
    return [added, narrowed].every((some) => some.some((word) => spoken.includes(word)));
  });
}
