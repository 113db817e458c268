import type { Naming } from './naming.ts';
import { plainText } from './plain.ts';

/** A term stands at the beginning of its line: no need to look further, though link targets may be long. */
const MAX_LINE = 500;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** `**Term** – …`, `**Term**: …`, `**Term:** …` */
const STRONG =
  /^(\*\*|__)(?=\S)([^*\n]{1,80}?)\s*\1\s*(?::|[–—-]\s)|^(\*\*|__)(?=\S)([^*\n]{1,80}?):\s*\3/;
/** `The **term** is …`: bold marks what the paragraph is about. */
const SUBJECT =
  /^(?:(?:the|an?|our|each|every)\s+)?(\*\*|__)(?=\S)([^*\n]{1,80}?)\1\s+(?:is|are)\s/i;
/** `Term: …`; a term is a few words, not a sentence with a colon in it. */
const PLAIN = /^([^:]{1,60}?):(?:\s|$)/;

/** The roles that a definition-style paragraph or list item defines; empty where its term is no role's name. */
export function definedRoles(text: string, naming: Naming): readonly string[] {
  const line = (text.replace(BULLET, '').split('\n', 1)[0] ?? '').slice(0, MAX_LINE);
  const strong = STRONG.exec(line);
  const term = strong?.[2] ?? strong?.[4] ?? PLAIN.exec(plainText(line))?.[1];
  if (term !== undefined) return naming.headedBy(plainText(term));
  const subject = SUBJECT.exec(line)?.[2] ?? '';
  return naming.isNamed(subject) ? naming.named(subject) : [];
}
