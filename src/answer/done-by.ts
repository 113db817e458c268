// Tells what is done by a role from the text before its name.

/** Before the name: something is done or owned by it. */
const BY =
  /\b(?:by|owner(?:s|ship)?(?: is| are|:)?|responsibility of|responsible(?: person| team| party)?(?: is|:)?|lead(?:s|er)?:|dri:?|(?:by|through|via) (?:an? |the )?(?:[\w-]+ ){0,2}(?:votes?|majority|decision|approval|consent|agreement|order|resolution) of)\s+(?:both |either )?(?:the |our |your |their |his |her |its |an? |each |every |any )?(?:(?<=\b(?:the|our|your|their|each|every|any) )[\w-]+ )?$/i;
/** Before "by": what is done so does not make who does it the owner. */
const LESSER_PARTICIPLE =
  /\b(?:used|read|seen|needed|required|requested|raised|reported|reviewed|written|drafted|prepared|proposed|suggested|inspired|supported|helped|joined|attended|followed|informed|advised|affected|shared|filled in|nominated|submitted)\s+by\s+(?:the |our |your |a |an )?$/i;
/** "It is an estimate by the": a thing made by it, and no deed that is done by it … */
const NOUN_BY = /\ban? (?:[\p{L}-]+ ){0,3}?([\p{L}-]+) by(?: \p{L}+){0,3} $/iu;
/** … but for a yes or no, which is given by whoever has it, … */
const DECISION =
  /^(?:approvals?|decisions?|sign-?off|consent|votes?|reviews?|agreements?|permission|authori[sz]ations?|ownership)$/i;
/** … and for what is told of the thing: "a plan kept by the", "a team led by the". */
const OF_PARTICIPLE =
  /(?:ed|en|wn)$|^(?:kept|made|held|run|set|built|sent|paid|done|gone|read|put|cut|sold|bought|found|told|lent|taught|brought|won|spent|met|dealt|of|up|after|with|for|on|out|to|off|over|in|down|through)$/i;

/** Whether something is done or owned by the role that this text leads up to: "signed by the". */
export function isDoneBy(before: string): boolean {
  return BY.test(before);
}

/** Whether what is done so does not make who does it the owner: "reviewed by", "an estimate by". */
export function isPartlyDoneBy(before: string): boolean {
  if (LESSER_PARTICIPLE.test(before)) return true;
  const [, word] = NOUN_BY.exec(before) ?? [];
  return word !== undefined && !DECISION.test(word) && !OF_PARTICIPLE.test(word);
}
