// Weighs how a sentence speaks of a role that it names, as evidence that the role owns what the sentence is about.

import { hasOtherScript } from '../text/other-languages.ts';
import type { NameHit } from '../text/role-names.ts';
import { ACTING, ACTING_TOGETHER, isHardlyDone } from './acting.ts';
import { dropBeforeName, dropBehindName } from './around-names.ts';
import { type AskedOfRoles, NOTHING_ASKED } from './asked-of-roles.ts';
import { type CellLabel, findCellLabel, tellsOfRow } from './cell-labels.ts';
import { isSubject, ownsSubject } from './clause-subject.ts';
import { areJoined, type Clause, splitClauses } from './clauses.ts';
import { isDelegatedTo } from './delegation.ts';
import { isDenied } from './denial.ts';
import { isDoneBy, isPartlyDoneBy } from './done-by.ts';
import {
  findForm,
  isOnlyTold,
  isToldOf,
  sendsReader,
  takeFirstWords,
  VERB_WORDS,
} from './ownership-forms.ts';
import { isPast } from './past.ts';
import { findAskedLabel, hasNoRoleUnder, isOfThoseWhoCome, readColumnLabel } from './row-labels.ts';
import { findNounForm } from './said-by-noun.ts';

/** The most that a statement can count. */
export const MOST_STRENGTH = 1.5;
/** The column that was asked for names the role. */
const ASKED = MOST_STRENGTH;
/** The role is said to own: "X is responsible for", "owned by X", "X decides". */
export const ASSIGNED = 1.3;
/** The role acts: "X checks", "X will send". */
export const ACTS = 1;
/** Others go to the role: "contact X", "approval from X", "reported to X". */
export const CONTACTED = 0.9;
/** A contact is asked for, and the role is one: more than who does it. */
const ASKED_CONTACT = MOST_STRENGTH;
/** A contact is asked for, and the role is to be told of it: less than where the text sends its reader there. */
const INFORMED = 1.1;
/** The role does a part, or has it done to it: "reviewed by X", "used by X". */
export const TAKES_PART = 0.7;
/** What is left of what a role does where it is only a condition: "if X agrees, …" … */
const CONDITION = 0.4;
/** … and where it says when another thing is done, and so that this one is: "once X agrees, …". */
const TIME_CLAUSE = 0.75;
/** The role is only mentioned. */
export const MENTIONED = 0.25;
/** The role is named to disown it. */
export const DISOWNED = 0;

/** After the name: it owns. Particles and auxiliaries may come between. */
const OWNING =
  /^(?:\W|\b(?:team|teams|role|members?|is|are|was|be|will|shall|must|should|may|also|then|primarily|solely|ultimately|has|have|the|who|which|that|currently|directly|fully|held|and|both|all|each)\b)*\b(?:own(?:s|ed|er|ers|ership)?|responsib\w+|accountab\w+|in charge|lead(?:s|ing)?|led|manages?|managing|maintains?|runs?|decides?(?! (?:if|whether)\b)|drives?|oversees?|coordinates?|handles?|approves?|assigns?|ensures?|defines?|sets?|delivers?|supervises?|directs?|looks? after|takes? care)\b/i;
/** After the name: others do it to the role, "trustees (are) elected by staff". */
const DONE_TO_IT =
  /^\s+(?:(?:is|are|was|were|be|been|will|must|may|can|get|gets|also|then|always|usually)\s+)*\p{L}+(?:ed|en|own|oun)\s+by\b/iu;
const SEVERAL = /(?:s\)?|people|staff|folks)$/i;
/** After the name: it has the last word. */
const DECIDING =
  /^\W*(?:(?:will|can|must|should|may|also|then|always|ultimately)\s+)*(?:makes?|has|have|holds?|gives?|gets?)\s+(?:the\s+)?(?:final|last|ultimate|casting)\s+(?:call|say|word|decision|vote)\b/i;
/** Before the name: it is the role's. */
const BELONGS =
  /\b(?:belongs?|belonging|is up|are up|falls?|down|lies|lie|rests?|sits?) (?:to|with)\s+(?:the |our |your |a |an )?(?:(?<=\b(?:the|our|your) )[\w-]+ )?$/i;
/** Before the name: it is not done by or to the role. */
const NOT_DONE =
  /\b(?:never|not|cannot|\w+n['’]t)\s+(?:ever\s+)?(?:be\s+|been\s+)?(?:[a-z]+ly\s+)?[a-z]+(?:ed|en|wn|ne|nt|ld)\s+(?:by|to|with|through|via)\s+(?:an?\s+|the\s+|our\s+)?(?:[\w-]+\s+){0,2}(?:of\s+(?:the\s+)?)?$/i;
/** Before "by": what somebody did or wants, which others deal with: "violations by", "requests by". */
const DONE_BY_THEM =
  /(?<!\b(?:on|upon|at) )(?:violations?|breach(?:es)?|abuse|misconduct|misuse|harassment|mistakes?|requests?|questions?|complaints?|reports?|concerns?|contributions?|submissions?|proposals?|applications?|comments?|feedback|posts?|visits?|absences?|use|usage) (?:made |raised |filed )?by\s+(?:the |our |your |an? )?(?:[\w-]+ )?$/i;
/** Before the name: who does something is it, "being on call means you are the". */
const IS_IT =
  /\b(?:means? (?:that )?(?:you|one|they)(?:['’]re| are| is| become| becomes)|makes? (?:you|one|them)|(?:you|they|who\w*) (?:acts?|serves?|works?|stands? in) as)\s+(?:the |our |your |a |an )?$/i;
/** The words of a clause that make it a condition, up to the name. */
const IN_CONDITION =
  /^\W*(?:and |or |but |then |so )?(?:if|when|whenever|(?<!^\s*,\s*)where|unless|(once|after|before|until)|while|in case)\b[^,;:]*$/i;
/** Before the name: it is who somebody may be, "if you are an". */
const WHO_ONE_MAY_BE =
  /\b(?:if|when|unless|whether|in case|as long as) (?:you|your|they|he|she|someone|somebody|one)(?:['’]?re|['’]?s| are| is)?(?: (?:currently|already|also|not))? (?:(?:in|on|part of|one of) )?(?:the |an? |our )?$/i;
/** After the name: what it does is said of it by the way, "Anna, who will manage it". */
const RELATIVE = /^\s*(?:\([^()]*\))?,?\s+who\b/i;
/** What may be between a subject and its verb. */
const BEFORE_VERB =
  /^(?:\W|\b(?:teams?|members?|role|group|will|shall|must|should|may|might|can|could|would|do|does|did|is|are|be|been|to|has|have|had|also|then|always|usually|typically|normally|often|only|who|which|that|both|all|each|jointly|together|ultimately|primarily|solely|\p{L}+ly)\b)*/iu;
/** A bracket that is open before the name. */
const IN_BRACKETS = /\([^()]*$/;
/** Before the name: people turn to it. */
const TOWARDS =
  /\b(?:see|contact(?:ing|s)?|ask(?:ing|s)?|notif(?:y|ies|ying)|inform(?:ing|s)?|alert(?:ing|s)?|tell(?:ing|s)?|email(?:ing|s)?|message|messages|messaging|ping(?:ing|s)?|reach(?:ing)? out to|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|reports? (?:it |this |them )?to|go(?:es)? to|sent to|send(?:s|ing)? (?:\w+ ){0,4}to|escalated? to|assigned to|handed to|routed to|disclosed? (?:to|with)|(?:approval|permission|agreement|consent|confirmation|sign-?off|help|support|advice|decision|guidance) (?:from|of|by)|approved by|via|through|let|(?!(?:shared|limited|restricted|confined|related|compared|linked|connected|attached|exposed|entitled|invited|promoted|opposed|used) )[a-z]+ed (?:\w+ ){0,3}(?:to|with)|(?:return|give|hand|bring|submit|raise|take|forward|pass|deliver|present)(?:s|ing)? (?:\w+ ){0,4}(?:to|with)|check(?:ing)? with|discuss(?:ing|ed)? (?:\w+ ){0,3}with|agree(?:d|ing)? (?:\w+ ){0,3}with|with (?:the )?(?:help|support) of)\s+(?:the |our |your |a |an |their |its |relevant |appropriate |either |both )*(?:(?<=\b(?:the|our|your) )[\w-]+ )?$/i;
/** Before the name: people tell it something … */
const TELLING =
  /\b(?:notify|inform|alert|tell|email|e-mail|message|remind|let|update)(?:ing|s)?\s+(?:[\w'’-]+ ){0,2}$/i;
/** … and after it: what, which is not for the role to do. */
const WHAT_IS_TOLD = /^\s*(?:\([^()]*\)\s*)?(?:that|confirming|saying|stating|explaining)\b/i;
/** After the name: what it gets is for it to do, "sent to the clerk for approval". */
const FOR_DOING =
  /^\s+for ((?:(?:final|formal|their|his|her|your|and|or) |(?:approval|sign-?off|review|authori[sz]ation|confirmation|processing|payment|signature|signing)\b,? ?)+)/i;
/** After the name: it tells others. */
const INFORMS =
  /^\s+(?:(?:will|must|should|can|may|then|also|always|\p{L}+ly)\s+)*(?:informs?|tells?|notif(?:y|ies)|alerts?|emails?|messages?|reminds?)\b/iu;
/** After the name: it is the role's. */
const OWN_DUTY = /^(?:'s|’s)?\s*(?:team )?(?:responsibilit(?:y|ies)|ownership|job|duty|duties)\b/i;
/** Before or shortly after the name: it does not own. */
const DISCLAIMING =
  /\bout of scope\b|\bnot (?:\w+ )?(?:responsib\w+|own\w*|accountab\w+|in scope|part of|handled?|covered?|managed?)\b|\b(?:isn't|aren't|doesn't|don't|does not|do not|is not|are not|no longer)\b[^.;]{0,40}\b(?:responsib\w+|own|owned|accountab\w+|in scope|handle|cover|manage)\b|\brather than\s+(?:the |our )?$/i;

/** Before the name: it is one of several that might be meant. */
const EXAMPLE =
  /\b(?:e\.?g\.?|for example|for instance|such as|like|including|say)[,:]?\s+(?:the |our |your |a |an )?$/i;
/** A role named in a sentence, and what that says about who owns. */
export interface WeighedMention {
  readonly name: NameHit;
  readonly weight: number;
  /** The verb that says what the role does, with what is around it; null where there is none. */
  readonly verb: string | null;
  /** Where the clause that says it is in the sentence. */
  readonly clause: Clause;
  /** Whether it is the column that was asked for. */
  readonly isAsked: boolean;
  /** Whether it says what was asked by a noun, or by what others get from the role: the asked verb need not stand there. */
  readonly isImplied: boolean;
}

/**
 * The weights, 0 to 1.5, of a sentence as evidence that the roles it names own what it speaks of, in the order of the
 * names. What is said of one is said of those joined to it.
 */
export function weighMentions(
  sentence: string,
  names: readonly NameHit[],
  asked: AskedOfRoles = NOTHING_ASKED,
): WeighedMention[] {
  const askedLabel = findAskedLabel(sentence, names, asked.matchLabel);
  return splitClauses(sentence, names).flatMap((clause) => {
    const groups: WeighedMention[][] = [];
    for (const name of clause.names) {
      const group = groups.at(-1);
      const before = group?.at(-1)?.name;
      const next = weighMention(sentence, name, clause, names, askedLabel, asked);
      const isTold = isOnlyTold(sentence.slice(name.end));
      if (
        group !== undefined &&
        before !== undefined &&
        !isTold &&
        areJoined(sentence, before, name)
      )
        group.push(next);
      else groups.push([next]);
    }
    return groups.flatMap((group) => {
      const [best] = [...group].sort((a, b) => b.weight - a.weight);
      const { weight = 0, verb = null, isImplied = false } = best ?? {};
      return group.map((one) => ({ ...one, weight, verb, isImplied }));
    });
  });
}

function weighMention(
  sentence: string,
  name: NameHit,
  clause: Clause,
  names: readonly NameHit[],
  askedLabel: string | null,
  asked: AskedOfRoles,
): WeighedMention {
  const plain = { name, clause, verb: null, isAsked: false, isImplied: false };
  if (isOnlyTold(sentence.slice(name.end)))
    return { ...plain, weight: asked.asksWhomToTell ? INFORMED : DISOWNED };
  const label = findCellLabel(sentence, name, names);
  if (label !== null && !tellsOfRow(label, name, sentence, names)) {
    const isAsked = label.text === askedLabel;
    // who stands in the column that was asked for may be no role
    const isInOther = askedLabel !== null && hasNoRoleUnder(askedLabel, sentence, names);
    const weight = isAsked ? ASKED : isInOther ? MENTIONED : weighLabel(label, sentence);
    // A cell speaks of its row, whose head is at the beginning of the line.
    const row = { start: 0, end: sentence.length, names };
    if (weight !== null) return { ...plain, clause: row, weight, isAsked };
  }
  const leading = sentence.slice(clause.start, name.start);
  // of "Lead: a person on the council" the council is no lead
  const before = isLabelled(name, names, sentence) ? leading : dropBeforeName(leading);
  const after = dropBehindName(sentence.slice(name.end, clause.end));
  const written = sentence.slice(name.start, name.end);
  const wording = { before, after, isSeveral: SEVERAL.test(written), ...asked };
  const isOwned = ownsSubject(written, after) && !OWN_DUTY.test(after);
  if (isOwned && !(asked.isContact && sendsReader(before, after, false)))
    return { ...plain, ...(weighNounForm(wording) ?? { weight: MENTIONED }) };
  return { ...plain, ...weighWording(wording) };
}

/** Whether the name of another role is the label of what the role is named in. */
function isLabelled(name: NameHit, names: readonly NameHit[], sentence: string): boolean {
  return names.some(
    ({ end, role }) =>
      end < name.start && role !== name.role && /^\W*:\s/.test(sentence.slice(end)),
  );
}

/** What the heading of its column says about a role; null where it says nothing. */
function weighLabel({ text, isWholeCell }: CellLabel, line: string): number | null {
  if (isOfThoseWhoCome(text, line)) return MENTIONED;
  const meaning = readColumnLabel(text);
  if (meaning === 'owner') return ASSIGNED;
  if (meaning !== 'other') return DISOWNED;
  return isWholeCell ? ACTS : null;
}

/** What is around a role's name in its clause. */
interface Wording extends Pick<AskedOfRoles, 'saysDeed' | 'isContact'> {
  readonly before: string;
  readonly after: string;
  /** Whether the name is of several people. */
  readonly isSeveral: boolean;
}

type WordingWeight = Pick<WeighedMention, 'weight' | 'verb'> &
  Partial<Pick<WeighedMention, 'isImplied'>>;

/** The weight of what a noun says of the role; null where it says nothing that was asked. */
function weighNounForm({ before, after, isContact, saysDeed }: Wording): WordingWeight | null {
  const form = isContact ? null : findNounForm(before, after);
  if (form === null) return null;
  if (form.verb === null) return { weight: ASSIGNED, verb: null };
  return saysDeed(form.verb) ? { weight: ACTS, verb: form.verb, isImplied: true } : null;
}

/**
 * The weight, 0 to 1.3, of what a clause says before and after a role's name, as evidence that the role owns what the
 * clause speaks of, and the verb that says so. English wording decides; a clause in other words counts as a mere mention.
 */
function weighWording(wording: Wording): WordingWeight {
  const { before, after, isSeveral, isContact } = wording;
  if (DISCLAIMING.test(before) || DISCLAIMING.test(after.slice(0, 80)))
    return { weight: DISOWNED, verb: null };
  if (NOT_DONE.test(before) || isDenied(after) || isHardlyDone(before, after))
    return { weight: DISOWNED, verb: null };
  if (isPast(before, after) || EXAMPLE.test(before)) return { weight: DISOWNED, verb: null };
  if (DONE_BY_THEM.test(before)) return { weight: MENTIONED, verb: null };
  if (isDoneBy(before)) {
    const weight = isPartlyDoneBy(before) ? TAKES_PART : ASSIGNED;
    // "led by the chair, who approves leave"
    const does = RELATIVE.test(after) ? ` ${takeFirstWords(after.replace(RELATIVE, ''))}` : '';
    return { weight, verb: takeLastWords(before) + does };
  }
  const delegated = isDelegatedTo(before, after);
  if (delegated !== null) return { weight: delegated ? ASSIGNED : MENTIONED, verb: null };
  if (BELONGS.test(before) || OWN_DUTY.test(after)) return { weight: ASSIGNED, verb: null };
  if (IS_IT.test(before)) return { weight: ACTS, verb: null };
  const form = isContact ? null : findForm(before, after);
  if (form !== null) return { weight: form.says === 'owns' ? ASSIGNED : ACTS, verb: form.verb };
  const byNoun = weighNounForm(wording);
  if (byNoun !== null) return byNoun;
  // What is in brackets is said by the way.
  const isByTheWay = (!isContact && IN_BRACKETS.test(before)) || WHO_ONE_MAY_BE.test(before);
  if (isByTheWay) return { weight: MENTIONED, verb: null };
  const conditional = IN_CONDITION.exec(before);
  const condition =
    conditional === null ? 1 : conditional[1] === undefined ? CONDITION : TIME_CLAUSE;
  const subject = isSubject(before) || RELATIVE.test(after);
  if (isContact && sendsReader(before, after, subject))
    return { weight: ASKED_CONTACT, verb: null };
  if (isContact && subject && isToldOf(after)) return { weight: INFORMED, verb: null };
  const verb = takeFirstWords(after.replace(BEFORE_VERB, ''));
  const isDoneToIt = DONE_TO_IT.test(after);
  if (subject && !isDoneToIt && (OWNING.test(after) || DECIDING.test(after)))
    return { weight: ASSIGNED * condition, verb };
  const towards = TOWARDS.exec(before);
  const isTold = !isContact && TELLING.test(before) && WHAT_IS_TOLD.test(after);
  // whoever tells others is not whom to tell
  const tells = isContact && subject && INFORMS.test(after);
  if (isTold || tells) return { weight: MENTIONED, verb: null };
  if (towards !== null) {
    const purpose = FOR_DOING.exec(after)?.[1];
    const does = RELATIVE.test(after) ? ` ${takeFirstWords(after.replace(RELATIVE, ''))}` : '';
    const verb = isContact ? null : (purpose ?? towards[0]) + does;
    return { weight: isContact ? ASKED_CONTACT : CONTACTED, verb };
  }
  if (subject && !isDoneToIt && (ACTING.test(after) || (isSeveral && ACTING_TOGETHER.test(after))))
    return { weight: ACTS * condition, verb };
  // a line that is the name and what it does: "Finance: payroll", "Finance – payroll"
  if (before.trim() === '' && /^\s*(?:team\s*)?(?:\([^)]*\)\s*)?[:–—-]/.test(after))
    return { weight: ASSIGNED, verb: null };
  // Other languages say it in words that are not read here.
  return { weight: hasOtherScript(before + after) ? TAKES_PART : MENTIONED, verb: null };
}

/** The words before "by" and the article after it. */
function takeLastWords(before: string): string {
  const words = before.trimEnd().split(/\s+/);
  const by = words.lastIndexOf('by');
  return words.slice(Math.max(0, by - VERB_WORDS), by < 0 ? undefined : by).join(' ');
}
