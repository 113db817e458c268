// Tells what stands right below a role's name from what stands below a heading on one matter of it.

import type { Passage } from '../knowledge/passage.ts';
import { isBodyWord } from '../text/job-words.ts';
import { hasOtherScript } from '../text/other-languages.ts';
import { isStopWord, splitWords, type Word } from '../text/words.ts';
import type { PassageIndex } from './passage-index.ts';

/** Words of a label that say no more of the role than its name. */
const OF_ROLE_AS_WHOLE =
  /^(?:role|roles|position|positions|job|jobs|description|definition|definitions|responsibilit(?:y|ies)|duty|duties|task|tasks|mission|purpose|overview|introduction|summary|scope|charter|profile|remit|mandate|ownership|accountabilit(?:y|ies)|expectations?|members?|function|functions|goals?|objectives?|what|who|about|working|section|chapter|handbook|manual|playbook|\d+)$/;
/** A word before a name tells which one it is, "Node.js collaborators", and not what is done with them: "Inviting …", "Become an …". */
const NO_KIND =
  /(?<!^(?:act|contribut|found|manag|operat|participat|report|rotat|steer|support|visit|vot))ing$|^(?:add|ask|appoint|become|choose|contact|create|elect|enable|find|help|hire|how|invite|join|meet|name|nominate|notify|onboard|remove|select|start|support|tag|thank|train|when|where|why)$/;
/** "Level 4: Designer", "Executive Council (EC)" */
const NO_PART_OF_NAME = /^(?:level|grade|band)\s+\w+\s*[:–—-]\s*| ?\([^()]*\)/gi;

/**
 * Whether the label that names the role says no more than its name: "The Committee", not "Committee meetings". That label is the
 * nearest heading with the name, else the title; without any the article says otherwise whom it is about. Of other scripts than the
 * Latin one it is not known.
 */
export function isHeadedByName(passage: Passage, role: string, index: PassageIndex): boolean {
  const { heading, article } = passage;
  const label = [...heading.toReversed(), article]
    .map((text) => text.replace(NO_PART_OF_NAME, ''))
    .find((text) => index.findNames(text).some((name) => name.role === role));
  return label === undefined || hasOtherScript(label) || saysNoMore(label, role, index);
}

/** "New laptops: Office manager" */
const BEFORE_OWNER = /[:–—(]\s*(?:the )?$/i;

/** Whether the title of an article is a role's name and no more, or ends with it as a label does. */
export function isTitledBy(passage: Passage, role: string, index: PassageIndex): boolean {
  const { article } = passage;
  const isLabel = index
    .findNames(article)
    .some((name) => name.role === role && BEFORE_OWNER.test(article.slice(0, name.start)));
  return isLabel || isHeadedByName(passage, role, index);
}

function saysNoMore(label: string, role: string, index: PassageIndex): boolean {
  const names = index.findNames(label);
  const first = names.find((name) => name.role === role)?.start ?? 0;
  const isName = ({ start, end }: Word): boolean =>
    names.some((name) => start >= name.start && end <= name.end);
  const others = splitWords(label).filter(
    (word) =>
      !isName(word) &&
      !isStopWord(word.folded) &&
      !isBodyWord(word.folded) &&
      !OF_ROLE_AS_WHOLE.test(word.folded),
  );
  const [kind, another] = others;
  if (kind === undefined) return true;
  if (another !== undefined || NO_KIND.test(kind.folded)) return false;
  // right before the name: neither "Members and partners" nor "A word from the president"
  return (
    /^[\s"'“”‘’]*$/.test(label.slice(kind.end, Math.max(kind.end, first))) &&
    kind.end <= first &&
    /^\p{Lu}/u.test(label.slice(kind.start))
  );
}
