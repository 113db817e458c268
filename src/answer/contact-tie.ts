// Decides whether a statement that ties a role to a thing names it as one to turn to, where that is asked.

import { asksForContact, asksWhereTo } from '../question/asks-contact.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { isHeadedByName } from './headed-by-role.ts';
import { ACTS } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';

/** What a passage says of a role, and how strongly that ties it to the thing, 0 to 1.5. */
interface TyingStatement {
  readonly role: string;
  readonly strength: number;
  readonly sentence: string;
  /** Where in the sentence the role is named. */
  readonly clause: { readonly name: number };
  readonly hit: Hit;
}

/** Before whomever something goes to: "send it to the …". */
const TO =
  /\b(?:to|with|via|through|contact|ask|tell|notify|inform|e-?mail|message|ping|see|call) (?:(?:an?|the|our|your|any) )?$/i;

/**
 * Whether whom to turn to or where something goes is asked, and a statement tells neither: who does a thing is not yet whom to ask
 * about it, unless it stands below the role's own name.
 */
export function namesNoContact(
  { role, strength, sentence, clause, hit }: TyingStatement,
  question: Question,
  index: PassageIndex,
): boolean {
  const isBelowName =
    hit.passage.attribution === 'heading' && isHeadedByName(hit.passage, role, index);
  if (asksForContact(question) && strength <= ACTS && !isBelowName) return true;
  return asksWhereTo(question) && !TO.test(sentence.slice(0, clause.name));
}
