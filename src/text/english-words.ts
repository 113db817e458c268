// Tells a word of English from a slip of the pen: "auction" is no slip for "action", though an article may lack it.
// The words are those of five letters and more among the 20,000 commonest of the vocabulary of GloVe (Pennington, Socher and
// Manning 2014; public domain, PDDL 1.0).

import { ENGLISH_A_TO_B } from './english/a-b.ts';
import { ENGLISH_C_TO_D } from './english/c-d.ts';
import { ENGLISH_E_TO_I } from './english/e-i.ts';
import { ENGLISH_J_TO_O } from './english/j-o.ts';
import { ENGLISH_P_TO_R } from './english/p-r.ts';
import { ENGLISH_S_TO_Z } from './english/s-z.ts';

const COMMON_WORDS = [
  ENGLISH_A_TO_B,
  ENGLISH_C_TO_D,
  ENGLISH_E_TO_I,
  ENGLISH_J_TO_O,
  ENGLISH_P_TO_R,
  ENGLISH_S_TO_Z,
];

/** Words that are written for each other: each may be a slip of its pair. */
const CONFUSED = new Set(
  `council counsel councillor counsellor principle principal adviser advisor stationary stationery complement compliment
  personal personnel affect effect practice practise license licence morale moral device devise dependant dependent
  enquiry inquiry enquiries inquiries lose loose accept manger`.split(/\s+/),
);

let common: ReadonlySet<string> | null = null;

/** Whether a folded word of five letters or more is a common word of English, as it is, and not written for another. */
export function isEnglishWord(folded: string): boolean {
  return listEnglishWords().has(folded) && !CONFUSED.has(folded);
}

/** The common words of English of five letters and more. */
export function listEnglishWords(): ReadonlySet<string> {
  // most questions have no word that may be a slip
  common ??= new Set(COMMON_WORDS.join(' ').trim().split(/\s+/));
  return common;
}
