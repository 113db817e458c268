// Reads a question for whoever stands in for a role: "who do I ask if they're out?", "who covers for the vet?".

import { ROLE_MARK } from './question.ts';

const THEY_WORD = '(?:they|he|she|theyre|hes|shes)';
const ROLE_OR_PRONOUN = `(?:${ROLE_MARK}|${THEY_WORD}|them|him|her)`;
const AWAY_ROLE = `(?:the |our |my |your |this |that )?(${ROLE_OR_PRONOUN})`;
const BE_VERB = '(?: (?:is|are|was|were|goes|go|has|have|gone|currently|still))*';
const NOT_THERE =
  ' (?:isnt|arent|is not|are not|wont be|cannot be|cant be|never) (?:around|there|available|reachable|here|in|reached|answering|responding|replying)';
const NO_REPLY =
  ' (?:doesnt|dont|does not|do not|wont|cant|cannot|never) (?:answer|reply|respond|pick up|get back)';
const OUT_WORD =
  '(?:out|away|off|gone|ill|sick|absent|unavailable|unreachable|ooo|on (?:\\w+ )?(?:holidays?|leave|vacation|pto|break|sabbatical))';
const AWAY_REST =
  '(?: (?:sick|ill|today|tomorrow|right now|now|of (?:the )?office|on (?:holiday|leave)|at the moment|to me|to us|me|us))*';
/** "who do I ask", "who can help me". */
const WHOM_TO_ASK =
  '(?:who|whom)(?: (?:do|does|can|could|should|would|will|else|to|then|i|we|you|one))* (?:ask|ping|contact|message|page|go to|turn to|talk to|speak to|write to|escalate to|helps?|covers?|steps? in|stands? in|fills? in|takes? over)(?: (?:me|us|out|instead|then))*';
const STAND_IN_OPENING = '^(?:(?:and|so|ok|okay|but|then|what) )*';
const AWAY_CLAUSE = `(?:if|when|while|whenever|whilst|in case|once) ${AWAY_ROLE}(?:${BE_VERB} (${OUT_WORD})|${NOT_THERE}|${NO_REPLY})${AWAY_REST}`;
/** "who do I ask if they're out", "and when the vet is on leave", "what if they don't answer", and nothing else. */
const WHILE_OUT = new RegExp(`${STAND_IN_OPENING}(?:${WHOM_TO_ASK} )?${AWAY_CLAUSE}$`);
/** "if the vet is out, who do I ask". */
const OUT_FIRST = new RegExp(`${STAND_IN_OPENING}${AWAY_CLAUSE} ${WHOM_TO_ASK}$`);
/** "who covers for them", "who would fill in for the vet when they are ill". */
const STANDS_IN = new RegExp(
  `\\bwho(?: \\w+)? (?:covers?|stands? in|fills? in|steps? in|subs? in|deputi[sz]es?|substitutes?) for ${AWAY_ROLE}(?: (?:if|when|while|whenever) ${THEY_WORD}\\b.*)?$`,
);
/** "who backs them up". */
const BACKS_UP = new RegExp(`\\bwho(?: \\w+)? backs? ${AWAY_ROLE} up$`);
/** "who is their deputy", "who's the vet's backup". */
const DEPUTY = new RegExp(
  `\\bwho(?:s| is| are)? (?:the |our |my )?(${ROLE_MARK}|their|his|her) (?:deputy|backup|back up|stand in|substitute|replacement)$`,
);

/** The role for which somebody has to stand in, as a question asks it. */
export interface StandInAsked {
  /** Its place among the roles named; null where only a pronoun stands for it. */
  readonly named: number | null;
  /** What keeps it away, as it was said, folded: "on holiday"; null where that is left open. */
  readonly away: string | null;
}

/** Reads who is asked to be stood in for in a folded question; null where nobody is. */
export function readStandIn(folded: string): StandInAsked | null {
  const found =
    WHILE_OUT.exec(folded) ??
    OUT_FIRST.exec(folded) ??
    STANDS_IN.exec(folded) ??
    BACKS_UP.exec(folded) ??
    DEPUTY.exec(folded);
  if (found === null) return null;
  const named = folded.slice(0, found.index + found[0].length).split(ROLE_MARK).length - 2;
  return { named: named >= 0 ? named : null, away: found[2] ?? null };
}
