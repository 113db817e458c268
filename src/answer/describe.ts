// Ranks the passages of a role: as a whole, or on one aspect.

import type { Attribution, Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';
import { hasFigureOfRole } from './role-figures.ts';

/** How surely a passage speaks for a role, by how that is known. */
const SURENESS: Readonly<Record<Attribution, number>> = {
  heading: 1,
  table: 0.95,
  'lead-in': 0.95,
  title: 1,
  mention: 0.5,
  none: 0.3,
};
/** A passage that names the role without speaking for it. */
const NAMING = 0.6;

/** A passage of a role that the role includes. */
const OF_MEMBER = 0.6;

/** With fewer passages of its own, a role is described by those that name it too, and by those of the roles it includes. */
const FEW = 3;

/** A heading under which an article says what a role is or does. */
const OVERVIEW =
  /\b(?:responsib\w+|role|roles|scope|overview|about|mission|purpose|summary|introduction|duties|what (?:we|they|you)(?:'ll| will)? do|day[- ]to[- ]day|who we are|definition|what is|charter|goals?|objectives?)\b/i;
const OVERVIEW_BONUS = 0.4;
/** The sentence that says what a role is: "The SRE team is …", "An analyst works …". */
const DEFINES_BONUS = 0.6;
/** A heading under which an article says how something is done or where it is found, and not what a role is. */
const PROCEDURE =
  /\b(?:step \d+|how to|(?:enter|leav|remov|elect|join|appoint|nominat|select|replac|start|end|clos|apply|report|open|notify|send|becom|declar|resign)ing|removal|election|appointment|nomination|elections|terms?|term limits|retirement|off-?boarding|on-?boarding|where to find us|find us|contact(?: us| details)?|links|resources|further reading|see also|meetings?|rotations?|checklist|template|alumni|history|changelog|faqs?)\b/i;
const PROCEDURE_FACTOR = 0.5;
/** What follows a name that a sentence defines: "X is responsible for", "X ensures". */
const DEFINES =
  /^\W*(?:(?:team|group|role|members?)\b\W*)?(?:\([^)]*\)\W*)?(?:(?:is|are)\s+(?:a|an|the|our|one|responsible|accountable|in charge|there|made up)\b|(?:exists?|owns?|leads?|manages?|provides?|supports?|ensures?|runs?|maintains?|looks? after|makes? sure|helps?|builds?|oversees?|enables?|delivers?|works?|acts?|serves?|drives?|coordinates?)\b)/i;
/** A sentence near the beginning defines the role. */
const MAX_DEFINING = 3;
/** The first passage under a title or heading introduces what follows. */
const OPENS_BONUS = 0.5;
/** The passage has the figure that is asked for. */
const FIGURE_BONUS = 1.5;
/** A passage this short is a stub: a link, a heading's remains. */
const STUB = 80;
const STUB_FACTOR = 0.5;
/** What a hint in the question ("responsible", "expected") adds per point of its score. */
const HINT = 0.3;

function isIntroduction(passage: Passage, role: string, index: PassageIndex): boolean {
  const [first] = index.sentencesOf(passage);
  const name = first?.names[0];
  if (first === undefined || name === undefined || name.start >= 25) return false;
  return name.role === role || index.membersOf(role).includes(name.role);
}

/** Whether one of the first sentences says what the role is or does. */
function hasDefinition(passage: Passage, role: string, index: PassageIndex): boolean {
  return index
    .sentencesOf(passage)
    .slice(0, MAX_DEFINING)
    .some(({ text, names }) => {
      const [name] = names;
      return name?.role === role && DEFINES.test(text.slice(name.end));
    });
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

/** The passages that say best what a role is as a whole. */
export function rankOverview(
  role: string,
  question: Question,
  index: PassageIndex,
): ScoredPassage[] {
  const { own, others } = findSpeaking(role, index);
  const { quantity } = question;
  const isNamingEnough = own.size < FEW || quantity !== null;
  const sureness = isNamingEnough ? new Map([...own, ...others]) : own;
  const passages = [...sureness.keys()];
  const hints = new Map(
    index.search
      .rank({ words: [], hints: question.hints, said: question.said }, passages)
      .map((hit) => [hit.passage.id, hit.score]),
  );
  const opened = new Set<string>();
  const ranked = passages
    .map((passage) => {
      let weight = 1;
      const place = `${passage.path}\n${passage.attribution === 'title' ? '' : passage.heading.join('\n')}`;
      if (!opened.has(place)) weight += OPENS_BONUS;
      opened.add(place);
      if (isIntroduction(passage, role, index)) weight += DEFINES_BONUS;
      if (hasDefinition(passage, role, index)) weight += DEFINES_BONUS;
      const heading = passage.heading.at(-1) ?? '';
      if (OVERVIEW.test(heading)) weight += OVERVIEW_BONUS;
      else if (PROCEDURE.test(heading)) weight *= PROCEDURE_FACTOR;
      weight += HINT * (hints.get(passage.id) ?? 0);
      if (quantity !== null && hasFigureOfRole(passage, role, quantity, index))
        weight += FIGURE_BONUS;
      if (passage.text.length < STUB) weight *= STUB_FACTOR;
      // a passage of one role says more about it than one that several share
      weight *= (sureness.get(passage) ?? 0) / Math.sqrt(Math.max(1, passage.roles.length));
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
