// Reads what each passage says of a role, whatever is asked of it.

import type { Attribution, Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { isRoster } from './roster.ts';
import { countDoing, hasDefinition, isHeadedByName, isProse, isSubjectAt } from './telling.ts';

/** What a passage says of a role, but for how it fits a question. */
export interface RolePassage {
  readonly passage: Passage;
  /** How surely the passage speaks for the role. */
  readonly sureness: number;
  /** It has the role's name in its text alone, or is of a role that the role includes. */
  readonly isMention: boolean;
  /** Its first sentence is about the role or one that it includes. */
  readonly isIntroduction: boolean;
  /** A sentence says what the role is, near the beginning where the passage is the role's own. */
  readonly isDefinition: boolean;
  /** The number of sentences in which the role does something, where it is only mentioned. */
  readonly doing: number;
  readonly isProse: boolean;
  /** It begins with who belongs to the role: "The crew consists of these members:". */
  readonly listsMembers: boolean;
  /** It is a line, such as a link or a heading's remains. */
  readonly isStub: boolean;
  /** Its heading says more than the role's name. */
  readonly isOfOneMatter: boolean;
  /** Its heading is one under which an article says what a role is or does … */
  readonly isOverview: boolean;
  /** … what it does … */
  readonly isOfDuties: boolean;
  /** … what it is for … */
  readonly isOfPurpose: boolean;
  /** … or how something is done or where it is found, and not what a role is. */
  readonly isProcedure: boolean;
  /** The same for all passages of a section. */
  readonly place: string;
}

/** The passages of a role, and others that may say something of it. */
interface RolePassages {
  readonly own: readonly RolePassage[];
  readonly others: readonly RolePassage[];
  /** All of them, each with its sureness. */
  readonly passages: readonly Passage[];
  readonly sureness: ReadonlyMap<Passage, number>;
}

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
/** A passage of a role that the role includes. */
const OF_MEMBER = 0.6;
/** A sentence near the beginning defines the role. */
const MAX_DEFINING = 3;
/** A passage of one line this short is a stub: a link, a heading's remains. A list of short duties is none. */
const STUB = 80;

/** A heading under which an article says what a role is or does. */
const OVERVIEW =
  /\b(?:responsib\w+|role|roles|scope|overview|about|mission|purpose|summary|introduction|duties|what (?:we|they|you)(?:'ll| will)? do|day[- ]to[- ]day|who we are|definition|what is|charter|goals?|objectives?)\b/i;
/** A heading of what it does, and a question for that. */
const OF_DUTIES = /\b(?:responsib\w+|dut(?:y|ies)|tasks?|what (?:we|they|you)(?:'ll| will)? do)\b/i;
/** A heading of what it is for. */
const OF_PURPOSE = /\b(?:purpose|mission|goals?|objectives?|charter|why)\b/i;
/** A heading under which an article says how something is done or where it is found, and not what a role is. */
const PROCEDURE =
  /\b(?:step \d+|how to|(?:enter|leav|remov|elect|join|appoint|nominat|select|replac|start|end|clos|apply|report|open|notify|send|becom|declar|resign)ing|removal|election|appointment|nomination|elections|terms?|term limits|retirement|off-?boarding|on-?boarding|where to find us|find us|contact(?: us| details)?|links|resources|further reading|see also|meetings?|rotations?|checklist|template|alumni|history|changelog|faqs?)\b/i;

/** What a passage begins with like with a heading: "**Responsibilities**:", "- **What we do:**". */
const BOLD_LABEL = /^(?:[-*+]\s+)?(?:\*\*|__)([^*_\n]{1,60})(?:\*\*|__):?(?=\s|$)/;

/** A sentence that only leads to a list of people. */
const LEADS_TO_MEMBERS = /\b(?:members?|people|staff)\b[^.;:]{0,30}:$/i;

/** Read once for each role, since a role of many passages is asked about often; it grows to the size of the pack at most. */
const readBefore = new WeakMap<PassageIndex, Map<string, RolePassages>>();

/** The passages of a role, those that only name it, and those of the roles that it includes. */
export function readRolePassages(role: string, index: PassageIndex): RolePassages {
  const byRole = readBefore.get(index) ?? new Map<string, RolePassages>();
  readBefore.set(index, byRole);
  const known = byRole.get(role) ?? readPassages(role, index);
  byRole.set(role, known);
  return known;
}

function readPassages(role: string, index: PassageIndex): RolePassages {
  const own = new Map(index.passagesOf(role).map((passage) => [passage, surenessOf(passage)]));
  const members = index
    .membersOf(role)
    .flatMap((member) => index.passagesOf(member))
    .map((passage) => [passage, surenessOf(passage) * OF_MEMBER] as const);
  const naming = index.passagesNaming(role).map((passage) => [passage, NAMING] as const);
  const others = new Map([...members, ...naming].filter(([passage]) => !own.has(passage)));
  const read = (isOther: boolean) => (entry: readonly [Passage, number]) =>
    readPassage(entry, isOther, role, index);
  const sureness = new Map([...own, ...others]);
  return {
    own: [...own].map(read(false)),
    others: [...others].map(read(true)),
    passages: [...sureness.keys()],
    sureness,
  };
}

function surenessOf({ attribution }: Passage): number {
  return SURENESS[attribution];
}

function readPassage(
  [passage, sureness]: readonly [Passage, number],
  isOther: boolean,
  role: string,
  index: PassageIndex,
): RolePassage {
  const { attribution, heading, path } = passage;
  const isMention = isOther || attribution === 'mention';
  const nearest = heading.at(-1) ?? '';
  const label = `${nearest} ${BOLD_LABEL.exec(passage.text)?.[1] ?? ''}`;
  return {
    passage,
    sureness,
    isMention,
    isIntroduction: isIntroduction(passage, role, index),
    isDefinition: hasDefinition(passage, role, index, isMention ? undefined : MAX_DEFINING),
    doing: isMention ? countDoing(passage, role, index) : 0,
    isProse: isProse(passage),
    listsMembers: LEADS_TO_MEMBERS.test(index.sentencesOf(passage)[0]?.text ?? ''),
    isStub: passage.text.length < STUB && index.sentencesOf(passage).length < 2,
    isOfOneMatter: attribution === 'heading' && !isHeadedByName(passage, role, index),
    isOverview: OVERVIEW.test(label),
    isOfDuties: OF_DUTIES.test(label),
    isOfPurpose: OF_PURPOSE.test(label),
    isProcedure: PROCEDURE.test(nearest),
    place: `${path}\n${attribution === 'title' ? '' : heading.join('\n')}`,
  };
}

function isIntroduction(passage: Passage, role: string, index: PassageIndex): boolean {
  const [first] = index.sentencesOf(passage);
  const name = first?.names[0];
  if (first === undefined || name === undefined || !isSubjectAt(first.text, name.start))
    return false;
  return name.role === role || index.membersOf(role).includes(name.role);
}

const ASKS_WHO_THEY_ARE = /\b(?:who|members?|people)\b/i;

/** Whether a list of names tells all that is asked of a role. */
export function asksWhoTheyAre({ text }: Question): boolean {
  return ASKS_WHO_THEY_ARE.test(text);
}

/** Whether a passage says something of its role, and does not only name it. */
export function tellsOfIt({
  isMention,
  isDefinition,
  isIntroduction,
  doing,
}: RolePassage): boolean {
  return !isMention || isDefinition || isIntroduction || doing > 0;
}

/** Whether a passage says something of one of the roles, and does not only name it. */
export function tellsOfRole(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  const { roles } = question;
  const asksWho = asksWhoTheyAre(question);
  return roles.some((role) => {
    const { own, others } = readRolePassages(role, index);
    const read = [...own, ...others].find((one) => one.passage === passage);
    return read !== undefined && (asksWho || !isRoster(passage.text)) && tellsOfIt(read);
  });
}
