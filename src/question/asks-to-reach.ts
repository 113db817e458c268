// Finds out whether a question asks how to reach roles: "how do I contact the vet?", "what is the vet's channel?".

import { ROLE_MARK } from './question.ts';

const ASKS_HOW = '(?:how|where|whats|what|which)';
const REACH_FILLER =
  '(?: (?:do|does|can|could|should|would|is|are|the|best|way|place|channel|to|i|we|you|one|someone|people|a|an|for|be|quickest|fastest|way of|on slack|slack))*';
const REACH_VERB =
  '(?:reach(?:ing)?|contact(?:ing)?|ping|message|dm|e mail|email|mail|phone|(?:get )?hold of|get in (?:touch|contact) with|talk to|speak (?:to|with)|write to)';
const ROLE_DETERMINER = '(?: (?:the|our|your|a|an|that|this))*';
const ROLES_NAMED = `${ROLE_DETERMINER} ${ROLE_MARK}(?:(?: and| or| &)?${ROLE_DETERMINER} ${ROLE_MARK})*(?: (?:team|people|folks))?`;
const CONTACT_WORD =
  '(?:(?:slack|contact|e mail|email|mail|phone|chat) )?(?:channel|slack|handle|contact|contacts|e mail|email|mail|address|details|number|alias|mailing list)';
const REACH_END =
  '(?: (?:on slack|directly|best|please|then|now|in slack|by email|by slack|by mail))*$';
/** "how do I reach §", "what's the best way to contact §". */
const REACHES = new RegExp(`\\b${ASKS_HOW}${REACH_FILLER} ${REACH_VERB}${ROLES_NAMED}${REACH_END}`);
/** "what is §'s channel", "§ contact details". */
const THEIR_ADDRESS = new RegExp(
  `(?:^|\\b(?:is|are|whats?|which)\\b)${ROLES_NAMED} ${CONTACT_WORD}${REACH_END}`,
);
/** "what is the channel of §", "contact for §?". */
const ADDRESS_OF = new RegExp(
  `(?:^|\\b(?:what|whats|which|where|wheres|is|need|give me|got)(?: is| are| there)?)${ROLE_DETERMINER} ?${CONTACT_WORD} (?:of|for)${ROLES_NAMED}${REACH_END}`,
);

/** "who is §, how do I reach them": the one is told with the other. */
const WHO_AND_REACHES = new RegExp(
  `^(?:(?:and|so|ok|but) )*(?:who|what)s?(?: is| are)?${ROLES_NAMED}(?: and)? ${ASKS_HOW}${REACH_FILLER} ${REACH_VERB} (?:them|him|her|it)${REACH_END}`,
);

/** Whether a folded question asks how to reach the roles that it names, and nothing else of them. */
export function asksToReach(folded: string): boolean {
  return [REACHES, THEIR_ADDRESS, ADDRESS_OF, WHO_AND_REACHES].some((asks) => asks.test(folded));
}
