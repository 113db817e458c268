// Reads of which term a question asks an example.

import { splitWords } from '../text/words.ts';
import { toWordSet } from './word-set.ts';

/** Words that only ask for an example: "can someone give me a real". */
const AROUND_EXAMPLE = toWordSet(
  `can could would will may might do does you someone anyone anybody somebody everyone have has got give gives show share tell get
  see need want like love us me i we is are was there what whats would be a an any some the one two few please pls kindly maybe
  another more quick quickly concrete real life actual good simple short easy typical just so ok okay and but hi hey hello for id
  im looking after provide drop hit with lets think of know`,
);
const OF_TERM = /\bexamples?[ ,:]+(?:of|for|on) (.+)$/i;
const BEFORE_TERM_ALONE = /^(?:for )?(?:an? )?examples?:? (.+)$/i;
const BEHIND_TERM = /^(.+?)[ ,:–—-]+(?:with (?:an? )?|an? |any |got an? )?examples?$/i;
const LOOKS_LIKE =
  /^what (?:does|do|would|might) (.+?) (?:actually )?look like(?: in (?:practice|real life|reality))?$/i;

/** The term of which an example is asked, as it was typed with what is around it; null where none is. */
export function readExampleAsked(text: string): string | null {
  const of = OF_TERM.exec(text);
  if (of !== null) {
    const before = splitWords(text.slice(0, of.index));
    return before.every(({ folded }) => AROUND_EXAMPLE.has(folded)) ? (of[1] ?? null) : null;
  }
  const [, term] =
    BEFORE_TERM_ALONE.exec(text) ?? BEHIND_TERM.exec(text) ?? LOOKS_LIKE.exec(text) ?? [];
  return term ?? null;
}
