/** Wordings that say what somebody does NOT do, own or decide, or that send the reader to somebody else. */
const DISOWNING = [
  /\b(?:out|outside)[- ](?:of[- ])?(?:\w+ ){0,3}scope\b|\bnot (?:\w+ )?in scope\b|\bbeyond (?:\w+ ){0,3}(?:scope|remit)\b|\bnon-goals?\b/i,
  /(?:\bnot|n[’']t|\bnever|\bno longer) (?!only|just|merely|simply)(?:\w+ ){0,3}?(?:responsib\w+|accountable|own(?:ed|er|ers|s)?|in charge|part of|the job|the role|the remit|handled?|cover(?:ed)?|decided?|managed?|maintain(?:ed)?)\b/i,
  /\bdo(?:es)?(?:n[’']t| not) (?:do|run|approve|sign off|look after|deal with)\b/i,
  /\binstead of\b|\brather than\b|\binstead,? (?:please )?(?:contact|ask|see|go to|talk to|speak to|refer)\b/i,
  /\b(?:contact|ask|see|go to|talk to|speak to|refer to)\b[^.]{0,120}\binstead\b/i,
];

/** Whether a heading, lead-in or sentence says that the roles it names do NOT do the thing: "Out of scope for designers". */
export function isDisowning(text: string): boolean {
  return DISOWNING.some((wording) => wording.test(text));
}
