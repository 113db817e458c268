// Weighs what a passage says for the role of its section, table or page, where the sentence on the topic names nobody.

import type { Attribution } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { toSingular } from '../text/name-forms.ts';
import { dropNames } from '../text/role-names.ts';
import { splitWords, stem } from '../text/words.ts';
import { hasAction, weighAction } from './asked-action.ts';
import type { AskedOfRoles } from './asked-of-roles.ts';
import { isDoneToOther } from './deed-object.ts';
import { isTopicDenied } from './denial.ts';
import { weighHeadings } from './duty-headings.ts';
import type { MeasuredSentence } from './measured-sentences.ts';
import { findDoneByOthers, hasOtherActor } from './other-actor.ts';
import type { PassageIndex } from './passage-index.ts';
import { findKey, KEY_STANDS } from './rarest-asked.ts';
import { findAskedLabel, hasNoRoleUnder, isRowOfCells } from './row-labels.ts';
import { hasStem } from './word-stems.ts';

/** How much a passage counts for the role it speaks for, by how that is known. */
const ATTRIBUTED: Readonly<Record<Attribution, number>> = {
  table: 1,
  'lead-in': 1,
  heading: 1,
  title: 0.8,
  mention: 0,
  record: 0,
  none: 0,
};
/** What is left where the sentence names people who act and are no role: "Working groups may ask for …". */
const OTHERS = 0.3;
/** What is left where the topic is only the text of a link. */
const POINTER = 0.4;
/** What is left where the sentence on the topic says that it is not so. */
const NEGATED = 0.3;

/** A question, and the rarest of what it asks. */
interface AskedThing {
  readonly question: Question;
  readonly keys: ReadonlySet<string>;
  readonly asked: AskedOfRoles;
}

/** What a passage says for the roles that it speaks for, by its sentence on the topic. */
export function weighOwnRoles(
  topical: MeasuredSentence,
  hit: Hit,
  query: AskedThing,
  index: PassageIndex,
): number {
  const { passage } = hit;
  if (standsInOtherColumn(topical, query) || isDoneToOther(topical.text, query.question, index))
    return 0;
  const standing =
    ATTRIBUTED[passage.attribution] * weighHeadings(passage.heading, index.findNames);
  const pointed = topical.isPointer ? POINTER : 1;
  // "the lead is chosen by the group" says nothing of who leads
  const unnamed = dropNames(topical.text, topical.names, ' ');
  const fit = index.search.measure(query.question)(index.search.toTermIds(unnamed));
  const done = hasAction(fit, query.question) ? topical : { ...topical, fit };
  const acts = weighAction(done, leaveHeadNames(hit, query.question, index), query.question);
  const denied = isTopicDenied(topical.text, query.question, index) ? NEGATED : 1;
  const { owned } = query.question;
  // a role is named in more ways than words are looked up in
  const isNamed = topical.names.some((name) => owned.includes(name.role));
  const key = isNamed ? 1 : KEY_STANDS[findKey(topical.fit, topical.before, hit, query)];
  const own = passage.roles.flatMap((role) => index.roles.get(role) ?? []);
  const isOfOthers =
    hasOtherActor(topical.text, topical.names, own, query.question.action) ||
    isForOthers(topical, query, index);
  const others = isOfOthers ? OTHERS : 1;
  return standing * pointed * acts * denied * key * others;
}

/** Whether a row has the column that was asked for, and no role stands there: of "Owner: ROLE; Approver: Anna Berg" the role approves nothing. */
function standsInOtherColumn({ text, names }: MeasuredSentence, { asked }: AskedThing): boolean {
  const label = isRowOfCells(text) ? findAskedLabel(text, names, asked.matchLabel) : null;
  return label !== null && hasNoRoleUnder(label, text, names);
}

/** A hit without the asked deed where that stands in its headings only as a part of a role's name: "Care team lead". */
function leaveHeadNames(hit: Hit, { action }: Question, index: PassageIndex): Hit {
  const { article, heading } = hit.passage;
  const head = [article, ...heading].join(' › ');
  if (action === null || !hasStem(head, action)) return hit;
  if (hasStem(dropNames(head, index.findNames(head), ' '), action)) return hit;
  const isOfName = ({ concept, inHead }: Hit['matches'][number]): boolean =>
    inHead && concept.word === action;
  return { ...hit, matches: hit.matches.filter((match) => !isOfName(match)) };
}

/** Whether most of what a sentence says of the thing is what others are to do. */
function isForOthers(
  { text, fit }: MeasuredSentence,
  { question }: AskedThing,
  index: PassageIndex,
): boolean {
  const from = findDoneByOthers(text);
  if (from === null) return false;
  const before = index.search.measure(question)(index.search.toTermIds(text.slice(0, from)));
  return before.coverage * 2 < fit.coverage;
}

/** Whom others serve, hire or let in: their pages tell what is done for them. */
const SERVED =
  /^(?:user|client|customer|employee|candidate|applicant|visitor|guest|student|newcomer|starter|joiner|hire)$/;

/** What is left for a role that others serve, of what its page says without naming anybody; 1 for any other role. */
export function weighServed(role: string, index: PassageIndex): number {
  const noun = splitWords(index.roles.get(role)?.name ?? '').at(-1)?.folded ?? '';
  return SERVED.test(toSingular(noun)) ? OTHERS : 1;
}

/** Before what is done to somebody. */
const BEFORE_PARTICIPLE = /^(?:be|is|are|was|were|been|being|gets?)$/;

/** Whether a sentence says that what was asked is done to a role, by the last word of its name: "a member can be removed". */
export function isDoneToRole(
  { text }: Pick<MeasuredSentence, 'text'>,
  role: string,
  { action }: Question,
  index: PassageIndex,
): boolean {
  const { name } = index.roles.get(role) ?? {};
  if (action === null || name === undefined) return false;
  const words = splitWords(text);
  const done = words.findIndex(
    ({ folded }, at) =>
      stem(folded) === stem(action) && BEFORE_PARTICIPLE.test(words[at - 1]?.folded ?? ''),
  );
  const before = text.slice(0, words[done]?.start ?? 0);
  const subject = before.slice(before.search(/[^,;:]*$/));
  const kind = toSingular(splitWords(name).at(-1)?.folded ?? '');
  return splitWords(subject).some(({ folded }) => toSingular(folded) === kind);
}
