import { foldText } from '../text/fold-text.ts';
import type { Question } from './question.ts';

const WHERE_WHEN_WHY = /^(?:(?:and|so|ok|but|hi|hey|then) )*(?:where|when|why)\b/;

/** "where do I look for a job as a cook?": it names no topic, and yet asks for no description of the role. */
export function asksOtherSide({ text, intent, form, words, hints }: Question): boolean {
  if (intent !== 'describe' || form !== null || words.length > 0) return false;
  return hints.length > 0 && WHERE_WHEN_WHY.test(foldText(text));
}
