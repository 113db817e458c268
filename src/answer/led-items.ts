// Reads the items of lists together with the line that they are below: "- The cook is responsible for:", "  - the menu".

import { splitWords } from '../text/words.ts';
import type { Sentence } from './passage-index.ts';

/** Behind the name of whoever owns what is listed below: "The data team maintains the following repositories:". */
const OWNS_LISTED =
  /^(?:\s+(?:team|group|is|are|also|currently|jointly|directly|fully))*\s+(?:owns?|maintains?|manages?|runs?|oversees?|handles?|looks? after|responsible for|in charge of)\s[^.;,]*\b(?:following|these|below)\b[^.;,]*$/i;
/** Before it there is nothing else. */
const BEGINS_LEAD = /^(?:\W|\b(?:the|our|your)\b)*$/i;
/** A longer item says something by itself. */
const MOST_WORDS_OF_LEAD = 5;

/** Sentences with those that are below another one's item or lead-in behind it, where one of both alone names a role. */
export function leadItems(sentences: readonly Sentence[]): readonly Sentence[] {
  let lead: Sentence | null = null;
  return sentences.map((sentence, at) => {
    if (lead !== null && !isLedBy(sentence, lead)) lead = null;
    const led = lead === null ? sentence : leadItem(lead, sentence);
    const next = sentences[at + 1];
    const hasItems = next?.isItem === true && next.indent > sentence.indent;
    if (sentence.isLeadIn) lead = sentence.names.length > 0 ? sentence : null;
    else if (lead === null && hasItems && isLabel(sentence)) lead = sentence;
    return led;
  });
}

function isLedBy(sentence: Sentence, lead: Sentence): boolean {
  if (sentence.indent > lead.indent) return true;
  return sentence.isItem && !lead.isItem && findListOwners(lead).length > 0;
}

/** The role that owns what is listed below a line; none where it says something else of a list. */
function findListOwners({ text, names }: Sentence): Sentence['names'] {
  return names.filter(
    ({ start, end }) => BEGINS_LEAD.test(text.slice(0, start)) && OWNS_LISTED.test(text.slice(end)),
  );
}

/** Whether an item only names what the items within it are about. */
function isLabel({ text, names, isItem, isPointer }: Sentence): boolean {
  if (!isItem || isPointer || names.length > 0 || /[.!?]$/.test(text)) return false;
  return splitWords(text).length <= MOST_WORDS_OF_LEAD;
}

/** An item that says whose the thing is that it is below. */
const SAYS_OWNER =
  /^(?:owners?|owned by|leads?|dri|responsible(?: team| person)?|maintain(?:ers?|ed by)|accountable|in charge)\s*[:–—-]\s/i;

/** A sentence behind the one that leads to it, where it says whose that is, or that one says whose this is; else as it is. */
function leadItem(lead: Sentence, sentence: Sentence): Sentence {
  if (sentence.isLeadIn || lead.names.length > 0 === sentence.names.length > 0) return sentence;
  const mark = lead.isLeadIn ? ' ' : ' – ';
  const text = `${lead.text}${mark}${sentence.text}`;
  const terms = Int32Array.of(...lead.terms, ...sentence.terms);
  if (lead.names.length > 0) {
    const isWithin = sentence.indent > lead.indent;
    return { ...sentence, text, terms, names: isWithin ? lead.names : findListOwners(lead) };
  }
  if (!SAYS_OWNER.test(sentence.text)) return sentence;
  const by = lead.text.length + mark.length;
  const names = sentence.names.map((name) => ({
    ...name,
    start: name.start + by,
    end: name.end + by,
  }));
  return { ...sentence, text, terms, names };
}
