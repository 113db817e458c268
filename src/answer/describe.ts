// Ranks the passages of a role: as a whole, or on one aspect.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';
import { hasFigureOfRoles } from './role-figures.ts';
import { asksWhoTheyAre, type RolePassage, readRolePassages, tellsOfIt } from './role-passages.ts';
import { isRoster } from './roster.ts';
import { hasOnlyNames, isOfItself, WORTH } from './telling.ts';

/** A passage that defines the role, whoever it speaks for. */
const OF_DEFINITION = 0.8;

/** With fewer passages of its own, a role is described by those that name it too, and by those of the roles it includes. */
const FEW = 3;

const OVERVIEW_BONUS = 0.4;
const ASKS_DUTIES = /\bdo(?: here)?\W*$|\bdo(?:es)? all day\b|\b(?:dut(?:y|ies)|tasks?)\b/i;
const OF_DUTIES_BONUS = 1;
const ASKS_PURPOSE =
  /^(?:(?:so|and|but|ok) )*(?:what|whats|what['’]s)\b.* (?:there )?for\W*$|\b(?:purpose|mission|point) of\b|\bwhy do (?:we|you|they) (?:have|need)\b/i;
const OF_PURPOSE_BONUS = 1;
/** The sentence that says what a role is: "The SRE team is …", "An analyst works …". */
const DEFINES_BONUS = 0.6;
/** A passage of the role's own that says what it is responsible for. */
const OWNS_BONUS = 0.4;
/** A passage that says what the role is, right below its name. */
const OWN_SECTION_BONUS = 0.6;
const PROCEDURE_FACTOR = 0.5;
/** The first passage under a title or heading introduces what follows. */
const OPENS_BONUS = 0.5;
/** A passage that only names the role says as much of it as there are sentences in which it does something. */
const DOES_BONUS = 0.3;
const MAX_DOES_BONUS = 0.9;
/** A heading of more than the role's name is of one matter. */
const OF_ONE_MATTER = 0.75;
/** A list of those who belong to the role, where nobody asks for them. */
const OF_MEMBERS_FACTOR = 0.6;
/** A list of names and addresses. */
const NO_PROSE_FACTOR = 0.3;
/** The passage has the figure that is asked for. */
const FIGURE_BONUS = 1.5;
/** A passage of one short line. */
const STUB_FACTOR = 0.5;
/** What a hint in the question ("responsible", "expected") adds per point of its score. */
const HINT = 0.3;

/** Which side of a role a question asks for. */
interface DescribeAsked {
  readonly asksDuties: boolean;
  readonly asksPurpose: boolean;
}

/** The weight of a passage by what its heading is about. */
function weighHeading(
  weight: number,
  { isOverview, isOfDuties, isOfPurpose, isOfOneMatter, isProcedure }: RolePassage,
  { asksDuties, asksPurpose, isTold }: DescribeAsked & { readonly isTold: boolean },
): number {
  let weighed = weight + (isOverview ? OVERVIEW_BONUS : 0);
  if (isOfDuties && asksDuties) weighed += OF_DUTIES_BONUS;
  else if (isOfPurpose && asksPurpose) weighed += OF_PURPOSE_BONUS;
  else if (isOfOneMatter) weighed *= OF_ONE_MATTER;
  return isProcedure && !isOverview && !isTold ? weighed * PROCEDURE_FACTOR : weighed;
}

/** What is done by a role, or is its in one line of a table, tells less of it than what it does. */
const DONE_BY_SHARE = 0.5;

function countDeeds({ telling }: RolePassage): number {
  return telling.reduce(
    (sum, told) => sum + (isOfItself(told) ? 1 : told.worth * DONE_BY_SHARE),
    0,
  );
}

/** Words that stand for the role itself: "the role of the baker" asks for nothing that speaks of roles. */
const FOR_ROLE_ITSELF =
  /^(?:roles?|jobs?|positions?|people|person|someone|kind|sort|tell|explain|describe|kindly|please)$/;

/** Whether a passage tells of its role, and not only who has it or how to reach them. */
function saysWhatItDoes(one: RolePassage): boolean {
  return tellsOfIt(one) && one.isProse && !isRoster(one.passage.text);
}

/** The passages that say best what a role is as a whole. */
export function rankOverview(
  role: string,
  question: Question,
  index: PassageIndex,
): ScoredPassage[] {
  const { own, others, passages } = readRolePassages(role, index);
  const { quantity } = question;
  const isNamingEnough = own.length < FEW || quantity !== null || !own.some(saysWhatItDoes);
  const further = others.filter(({ isDefinition }) => isNamingEnough || isDefinition);
  const all = [...own, ...further];
  const saying = all.filter(({ passage }) => !hasOnlyNames(passage, role, index));
  const speaking = saying.length > 0 ? saying : all;
  const telling = question.hints.filter((hint) => !FOR_ROLE_ITSELF.test(hint));
  const hints = new Map(
    index.search
      .findAmong({ words: [], hints: telling, said: question.said }, passages)
      .map((hit) => [hit.passage.id, hit.score]),
  );
  const asksWho = asksWhoTheyAre(question);
  const asked = {
    asksDuties: ASKS_DUTIES.test(question.text),
    asksPurpose: ASKS_PURPOSE.test(question.text),
  };
  const opened = new Set<string>();
  const ranked = speaking
    .map((one) => {
      const { passage, isMention, isDefinition } = one;
      let weight = 1;
      if (!opened.has(one.place)) weight += OPENS_BONUS;
      opened.add(one.place);
      if (one.isIntroduction) weight += DEFINES_BONUS;
      const isTold = isMention && isDefinition;
      if (isDefinition) weight += DEFINES_BONUS;
      if (opensOwnSection(one)) weight += OWN_SECTION_BONUS;
      if (!isMention && !isDefinition && (one.telling[0]?.worth ?? 0) >= WORTH.owns)
        weight += OWNS_BONUS;
      if (isMention) weight += Math.min(MAX_DOES_BONUS, DOES_BONUS * countDeeds(one));
      if (!one.isProse) weight *= NO_PROSE_FACTOR;
      if (one.listsMembers && !asksWho) weight *= OF_MEMBERS_FACTOR;
      weight = weighHeading(weight, one, { ...asked, isTold });
      weight += HINT * (hints.get(passage.id) ?? 0);
      if (quantity !== null && hasFigureOfRoles(passage, [role], quantity, index))
        weight += FIGURE_BONUS;
      if (one.isStub && !isDefinition) weight *= STUB_FACTOR;
      // a passage of one role says more about it than one that several share
      const isToldByIt = isMention && (one.telling[0]?.worth ?? 0) >= WORTH.doneBy;
      const sharing = isTold || isToldByIt ? 1 : passage.roles.length;
      const sure = Math.max(one.sureness, isDefinition ? OF_DEFINITION : 0);
      weight *= sure / Math.sqrt(Math.max(1, sharing));
      return { passage, score: weight };
    })
    .sort((a, b) => b.score - a.score);
  return putOutdatedLast(ranked);
}

/** Whether a passage says what its role is below the name of the role alone: as a heading, or as the title of its article. */
function opensOwnSection(one: RolePassage): boolean {
  const { attribution, heading } = one.passage;
  const isBelowName =
    attribution === 'heading' || (attribution === 'title' && heading.length === 0);
  return one.isIntroduction && one.isDefinition && isBelowName && !one.isOfOneMatter;
}

/** The passages that say something of a role on what was asked, best first, as hits with their coverage. */
export function rankAspect(role: string, question: Question, index: PassageIndex): Hit[] {
  const { sureness, passages } = readRolePassages(role, index);
  return index.search
    .findAmong(question, passages)
    .filter((hit) => hit.coverage > 0)
    .map((hit) => ({ ...hit, score: hit.score * (sureness.get(hit.passage) ?? 0) }))
    .sort((a, b) => b.score - a.score);
}
