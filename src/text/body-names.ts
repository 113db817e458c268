import { isBodyWord } from './job-words.ts';
import { toSingular } from './name-forms.ts';
import { splitWords } from './words.ts';

/** Whether a role's name is that of a body of people, which one joins and which has members: "Board of Elders". */
export function isNameOfBody(name: string): boolean {
  const [main = ''] = name.split(/\s+of\s+/i);
  return isBodyWord(toSingular(splitWords(main).at(-1)?.folded ?? ''));
}
