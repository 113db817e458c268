import { toLabelText } from '../markdown/label-text.ts';
import type { RoleLabels } from '../role-labels.ts';

/** Characters of a line that are read: a term is at its beginning, but link targets may be long. */
const MAX_READ = 500;
const LIST_MARKER = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** `**Term** – …`, `**Term**: …`, `**Term:** …`, `**Term.** …` */
const BOLD_TERM = /^(\*\*|__)(?=\S)([^*\n]{1,80}?)\s*(?::\s*\1|[.]\1\s+(?=\S)|\1\s*(?::|[–—-]\s))/;
/** `The **term** is …`: bold marks what the paragraph is about. */
const BOLD_SUBJECT =
  /^(?:(?:the|an?|our|each|every)\s+)?(\*\*|__)(?=\S)([^*\n]{1,80}?)\1\s+(?:is|are)\s/i;
/** `Term: …`; a term is a few words, not a sentence with a colon in it. */
const PLAIN_TERM = /^([^:]{1,60}?):(?:\s|$)/;

/** Labels of people, which may be a role's name elsewhere. */
const FIELD_LABEL =
  /^\W*(?:owners?|maintainers?|leads?|leaders?|contacts?|reviewers?|approvers?|authors?|members?|admins?|moderators?|managers?|teams?|sponsors?|stewards?|editors?)\W*$/i;
const MAX_FIELD_WORDS = 8;

function readFirstLine(text: string): string {
  return text.replace(LIST_MARKER, '').replace(/\n.*/s, '').slice(0, MAX_READ);
}

/** Ids of the roles that the bold term at the beginning of a paragraph names; none where there is no such term. */
export function findBoldTermRoles(text: string, labels: RoleLabels): readonly string[] {
  const line = readFirstLine(text);
  const [term, , termWords = ''] = BOLD_TERM.exec(line) ?? [];
  if (term !== undefined) return labels.inHeading(toLabelText(termWords));
  const [, , subject = ''] = BOLD_SUBJECT.exec(line) ?? [];
  return labels.namedExactly(subject);
}

/** Whether a term is a label of who or what comes after it, and no role: "Maintainers: Anna, Bo". */
function isFieldLabel(term: string, value: string): boolean {
  if (!FIELD_LABEL.test(term)) return false;
  const words = value.trim().split(/\s+/);
  return words.length <= MAX_FIELD_WORDS && !/[.!?]$/.test(value.trim());
}

/** Ids of the roles that a paragraph or list item defines: `**Designer** – draws`, `Designer: draws`. */
export function findDefinedRoles(text: string, labels: RoleLabels): readonly string[] {
  const roles = findBoldTermRoles(text, labels);
  if (roles.length > 0) return roles;
  const firstLine = readFirstLine(text);
  // Most lines have no colon, not even written as an entity, and their marks need not be read.
  if (!/[:&]/.test(firstLine)) return [];
  const line = toLabelText(firstLine);
  const [, term = ''] = PLAIN_TERM.exec(line) ?? [];
  if (isFieldLabel(term, line.slice(term.length + 1))) return [];
  // Without bold only the bare name is a term: "Designers meet engineers: weekly" defines no role.
  return labels.namedExactly(term);
}
