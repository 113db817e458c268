// Reads from one passage who owns what was asked: from its sentences that name roles, and from whose passage it is.

import { asksForContact } from '../question/asks-contact.ts';
import type { Question } from '../question/question.ts';
import type { TermIds } from '../search/doc.ts';
import type { Fit } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';
import { dropNames } from '../text/role-names.ts';
import { splitWords } from '../text/words.ts';
import { OTHER_ACTION } from './asked-action.ts';
import { type AskedOfRoles, readAskedOfRoles } from './asked-of-roles.ts';
import { tellsOfPage, weighBeside } from './beside-the-thing.ts';
import type { Clause } from './clauses.ts';
import { POINTS_BACK, tellsOfRoles } from './done-to-roles.ts';
import { NEARLY_AS_RARE } from './exactness.ts';
import { readReplies } from './heading-replies.ts';
import { instructsReader } from './instruction.ts';
import { type MeasuredSentence, measureSentences } from './measured-sentences.ts';
import { isDoneToRole, weighOwnRoles, weighServed } from './own-roles.ts';
import { ACTS, CONTACTED, TAKES_PART, weighMentions } from './ownership-wording.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { listTwoWords, type TwoWords } from './pointed-nouns.ts';
import { findKey, KEY_STANDS } from './rarest-asked.ts';
import { pickBest } from './relevance.ts';
import { dropPeopleCells, isRowOfCells } from './row-labels.ts';
import { readSaidDeed } from './said-deed.ts';
import { isSaidOfOthers } from './said-of-others.ts';
import { isHeadedBy, measureUnderHeadings, NEARLY_ALL } from './under-headings.ts';

/** What a sentence that names a role counts when it is only near the one on the topic. */
const BESIDE = 0.2;
/** … and when it says that the role does what was asked: "They may only be signed by the CEO." */
const DOING_BESIDE = 0.6;
/** What is left for a passage's own role where its sentence on the topic names another as the one who acts. */
const OTHERS_ACT = 0.5;
/** What is left where what was asked is done in the clause, but not by the verb that is the role's: "X signs the plan prepared by Y". */
const OTHERS_ACTION = 0.5;
/** … nor by another verb that is: "X delivers the menus after they are approved". */
const ANOTHER_DEED = 0.45;
/** What is left of a column where another one was asked for. */
const OTHER_COLUMN = 0.15;
/** What a sentence takes from the one before it that it points back to. */
const POINTED = 0.9;

/** A statement that a role owns the thing, and where it is made. */
export interface Evidence {
  readonly role: string;
  /** How surely the statement makes the role the owner, 0 to 1.5. */
  readonly strength: number;
  /** The strength by how well the passage fits the question. */
  readonly weight: number;
  /** How much of the thing the statement speaks of, with what it points back to; 0..1. */
  readonly covers: number;
  readonly sentence: string;
  /** The clause of the sentence that makes it, and where in it the role is named. */
  readonly clause: Pick<Clause, 'start' | 'end'> & { readonly name: number };
  /** Whether it says what was asked without the asked word: "needs the clerk's approval". */
  readonly isImplied: boolean;
  readonly hit: Hit;
}

/** What one question wants of the evidence for it. */
export interface EvidenceQuery {
  readonly question: Question;
  /** The rarest of what was asked, as far as the articles speak of it. */
  readonly keys: ReadonlySet<string>;
  /** Whether whom to turn to is asked. */
  readonly isContact: boolean;
  /** Whether what is done to roles is all that is asked, so that nothing else tells of it: "who hires vets?". */
  readonly isOfRoles: boolean;
  /** The things asked for that are named in two words. */
  readonly things: readonly TwoWords[];
  /** What of it a sentence may say of roles. */
  readonly asked: AskedOfRoles;
}

/** Chooses the rarest of what was asked among what the hits speak of at all. */
export function createEvidenceQuery(
  question: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): EvidenceQuery {
  const weights = new Map<string, number>();
  // the hits may have been found by names, too, which sentences are not measured by
  const measured = new Set(index.search.expand(question).map(({ word }) => word));
  for (const { matches } of hits) {
    for (const { concept } of matches) {
      if (!concept.hint && concept.word !== question.action && measured.has(concept.word))
        weights.set(concept.word, concept.weight);
    }
  }
  const rarest = Math.max(0, ...weights.values());
  const keys = [...weights].filter(([, weight]) => weight >= rarest * NEARLY_AS_RARE);
  const isContact = asksForContact(question);
  return {
    question,
    keys: new Set(keys.map(([word]) => word)),
    isContact,
    isOfRoles:
      question.owned.length > 0 &&
      (question.form === 'stand-in' || question.words.every((word) => word === question.action)),
    things: listTwoWords(question, index),
    asked: readAskedOfRoles(question, isContact, index),
  };
}

/** What one passage says about who owns the topic: sentences that name a role first, then the roles it speaks for. */
export function readEvidence(hit: Hit, query: EvidenceQuery, index: PassageIndex): Evidence[] {
  const { question } = query;
  const sentences = measureSentences(hit.passage, query, index);
  const topical = pickBest(sentences);
  if (topical === undefined || topical.fit.coverage === 0)
    return readHeadingReplies(hit, query, index);
  const found: Evidence[] = [];
  let actorNamed = 0;
  let namedInTopical = 0;
  let isDoneByNamed = false;
  const disowned = new Set<string>();
  for (const sentence of sentences) {
    if (query.isOfRoles && !tellsOfRoles(question, sentence, hit.passage)) continue;
    for (const said of weighSentence(sentence, topical, hit, query, index)) {
      const { role, weight, share } = said;
      // the name is part of what was asked: "who manages lead engineers?"
      if (isNoOwner(role, question) || tellsOfPage(sentence.text, said.clause, question)) continue;
      if (sentence === topical && weight === 0) disowned.add(role);
      if (sentence === topical) namedInTopical = Math.max(namedInTopical, weight);
      actorNamed = Math.max(actorNamed, weight * share);
      isDoneByNamed ||= said.isActed && weight > 0 && !hit.passage.roles.includes(role);
      found.push(toEvidence(said, sentence, hit));
    }
  }
  const standing = weighOwnRoles(topical, hit, query, index);
  // A title speaks for all of its article, a sentence for the one that it names.
  const isTitleOnly = hit.passage.attribution === 'title' && namedInTopical > standing;
  const areOthersNamed = actorNamed >= CONTACTED || isDoneByNamed || isTitleOnly;
  const own = standing * (areOthersNamed ? OTHERS_ACT : 1);
  if (query.isOfRoles && !tellsOfRoles(question, topical, hit.passage)) return found;
  const covers = topical.fit.coverage;
  const clause = { start: 0, end: topical.text.length, name: 0 };
  for (const role of hit.passage.roles) {
    const isNone =
      isNoOwner(role, question) ||
      isCalledLikeTopic(role, question, index) ||
      isDoneToRole(topical, role, question, index);
    if (own > 0 && !isNone && !disowned.has(role))
      found.push(
        toEvidence({ role, weight: own * weighServed(role, index), covers, clause }, topical, hit),
      );
  }
  return found;
}

/** What a passage replies to the question above it, where none of its sentences says what is asked again. */
function readHeadingReplies(hit: Hit, query: EvidenceQuery, index: PassageIndex): Evidence[] {
  const [sentence] = index.sentencesOf(hit.passage);
  if (sentence === undefined) return [];
  const clause = { start: 0, end: sentence.text.length, name: 0 };
  return readReplies(hit, query.question, index)
    .filter((role) => !isNoOwner(role, query.question))
    .map((role) =>
      toEvidence({ role, weight: ACTS, covers: hit.headCoverage, clause }, sentence, hit),
    );
}

/** Whether a role is a part of what is asked, or asks itself. */
function isNoOwner(role: string, { owned, asking }: Question): boolean {
  return owned.includes(role) || asking.includes(role);
}

/** Whether all words of a role's name are asked for: "owner permissions on GitHub" are not a GitHub owner's by a heading alone. */
function isCalledLikeTopic(role: string, { words }: Question, index: PassageIndex): boolean {
  const name = splitWords(index.roles.get(role)?.name ?? '').map(({ folded }) => folded);
  return name.length > 1 && name.every((word) => words.includes(word));
}

function toEvidence(
  {
    role,
    weight: strength,
    covers,
    clause,
    isImplied = false,
  }: Omit<SaidOfRole, 'share' | 'isActed' | 'isImplied'> & { readonly isImplied?: boolean },
  { text }: Sentence,
  hit: Hit,
): Evidence {
  const weight = hit.score * hit.coverage * strength;
  return { role, strength, weight, covers, sentence: text, clause, isImplied, hit };
}

/** What a sentence says of a role. */
interface SaidOfRole extends Pick<Evidence, 'role' | 'weight' | 'covers' | 'clause' | 'isImplied'> {
  /** How much of what the most telling sentence has of the topic is in its clause, 0..1. */
  readonly share: number;
  /** Whether the clause says by a verb of the role's that it does what was asked. */
  readonly isActed: boolean;
}

/** What a sentence says of each role that it names, and how much of the topic the clause that says it speaks of. */
function weighSentence(
  sentence: MeasuredSentence,
  topical: MeasuredSentence,
  hit: Hit,
  query: EvidenceQuery,
  index: PassageIndex,
): SaidOfRole[] {
  const { question, isContact, asked } = query;
  const measure = index.search.measure(question);
  const mentions = weighMentions(sentence.text, sentence.names, asked);
  const hasAsked = mentions.some((mention) => mention.isAsked);
  return mentions.map((mention) => {
    const { name, weight, clause, isAsked: isAskedColumn } = mention;
    const text = sentence.text.slice(clause.start, clause.end);
    const isWhole = clause.start === 0 && clause.end === sentence.text.length;
    const isRow = isRowOfCells(sentence.text);
    const isOfRow = isRow && question.owned.length === 0;
    const said = isOfRow ? dropNamesOfCells(sentence) : sentence.complete(text);
    const fit = isWhole && !isOfRow ? sentence.fit : measure(index.search.toTermIds(said));
    const before =
      (!isRow && POINTS_BACK.test(text)) || (isContact && sentence.isReply)
        ? findAntecedent(sentence, clause, measure, index)
        : null;
    const covered = Math.max(fit.coverage, (before?.coverage ?? 0) * POINTED);
    // under headings that say all of it, the rarest of it is enough
    const isKeyHere = findKey(fit, null, hit, query) === 'here' && hit.headCoverage >= NEARLY_ALL;
    const deed = readSaidDeed(mention, sentence, { text, fit }, asked, question);
    const { isSaid, isDone, isVery, isActed, isOther, isImplied } = deed;
    const told = { text, clause, fit };
    const below = isActed ? measureUnderHeadings(told, topical.fit, hit, query) : 0;
    const share = isKeyHere ? 1 : Math.min(1, Math.max(below, covered / topical.fit.coverage));
    // under a heading on the thing, "you must let X know" is about it
    const isTold =
      isContact &&
      weight > ACTS &&
      isHeadedBy(hit, query.keys) &&
      instructsReader(
        sentence.text.slice(clause.start, name.start),
        sentence.text.slice(name.end, clause.end),
      );
    // "please contact X" follows what it is about, often in a sentence of its own
    const beside = isVery && !isRow ? DOING_BESIDE : BESIDE;
    const near = isTold ? 1 : Math.max(share ** 2, beside);
    const key = KEY_STANDS[findKey(fit, before ?? sentence.before, hit, query)];
    const column = hasAsked && !isAskedColumn ? OTHER_COLUMN : 1;
    const others = isOther ? ANOTHER_DEED : OTHERS_ACTION;
    const done = isDone ? 1 : isSaid ? others : OTHER_ACTION;
    // Who writes is no owner, unless who writes was asked.
    const doing = isOther ? Math.min(weight, ACTS) : weight;
    const acting = isActed && weight >= TAKES_PART ? Math.max(weight, ACTS) : doing;
    const weighed = weighBeside(acting, sentence, clause, name, question);
    const covers = Math.max(sentence.fit.coverage, covered);
    const place = { start: clause.start, end: clause.end, name: name.start };
    const isOfOthers = isSaidOfOthers(sentence, name, query, index);
    const strength = isOfOthers ? 0 : weighed * done * near * key * column;
    return { role: name.role, weight: strength, share, isActed, isImplied, covers, clause: place };
  });
}

/** A row without the roles in its cells, who are not what it is about: "Regional meeting – Who: Practice managers". */
function dropNamesOfCells({ text, names }: MeasuredSentence): string {
  const head = text.search(/\s–\s/);
  const isInHead = names.some(({ start }) => start <= head);
  const inCells = names.filter(({ start }) => start > head);
  return isInHead ? dropNames(text, inCells, ' ') : dropPeopleCells(dropNames(text, inCells, ' '));
}

/** What a clause that points back may mean: the sentence before it, or what its own sentence says before it. */
function findAntecedent(
  sentence: MeasuredSentence,
  { start }: Clause,
  measure: (terms: TermIds) => Fit,
  index: PassageIndex,
): Fit | null {
  if (start === 0) return sentence.before;
  const within = measure(index.search.toTermIds(sentence.text.slice(0, start)));
  return within.coverage >= (sentence.before?.coverage ?? 0) ? within : sentence.before;
}
