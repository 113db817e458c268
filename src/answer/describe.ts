// Ranks the passages of a role: as a whole, or on one aspect.

import type { Attribution, Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';
import { hasFigureOfRole } from './role-figures.ts';
import { countDoing, hasDefinition, isHeadedByName, isProse, isSubjectAt } from './telling.ts';

/** How surely a passage speaks for a role, by how that is known. */
const SURENESS: Readonly<Record<Attribution, number>> = {
  heading: 1,
  table: 0.95,
  'lead-in': 0.95,
  title: 1,
  mention: 0.5,
  record: 1,
  none: 0.3,
};
/** A passage that names the role without speaking for it. */
const NAMING = 0.6;
/** A passage that defines the role, whoever it speaks for. */
const OF_DEFINITION = 0.8;

/** A passage of a role that the role includes. */
const OF_MEMBER = 0.6;

/** With fewer passages of its own, a role is described by those that name it too, and by those of the roles it includes. */
const FEW = 3;

/** A heading under which an article says what a role is or does. */
const OVERVIEW =
  /\b(?:responsib\w+|role|roles|scope|overview|about|mission|purpose|summary|introduction|duties|what (?:we|they|you)(?:'ll| will)? do|day[- ]to[- ]day|who we are|definition|what is|charter|goals?|objectives?)\b/i;
const OVERVIEW_BONUS = 0.4;
/** A heading of what it does, and a question for that. */
const OF_DUTIES = /\b(?:responsib\w+|dut(?:y|ies)|tasks?|what (?:we|they|you)(?:'ll| will)? do)\b/i;
const ASKS_DUTIES = /\bdo(?: here)?\W*$|\bdo(?:es)? all day\b|\b(?:dut(?:y|ies)|tasks?)\b/i;
const OF_DUTIES_BONUS = 1;
/** The sentence that says what a role is: "The SRE team is …", "An analyst works …". */
const DEFINES_BONUS = 0.6;
/** A heading under which an article says how something is done or where it is found, and not what a role is. */
const PROCEDURE =
  /\b(?:step \d+|how to|(?:enter|leav|remov|elect|join|appoint|nominat|select|replac|start|end|clos|apply|report|open|notify|send|becom|declar|resign)ing|removal|election|appointment|nomination|elections|terms?|term limits|retirement|off-?boarding|on-?boarding|where to find us|find us|contact(?: us| details)?|links|resources|further reading|see also|meetings?|rotations?|checklist|template|alumni|history|changelog|faqs?)\b/i;
const PROCEDURE_FACTOR = 0.5;
/** A sentence near the beginning defines the role. */
const MAX_DEFINING = 3;
/** The first passage under a title or heading introduces what follows. */
const OPENS_BONUS = 0.5;
/** A passage that only names the role says as much of it as there are sentences in which it does something. */
const DOES_BONUS = 0.3;
const MAX_DOES_BONUS = 0.9;
/** A heading of more than the role's name is of one matter. */
const OF_ONE_MATTER = 0.75;
/** A list of names and addresses. */
const NO_PROSE_FACTOR = 0.3;
/** The passage has the figure that is asked for. */
const FIGURE_BONUS = 1.5;
/** A passage of one line this short is a stub: a link, a heading's remains. A list of short duties is none. */
const STUB = 80;
const STUB_FACTOR = 0.5;
/** What a hint in the question ("responsible", "expected") adds per point of its score. */
const HINT = 0.3;

function isIntroduction(passage: Passage, role: string, index: PassageIndex): boolean {
  const [first] = index.sentencesOf(passage);
  const name = first?.names[0];
  if (first === undefined || name === undefined || !isSubjectAt(first.text, name.start))
    return false;
  return name.role === role || index.membersOf(role).includes(name.role);
}

function isStub(passage: Passage, index: PassageIndex): boolean {
  return passage.text.length < STUB && index.sentencesOf(passage).length < 2;
}

/** Passages that may say something of a role, and how surely they do. */
type Speaking = ReadonlyMap<Passage, number>;

/** The passages of a role, those that only name it, and those of the roles that it includes. */
function findSpeaking(role: string, index: PassageIndex): { own: Speaking; others: Speaking } {
  const own = new Map(index.passagesOf(role).map((passage) => [passage, surenessOf(passage)]));
  const members = index
    .membersOf(role)
    .flatMap((member) => index.passagesOf(member))
    .map((passage) => [passage, surenessOf(passage) * OF_MEMBER] as const);
  const naming = index.passagesNaming(role).map((passage) => [passage, NAMING] as const);
  const others = [...members, ...naming].filter(([passage]) => !own.has(passage));
  return { own, others: new Map(others) };
}

function surenessOf({ attribution }: Passage): number {
  return SURENESS[attribution];
}

/** The weight of a passage by what its heading is about. */
function weighHeading(
  weight: number,
  passage: Passage,
  { role, asksDuties, isTold }: { role: string; asksDuties: boolean; isTold: boolean },
  index: PassageIndex,
): number {
  const heading = passage.heading.at(-1) ?? '';
  const isOverview = OVERVIEW.test(heading);
  let weighed = weight + (isOverview ? OVERVIEW_BONUS : 0);
  if (asksDuties && OF_DUTIES.test(heading)) weighed += OF_DUTIES_BONUS;
  else if (passage.attribution === 'heading' && !isHeadedByName(passage, role, index))
    weighed *= OF_ONE_MATTER;
  const isProcedure = !isOverview && !isTold && PROCEDURE.test(heading);
  return isProcedure ? weighed * PROCEDURE_FACTOR : weighed;
}

/** The passages that say best what a role is as a whole. */
export function rankOverview(
  role: string,
  question: Question,
  index: PassageIndex,
): ScoredPassage[] {
  const { own, others } = findSpeaking(role, index);
  const { quantity } = question;
  const isNamingEnough = own.size < FEW || quantity !== null;
  const defining = new Set(
    [...others.keys()].filter((passage) => hasDefinition(passage, role, index)),
  );
  const further = [...others].filter(([passage]) => isNamingEnough || defining.has(passage));
  const sureness = new Map([...own, ...further]);
  const passages = [...sureness.keys()];
  const hints = new Map(
    index.search
      .rank({ words: [], hints: question.hints, said: question.said }, passages)
      .map((hit) => [hit.passage.id, hit.score]),
  );
  const asksDuties = ASKS_DUTIES.test(question.text);
  const opened = new Set<string>();
  const ranked = passages
    .map((passage) => {
      let weight = 1;
      const place = `${passage.path}\n${passage.attribution === 'title' ? '' : passage.heading.join('\n')}`;
      if (!opened.has(place)) weight += OPENS_BONUS;
      opened.add(place);
      if (isIntroduction(passage, role, index)) weight += DEFINES_BONUS;
      const isNaming = others.has(passage);
      const isMention = isNaming || passage.attribution === 'mention';
      const isDefined = isNaming
        ? defining.has(passage)
        : hasDefinition(passage, role, index, isMention ? undefined : MAX_DEFINING);
      const isTold = isMention && isDefined;
      if (isDefined) weight += DEFINES_BONUS;
      if (isMention)
        weight += Math.min(MAX_DOES_BONUS, DOES_BONUS * countDoing(passage, role, index));
      if (!isProse(passage)) weight *= NO_PROSE_FACTOR;
      weight = weighHeading(weight, passage, { role, asksDuties, isTold }, index);
      weight += HINT * (hints.get(passage.id) ?? 0);
      if (quantity !== null && hasFigureOfRole(passage, role, quantity, index))
        weight += FIGURE_BONUS;
      if (isStub(passage, index)) weight *= STUB_FACTOR;
      // a passage of one role says more about it than one that several share
      const sharing = isTold ? 1 : passage.roles.length;
      const sure = Math.max(sureness.get(passage) ?? 0, isDefined ? OF_DEFINITION : 0);
      weight *= sure / Math.sqrt(Math.max(1, sharing));
      return { passage, score: weight };
    })
    .sort((a, b) => b.score - a.score);
  return putOutdatedLast(ranked);
}

/** The passages that say something of a role on what was asked, best first, as hits with their coverage. */
export function rankAspect(role: string, question: Question, index: PassageIndex): Hit[] {
  const { own, others } = findSpeaking(role, index);
  const sureness = new Map([...own, ...others]);
  return index.search
    .rank(question, [...sureness.keys()])
    .map((hit) => ({ ...hit, score: hit.score * (sureness.get(hit.passage) ?? 0) }))
    .filter((hit) => hit.coverage > 0)
    .sort((a, b) => b.score - a.score);
}
