// Reads what each passage says of a role, whatever is asked of it.

import type { Attribution, Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import { dropNames } from '../text/role-names.ts';
import type { ScoredPassage } from './answer.ts';
import { isHeadedByName } from './headed-by-role.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { isProse } from './prose.ts';
import { isRoster, namesHolder } from './roster.ts';
import { hasDefinition, isSubjectAt, listTelling, type TellingSentence } from './telling.ts';

/** What a passage says of a role, but for how it fits a question. */
export interface RolePassage {
  readonly passage: Passage;
  /** How surely the passage speaks for the role. */
  readonly sureness: number;
  /** It has the role's name in its text alone, or is of a role that the role includes. */
  readonly isMention: boolean;
  /** It speaks for the role or for one that the role includes. */
  readonly isOwn: boolean;
  /** Its first sentence is about the role or one that it includes. */
  readonly isIntroduction: boolean;
  /** A sentence says what the role is, near the beginning where the passage is the role's own. */
  readonly isDefinition: boolean;
  /** The sentences that tell of the role, those that tell most of it first. */
  readonly telling: readonly TellingSentence[];
  readonly isProse: boolean;
  /** It begins with who belongs to the role: "The crew consists of these members:". */
  readonly listsMembers: boolean;
  /** It is a line, such as a link or a heading's remains. */
  readonly isStub: boolean;
  /** The heading or title that makes it the role's says more than the role's name. */
  readonly isOfOneMatter: boolean;
  /** It begins with what is so in one case only. */
  readonly isOfOneCase: boolean;
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
  readonly read: ReadonlyMap<Passage, RolePassage>;
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
/** "Being a cook is a responsibility, not a privilege": a heading that is a sentence says something of its own. */
const SAYS_SOMETHING_ELSE =
  /^(?!what\b|who\b)\S+(?: \S+){1,5} (?:is|are|isn['’]t|aren['’]t) (?:an?|the|not|no)\b/i;
/** A heading of what it does, and a question for that. */
const OF_DUTIES = /\b(?:responsib\w+|dut(?:y|ies)|tasks?|what (?:we|they|you)(?:'ll| will)? do)\b/i;
/** A heading of what it is for. */
const OF_PURPOSE = /\b(?:purpose|mission|goals?|objectives?|charter|why)\b/i;
/** A heading under which an article says how something is done or where it is found, and not what a role is. */
const PROCEDURE =
  /\b(?:step \d+|how to|(?:enter|leav|remov|elect|join|appoint|nominat|select|replac|start|end|clos|apply|report|open|notify|send|becom|declar|resign|revok|withdraw|suspend|terminat|promot)ing|removal|election|appointment|nomination|elections|terms?|term limits|retirement|off-?boarding|on-?boarding|where to find us|find us|contact(?: us| details)?|links|resources|further reading|see also|meetings?|rotations?|checklist|template|alumni|history|changelog|change log|update logs?|faqs?)\b/i;

/** What a passage begins with like with a heading: "**Responsibilities**:", "- **What we do:**". */
const BOLD_LABEL = /^(?:[-*+]\s+)?(?:\*\*|__)([^*_\n]{1,60})(?:\*\*|__):?(?=\s|$)/;

const IN_ONE_CASE = /^\W*(?:if|unless|in case|in the event|should)\b/i;

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
  const readAs = (isOther: boolean) => (entry: readonly [Passage, number]) =>
    readPassage(entry, isOther, role, index);
  const sureness = new Map([...own, ...others]);
  const [ownRead, othersRead] = [[...own].map(readAs(false)), [...others].map(readAs(true))];
  return {
    own: ownRead,
    others: othersRead,
    passages: [...sureness.keys()],
    sureness,
    read: new Map([...ownRead, ...othersRead].map((one) => [one.passage, one])),
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
  const ids = [role, ...index.membersOf(role)];
  const isUnderHeading = attribution === 'heading' || attribution === 'title';
  const nearest = heading.at(-1) ?? '';
  const label = `${nearest} ${BOLD_LABEL.exec(passage.text)?.[1] ?? ''}`;
  const isMotto = SAYS_SOMETHING_ELSE.test(nearest);
  return {
    passage,
    sureness,
    isMention,
    isOwn: attribution !== 'mention' && passage.roles.some((one) => ids.includes(one)),
    isIntroduction: isIntroduction(passage, role, index),
    isDefinition: hasDefinition(passage, role, index, isMention ? undefined : MAX_DEFINING),
    telling: ids.flatMap((id) => listTelling(passage, id, index)),
    isProse: isProse(passage),
    listsMembers: LEADS_TO_MEMBERS.test(index.sentencesOf(passage)[0]?.text ?? ''),
    isStub: passage.text.length < STUB && index.sentencesOf(passage).length < 2,
    isOfOneMatter: isUnderHeading && !ids.some((id) => isHeadedByName(passage, id, index)),
    isOfOneCase: IN_ONE_CASE.test(index.sentencesOf(passage)[0]?.text ?? ''),
    isOverview: !isMotto && OVERVIEW.test(label),
    isOfDuties: !isMotto && OF_DUTIES.test(label),
    isOfPurpose: !isMotto && OF_PURPOSE.test(label),
    isProcedure: PROCEDURE.test(dropNames(nearest, index.findNames(nearest))),
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

/** Whether a passage says something of its role as a whole, and does not only name it or speak of one matter. */
export function tellsOfIt(one: RolePassage): boolean {
  if (one.isDefinition || one.telling.length > 0) return true;
  if (!one.isOwn || one.isOfOneCase || !one.isProse) return false;
  return !one.isOfOneMatter || one.isOverview || one.isIntroduction;
}

/** "who is the clerk?", and not "who is on the council?" nor "who are the clerks?" */
const ASKS_FOR_PERSON = /\bwho(?:['’]?s| is)\b(?! (?:on|in|part)\b)/i;

/** The line of a passage that says by name who has the one role that is asked about. */
function findHolder(
  passage: Passage,
  { roles, words }: Question,
  index: PassageIndex,
): Sentence | undefined {
  const [role, another] = roles;
  if (role === undefined || another !== undefined || words.length > 0) return undefined;
  return index
    .sentencesOf(passage)
    .find(({ text, names }) =>
      names.some((name) => name.role === role && namesHolder(text, name.start, name.end)),
    );
}

/** Whether a passage says something of one of the roles, and does not only name it. */
export function tellsOfRole(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  if (ASKS_FOR_PERSON.test(question.text) && findHolder(passage, question, index) !== undefined)
    return true;
  if (!asksWhoTheyAre(question) && isRoster(passage.text)) return false;
  return question.roles.some((role) => tellsOfWhole(passage, role, index));
}

/** Whether a passage says something of a role as a whole. */
export function tellsOfWhole(passage: Passage, role: string, index: PassageIndex): boolean {
  const read = findRead(passage, role, index);
  return read !== undefined && tellsOfIt(read);
}

/** A passage that only names the one role which is asked about, with the sentence that says something of it; others as they are. */
export function withSentenceOnRole(
  found: ScoredPassage,
  question: Question,
  index: PassageIndex,
): ScoredPassage {
  const [role, another] = question.roles;
  if (role === undefined || another !== undefined) return found;
  const holder = ASKS_FOR_PERSON.test(question.text) && findHolder(found.passage, question, index);
  if (holder) return { ...found, sentence: holder.text };
  const read = findRead(found.passage, role, index);
  const [telling] = read?.isMention === true ? read.telling : [];
  return telling === undefined ? found : { ...found, sentence: telling.sentence.text };
}

function findRead(passage: Passage, role: string, index: PassageIndex): RolePassage | undefined {
  return readRolePassages(role, index).read.get(passage);
}
