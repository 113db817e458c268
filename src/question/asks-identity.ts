// Finds out whether a question asks who somebody is that is called by a name or a title: "who is the CTO?", "who is Anna Berg?".

import type { Question } from './question.ts';

/** Before whoever is asked for, in a question that asks for nothing else. */
const ASKS_WHO_IS =
  /^\W*(?:(?:so|and|but|ok|okay|hi|hey|hello|well|then|also|btw|all|team|anyone know|does anyone know|do you know|can someone tell me|remind me)\b\W*)*who(?:['’]?s| is| are)(?: (?:currently|actually|exactly|again))?(?: (?:the|our|an?|your))? $/i;
const MAY_END =
  /^\W*(?:(?:here|again|now|right now|these days|today|atm|currently|please|pls|thanks|exactly|btw|then)\W*)*$/i;
/** What these begin is no name of anybody: "on call", "allowed to drive", "best for this". */
const CALLED_NOTHING =
  /^(?:on|in|at|off|out|up|behind|under|over|with|for|to|from|by|about|near|and|or|not|no|also|else|able|allowed|eligible|entitled|liable|responsible|accountable|answerable|supposed|meant|best|good|better|right|free|available|away|next|first|last|exempt|\p{L}+ing|\p{L}+ed)\b/iu;
/** "the invoice approver" asks for what is done. */
const OF_DEED =
  /\b(?:approver|holder|keeper|taker|owner|maintainer|checker|signer|signatory|writer|author|organi[sz]er|leader|lead|chair|buyer|sponsor|contact)s?$/i;
const HAS_COMPLEMENT = / (?:of|for) /i;

/** Whoever is asked for by name or by a title that no role has: "CTO" in "who is the CTO?"; null where more is asked. */
export function findAskedWho({
  text,
  topic,
  intent,
  isWhether,
  roles,
  form,
  unknownJob,
}: Question): string | null {
  if (intent !== 'who-owns' || topic === null || isWhether || form !== null) return null;
  if (roles.length > 0 || CALLED_NOTHING.test(topic) || OF_DEED.test(topic)) return null;
  // "the writer of the price list" does something, "the head of design" is a title
  if (HAS_COMPLEMENT.test(topic) && unknownJob === null) return null;
  const flat = text.replace(/\s+/g, ' ');
  const at = flat.toLowerCase().lastIndexOf(topic.toLowerCase());
  if (at < 0 || !ASKS_WHO_IS.test(flat.slice(0, at))) return null;
  return MAY_END.test(flat.slice(at + topic.length)) ? topic : null;
}
