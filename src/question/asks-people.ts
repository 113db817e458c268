// Finds out whether a question asks for people: with "who", with a noun for them ("which guild"), or with a wording for owners.

import { isBodyWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { foldedAt, isStopWord, type Word } from '../text/words.ts';
import { isPeopleNoun, isThingNoun } from './asked-nouns.ts';
import { AUXILIARY, OPENER, REQUEST, WH_WORD } from './discourse.ts';
import { isContactVerb, isDutyVerb, isOwningVerb } from './duty-verbs.ts';
import { isParted, type MarkedQuestion, markMatches } from './marked-question.ts';
import { ASKING_IDIOMS, DOING_IDIOMS } from './ownership-idioms.ts';
import { ROLE_MARK } from './question.ts';

/** How people are asked for. */
export interface PeopleAsked {
  /** The folded words from the one that asks on; null where no single word asks. */
  readonly clause: string | null;
  /** The index of that word; 0 where there is none. */
  readonly clauseAt: number;
  /** For each word, whether it only asks. */
  readonly shaping: readonly boolean[];
  /** The verb that an idiom stands for. */
  readonly does: string | null;
}

const WHO = /^(?:who|whos|whose|whom|whod|wholl|whove|誰|だれ|谁|誰か|ใคร)$/;
/** Words after which "who" begins a question, and is not a relative pronoun ("people who …"). */
const BEFORE_WHO =
  /^(?:know|knows|wonder|wondering|tell|ask|idea|remember|say|find|sure|hi|hey|hello|and|but|so|then|now|or|ok|please|pls|plz|me|out|on|to|from|with|by|for|of|about|under|exactly|not|is|are|was|clue)$/;
/** A noun that "who" may speak of without asking: "the person who …". */
const PERSON =
  /^(?:people|person|someone|somebody|anyone|anybody|everyone|everybody|those|one|all|folk|member|guy|colleague|user|customer)$/;
/** A longer phrase between "which" and its verb is something else. */
const MAX_PHRASE = 6;
const SUBJECT_WORD =
  /^(?:i|we|you|one|they|he|she|it|the|a|an|our|my|your|this|these|that|those|people|someone|somebody|§)$/;
/** The end of "which team does payroll sit with?". */
const BELONGING_END =
  /\b(?:(?:belongs?|sits?|falls?|comes?|lands?|lies|lives?|rests?|goes|go)(?: (?:to|with|under|in|into|at|on|beneath))?|(?:down|up) to)$/;
const OWNERSHIP =
  /\b(?:owners?|ownership) (?:of|for)\b|\bin charge of\b|\bowned by (?:anyone|anybody|someone|somebody)\b/g;
/** "payroll owner?"; what anybody becomes, or is compared with, is the title of a job: "project lead vs product owner". */
const OWNER_LAST =
  /(?<!\b(?:become|becomes|becoming|be|being|as|hire|into|than|from) an? \w+ |\b(?:vs|versus|compare[ds]?(?: to| with)?|comparing|(?:differ|differs|different|difference|diff) (?:from|between))\b.*)\bowners?$/g;
/** "what is the crew in charge of?" asks for what it does. */
const OF_ROLE_ITSELF =
  /\bwhat(?:(?:s| is| are| all is| exactly is) (?:(?:the|a|an|our) )*| (?:(?:the|a|an|our) )+)§/;
/** "payroll is handled by …?" */
const DONE_BY =
  /^(?!(?:(?:so|and|but|ok) )*(?:when|where|how|why|until when|by when|what time|what date)\b).*\b(?:is|are|was|gets?|being|be) (?:\w+ed|run|led|done|made|kept|held|driven) by$/;
const RESPONSIBLE = /\b(?:responsible|accountable)(?: for)?\b/;
/** "is anyone handling X", "does somebody own X", "anyone handling X?"; "someone broke X" tells a story. */
const ANYONE_ACTS =
  /^(?:(?:so|and|but|ok|hi|hey) )*(?:(?:do|does|is|are|can|could|will|would|has|have) (?:there )?(?:anyone|anybody|someone|somebody)|(?:anyone|anybody))(?: (?:else|here|out there|who|that|to|whos|is|can|could))* (\w+)/;
const ANYONE_LAST = /(?:^|[^ ] ,? ?)(?:anyone|anybody|takers)(?: \?)?$/;
/** Where something goes, and where people take it: to somebody, mostly. */
export const WHERE_TO =
  /^(?:(?:so|and|but|ok) )*where (?:do|does|should|can|could|would|must) (?:(?!(?:(?:the|a|an|our|my) )?§).+ (?:go|get sent|be sent|get routed|get escalated)\b|(?:(?:the|a|an|our|my) )?(?:i|we|you|one|people|§) (?:send|take|bring|submit|forward|escalate|direct|route|raise|report|hand in|turn)\b)/;

/** Verbs that say little without what follows them. */
const LIGHT_VERB = /^(?:gives|keeps|makes|puts|sees|takes|works)$/;

const GOING =
  /\b(?:go|get|be|sent|routed|escalated|send|take|bring|submit|forward|direct|route|turn)(?= |$)/g;

/** The index of the word "who" that asks; -1 where none does. */
function findWho(text: string, words: readonly Word[]): number {
  const first = words.find(({ folded }) => !OPENER.test(folded))?.folded ?? '';
  const isOpen = !AUXILIARY.test(first) && !REQUEST.test(first) && !WH_WORD.test(first);
  return words.findIndex((word, at) => {
    if (!WHO.test(word.folded)) return false;
    const before = words[at - 1];
    if (before === undefined || BEFORE_WHO.test(before.folded)) return true;
    if (isParted(text, before, word)) return true;
    const noun = toSingular(before.folded);
    return isOpen && !PERSON.test(noun) && before.folded !== ROLE_MARK && !isBodyWord(noun);
  });
}

/** Whether a word right behind people says what they do: "which team keeps the keys". */
function isVerbOfPeople(folded: string): boolean {
  return !isStopWord(folded) || LIGHT_VERB.test(folded);
}

/**
 * The index behind the noun phrase of people at "which" or "what", "which of our crews" in "which of our crews runs …"; null
 * where another thing is asked for.
 */
function endPeoplePhrase(words: readonly Word[], at: number): number | null {
  let hasPeople = false;
  for (let next = at + 1; next < words.length && next <= at + MAX_PHRASE; next += 1) {
    const folded = foldedAt(words, next);
    const before = foldedAt(words, next - 1);
    const after = foldedAt(words, next + 1);
    if (folded === ROLE_MARK) return null;
    // "what keeps a guard busy?" asks for no guard
    if (/^an?$/.test(folded) && before !== 'of') return null;
    // "what leads to burnout?" asks for no leader
    if (/^leads?$/.test(folded) && after === 'to' && !hasPeople) return null;
    if (isOwningVerb(folded) && !isPeopleNoun(folded)) {
      // "what is expected of a crew lead?": who does something is asked by "which", or by the word for people
      const mayAct = foldedAt(words, at) === 'which' && !isThingNoun(before);
      return hasPeople || mayAct ? next : null;
    }
    if (/^(?:has|have)$/.test(folded) && hasPeople && !/^(?:i|we|you|they)$/.test(after))
      return next;
    if (/^needs?$/.test(folded) && hasPeople && after === 'to') return next;
    if (AUXILIARY.test(folded))
      return next > at + 1 && asksAsSubjectOrContact(words, next, hasPeople) ? next : null;
    if (isPeopleNoun(folded)) hasPeople = true;
    else if (hasPeople && isPeopleNoun(before) && isVerbOfPeople(folded) && after !== '')
      return next;
    // "payroll belongs to which team"
    if (hasPeople && after === '' && isPeopleNoun(folded) && at > 0) return next + 1;
  }
  return null;
}

/** "payroll belongs to which team", "it is run by whom": what comes before people at the end says how the thing is theirs. */
const BEFORE_PEOPLE =
  /(?:^| )((?:belongs?|belonging|sits?|falls?|comes?|lies|lives?|rests?|lands?|goes|go|is|are|was|gets?|got|being|be)(?: (?:owned|handled|run|managed|maintained|done|led|driven|covered|looked after|taken care of|overseen|coordinated|operated|organi[sz]ed))?(?: (?:to|with|under|in|into|at|on|by|up to|down to))?)$/;

/** Whether people are who acts, or whom somebody turns to, in what follows their phrase and begins with an auxiliary. */
function asksAsSubjectOrContact(
  words: readonly Word[],
  auxiliary: number,
  hasPeople: boolean,
): boolean {
  const rest = words.slice(auxiliary + 1).map(({ folded }) => folded);
  const [next = ''] = rest;
  if (isOwningVerb(next) && hasPeople) return true;
  if (/^(?:responsible|accountable|supposed)$/.test(next)) return true;
  if (next === 'in' && rest[1] === 'charge') return true;
  if (next === 'on' && rest[2] === 'hook') return true;
  if (!hasPeople) return false;
  // "which crew does the cleaning?"
  const isDeed =
    /^do(?:es)?$/.test(foldedAt(words, auxiliary)) && /^(?:the|our|all|most)$/.test(next);
  if (isDeed && /ing$/.test(rest[1] ?? '')) return true;
  if (BELONGING_END.test(rest.join(' ')) || /\b(?:under|with)$/.test(rest.join(' '))) return true;
  if (SUBJECT_WORD.test(next)) return rest.some(isContactVerb);
  // "which crew must be told?"
  return !isStopWord(next) || (next === 'be' && rest.length > 1);
}

/** Whom people turn to, or with whom a thing is: "who do I talk to", "which team does payroll sit with". */
const TURNING =
  /^(?:who|whom|whos) (?:to|(?:do|does|should|can|could|would|must|shall|will) (?:(?:a|an|the|our) )?(?:i|we|you|one|they|people|§)) (?:need to |have to |best |go and )?(\w+)/;

/** Verbs of turning to somebody that say what about. */
const TELLING_VERB = /^(?:complain|report|escalate|submit)$/;

/** Who has to be told: "who must be told of X", "which team has to be asked about X". */
const BEING_TOLD =
  /^who (?:(?:must|should|shall|will|can|has|have|had|needs?|ought|is|are|to|also|first|always|supposed) )+(?:be|get|being) (told|asked|informed|notified|consulted|contacted|alerted|warned|paged|pinged|called|updated|approached)\b/;

/** Marks the words at the end of what is asked, from the word at `at` on, by which a thing is with somebody. */
function markBelonging(clause: string, at: number, shaping: boolean[]): void {
  const belongs = BELONGING_END.exec(clause);
  if (belongs === null) return;
  const from = at + clause.slice(0, belongs.index).split(' ').length - 1;
  shaping.fill(true, from, from + belongs[0].split(' ').length);
}

/** Marks the verb by which a clause asks whom to turn to, or with whom a thing is. */
function markTurning(clause: string, at: number, shaping: boolean[]): void {
  const words = clause.split(' ');
  const verb = TURNING.exec(clause)?.[1];
  if (verb !== undefined && isContactVerb(verb) && !TELLING_VERB.test(verb))
    shaping[at + words.indexOf(verb)] = true;
  const told = BEING_TOLD.exec(clause);
  if (told !== null) shaping[at + told[0].split(' ').length - 1] = true;
  markBelonging(clause, at, shaping);
}

/** Marks what comes before the people who are asked for at the end, from the word at `at` on. */
function markBeforePeople(words: readonly Word[], at: number, shaping: boolean[]): void {
  const before = words
    .slice(0, at)
    .map(({ folded }) => folded)
    .join(' ');
  const belonging = BEFORE_PEOPLE.exec(before)?.[1];
  if (belonging === undefined) return;
  shaping.fill(true, at - belonging.split(' ').length, at);
}

/** Reads how a question asks for people; null where it does not. `roles` counts the roles named. */
export function readPeopleAsked(question: MarkedQuestion, roles: number): PeopleAsked | null {
  const { text, words, folded, punctuated } = question;
  const shaping = words.map(() => false);
  const idiom = markIdioms(folded, ASKING_IDIOMS, shaping);
  const doing = markIdioms(folded, DOING_IDIOMS, shaping.slice());
  const does = idiom?.does ?? doing?.does ?? null;
  const who = findWho(text, words);
  if (who >= 0) {
    markIdioms(folded, DOING_IDIOMS, shaping);
    shaping[who] = true;
    markTurning(joinFrom(words, who), who, shaping);
    if (who === words.length - 1) markBeforePeople(words, who, shaping);
    return { clause: joinFrom(words, who), clauseAt: who, shaping, does };
  }
  for (const [at, word] of words.entries()) {
    if (!/^(?:which|what)$/.test(word.folded)) continue;
    const end = endPeoplePhrase(words, at);
    if (end === null) continue;
    markIdioms(folded, DOING_IDIOMS, shaping);
    shaping.fill(true, at, end);
    markTurning(`who ${joinFrom(words, end)}`, end - 1, shaping);
    if (end === words.length) markBeforePeople(words, at, shaping);
    return { clause: `who ${joinFrom(words, end)}`, clauseAt: at, shaping, does };
  }
  if (idiom !== null) {
    markBelonging(folded, 0, shaping);
    return { clause: null, clauseAt: 0, shaping, does };
  }
  const isNamed =
    DONE_BY.test(folded) ||
    (!OF_ROLE_ITSELF.test(folded) &&
      [OWNERSHIP, OWNER_LAST].some((one) => markMatches(folded, one, shaping) !== null)) ||
    (roles === 0 && RESPONSIBLE.test(folded) && !/^(?:what|where|how|why|when)/.test(folded));
  const isWhere = WHERE_TO.test(folded);
  if (isWhere) markMatches(folded, GOING, shaping);
  if (isNamed || asksForAnyone(punctuated, folded) || isWhere)
    return { clause: null, clauseAt: 0, shaping, does };
  return null;
}

function asksForAnyone(punctuated: string, folded: string): boolean {
  const verb = ANYONE_ACTS.exec(folded)?.[1];
  if (verb !== undefined && isActing(verb)) return true;
  return ANYONE_LAST.test(punctuated) && !WH_WORD.test(folded.split(' ')[0] ?? '');
}

/** Whether what anybody is asked to do is a duty: "does anyone weigh parcels?", not "does anyone have a pen?". */
function isActing(verb: string): boolean {
  const isFamiliar = /^(?:in|on|responsible|accountable)$/.test(verb);
  const base = verb.replace(/ing$/, '');
  return (
    isFamiliar || isOwningVerb(verb) || (isDutyVerb(verb) && isDutyVerb(base) && !isStopWord(verb))
  );
}

function joinFrom(words: readonly Word[], at: number): string {
  return words
    .slice(at)
    .map(({ folded }) => folded)
    .join(' ');
}

function markIdioms(
  folded: string,
  idioms: typeof ASKING_IDIOMS,
  shaping: boolean[],
): { readonly does: string | null } | null {
  const found = idioms.filter(({ wording }) => markMatches(folded, wording, shaping) !== null);
  return found.length === 0
    ? null
    : { does: found.find(({ does }) => does !== null)?.does ?? null };
}

/** Who acts by telling others: "who must inform the client", and not "who should I inform". */
const TELLS =
  /^(?:who|which .+?) (?:(?:must|should|shall|will|can|may|has to|have to|needs to|is to) )?(tells?|informs?|notif(?:y|ies)|talks?|speaks?|contacts?|pings?|asks?|turns?|reach(?:es)?)(?= \w)/;

/** The index of the verb by which somebody is asked for who tells others; -1 where there is none. */
export function findTellingVerb({
  clause,
  clauseAt,
}: Pick<PeopleAsked, 'clause' | 'clauseAt'>): number {
  const found = clause === null ? null : TELLS.exec(clause);
  return found === null ? -1 : clauseAt + found[0].split(' ').length - 1;
}
