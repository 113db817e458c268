// Reads whether a clause gives a thing to a role, or tells that the role gives it to others.

/** Before the name: others give it to the role … */
const DELEGATED =
  /\b(?:delegat(?:es?|ed|ing)|entrust(?:s|ed|ing)?|outsourc(?:es?|ed)) (?:[\w’'-]+ ){0,8}?to\s+(?:the |our |your |an? )?$/i;
/** … unless it does not come to that, or may not. */
const NOT_DELEGATED =
  /\b(?:not|never|nobody|no one|none|refuses?|without|cannot|rather|can|may|might|could|would|if|unless|used to|\w+n['’]t)\b/i;
/** After the name: all that it does is to give it to others. */
const DELEGATES =
  /^(?:\s+(?:team|members?))?\s+(?:(?:has|have|also|usually)\s+)*(?:delegat(?:es?|ed|ing)|entrust(?:s|ed)|outsourc(?:es?|ed))\b(?!.*\b(?:and|but)\s+(?:\w+ly\s+)?[a-z]+s\b).*\bto\b/i;

/**
 * Whether a clause says that something is delegated to a role, by what stands before and after its name; false where it is not, or
 * may be, and for a role that only delegates; null where nothing is delegated.
 */
export function isDelegatedTo(before: string, after: string): boolean | null {
  if (DELEGATED.test(before)) return !NOT_DELEGATED.test(before);
  return DELEGATES.test(after) ? false : null;
}
