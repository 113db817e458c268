// Finds whom the articles say that a role reports to.

import type { Role } from '../knowledge/roles.ts';
import { joinWords } from '../text/join-words.ts';
import type { ScoredPassage } from './answer.ts';
import type { Draft } from './draft.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';

/** "reports directly to", "reporting line is to", "is managed by"; a report that is sent or a problem that is reported is none. */
const REPORTS_TO =
  /\breport(?:s|ing)?(?: (?:directly|formally|only|jointly|both|up|lines?|is))*,? (?:in)?to\b|\b(?:answers|answerable|accountable) (?:directly )?to\b|\b(?:line[- ]|directly )?(?:managed|supervised|led) by\b|\bunder the (?:direction|supervision|leadership) of\b|\b(?:line manager|manager|supervisor|reports to) ?(?:is|:)/i;

/** Declines to name whom roles report to. */
export function writeUnsaidSuperior(roles: readonly Role[]): string {
  const names = joinWords(roles.map(({ name }) => name));
  return `The articles don't say whom ${names} ${roles.length > 1 ? 'report' : 'reports'} to.`;
}

/** The sentence of a passage that says whom a role reports to; undefined where none does. */
function findReporting(
  { passage }: ScoredPassage,
  role: string,
  index: PassageIndex,
): Sentence | undefined {
  const isOwn = passage.roles.includes(role);
  return index.sentencesOf(passage).find(({ text, names }) => {
    if (!REPORTS_TO.test(text)) return false;
    // whoever is named first reports to the other; a role's own passage may leave its name out
    const [first] = names;
    return (
      first?.role === role ||
      (isOwn && (names.length < 2 || names.every((one) => one.role !== role)))
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
      const sentence = findReporting({ passage, score: 1 }, id, index);
      return sentence === undefined
        ? []
        : [{ passage, score: 1, role: id, sentence: sentence.text }];
    }),
  );
  if (telling.length > 0) {
    const names = joinWords(roles.map(({ name }) => name));
    return {
      headline: `Whom ${names} reports to, by the articles:`,
      passages: telling,
      fit: 1,
      isSaid: true,
    };
  }
  return drafted === null ? null : { ...drafted, isSaid: false };
}
