// Tells whether a role's name is the subject of its clause.

/** "the council's", "the trustees'". */
const POSSESSIVE_ENDING = /(?:['’]s|s['’])$/;
/** Whoever acts for a body acts as it: "the council's chair". */
const ACTS_FOR_IT =
  /^\s+(?:\p{Ll}+ )?(?:leads?|leaders?|heads?|chairs?|managers?|members?|representatives?|secretary|people|staff|team|officers?|director|captain)\b/u;

/** Whether what a role has is the subject, and not the role: "the council's rules decide". `written` is its name as it stands. */
export function ownsSubject(written: string, after: string): boolean {
  return POSSESSIVE_ENDING.test(written) && !ACTS_FOR_IT.test(after);
}

/** Whether a name that this text leads up to begins a clause. */
export function isSubject(before: string): boolean {
  const clause =
    before
      .split(
        /[,;:.–—(]|\b(?:and|or|but|that|which|if|when|once|then|so|where|while|until|after|before|as|because|unless)\b/i,
      )
      .at(-1) ?? '';
  return /^\s*(?:(?:in|at|on|for|during|after|before|under|within|each|every|this|once a)\s+(?:(?!(?:with|of|to|by|from|the|our|a|an|your|their)\b)\p{L}+\s+){1,3}|(?:in|at|on|for|during|after|before)\s+(?:the|our|a|an|each|every)\s+(?:(?!(?:with|of|to|by|from)\b)\p{L}+\s+){1,2})?(?:(?:the|our|your|their|a|an|each|every|any|all|relevant|appropriate|either|both|usually|normally|typically|only|now|today|instead|here|also|since|\p{L}+ly)\s+)*(?:(?<=\b(?:the|our|your|each|every)\s+)[\p{L}-]+\s+)?$/iu.test(
    clause,
  );
}
