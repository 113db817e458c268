// Finds how the articles say that somebody gets to have a role.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { isBodyWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { splitWords } from '../text/words.ts';
import type { Draft } from './draft.ts';
import { isSameWord } from './exactness.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { readRolePassages } from './role-passages.ts';

/** Before the name of a role: that somebody gets to have it. */
const GETS_ROLE =
  /\b(?:becom(?:e|es|ing)|join(?:s|ing)?|qualif(?:y|ies) (?:as|for|to be)|train(?:s|ed|ing)? (?:as|to be)|appl(?:y|ies|ying) (?:for|to be|to become|as)|promoted (?:in)?to(?: the (?:level|rank|position|role) of)?|volunteers? (?:as|to be)|(?:elect|appoint)s?|(?:elected|appointed|nominated|chosen|selected|named|made) (?:as|to be))\b/gi;
/** After the name of a role: who wants to have it. */
const WHO_WANTS_IT = /^\s+(?:candidates?|applicants?|nominees?|hopefuls)\b/i;
/** Little may stand between that and the name: "become a", "elected as our next". */
const UP_TO_NAME = /^\W*(?:(?:an?|the|our|their|its|as|to|be|new|next|one|of|our) )*$/i;
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

/** Whether what is said of it tells the way, and does not only mention it: "to become a vet …", and not "once you become a vet". */
const TELLS_WAY =
  /\b(?:to|of|for|towards?) (?:becom|join)|(?<!\b(?:by|after|before) )\b(?:becoming|joining)\b.{0,40} (?:is|requires?|means|involves?)\b|\bappl(?:y|ies)\b|\b(?:elect|appoint)s?\b|\b(?:elected|appointed|nominated|chosen|selected|promoted)\b/i;
/** What a passage of the role calls it. */
const CALLED_SHORTLY =
  /^\W*(?:the|our|this) (?:team|group|council|board|committee|role|guild|crew|position|panel)\b/i;

/** "become Vet", "join Board of Elders". */
function nameBecoming({ name }: Role): string {
  const [main = ''] = name.split(/\s+of\s+/i);
  const last = splitWords(main).at(-1)?.folded ?? '';
  return `${isBodyWord(toSingular(last)) ? 'join' : 'become'} ${name}`;
}

/** Declines to say how somebody gets to have a role. */
export function writeUnsaidBecoming([role]: readonly Role[]): string {
  return role === undefined
    ? "The articles don't say."
    : `The articles don't say how to ${nameBecoming(role)}.`;
}

/** More would have to be scrolled through. */
const MOST_TOLD_OF_IT = 5;

/** The sentence of a passage by which somebody gets to have the role; undefined where none is. */
function findGetting(role: string, passage: Passage, index: PassageIndex): Sentence | undefined {
  const isOwn = passage.roles.includes(role);
  return index.sentencesOf(passage).find(({ text, names }) => {
    if (names.some((one) => one.role === role && WHO_WANTS_IT.test(text.slice(one.end))))
      return true;
    return [...text.matchAll(GETS_ROLE)].some((found) => {
      const from = found.index + found[0].length;
      if (isOwn && CALLED_SHORTLY.test(text.slice(from))) return true;
      const name = names.find((one) => one.role === role && one.start >= from);
      return name !== undefined && UP_TO_NAME.test(`${text.slice(from, name.start).trim()} `);
    });
  });
}

/** How somebody gets to have a role: the passages that say it, or what the role needs as what is near. */
export function draftBecoming(role: Role, index: PassageIndex): Draft | null {
  const { passages } = readRolePassages(role.id, index);
  const getting = passages.flatMap((passage) => {
    const sentence = findGetting(role.id, passage, index);
    return sentence === undefined ? [] : [{ passage, score: 1, sentence: sentence.text }];
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
  const telling = getting.filter(({ sentence }) => TELLS_WAY.test(sentence));
  if (telling.length > 0) {
    const headline = `How to ${nameBecoming(role)}, by the articles:`;
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
  const [near] = [...getting, ...headed];
  return near === undefined ? null : { headline: '', passages: [near], fit: 1, isSaid: false };
}
