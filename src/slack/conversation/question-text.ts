/** Words that begin a question or a request, with or without a question mark. */
const OPENING =
  /^(?:who|whom|whose|what|which|how|where|when|why|is|are|do|does|did|can|could|should|would|will|compare|explain|describe|tell)\b/i;
/** Two roles side by side are a request; in a longer text they are a remark. */
const MAX_COMPARISON_WORDS = 12;
/** "and career paths": what continues a conversation needs no question mark. "And so on" ends a remark. */
const CONTINUATION =
  /^(?:(?:ok|okay|thanks|great)[,!.]* )?(?:and|or|also|same for)\b(?! (?:so (?:on|forth)|thanks|whatever|not)\b)/i;
/** A longer continuation is a remark rather than a question. */
const MAX_CONTINUATION_WORDS = 7;

/** Whether a text is a question or a request, with or without a question mark. */
export function isQuestion(text: string): boolean {
  const isComparison = /\bvs\b|\bversus\b/i.test(text);
  const isShort = text.split(' ').length <= MAX_COMPARISON_WORDS;
  return text.includes('?') || OPENING.test(text) || (isComparison && isShort);
}

/** Whether a text goes on with what was asked before. */
export function isContinuation(text: string): boolean {
  return CONTINUATION.test(text) && text.split(' ').length <= MAX_CONTINUATION_WORDS;
}
