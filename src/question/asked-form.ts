// Reads what is asked of roles besides what they do: how to reach them, whom they report to, who belongs to them, which to choose.

import type { AskedFor } from './asked-for.ts';
import { asksForChoice } from './asks-choice.ts';
import { asksForMembers, readUnknownBody } from './asks-members.ts';
import { asksForSuperior } from './asks-superior.ts';
import { asksToBecome, readWanted } from './asks-to-become.ts';
import { asksToReach } from './asks-to-reach.ts';
import { asksForDeed } from './asks-what-it-does.ts';
import type { MarkedQuestion } from './marked-question.ts';
import type { AskedForm, Intent } from './question.ts';
import { isTitleOfOne } from './unknown-roles.ts';

/** What is asked of roles besides what they do. `roles` counts the roles named, `topic` are the words of the topic. */
export function readAskedForm(
  { folded, punctuated, text }: MarkedQuestion,
  roles: number,
  { intent, form }: AskedFor,
  topic: readonly string[],
): AskedForm | null {
  if (roles > 0 && asksToReach(folded)) return 'reach';
  if (roles > 0 && asksForSuperior(folded, text)) return 'superior';
  if (roles > 0 ? asksForMembers(folded, text) : readUnknownBody(folded) !== null) return 'members';
  if (roles === 0 && intent === 'search') {
    if (asksForDeed(folded, topic)) return 'doing';
    const wanted = readWanted(folded);
    if (wanted !== null && isTitleOfOne(wanted)) return 'becoming';
  }
  const mayChoose = roles === 1 || intent === 'compare' || topic.length > 0;
  if (roles > 0 && mayChoose && asksForChoice(folded, topic)) return 'choice';
  return roles === 1 && intent === 'describe' && asksToBecome(punctuated) ? 'becoming' : form;
}

/** What is asked for by a form of its own is asked of the roles as such, however it is worded. */
export function readFormIntent(intent: Intent, form: AskedForm | null, roles: number): Intent {
  if (form === 'choice') return roles > 1 ? 'compare' : 'describe';
  if (form === 'members') return roles > 0 ? 'describe' : 'search';
  return form === 'reach' || form === 'superior' ? 'describe' : intent;
}
