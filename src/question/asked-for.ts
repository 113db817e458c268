// Decides what a question asks for (people, a relation of roles, a yes or no, limits, a role, a thing) from its wording.

import { readLimitsAsked } from './asks-limits.ts';
import { type PeopleAsked, readPeopleAsked, WHERE_TO } from './asks-people.ts';
import {
  areSideBySide,
  asksOfEach,
  contrastsUnnamed,
  isBarePair,
  isContrasting,
  markRelationWording,
} from './asks-relation.ts';
import { choosesOwner, readWhetherAsked } from './asks-whether.ts';
import { isContactVerb } from './duty-verbs.ts';
import type { MarkedQuestion } from './marked-question.ts';
import type { AskedForm, Intent } from './question.ts';

/**
 * How the roles that a question for an owner names stand to it: `owned` as part of what is owned ("who manages designers?"),
 * `guessed` or offered as the owner ("does A own it?", "who owns it, A or B?"), or `asking` for it ("who should A talk to?").
 */
type RoleStanding = 'owned' | 'guessed' | 'asking';

/** What a question asks for. */
export interface AskedFor {
  readonly intent: Intent;
  readonly standing: RoleStanding;
  /** Whether a role is guessed, and the answer is yes, no or who else. */
  readonly isWhether: boolean;
  /** What is asked of a role besides what it does; null for nothing else. */
  readonly form: AskedForm | null;
  /** Whether it may ask for a place as well as for people. */
  readonly mayBePlace: boolean;
  /** For each word, whether it only asks. */
  readonly shaping: readonly boolean[];
  /** Folded words from the one that asks for people on; null where no word does. */
  readonly clause: string | null;
  /** The index of that word; 0 where there is none. */
  readonly clauseAt: number;
  /** The verb that an idiom stands for: "decides" in "whose call is it?". */
  readonly does: string | null;
  /** The verb of a yes or no. */
  readonly verb: string | null;
}

const AUXILIARY_VERB = '(?:do|does|did|would|should|can|could|will|must|may|is|are)';
/** Before a role whose holder is asked for: "who is the current …". */
const AT_PRESENT = /^(?:current|present|new|acting|actual)$/;
/** "who does ROLE report to": the role acts, and another is asked for. "who do I", "who should we" ask for an owner. */
const OF_ROLE = new RegExp(
  `^(?:who(?=(?: the| our)? (?:current|present|new|acting|actual) )|whom? ${AUXILIARY_VERB}) (?:(?:the|a|an|our|each|both|all|either|of|current|present|new|acting|actual) )*(?:§|(?:they|he|she|those|these)\\b)`,
);
/** "who should ROLE talk to about X": the role asks. */
const ROLE_TURNS = new RegExp(
  `^whom? ${AUXILIARY_VERB} (?:(?:the|a|an|our) )*§ (\\w+)(?: (\\w+))?.* (?:about|for|on|regarding|concerning|when|if|in case|over) \\w`,
);
/** "do they own it?", said of roles named before. */
const OF_THEM = /^(?:(?:so|and|but|ok) )*(?:do|does|is|are|would|should|can) (?:they|he|she)\b/;
const YES_OR_NO = /^(?:(?:so|and|but|ok) )*(?:is|are|was|do|does|am)\b/;
const AS_ROLE =
  /^(?:(?:hi|hey|hello|so) )*(?:as|im|i am|were|we are|being|speaking as) (?:a |an |the |your )?§/;
/** "who approves it besides ROLE?": whoever is named is known. */
const BESIDES =
  /\b(?:besides|apart from|other than|except(?: for)?|aside from|in addition to|as well as) (?:(?:the|a|an|our|your) )*§/;
/** "who is it for", "who is eligible for it": whom it serves is asked. */
const FOR_WHOM =
  /^(?:who|whos|whom)(?: (?:is|are|was)\b.*)? for$|^(?:who|whos)(?: (?:is|are|was|else|all|exactly|actually))* (?:not )?(?:eligible|affected|entitled|covered|exempt|excluded)\b/;
/** "who works with whom". */
const EACH_OTHER = /\bwhom?\b.* whom?\b/;

const UNMARKED: Omit<AskedFor, 'intent'> = {
  standing: 'owned',
  isWhether: false,
  form: null,
  mayBePlace: false,
  shaping: [],
  clause: null,
  clauseAt: 0,
  does: null,
  verb: null,
};

/** Reads what a question asks for. `roles` counts the different roles named. */
export function readAskedFor(question: MarkedQuestion, roles: number): AskedFor {
  const people = readPeopleAsked(question, roles);
  const isPair = people === null && roles >= 2 && isBarePair(question);
  const isContrast =
    roles >= 2 && isContrasting(question, people !== null) && !choosesOwner(question);
  const isOfEach = roles >= 2 && asksOfEach(question);
  if (isPair || isContrast || isOfEach) return askComparison(question);
  const whether = readWhether(question, people, roles);
  if (whether !== null) return whether;
  if (people !== null) return readPeople(question, people, roles);
  const limits = readLimitsAsked(question, roles);
  if (limits !== null) return { ...UNMARKED, intent: 'describe', form: 'limits', shaping: limits };
  if ((roles >= 2 && areSideBySide(question)) || contrastsUnnamed(question))
    return askComparison(question);
  return { ...UNMARKED, intent: roles > 0 ? 'describe' : 'search' };
}

function askComparison(question: MarkedQuestion): AskedFor {
  return { ...UNMARKED, intent: 'compare', shaping: markRelationWording(question) };
}

/** A yes or no about a role; null where people are asked for, or something else. */
function readWhether(
  question: MarkedQuestion,
  people: PeopleAsked | null,
  roles: number,
): AskedFor | null {
  const { folded } = question;
  if (roles === 0 && !OF_THEM.test(folded)) return null;
  if (people !== null && people.clause !== null && !YES_OR_NO.test(folded)) return null;
  const whether = readWhetherAsked(question);
  if (whether === null) return null;
  return { ...UNMARKED, intent: 'who-owns', standing: 'guessed', isWhether: true, ...whether };
}

/** What a question asks that asks for people. */
function readPeople(question: MarkedQuestion, people: PeopleAsked, roles: number): AskedFor {
  const { folded } = question;
  const { clause } = people;
  const whole = { ...UNMARKED, ...people, intent: 'who-owns' as const, verb: null };
  if (clause !== null) {
    if (FOR_WHOM.test(clause)) return { ...UNMARKED, intent: roles > 0 ? 'describe' : 'search' };
    const [, first = '', second = ''] = ROLE_TURNS.exec(clause) ?? [];
    if (isContactVerb(first) || isContactVerb(second)) return { ...whole, standing: 'asking' };
    if (roles >= 2 && EACH_OTHER.test(clause)) return askComparison(question);
    if (OF_ROLE.test(clause)) {
      const isPair = roles >= 2 && areSideBySide(question);
      const shaping = question.words.map(({ folded: word }) => AT_PRESENT.test(word));
      return isPair ? askComparison(question) : { ...UNMARKED, intent: 'describe', shaping };
    }
  }
  const mayBePlace = clause === null && WHERE_TO.test(folded);
  if (AS_ROLE.test(folded) || BESIDES.test(folded) || (mayBePlace && roles > 0))
    return { ...whole, standing: 'asking', mayBePlace };
  const isOffered = roles >= 2 && (areSideBySide(question) || /\b(?:which|one) of\b/.test(folded));
  return { ...whole, standing: isOffered ? 'guessed' : 'owned', mayBePlace };
}
