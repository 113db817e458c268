const BEFORE_DONE = /\b(?:is|are|was|were|be|been|being|gets?)\s+(?:\p{L}+ly\s+)?$/iu;

/** Whether what stands before a verb makes it passive, so that what it is done to comes first: "are duly" before "signed". */
export function isPassiveBehind(before: string): boolean {
  return BEFORE_DONE.test(before);
}
