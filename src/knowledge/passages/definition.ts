import { toLabelText } from '../markdown/label-text.ts';
import type { Naming } from '../role-labels.ts';

/** A term stands at the beginning of its line: no need to look further, though link targets may be long. */
const MAX_LINE = 500;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** `**Term** – …`, `**Term**: …`, `**Term:** …` */
const STRONG = /^(\*\*|__)(?=\S)([^*\n]{1,80}?)\s*(?::\s*\1|\1\s*(?::|[–—-]\s))/;
/** `The **term** is …`: bold marks what the paragraph is about. */
const SUBJECT =
  /^(?:(?:the|an?|our|each|every)\s+)?(\*\*|__)(?=\S)([^*\n]{1,80}?)\1\s+(?:is|are)\s/i;
/** `Term: …`; a term is a few words, not a sentence with a colon in it. */
const PLAIN = /^([^:]{1,60}?):(?:\s|$)/;

function firstLine(text: string): string {
  return text.replace(BULLET, '').replace(/\n.*/s, '').slice(0, MAX_LINE);
}

/** The roles that a paragraph's term in bold names; empty where there is none or it is no role's name. */
export function boldTermRoles(text: string, naming: Naming): readonly string[] {
  const line = firstLine(text);
  const [strong, , term = ''] = STRONG.exec(line) ?? [];
  if (strong) return naming.headedBy(toLabelText(term));
  const [, , subject = ''] = SUBJECT.exec(line) ?? [];
  return naming.isNamed(subject) ? naming.named(subject) : [];
}

/** The roles that a definition-style paragraph or list item defines, its term in bold or plain. */
export function definedRoles(text: string, naming: Naming): readonly string[] {
  const bold = boldTermRoles(text, naming);
  const [, plain = ''] = PLAIN.exec(toLabelText(firstLine(text))) ?? [];
  // Without bold only the bare name is a term: "Designers meet engineers: weekly" defines nobody.
  return bold.length === 0 && naming.isNamed(plain) ? naming.named(plain) : bold;
}
