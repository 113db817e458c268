// Finds out who somebody is that no role is: "who is the CTO?", "who is Anna Berg?". That is told by a sentence that says who it is,
// and not by one that has them do something with others, as "reports to the CTO" has.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { escapeRegExp } from '../text/escape-pattern.ts';
import type { Owner } from './answer.ts';
import { type Draft, findBestCoverage } from './draft.ts';
import { writeAboutHeadline } from './headline.ts';
import type { PassageIndex } from './passage-index.ts';
import { isPast } from './past.ts';

const COMPLEMENT = / (?:of|for|in|at|on|from) /i;

const NAME = `(?:(?:Dr|Prof|Mr|Ms|Mrs|Sir|Dame)\\.? )?(?!(?:The|Our|An?|If|It|This|That|They|We|You|Not|No|For|In|On|At|To)\\b)\\p{Lu}[\\p{L}'’-]+(?: (?:(?:van|von|de|da|der|den|la|le|bin|al) )*\\p{Lu}[\\p{L}'’.-]*){0,3}`;
/** Says of a title only that somebody has it. */
const NOBODY =
  '(?!(?:the|our|an?) (?:person|one|name|title|role|post|job|position|member|people)\\b)';
/** Whoever may be named without a capital. */
const SOMEBODY = `(?:the|our|an?|one of|whoever|anyone|any|each|always|currently|both|\\d+|two|three|all)\\b`;
const SAYS_WHO_BEHIND = new RegExp(
  `^s?\\)?\\s*(?:\\([^)]*\\)\\s*)?(?:(?:is|are)(?: (?:currently|now|always|also|today))? (?!(?:responsible|there|not|in|on|to|for)\\b)${NOBODY}(?:${NAME}|${SOMEBODY})|(?:,|:|–|—|-|=|\\()\\s*(?:currently |now )?${NAME}(?!\\p{L}))`,
  'u',
);
const SAYS_WHO_BEFORE = new RegExp(
  `(?:${NAME}(?:\\s*(?:,|\\(|–|—|:)|(?: \\([^)]*\\))?,? (?:is|are|acts as|serves as|works as|as)(?: (?:currently|now|also))?)\\s*|\\b(?:is|are|acts as|serves as)(?: (?:currently|now|also))? )(?:the |our |an? )?$`,
  'u',
);
/** "the CTO Mikael Ruud" */
const NAMED_BEHIND = /^ \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/u;
/** Between what somebody is called and the role that it is: "the fire warden is the ROLE", "Fire warden – Who: ROLE". */
const ROLE_IN_PLACE =
  /^s?\)?\s*(?:\([^)]*\)\s*)?(?:(?:is|are)(?: (?:currently|now|also|always|usually))?|:|–|—|-|=|,|\()\s*(?:(?:who|name|person|people|holder|held by|role|lead|owner|title)s?: )?(?:the |our |an? |one of the |always the )?$/i;
/** … and between the role and what it is called: "the ROLE is also the fire warden". */
const ROLE_IS =
  /^s?\s*(?:\([^)]*\)\s*)?(?:,|\(|–|—|:|(?:is|are|acts? as|serves? as|works? as|as)(?: (?:currently|now|also|always))?)\s*(?:the |our |an? )?$/i;
/** "Karin Holm leads People", "Lead: Karin Holm": whoever is named is whom it is said of. */
const TOLD_OF = /(?:^|[.;:!?(–—•]\s*|\b(?:is|are|and)\s+)$/u;
/** "Lead: Karin Holm" */
const ROW_LABEL = /(?:^|[;–—•]\s*)[^:;.]{1,40}:\s*$/u;
const IS_OR_WORKS =
  /^,? (?:(?:currently|now|also) )?(?:(?:is|are) (?:(?:currently|now|also|still) )?(?:the|our|an?|one of|in charge|responsible|head|chief|director|\p{Lu}|\p{L}+ (?:of|for)\b)|(?:leads?|runs?|heads?|manages?|owns?|looks? after|handles?|works?|answers?|chairs?|directs?|oversees?|coordinates?|teaches|edits?|represents?|founded|keeps?|does|do|takes? care)\b)/u;
const APPOSED = /^\s*(?:,|\()\s*(?!(?:who|which|and|or)\b)\p{L}/iu;

/** Makes another title of the one behind it. */
const OTHER_TITLE =
  /\b(?:deputy|vice|assistant|acting|former|ex|interim|associate|co|junior|senior|previous|outgoing|future)[ -]$/i;

/** Where a text names somebody, whose name or title is what was asked; none where it lacks what the title is of. */
function listCalled(text: string, asked: string): readonly RegExpExecArray[] {
  const [head = asked, ...of] = asked.split(COMPLEMENT);
  if (!of.every((one) => text.toLowerCase().includes(one.toLowerCase()))) return [];
  const named = text.toLowerCase().includes(asked.toLowerCase()) ? asked : head;
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escapeRegExp(named)}(?!\\p{Ll}{2}|\\d)`, 'giu');
  return [...text.matchAll(pattern)].filter(({ index }) => !OTHER_TITLE.test(text.slice(0, index)));
}

/** Whether a sentence says who somebody is that is called so. */
function saysWhoIs(text: string, asked: string): boolean {
  return listCalled(text, asked).some((found) => {
    const before = text.slice(0, found.index);
    const behind = text.slice(found.index + found[0].length);
    const isPerson =
      /\s/.test(found[0]) && found[0].split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word));
    if (isPerson && (ROW_LABEL.test(before) || APPOSED.test(behind))) return true;
    if (isPerson && TOLD_OF.test(before) && IS_OR_WORKS.test(behind)) return true;
    if (isPerson) return SAYS_WHO_BEFORE.test(before);
    return (
      [SAYS_WHO_BEHIND, NAMED_BEHIND].some((says) => says.test(behind)) ||
      SAYS_WHO_BEFORE.test(before)
    );
  });
}

/** Those of the owners of which a sentence says that it is them who are called so. */
export function keepIdentified(
  owners: readonly Owner[],
  asked: string,
  hits: readonly Hit[],
  index: PassageIndex,
): readonly Owner[] {
  return owners.filter(({ role, sentence, passage }) => {
    const hit = hits.find((one) => one.passage.id === passage);
    const said = hit && index.sentencesOf(hit.passage).find(({ text }) => text === sentence);
    const names = said?.names.filter((one) => one.role === role.id) ?? [];
    return names.some(({ start, end }) =>
      listCalled(sentence, asked).some((found) => {
        const last = found.index + found[0].length;
        return found.index < start
          ? ROLE_IN_PLACE.test(sentence.slice(last, start))
          : ROLE_IS.test(sentence.slice(end, found.index));
      }),
    );
  });
}

/** Who somebody is, as a sentence says; null where none does. */
export function draftIdentity(
  asked: string,
  { topic }: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): Draft | null {
  for (const hit of hits) {
    if (hit.passage.isOutdated) continue;
    const found = index
      .sentencesOf(hit.passage)
      .find(({ text }) => saysWhoIs(text, asked) && !isPast(text, ''));
    if (found === undefined) continue;
    const passages = [{ passage: hit.passage, score: hit.score, sentence: found.text }];
    return {
      headline: writeAboutHeadline([], topic),
      passages,
      fit: findBestCoverage(hits),
      isSaid: true,
    };
  }
  return null;
}
