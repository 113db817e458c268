// Reads what may be asked of any role: who stands in for it, who belongs to it, and of another role what was asked of the one before.

import { asksForMembersOfKnown, wordForMembers } from './asks-members.ts';
import { readStandIn } from './asks-stand-in.ts';
import {
  type Parsed,
  type Question,
  type RepeatedForm,
  ROLE_MARK,
  type ThreadContext,
} from './question.ts';
import { readAlone } from './read-alone.ts';
import { meantByThem } from './read-names.ts';
import type { MentionFinder } from './role-mentions.ts';
import type { WordUse } from './topic.ts';

const LED_BY =
  '(?:ok|okay|and|but|so|or|then|also|thanks|cool|great|what about|how about|same for|for|the|a|an|our|your|my)';
/** "and the cook?", "what about the cook and the pilot", and nothing else. */
const NAMES_ALONE = new RegExp(
  `^(?:${LED_BY} )*${ROLE_MARK}(?:(?: (?:and|or|the|a|an|our|your))* ${ROLE_MARK})*(?: (?:then|too|though))*$`,
);

/** "do vets have them, too?" */
const HAVE_THEM = new RegExp(
  `^(?:${LED_BY} )*(?:do|does|have|has) (?:(?:the|a|an|our|your) )*${ROLE_MARK} (?:also )?(?:(?:have|has|got|get) )?(?:them|those|these|that|any|one)\\b`,
);

/** Reads a question in which "them" stands for roles. */
type ReadOfThem = (text: string) => Parsed;

function createReader(roles: readonly string[], mentions: MentionFinder, use: WordUse): ReadOfThem {
  return (text) => readAlone(text, mentions, use, meantByThem(roles));
}

/** Who stands in for a role, and whom to ask while it is away: both as if they had been asked so; none where neither is asked. */
export function readOfStandIn(
  parsed: Parsed,
  thread: ThreadContext | undefined,
  mentions: MentionFinder,
  use: WordUse,
): readonly Question[] {
  const asked = parsed.command === null ? readStandIn(parsed.folded) : null;
  if (asked === null) return [];
  const named = asked.named === null ? thread?.roles : parsed.roles.slice(asked.named).slice(0, 1);
  if (named === undefined || named.length === 0) return [];
  const readings = listOfStandIn(named, asked.away, createReader(named, mentions, use));
  const near = thread?.articles ?? [];
  return readings.map((one) => ({ ...one, near, pointsBack: asked.named === null }));
}

/** "who is on it?" of the one body that the thread is about, or was answered with; none where that is not asked. */
export function readOfMembers(
  parsed: Parsed,
  thread: ThreadContext | undefined,
  mentions: MentionFinder,
  use: WordUse,
): readonly Question[] {
  const { roles, folded, text, command } = parsed;
  const [body, another] = thread?.roles ?? [];
  if (command !== null || body === undefined || another !== undefined) return [];
  // a role may be called Member
  if (roles.length > 0 && !/\bmembers\b/i.test(text)) return [];
  if (roles.includes(body) || !asksForMembersOfKnown(folded)) return [];
  return [createReader([body], mentions, use)(wordForMembers(folded))];
}

/** "and the cook?" behind "how do I reach the keeper?": the same of another role; none where it asks for something else. */
export function readSameForm(
  parsed: Parsed,
  thread: ThreadContext | undefined,
  mentions: MentionFinder,
  use: WordUse,
): readonly Question[] {
  const { roles, words, folded, command, intent } = parsed;
  const form = thread?.form ?? null;
  if (form === null || command !== null || intent === 'compare') return [];
  const isSame = NAMES_ALONE.test(folded) || (form === 'levels' && HAVE_THEM.test(folded));
  if (words.length > 0 || !isSame) return [];
  return listInForm(form, roles, createReader(roles, mentions, use));
}

const SAME_ASKED: Readonly<Record<Exclude<RepeatedForm, 'stand-in'>, string>> = {
  limits: 'what do them not do',
  reach: 'how do I reach them',
  superior: 'who do them report to',
  members: 'who is on them',
  becoming: 'how do I become them',
  levels: 'what are the levels of them',
};

function listInForm(
  form: RepeatedForm,
  roles: readonly string[],
  read: ReadOfThem,
): readonly Question[] {
  if (form === 'stand-in') return listOfStandIn(roles, null, read);
  const asked = read(SAME_ASKED[form]);
  // levels are looked for among all, and asked of a role as one of its sides
  if (form === 'levels') return [{ ...asked, form }];
  return asked.form === form ? [asked] : [];
}

/** `away` is what keeps the roles from being there, as it was said; null where that is left open. */
function listOfStandIn(
  owned: readonly string[],
  away: string | null,
  read: ReadOfThem,
): readonly Question[] {
  const told = away === null ? [] : [read(`who do I ask when them are ${away}`)];
  const readings = [
    read('who stands in for them'),
    ...told.filter(({ words }) => words.length > 0),
    read('who do I ask when them are unavailable'),
  ];
  return readings.map((reading) => ({
    ...reading,
    intent: 'who-owns',
    owned,
    asking: [],
    form: 'stand-in',
    topic: null,
  }));
}
