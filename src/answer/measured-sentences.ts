// Measures how each sentence of a passage fits a question, with what it points back to.

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Fit } from '../search/rank.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { type Complete, completeNouns, listNamed, type TwoWords } from './pointed-nouns.ts';

/** A sentence of the passage, measured. */
export interface MeasuredSentence extends Sentence {
  readonly fit: Fit;
  /** What the sentence before it speaks of, where this one may point back to it. */
  readonly before: Fit | null;
  /** The roles that the sentence before it names. */
  readonly namesBefore: Sentence['names'];
  /** Completes a part of it by what the sentences before it name. */
  readonly complete: Complete;
}

/** Behind the name of whoever owns what is listed below: "The data team maintains the following repositories:". */
const OWNS_LISTED =
  /^(?:\s+(?:team|group|is|are|also|currently|jointly|directly|fully))*\s+(?:owns?|maintains?|manages?|runs?|oversees?|handles?|looks? after|responsible for|in charge of)\s[^.;,]*\b(?:following|these|below)\b[^.;,]*$/i;
/** Before it there is nothing else. */
const BEGINS_LEAD = /^(?:\W|\b(?:the|our|your)\b)*$/i;

/** The role that owns what is listed below a line; none where it says something else of a list. */
function findListOwners({ text, names }: Sentence): Sentence['names'] {
  return names.filter(
    ({ start, end }) => BEGINS_LEAD.test(text.slice(0, start)) && OWNS_LISTED.test(text.slice(end)),
  );
}

/**
 * The sentences with each item of a list within another's item behind what leads to it, where that names a role and the item does
 * not: "- The cook is responsible for:", "  - the menu".
 */
function leadItems(sentences: readonly Sentence[]): readonly Sentence[] {
  let lead: Sentence | null = null;
  return sentences.map((sentence) => {
    const names = lead === null ? [] : listLeading(lead, sentence);
    if (names.length === 0) lead = null;
    if (sentence.isLeadIn) {
      lead = sentence.names.length > 0 ? sentence : null;
      return sentence;
    }
    if (lead === null || sentence.names.length > 0) return sentence;
    const text = `${lead.text} ${sentence.text}`;
    const terms = Int32Array.of(...lead.terms, ...sentence.terms);
    return { ...sentence, text, names, terms };
  });
}

/** The names in a line of which what a sentence below it says is said, too. */
function listLeading(lead: Sentence, below: Sentence): Sentence['names'] {
  if (below.indent > lead.indent) return lead.names;
  return below.isItem && !lead.isItem ? findListOwners(lead) : [];
}

/** The sentences of a passage in its order; `things` are those that the question names in two words. */
export function measureSentences(
  passage: Passage,
  { question, things }: { readonly question: Question; readonly things: readonly TwoWords[] },
  index: PassageIndex,
): MeasuredSentence[] {
  const measure = index.search.measure(question);
  let named: readonly TwoWords[] = [];
  let before: Fit | null = null;
  let namesBefore: Sentence['names'] = [];
  return leadItems(index.sentencesOf(passage)).map((sentence) => {
    const complete = completeNouns(named);
    const told = complete(sentence.text);
    const terms = told === sentence.text ? sentence.terms : index.search.toTermIds(told);
    const measured = { ...sentence, fit: measure(terms), before, namesBefore, complete };
    named = [...new Set([...named, ...listNamed(things, measured.fit)])];
    before = measured.fit;
    namesBefore = sentence.names;
    return measured;
  });
}
