import type { Word } from '../terms.ts';
import type { Intent } from './understand.ts';

/** The mark that stands for a role's name in the folded text, so that patterns can speak of "a role". */
export const ROLE_MARK = '§';

/** "does ROLE own payroll?" asks who owns payroll, with a guess. */
export const ASKS_WHETHER = new RegExp(
  `^(?:(?:so|and|but|ok) )*(?:do|does|is|are|would|should) (?:the |our |a |an )?(?:${ROLE_MARK}|they|he|she) (?:also |really |actually )?(?:own|responsible for|accountable for|in charge of)\\b`,
);

/** What in the wording of a question tells what kind of answer it wants. Patterns see folded words, a space apart. */

const COMPARE =
  /\b(?:vs|v|versus|compare[ds]?|comparing|comparison|differ|differs|different|differen?ce?s?|diffs?|distinguish\w*|distinction|unlike|between|jump)\b/;
/** People asked for by a noun: "which team", "what exec". */
const PEOPLE =
  '(?:role|team|person|people|department|dept|group|exec|executive|manager|squad|owner|function|position|job|guy|folks|engineer|one of)s?';
const WHICH_PEOPLE = new RegExp(
  `^(?:which|what) (?:\\w+ )?${PEOPLE} (?!do |does |is |are |a |the )`,
);
const OWNERSHIP =
  /\b(?:owners?|ownership) (?:of|for)\b|\bowners?$|\bpoint (?:of contact|person)\b|\bin charge of\b|\bwhose (?:job|task|responsibility|call|decision)\b/;
/** "who does ROLE report to": the role acts, somebody else is asked for. "who do I", "who should we" ask for an owner. */
const OBJECT_ASKED =
  /^whom? (?:do|does|did|would|should|can|could|will|must|is|are) (?:(?:the|a|an|our|each|both|all) )*(?:§|(?:they|he|she|those|these)\b)/;
/** Words after which "who" asks and does not tell more about a noun before it ("people who …"). */
const BEFORE_WHO =
  /^(?:know|knows|wonder|wondering|tell|ask|idea|remember|say|find|sure|hi|hey|hello|and|but|so|then|now|or|ok|please|me|out|on|to|from|with|exactly|not)$/;

/**
 * The folded words of a question from its asking clause on: behind the punctuation before "who" or "which", where the
 * question stands in the middle ("a customer left: who tells finance?").
 */
function askingClause(text: string, words: readonly Word[]): { folded: string; who: boolean } {
  for (const [at, word] of words.entries()) {
    if (!/^(?:who|whos|whose|whom|which|what)$/.test(word.folded)) continue;
    const before = words[at - 1];
    const gap = text.slice(before?.end ?? 0, word.start);
    const opens =
      before === undefined || /[,:;?!.()–—]|\s-\s/.test(gap) || BEFORE_WHO.test(before.folded);
    if (!opens) continue;
    const folded = words
      .slice(at)
      .map((w) => w.folded)
      .join(' ');
    const who = /^who/.test(word.folded);
    if (who || WHICH_PEOPLE.test(folded)) return { folded, who: true };
  }
  return { folded: words.map((w) => w.folded).join(' '), who: false };
}

/**
 * The intent that a question's wording shows.
 * `words` are the question's words with every role name replaced by one word `§`; `roles` counts different roles named.
 */
export function readIntent(text: string, words: readonly Word[], roles: number): Intent {
  const whole = words.map((word) => word.folded).join(' ');
  const compares =
    COMPARE.test(whole) ||
    new RegExp(`${ROLE_MARK} (?:or|and|,|/) (?:the |an? )?${ROLE_MARK}`).test(whole);
  if (roles >= 2 && compares) return 'compare';
  if (ASKS_WHETHER.test(whole)) return 'who-owns';
  const { folded, who } = askingClause(text, words);
  if (who && OBJECT_ASKED.test(folded)) return 'describe';
  if (
    who ||
    OWNERSHIP.test(whole) ||
    (roles === 0 && /\b(?:responsible|accountable) for\b/.test(whole))
  ) {
    return 'who-owns';
  }
  if (COMPARE.test(whole) && /\b(?:vs|versus|between|compared?|differ\w*|diff)\b/.test(whole))
    return 'compare';
  if (roles >= 2 && (repeatsItself(whole) || CONTRASTS.test(whole))) return 'compare';
  return roles > 0 ? 'describe' : 'search';
}

/** "what does A do that B doesn't". */
const CONTRASTS = new RegExp(
  `${ROLE_MARK}.* (?:that|which|but|while|whereas) (?:the |an? |our )?${ROLE_MARK}`,
);

/** "what does A do and what does B do": two roles, each asked the same. */
function repeatsItself(whole: string): boolean {
  const asked = whole.match(
    new RegExp(`\\b(?:what|how|where|when)\\b[^${ROLE_MARK}]*${ROLE_MARK}`, 'g'),
  );
  return (asked?.length ?? 0) >= 2;
}

/** Whether the answer must hold a number, a span or a date: "how many", "how long", "how much". */
export function wantsQuantity(folded: string): boolean {
  return /\bhow (?:many|much|long|often|soon|fast|quickly|big|old|far)\b|\bwhat (?:time|date|day|percentage|number)\b/.test(
    folded,
  );
}

/** Wordings of several words that shape a question and are not what it is about. */
const PHRASES =
  /\b(?:day to day|in charge of|look(?:s|ing)? after|tak(?:e|es|ing) care of|how (?:long|often|soon|fast|quickly|big|far|old)|in terms of|when it comes to|with (?:regards?|respect) to|as far as|point (?:of contact|person)|end up|(?:is|are) supposed to|have to|has to|need(?:s)? to|get to|gets to)\b/g;

/** Which of these folded words belong to a wording that only shapes the question. */
export function inPhrases(words: readonly string[]): boolean[] {
  const marked = words.map(() => false);
  const text = words.join(' ');
  for (const match of text.matchAll(PHRASES)) {
    const from = text.slice(0, match.index).split(' ').length - 1;
    const length = match[0].split(' ').length;
    marked.fill(true, from, from + length);
  }
  return marked;
}

const ACTION =
  /\b(?:who|whos|which \w+|what \w+)(?: (?:can|could|should|must|may|will|would|is|has|have|needs|gets|to|actually|really|usually|then|on|\w+ly))* (\w+)/;

/** The verb behind "who": what the one asked for does. It has to be one of the words that were asked. */
export function readAction(folded: string, asked: readonly string[]): string | null {
  const verb = ACTION.exec(folded)?.[1];
  return verb !== undefined && asked.includes(verb) ? verb : null;
}

/** Words that ask by themselves for the owner, whatever is owned; they rank, but no passage has to hold them. */
const OWNER_WORDS =
  /^(?:own|owns|owned|owner|owners|ownership|owning|responsible|responsibility|responsibilities|accountable|accountability|charge|care|handle|handles|handling|deal|deals|dealing|look|looks|after|takes?|contact|contacts|ask|talk|speak|ping|reach|turn|go-to|person|people|job|task|call|team|teams|role|roles|department|group|actually|currently|exactly|supposed|point|thing|stuff|folks|guy|guys|exec|belong|belongs)$/;
/** Words that ask for a role as a whole. */
const DESCRIBE_WORDS =
  /^(?:role|roles|job|jobs|team|teams|responsible|responsibility|responsibilities|duty|duties|expected|expect|expects|expectation|expectations|describe|explain|tell|mean|means|meaning|definition|define|purpose|overview|summary|about|work|works|working|actually|exactly|own|owns|day-to-day|look|looks|handle|handles|deal|deals|involve|involves|involved|accountable|people|person|someone|position|kind|sort|typical|typically|usually|basically|stuff|scope)$/;
const COMPARE_WORDS =
  /^(?:vs|v|versus|compare|compares|compared|comparing|comparison|differ|differs|different|difference|differences|differnce|diff|diffs|distinguish|distinction|unlike|between|jump|terms|regards?|regarding|respect|roles?|jobs?|teams?|responsible|responsibilities|actually|exactly|main|key|biggest|two|both|ones)$/;
/** Chat around a question. */
const CHAT =
  /^(?:hi|hey|hello|hiya|morning|afternoon|evening|folks|guys|team|question|quick|wondering|wonder|curious|anybody|anyone|someone|know|knows|idea|thanks|thank|cheers|ta|thx|tx|ty|tia|pls|plz|pleas|please|sorry|lol|haha|btw|fyi|remind|tell|explain|say|said|heard|actually|meant|mean|wait|rather|instead|same|bit|really|today|guess|suppose|confused|figure|understand|learn|find|info|information|details?)$/;

/** Words that only shape the question of this intent: they may help to rank, never to tell whether it is answered. */
export function isGeneric(folded: string, intent: Intent): boolean {
  if (CHAT.test(folded)) return true;
  switch (intent) {
    case 'who-owns':
      return OWNER_WORDS.test(folded);
    case 'compare':
      return COMPARE_WORDS.test(folded);
    case 'describe':
      return DESCRIBE_WORDS.test(folded);
    case 'search':
      return false;
    default:
      return intent satisfies never;
  }
}
