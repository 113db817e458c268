// Finds how the articles say that somebody gets to have a role.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { isNameOfBody } from '../text/body-names.ts';
import { escapeRegExp } from '../text/escape-pattern.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import { isUnderHeadingOf } from './asked-heading.ts';
import { saysNo } from './denial.ts';
import type { Draft } from './draft.ts';
import { isSameWord } from './exactness.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { repeatTopic } from './repeated-topic.ts';
import { readRolePassages } from './role-passages.ts';

/** Before the name of a role: that somebody gets to have it. */
const GETS_ROLE =
  /\b(?:becom(?:e|es|ing)|join(?:s|ing)?|qualif(?:y|ies) (?:as|for|to be)|train(?:s|ed|ing)? (?:as|to be)|appl(?:y|ies|ying) (?:for|to be|to become|as)|promoted (?:in)?to(?: the (?:level|rank|position|role) of)?|volunteers? (?:as|to be)|(?:elected|appointed|nominated|chosen|selected|picked|accepted|hired|named|made) (?:as|to be))\b/gi;
/** The same of a job that no role has: "candidates for positions as head groom or farrier". */
const GETS_JOB = new RegExp(
  `(?:${GETS_ROLE.source}|\\b(?:candidates?|positions?|posts?) (?:for|as|of)\\b)`,
  'i',
);
/** After the name of a role: who wants to have it. */
const WHO_WANTS_IT = /^\s+(?:candidates?|applicants?|nominees?|hopefuls)\b/i;
/** Little may stand between that and the name: "become a", "elected as our next". */
const UP_TO_NAME = /^\s*(?:(?:an?|the|our|their|its|as|to|be|new|next|one|of) )*$/i;
/** … and another title that one may have instead. */
const UP_TO_TITLE = new RegExp(
  `${UP_TO_NAME.source.slice(0, -1)}(?:(?:\\S+ ){1,4}(?:or|and) )?(?:an? )?$`,
  'i',
);
/** What is not done, or only on a condition, is no way. */
const NO_WAY =
  /\b(?:not|no one|nobody|never|cannot|can['’]t|\w+n['’]t|prevent\w*|provided|event|if|once|after|before|unless|without|by)\b/i;
/** What a role needs tells most of how to get to have it. */
const NEEDS = [
  'become',
  'join',
  'membership',
  'admission',
  'application',
  'eligibility',
  'qualifications',
  'requirements',
  'skills',
  'experience',
];

/** Whether it tells the way, and does not only mention it: "to become a vet …", and not "a vet that became known". */
const TELLS_WAY =
  /\b(?:to|of|for|towards?) (?:becom|join)|\b(?:becoming|joining)\b.{0,40} (?:is(?! (?:not|never|no)\b)|requires?|means|involves?)\b|\bappl(?:y|ies)\b|\b(?:elected|appointed|nominated|chosen|selected|promoted)\b/i;
/** What a passage of the role calls it. */
const CALLED_SHORTLY =
  /^\W*(?:the|our|this) (?:team|group|council|board|committee|guild|crew|panel)\b/i;

/** "how do I join …", "how can I get on …": so it is said back. */
const ASKS_TO_JOIN = /\b(?:join(?:ing)?|get (?:on(?:to)?|in(?:to)?)|make it (?:in(?:to)?|onto))\b/i;

/** "become a Vet" where it was typed so, "join Board of Elders". */
function nameBecoming({ name }: Role, { text }: Question): string {
  const [, article] = new RegExp(`\\b(an?|the) ${escapeRegExp(name)}`, 'i').exec(text) ?? [];
  const wanted = article === undefined ? name : `${article.toLowerCase()} ${name}`;
  return `${isNameOfBody(name) || ASKS_TO_JOIN.test(text) ? 'join' : 'become'} ${wanted}`;
}

/** Says that the articles don't tell how somebody gets to have a role; `hasNear` where something near is shown. */
export function writeUnsaidBecoming(
  [role]: readonly Role[],
  question: Question,
  hasNear: boolean,
): string {
  const { topic } = question;
  const wanted =
    role === undefined ? topic && `become ${repeatTopic(topic)}` : nameBecoming(role, question);
  return `The articles don't ${hasNear ? 'quite ' : ''}say${wanted === null ? '' : ` how to ${wanted}`}.`;
}

/** More would have to be scrolled through. */
const MOST_TOLD_OF_IT = 5;

/** A sentence by which somebody gets to have a role. */
interface Getting {
  readonly sentence: string;
  /** Whether it tells the way. */
  readonly isWay: boolean;
}

/** The sentence of a passage by which somebody gets to have the role, one that tells the way first; null where none is. */
function findGetting(role: Role, passage: Passage, index: PassageIndex): Getting | null {
  const found = index.sentencesOf(passage).flatMap((sentence) => {
    const at = findPlace(sentence, role, passage.roles.includes(role.id));
    if (at === null) return [];
    const { text } = sentence;
    return [{ sentence: text, isWay: TELLS_WAY.test(text) && !NO_WAY.test(text.slice(0, at)) }];
  });
  return found.find(({ isWay }) => isWay) ?? found[0] ?? null;
}

/** Where a sentence says that somebody gets to have a role; null where it does not. */
function findPlace({ text, names }: Sentence, { id, name }: Role, isOwn: boolean): number | null {
  const own = names.filter((one) => one.role === id);
  const wanted = own.find(({ end }) => WHO_WANTS_IT.test(text.slice(end)));
  if (wanted !== undefined) return wanted.start;
  for (const found of text.matchAll(GETS_ROLE)) {
    const from = found.index + found[0].length;
    // who goes along with people for a while has no role of theirs
    if (/^join/i.test(found[0]) && !isNameOfBody(name)) continue;
    if (isOwn && isNameOfBody(name) && CALLED_SHORTLY.test(text.slice(from))) return found.index;
    const meant = own.find(({ start }) => start >= from);
    if (meant === undefined) continue;
    const isNext = UP_TO_NAME.test(`${text.slice(from, meant.start).trim()} `);
    // "who want to become vets apply": what is behind a plural is a verb
    const isPlural = !name.endsWith('s') && text.slice(0, meant.end).endsWith('s');
    if (isNext && (isPlural || !goesOnWithNoun(text.slice(meant.end)))) return found.index;
  }
  return null;
}

/** Whether a passage tells how somebody gets a job, in a sentence or as what it needs, by the title that is asked for. */
export function tellsGettingJob(title: string, passage: Passage, index: PassageIndex): boolean {
  const last = splitWords(passage.heading.at(-1) ?? '').at(-1)?.folded ?? '';
  if (NEEDS.includes(last) && isUnderHeadingOf(title.split(' '), passage)) return true;
  return index.sentencesOf(passage).some(({ text }) => {
    const parts = text.slice(0, Math.max(0, text.toLowerCase().indexOf(title))).split(GETS_JOB);
    return parts.length > 1 && UP_TO_TITLE.test(`${parts.at(-1)?.trim()} `);
  });
}

/** Behind the name of a role: what getting to have it takes, "simply requires". */
const TAKES_IT =
  /^(?:simply|only|usually|generally|normally|typically|requires?|means|involves?|takes?|begins?|starts?|happens?|depends?)$/i;

/** Whether what comes behind a name goes on with it, and makes it another thing: "committee meetings". */
function goesOnWithNoun(after: string): boolean {
  const next = /^['’]?s?\s+(\p{L}+)/u.exec(after)?.[1];
  return next !== undefined && !isStopWord(next.toLowerCase()) && !TAKES_IT.test(next);
}

/** In a heading: that somebody of one role gets another. */
const HEADS_MOVE =
  /\b(?:becom(?:e|es|ing)|mov(?:e|es|ing)|switch(?:es|ing)?|transition(?:s|ing)?|progress(?:ion|ing)|promot(?:ion|ed|ing)|careers?|paths?)\b/i;

/** The passages of a role to be left and of another that are headed by the way between them: "Moving from farrier to vet". */
function findMoves(from: string | undefined, to: Role, index: PassageIndex): Passage[] {
  if (from === undefined) return [];
  const ofBoth = new Set([...index.passagesOf(from), ...readRolePassages(to.id, index).passages]);
  return [...ofBoth].filter((passage) => isOnMove(from, to.id, passage, index));
}

/** Whether the heading of a passage names the way from a role to another. */
function isOnMove(
  from: string,
  to: string,
  { heading, article }: Passage,
  index: PassageIndex,
): boolean {
  const last = heading.at(-1) ?? article;
  const named = index.findNames(last).map(({ role }) => role);
  return (
    HEADS_MOVE.test(last) && named.lastIndexOf(to) > named.indexOf(from) && named.includes(from)
  );
}

/** What a heading on how to get to have a role begins with: "How do I become …", "Becoming a vet", "Joining the council". */
const HEADS_WAY =
  /^\W*(?:\d+[.)]?\s+)?(?:how (?:do|does|can|could|should|would|to|you|i|we)\b(?!.*\b(?:not|never|no)\b)|becoming\b|become\b|joining\b|join\b|applying\b|apply\b)/i;

/** Whether the heading of a passage is on how to get to have the role, and on nothing else. */
function isHeadedByWay(
  { id, name }: Role,
  { heading, article }: Passage,
  index: PassageIndex,
): boolean {
  const last = heading.at(-1) ?? article;
  if (!HEADS_WAY.test(last)) return false;
  const named = index.findNames(last).filter(({ role }) => role === id);
  return [...last.matchAll(GETS_ROLE)].some((found) => {
    const from = found.index + found[0].length;
    if (/^join/i.test(found[0]) && !isNameOfBody(name)) return false;
    return named.some(
      ({ start, end }) =>
        UP_TO_NAME.test(`${last.slice(from, start).trim()} `) && /^\W*$/.test(last.slice(end)),
    );
  });
}

/** How somebody gets to have a role: the passages that say it, or what the role needs as what is near. */
export function draftBecoming(role: Role, question: Question, index: PassageIndex): Draft | null {
  const { passages } = readRolePassages(role.id, index);
  const getting = passages.flatMap((passage) => {
    const found = findGetting(role, passage, index);
    const isRefused = found !== null && saysNo(found.sentence);
    if (found?.isWay !== true && !isRefused && isHeadedByWay(role, passage, index))
      return [{ shown: { passage, score: 1 }, isWay: true }];
    if (found === null) return [];
    const { sentence, isWay } = found;
    return [{ shown: { passage, score: 1, sentence }, isWay }];
  });
  const headed = NEEDS.flatMap((need) =>
    index.search
      .findAmong({ words: [need], roles: [role.id] }, passages)
      .filter(
        ({ passage, matches }) =>
          matches.some((match) => match.inHead && isSameWord(match)) &&
          passage.roles.includes(role.id),
      ),
  );
  const moves = findMoves(question.asking[0], role, index);
  const ways = getting.filter(({ isWay, shown }) => isWay && !moves.includes(shown.passage));
  const telling = [
    ...moves.map((passage) => ({ passage, score: 1 })),
    ...ways.map(({ shown }) => shown),
  ];
  if (telling.length > 0) {
    const headline = `How to ${nameBecoming(role, question)}, by the articles:`;
    const told = telling.map(({ passage }) => passage);
    const others = [...new Set(headed.map(({ passage }) => passage))]
      .filter((passage) => !told.includes(passage))
      .map((passage) => ({ passage, score: 1 }));
    return {
      headline,
      passages: [...telling, ...others].slice(0, MOST_TOLD_OF_IT),
      fit: 1,
      isSaid: true,
    };
  }
  const near = getting[0]?.shown ?? headed[0];
  return near === undefined ? null : { headline: '', passages: [near], fit: 1, isSaid: false };
}
