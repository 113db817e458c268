// Finds whom the articles say that a role reports to.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { joinWords } from '../text/join-words.ts';
import { isPluralName } from '../text/plural-names.ts';
import type { Draft } from './draft.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';

/** "reports directly to", "reporting to", "is line managed by"; a report that is sent is none. */
const REPORTS_TO =
  /\breport(?:s|ing)?(?: (?:directly|formally|only|jointly|both|up))*,? (?:in)?to\b|\b(?:is|are|be) (?:line[- ]|directly )?(?:managed|supervised) by\b|\b(?:is|are) (?:answerable|accountable) to\b/i;
/** What may stand before that in a passage of the role that leaves its name out: "You will report to", "This role reports to". */
const OF_ITSELF =
  /^(?:\W|\b(?:you|the|this|that|role|post|position|job|team|they|he|she|it|who|will|would|shall|should|and|is|are|directly|currently)\b)*$/i;
/** "Reports to: CTO", "**Line manager:** CTO". */
const REPORT_LABEL = /^\W*(?:reports to|line manager|manager|supervisor)\W*:\W*\p{L}/iu;

/** Declines to name whom roles report to. */
export function writeUnsaidSuperior(roles: readonly Role[]): string {
  return `The articles don't say whom ${nameReporting(roles)} to.`;
}

/** "Vet reports", "Vet and Farrier report". */
function nameReporting(roles: readonly Role[]): string {
  const isPlural = roles.length > 1 || roles.some(({ name }) => isPluralName(name));
  return `${joinWords(roles.map(({ name }) => name))} ${isPlural ? 'report' : 'reports'}`;
}

/** The sentence of a passage that says whom a role reports to; undefined where none does. */
function findReporting(passage: Passage, role: string, index: PassageIndex): Sentence | undefined {
  const isOwn = passage.roles.includes(role);
  return index.sentencesOf(passage).find(({ text, names }) => {
    if (isOwn && REPORT_LABEL.test(text)) return true;
    const found = REPORTS_TO.exec(text);
    if (found === null) return false;
    const subjects = names.filter(({ end }) => end <= found.index);
    const [superior] = names.filter(({ start }) => start >= found.index);
    // "people who report to the vet"
    if (superior?.role === role) return false;
    if (subjects.length === 0) return isOwn && OF_ITSELF.test(text.slice(0, found.index));
    // what is between is no clause of its own: "the vet checks forms that are managed by the clerk"
    const last = subjects.at(-1);
    return (
      subjects.some((one) => one.role === role) &&
      last !== undefined &&
      !/[,;:]|\b(?:that|which|who|and (?:is|are|the))\b/.test(text.slice(last.end, found.index))
    );
  });
}

/** Whom roles report to: the passages that say it, or what is near where none does. */
export function draftSuperior(
  roles: readonly Role[],
  drafted: Draft | null,
  index: PassageIndex,
): Draft | null {
  const telling = roles.flatMap(({ id }) =>
    [...new Set([...index.passagesOf(id), ...index.passagesNaming(id)])].flatMap((passage) => {
      const sentence = findReporting(passage, id, index);
      return sentence === undefined
        ? []
        : [{ passage, score: 1, role: id, sentence: sentence.text }];
    }),
  );
  if (telling.length > 0) {
    const found = roles.filter(({ id }) => telling.some(({ role }) => role === id));
    const headline = `Whom ${nameReporting(found)} to, by the articles:`;
    return { headline, passages: telling, fit: 1, isSaid: true };
  }
  return drafted === null ? null : { ...drafted, isSaid: false };
}
