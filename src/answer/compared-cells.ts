// Chooses the sentence that a comparison shows of each role on an aspect.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import { dropNames, type NameHit } from '../text/role-names.ts';
import { shortenToClause } from '../text/shorten-to-clause.ts';
import type { AspectSide, SaidOnAspect } from './compared-aspects.ts';
import { ACTS, TAKES_PART, weighMentions } from './ownership-wording.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { pickBest } from './relevance.ts';
import { isOfItself, isSubjectAt, listTelling } from './telling.ts';

/** Characters that fit a table cell on a phone. */
export const MAX_CELL_LENGTH = 220;

/** Passages of one role on an aspect in which a sentence is looked for. */
const MAX_PASSAGES_READ = 3;

/** What is compared, and whether as a whole: then no heading or topic says on which aspect. */
interface Compared {
  readonly roles: readonly Role[];
  readonly question: Question;
  readonly isWhole: boolean;
  readonly index: PassageIndex;
}

/** Something that is said of a role. */
interface SaidText extends SaidOnAspect {
  readonly folded: string;
  /** Without the role's name: what is said of both in the same words tells nothing apart. */
  readonly unnamed: string;
}

/**
 * What each role is told apart by on an aspect: a sentence that is about the role, says something by itself, and is not said
 * of another one too. Null for a role of which nothing is said; null in all for an aspect on which the roles don't differ.
 */
export function chooseCells(
  sides: readonly AspectSide[],
  question: Question,
  index: PassageIndex,
  isWhole = false,
): readonly (SaidOnAspect | null)[] | null {
  const compared = { roles: sides.map(({ role }) => role), question, isWhole, index };
  const said = sides.map((side) =>
    listSaid(side, compared).map((one) => toSaidText(one, side.role)),
  );
  const cells = said.map((statements, at) => {
    const others = said.filter((_, other) => other !== at).flat();
    const verbatim = new Set(others.map(({ folded }) => folded));
    const unnamed = new Set(others.map((other) => other.unnamed));
    const own = statements.find((one) => !verbatim.has(one.folded) && !unnamed.has(one.unnamed));
    if (own === undefined) return null;
    return { text: shortenToClause(own.text, MAX_CELL_LENGTH), passage: own.passage };
  });
  const hasAll = sides.every(({ found }, at) => found.length === 0 || cells[at] !== null);
  return hasAll ? cells : null;
}

/** What is said of one side, the best first: what its label introduces, else the sentences of its passages. */
function listSaid(side: AspectSide, compared: Compared): readonly SaidOnAspect[] {
  const { roles, question, index } = compared;
  if (side.said.length > 0)
    return side.said.filter(({ text }) => isAbout(index.findNames(text), side.role, roles));
  const telling = compared.isWhole && question.words.length === 0 ? listTold(side, compared) : [];
  if (telling.length > 0) return telling;
  for (const { passage } of side.found.slice(0, MAX_PASSAGES_READ)) {
    const said = listSaidInPassage(passage, side.role, compared);
    if (said.length > 0) return said;
  }
  return [];
}

/** What is said of a role as a whole: by the first passages that say what it is or does, the sentences that do. */
function listTold(
  { role, found }: AspectSide,
  { roles, index }: Compared,
): readonly SaidOnAspect[] {
  const ids = [role.id, ...index.membersOf(role.id)];
  const telling = found.flatMap(({ passage }) =>
    ids.flatMap((id) => listTelling(passage, id, index)).map((told) => ({ ...told, passage })),
  );
  return telling
    .filter(isOfItself)
    .filter(({ sentence: { names, isLeadIn } }) => !isLeadIn && isAbout(names, role, roles))
    .sort((a, b) => b.worth - a.worth)
    .map(({ sentence, passage }) => ({ text: sentence.text, passage }));
}

/** What the sentences of a passage say of a role, the best first. */
function listSaidInPassage(
  passage: Passage,
  role: Role,
  { roles, question, isWhole, index }: Compared,
): readonly SaidOnAspect[] {
  const headings = new Set([passage.article, ...passage.heading].map(foldText));
  const isOfOthers = !speaksFor(passage, role, roles, index);
  const sentences = index
    .sentencesOf(passage)
    .filter(
      (sentence) =>
        isSaying(sentence, headings) &&
        isAbout(sentence.names, role, roles) &&
        (!isOfOthers || tellsOf(sentence, role, isWhole, index)),
    );
  if (question.words.length === 0) return sentences.map(({ text }) => ({ text, passage }));
  const measure = index.search.measure(question);
  const measured = sentences.map((sentence) => ({ ...sentence, fit: measure(sentence.terms) }));
  const best = pickBest(measured);
  const others = measured.filter((one) => one !== best && one.fit.coverage > 0);
  return (best === undefined ? [] : [best, ...others]).map(({ text }) => ({ text, passage }));
}

/** Whether all that a passage says is of the role: it speaks for the role, and for none of those that it is compared with. */
function speaksFor(
  { attribution, roles: own }: Passage,
  role: Role,
  compared: readonly Role[],
  index: PassageIndex,
): boolean {
  if (attribution === 'mention' || attribution === 'none') return false;
  const isOwn = [role.id, ...index.membersOf(role.id)].some((id) => own.includes(id));
  return isOwn && !compared.some(({ id }) => id !== role.id && own.includes(id));
}

/**
 * Whether a sentence of a passage that is not the role's says what the role is or does; where no aspect is given, whom people
 * turn to says too little of it.
 */
function tellsOf(
  { text, names }: Sentence,
  role: Role,
  isWhole: boolean,
  index: PassageIndex,
): boolean {
  const ids = [role.id, ...index.membersOf(role.id)];
  const least = isWhole ? ACTS : TAKES_PART;
  return weighMentions(text, names).some(({ name, weight }) => {
    if (!ids.includes(name.role)) return false;
    return weight >= least || isAtStart(text, name, names);
  });
}

/** Whether a sentence begins with a name, or with others right before it: "GovPress" before "first line" is a part of the name. */
function isAtStart(text: string, { start }: NameHit, names: readonly NameHit[]): boolean {
  const others = names.filter(({ end }) => end <= start);
  const before = dropNames(text.slice(0, start), others);
  return isSubjectAt(before, before.length);
}

/** Whether a sentence says something by itself. */
function isSaying(sentence: Sentence, headings: ReadonlySet<string>): boolean {
  if (sentence.isLeadIn || sentence.isPointer) return false;
  const [name] = sentence.names;
  const isName = name !== undefined && name.start === 0 && name.end === sentence.text.length;
  return !isName && !headings.has(foldText(sentence.text));
}

/**
 * Whether a text with these names may be said of a role: the first that it names is the role, or it names the role beside
 * others, or none of those that it is compared with.
 */
function isAbout(names: readonly NameHit[], role: Role, compared: readonly Role[]): boolean {
  const isNamed = (id: string): boolean => names.some((name) => name.role === id);
  return isNamed(role.id) || !compared.some(({ id }) => id !== role.id && isNamed(id));
}

function toSaidText(said: SaidOnAspect, { name, aliases }: Role): SaidText {
  const folded = foldText(said.text);
  const unnamed = [name, ...aliases]
    .map(foldText)
    .reduce((rest, one) => rest.replaceAll(one, '§'), folded)
    .replace(/§s?\b/g, '§');
  return { ...said, folded, unnamed };
}
