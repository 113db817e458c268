// Finds who owns a topic, from the sentences of the passages on it.

import { isOfMoment } from '../question/moment.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { Admission } from '../text/amount-bounds.ts';
import { shorten } from '../text/shorten.ts';
import { isLightWord } from '../text/words.ts';
import type { Owner } from './answer.ts';
import { judgeClause } from './asked-amount.ts';
import { preferPeople } from './asked-people.ts';
import { lacksAccountable } from './asks-untold.ts';
import { saysNoOf } from './denial.ts';
import { isExact, isOnlyRelated, isSameWord, matchStatement } from './exactness.ts';
import type { Tie } from './headline.ts';
import { isInOtherForm } from './other-form.ts';
import {
  createEvidenceQuery,
  type Evidence,
  type EvidenceQuery,
  readEvidence,
} from './ownership-evidence.ts';
import { beginsWithOtherDeed, isTied } from './ownership-tie.ts';
import { ACTS, ASSIGNED } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';
import { isRowOfCells } from './row-labels.ts';

/** Only passages that speak of nearly as much of the topic as the best one say who owns it. */
const NEARLY_AS_GOOD = 0.7;
const MAX_HITS = 12;
/** Further passages for the same owner confirm, each less than the one before. */
const CONFIRMING = 0.4;
/** A role with less than this share of the first one's evidence is not a second owner. */
const CLOSE = 0.6;
const MAX_OWNERS = 4;
/** A statement that speaks of so much of the thing assigns it, where it is as strong as "is responsible for". */
const OF_THE_THING = 0.7;
/** A statement that speaks of so much less of the thing than one that ties its role as strongly is on another thing. */
const LESS_OF_THE_THING = 0.15;
/** Weaker evidence says nothing of who owns the thing. */
const MIN_STRENGTH = 0.1;
const MAX_SENTENCE_LENGTH = 300;
/** Where as many passages name as many owners, none of them settles it. */
const TOO_MANY_CLAIMS = 3;

/** "Finance – Nature of interaction: Budget ownership": a row on whom a role has to do with, and in what. */
const INTERACTION_ROW =
  /^\W*[^–:\n]{1,60}\s[–—]\s[^:;]{0,40}\b(?:interact\w*|relationships?|collaborat\w*|interfaces?|touch ?points?)\b[^:;]{0,30}:/i;

/** Who owns a topic, and the passages that say so: each owner's best first, then by their evidence. */
export interface Ownership {
  readonly owners: readonly Owner[];
  readonly hits: readonly Hit[];
  /** Whether a passage says that the first one owns the thing; else it is only near it. */
  readonly isSaid: boolean;
  /** How the first one is tied to the thing. */
  readonly tie: Tie;
}

/**
 * The roles that the articles give a topic to, best first, with the sentence that says so.
 * Only evidence of ownership counts (assigned, acting, gone to), not how often a role is mentioned.
 */
export function findOwners(
  question: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): Ownership {
  const query = createEvidenceQuery(question, hits, index);
  const top = Math.max(0, ...hits.map((hit) => hit.coverage));
  const close = hits.filter((hit) => hit.coverage >= top * NEARLY_AS_GOOD);
  const relevant = preferPeople(close, question);
  const current = relevant.filter(({ passage }) => !passage.isOutdated);
  const good = (current.length > 0 ? current : relevant).slice(0, MAX_HITS);
  const said = good.flatMap((hit) => readEvidence(hit, query, index));
  const isEnough = ({ strength }: Evidence): boolean => strength >= MIN_STRENGTH;
  const found = said.some(isEnough)
    ? said
    : hits.slice(0, MAX_HITS).flatMap((hit) => readEvidence(hit, query, index));
  const isAccountable = (piece: Evidence): boolean => !lacksAccountable(piece, question);
  const held = found.some(isAccountable) ? found.filter(isAccountable) : found;
  const done = held.filter(
    (piece) =>
      !beginsWithOtherDeed(piece, question) &&
      !INTERACTION_ROW.test(piece.sentence) &&
      !isOnlyRelated(piece, question, index) &&
      !isInOtherForm(piece, question, index),
  );
  const evidence = preferOffered(keepAdmitting(done, question, index), question, index);
  const byRole = new Map<string, Evidence[]>();
  for (const piece of evidence.sort((a, b) => b.weight - a.weight)) {
    if (piece.weight === 0) continue;
    const list = byRole.get(piece.role);
    if (list === undefined) byRole.set(piece.role, [piece]);
    else if (!list.some((known) => known.hit.passage.id === piece.hit.passage.id)) list.push(piece);
  }
  const weighed = [...byRole.entries()]
    .filter(([, pieces]) => pieces.some(isEnough))
    .map(([id, pieces]) => ({
      id,
      pieces,
      weight: pieces.reduce((sum, piece, at) => sum + piece.weight * CONFIRMING ** at, 0),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const first = Math.max(0, ...weighed.map(({ weight }) => weight));
  // who is said to own the thing itself comes before all that add up to more
  const likely = weighed.filter(({ weight }) => weight >= first * CLOSE);
  const near = likely.filter((one) => !likely.some((other) => isOutdone(one.pieces, other.pieces)));
  const isAssigned = ({ pieces }: (typeof near)[number]): boolean =>
    pieces.some(({ strength, covers }) => strength >= ASSIGNED && covers >= OF_THE_THING);
  // whom to turn to is told by what sends the reader there, where anything does
  const isTurnedTo = ({ pieces: [own] }: (typeof near)[number]): boolean =>
    own !== undefined && own.strength > ACTS;
  const isSent = query.isContact && near.some(isTurnedTo);
  const named = isSent ? near.filter(isTurnedTo) : near;
  const chosen = [...named.filter(isAssigned), ...named.filter((one) => !isAssigned(one))].slice(
    0,
    MAX_OWNERS,
  );
  const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const owners = chosen.flatMap(({ id, pieces: [best], weight }) => {
    const role = index.roles.get(id);
    if (role === undefined || best === undefined) return [];
    const sentence = shorten(best.sentence, MAX_SENTENCE_LENGTH);
    return [{ role, share: weight / total, sentence, passage: best.hit.passage.id }];
  });
  const ids = new Set(chosen.map(({ id }) => id));
  const saying = evidence.filter((piece) => ids.has(piece.role) && piece.weight > 0);
  const theirs = owners.flatMap(
    (owner) => saying.find((piece) => piece.hit.passage.id === owner.passage) ?? [],
  );
  const best = chosen[0]?.pieces ?? [];
  return {
    owners,
    hits: [...new Set([...theirs, ...saying].map((piece) => piece.hit))],
    tie: readTie(best, query),
    // who it is today is in no article; whom to ask today is; a third role is no answer by words that are only like the asked ones
    isSaid:
      (query.isContact || !isOfMoment(question.text)) &&
      isAgreed(owners) &&
      (isOffered(owners, question, index) ||
        best.some(({ hit }) => isExact(hit, question, index))) &&
      best.some((tie) => isTied(tie, question, index)) &&
      // a yes quotes what says it in the asked words
      (!question.isWhether ||
        best
          .slice(0, 1)
          .every(
            (tie) => sharesWord(tie, question, index) && !saysNoOf(tie.role, tie.sentence, index),
          )),
  };
}

/**
 * Whether another role's best statement ties it as strongly, and speaks of more of the thing: "data breach", not "breached". In
 * one passage a sentence leaves out what the one before it says: "Longer ones are granted by the abbot."
 */
function isOutdone([own]: readonly Evidence[], [other]: readonly Evidence[]): boolean {
  if (own === undefined || other === undefined) return false;
  // each row of a table says all that it says by itself
  const areRows = isRowOfCells(own.sentence) && isRowOfCells(other.sentence);
  if (own.hit === other.hit && !areRows) return false;
  return other.strength >= own.strength && namedBy(other) - namedBy(own) >= LESS_OF_THE_THING;
}

/** How much of the thing a statement names, itself or by the headings above it; 0..1. */
function namedBy({ covers, hit }: Evidence): number {
  return Math.max(covers, hit.headCoverage);
}

/** The roles that a question offers to choose from, with those that they include; null where it offers no two. */
function rolesToChooseFrom(
  { isWhether, roles }: Question,
  index: PassageIndex,
): Set<string> | null {
  if (!isWhether || roles.length < 2) return null;
  return new Set(roles.flatMap((id) => [id, ...index.membersOf(id)]));
}

/** Only what is said of the roles to choose from, where that is nearly as much as what is said of any. */
function preferOffered(
  evidence: readonly Evidence[],
  question: Question,
  index: PassageIndex,
): Evidence[] {
  const offered = rolesToChooseFrom(question, index);
  if (offered === null) return [...evidence];
  const ofOffered = evidence.filter(({ role }) => offered.has(role));
  const weight = weighBest(ofOffered);
  const isClose = weight > 0 && weight >= weighBest(evidence) * CLOSE;
  return isClose ? ofOffered : [...evidence];
}

/** Whether an owner is among the roles to choose from. */
function isOffered(owners: readonly Owner[], question: Question, index: PassageIndex): boolean {
  const offered = rolesToChooseFrom(question, index);
  return offered === null || owners.some(({ role }) => offered.has(role.id));
}

/**
 * Of statements that set bounds to the amount asked about, those whose bounds include it or may; where none surely does, those
 * without bounds, unless nearly as much is said by the others.
 */
function keepAdmitting(
  evidence: readonly Evidence[],
  question: Question,
  index: PassageIndex,
): readonly Evidence[] {
  if (question.amount === null) return evidence;
  const judged = evidence.map((piece) => ({
    piece,
    said: judgeClause(piece.sentence, piece.clause, piece.hit.passage, question, index),
  }));
  const listOf = (admission: Admission): Evidence[] =>
    judged.filter(({ said }) => said === admission).map(({ piece }) => piece);
  const [admitting, unclear, open] = [listOf('admits'), listOf('unclear'), listOf('open')];
  const including = weighBest(admitting);
  if (including > 0 && including >= weighBest(open) * CLOSE) return [...admitting, ...unclear];
  const others = [...unclear, ...listOf('excludes')];
  return weighBest(others) >= weighBest(open) * CLOSE ? [] : open;
}

function weighBest(evidence: readonly Evidence[]): number {
  return Math.max(0, ...evidence.map(({ weight }) => weight));
}

/** Whether few enough passages name owners: one may name several for its cases. */
function isAgreed(owners: readonly Owner[]): boolean {
  return new Set(owners.map(({ passage }) => passage)).size < TOO_MANY_CLAIMS;
}

/** Whether a statement, or a heading above it, has a telling word that was asked as it is, and not only what is like it. */
function sharesWord(statement: Evidence, question: Question, index: PassageIndex): boolean {
  return matchStatement(statement, question, index).some(
    (match) => !match.concept.hint && isSameWord(match) && !isLightWord(match.concept.word),
  );
}

/** How a role is tied to the thing by its best statement. */
function readTie([best]: readonly Evidence[], { question, isContact }: EvidenceQuery): Tie {
  if (question.action !== null) return 'does';
  if (best === undefined || best.strength <= ACTS) return 'tied';
  return isContact ? 'contact' : 'owns';
}
