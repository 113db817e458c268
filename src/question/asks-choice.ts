// Finds out whether a question asks which of the roles that it names to choose: "an AI developer or an ML engineer first?".

import { ROLE_MARK } from './question.ts';

/** By what articles tell which role to choose, the commonest first. */
export const CHOOSING = ['hire', 'choose', 'pick'] as const;

const EITHER = new RegExp(
  `${ROLE_MARK} ?,? or (?:(?:rather|maybe|perhaps) )?(?:(?:a|an|the|our) )?${ROLE_MARK}`,
);
const CHOOSES =
  /\b(?:first|better|best|rather|sooner|hire|hiring|recruit|pick|choose|choice|take|get|need|want|prefer|go (?:for|with)|bring (?:in|on)|start with|invest in)\b/;
/** Who is to be chosen is not who is to be asked, nor what somebody wants to be. */
const ASKS_OTHERWISE =
  /\b(?:be|become|becoming|train as|ask|tell|inform|contact|call|ping|message|email|see|(?:talk|speak|go|turn|write|report) to)\b/;
/** All that such a question has for a topic. */
const OF_A_CHOICE =
  /^(?:first|better|best|right|good|sensible|smart|wise|hire|hires|hiring|recruit|pick|choose|choice|option|bet|fit|take|get|need|want|prefer|go|start|bring)$/;

/** Before roles that do something: "does an AI developer or an ML engineer hire?". */
const BEFORE_DOERS =
  /\b(?:do|does|did|is|are|was|can|could|should|would|will|must|may|has|have) (?:(?:a|an|the|our) )?$/;
/** … or are to be chosen all the same. */
const IS_CHOSEN =
  /\bthe (?:better|best|right|smarter|safer) (?:choice|option|fit|bet|pick|one|hire)\b|\bbetter to (?:hire|get|have|take)\b/;

/** "when would we need an ML engineer?", "do we need one?": whether to take somebody on at all. */
const TAKES_ON = new RegExp(
  `^(?:(?:so|and|but|ok|then) )*(?:(?:when|why|how soon|at (?:what|which) (?:point|stage)) )?(?:do|does|would|should|will|can|could|might) (?:we|i|one|you|a (?:small |big |young )?(?:company|startup|team)|companies|startups) (?:(?:even|really|actually|ever|first|also|want to|need to|have to) )*(?:need|want|hire|get|take on|bring in|employ|recruit) (?:(?:a|an|our|own|another) )*${ROLE_MARK}(?: (?:in|on board|at all|here|now|then|yet|first|too))*(?: (?:rather than|instead of|as opposed to|and not|not|over|before) (?:(?:a|an|our|another) )*${ROLE_MARK})?$`,
);

/** There is but one to choose, whatever for: "we have budget for one hire to build a chatbot, an AI developer or an ML engineer?". */
const ONE_ONLY =
  /\b(?:budget|money|cash|funds|funding|headcount|head count|room|space) for (?:just |only )?(?:one|1|a single)\b|\b(?:only|just) (?:afford|hire|have|get|pay for) (?:one|1|a single)\b|\b(?:afford|hire) (?:only|just) (?:one|1|a single)\b/;

/** Whether it asks which of the roles named to choose, or if one is needed, and nothing else of them. `topic` are the words of its topic. */
export function asksForChoice(folded: string, topic: readonly string[]): boolean {
  if (ONE_ONLY.test(folded) && EITHER.test(folded) && !ASKS_OTHERWISE.test(folded)) return true;
  if (!topic.every((word) => OF_A_CHOICE.test(word))) return false;
  if (TAKES_ON.test(folded)) return true;
  const either = EITHER.exec(folded);
  if (either === null) return false;
  const asking = folded.replace(either[0], ' ');
  if (BEFORE_DOERS.test(folded.slice(0, either.index)) && !IS_CHOSEN.test(asking)) return false;
  return CHOOSES.test(asking) && !ASKS_OTHERWISE.test(asking);
}
