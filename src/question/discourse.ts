// Words by which people open, frame and close what they ask, whatever it is about.

/** Question words. */
export const WH_WORD =
  /^(?:who|whos|whom|whose|what|whats|which|how|hows|where|wheres|when|whens|why)$/;
/** Verbs before their subject: "is it", "does the team". */
export const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|must|may|am|isnt|arent|dont|doesnt|cant)$/;
/** Requests without a question word. */
export const REQUEST =
  /^(?:compare|describe|explain|tell|define|list|name|show|give|summari[sz]e)$/;
/** Words before the one that asks. */
export const OPENER =
  /^(?:and|but|so|or|ok|okay|also|then|now|well|oh|hm+|please|pls|actually|sorry|plus|right|again|still|anyway|yes|no|cool|great|thanks)$/;
/** Whoever listens; a question to them is about their help. */
export const LISTENER =
  /^(?:you|u|ya|yall|anyone|anybody|someone|somebody|everyone|everybody|folks|guys|team)$/;
/** Words that set things against each other, which must be named. */
export const COMPARES = /\b(?:vs|versus|compare[ds]?|comparing|differ\w*|diff)\b/;
/** Words that carry on with a question, which then need not be said again: "and payroll?". */
export const CONTINUATION_START =
  /^(?:(?:ok|okay|so) )?(?:and|or|what about|how about|same for|plus|also)\b/;
/** Words that stand for something said before, and not for a time: "these days". */
export const BACK_REFERENCE =
  /\b(?:(?!(?:this|these|that|those) (?:days?|weeks?|months?|quarter|year|time|moment|morning|afternoon|point)\b)(?:they|theyre|them|their|theirs|he|she|him|his|her|hers|it|its|this|that|these|those|both|each other|the other|the same|either))\b/;
/** Verbs and nouns of asking, telling and excusing oneself for it. */
export const SPEECH =
  /^(?:ask|asks|asked|asking|say|says|said|saying|tell|tells|told|telling|know|knows|wonder|wonders|wondering|wondered|question|questions|suggest|suggested|recommend|recommended|wants|wanted|curious|confused|unsure|sure|explain|clarify|remind|idea|check|checking|advise|inform|confirm|revert|pointers?|foggiest|clue|settle|answer|doubt|query|find|figure|understand|learn|see|wrote|writes|mentioned|pinged|forwarding|quick|fyi|help|sorry|apologies|excuse|pardon)$/;
