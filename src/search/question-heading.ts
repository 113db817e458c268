// Headings that are questions: "Where do I get a laptop?", "How to book a room".

import { splitWords } from '../text/words.ts';

const FIRST_WORD_OF_QUESTION = /^(?:what|which|who|whom|whose|when|where|why|how)s?$/;
const QUESTION_MARK = /[?？]/;

/** Whether a title or heading is a question: it begins with an asking word or ends with a question mark. */
export function isQuestionHeading(heading: string): boolean {
  const words = splitWords(heading);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  return FIRST_WORD_OF_QUESTION.test(first.folded) || QUESTION_MARK.test(heading.slice(last.end));
}
