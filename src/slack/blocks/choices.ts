import type { Answer } from '../../answer/answer.ts';
import { startThreadAbout } from '../../answer/thread-about.ts';
import type { Role } from '../../knowledge/roles.ts';
import type { ThreadContext } from '../../question/question.ts';
import { shorten } from '../../text/shorten.ts';
import { LIMITS } from '../format/limits.ts';
import { toLiteral } from '../format/literal-marks.ts';
import { ACTION_IDS, actionRow, button } from './action-ids.ts';
import { type ButtonValue, encodeButtonValue, encodeMenuValue } from './button-value.ts';
import { divideValue } from './carried-value.ts';
import { type BlockWithText, paragraph } from './message.ts';
import { renderRoleSelect } from './role-select.ts';

/** Roles side by side as buttons; more are a select. */
const MOST_BUTTONS = 6;

/** Roles to choose from, as buttons or a select that ask again with the one chosen. */
export function renderChoiceButtons(
  answer: Answer,
  before: ThreadContext | undefined,
): BlockWithText[] {
  const offered = toOffered(answer);
  const carried =
    offered.length > MOST_BUTTONS
      ? encodeMenuValue({ question: answer.question, before })
      : undefined;
  if (carried !== undefined) {
    const { blockId, suffix } = divideValue(carried);
    const select = renderRoleSelect(offered, `${ACTION_IDS.choice}:${suffix}`, 'Choose a role');
    return actionRow([select], { text: toNames(answer), blockId });
  }
  const buttons = offered
    .slice(0, MOST_BUTTONS)
    .map((role, index) =>
      button(
        `${ACTION_IDS.ask}:${index}`,
        role.name,
        encodeButtonValue(toAskingAgain(answer, role, before)),
      ),
    );
  return actionRow(buttons, { text: toNames(answer) });
}

/** The line above those buttons, where the first line does not ask already; where there are none, the roles' names. */
export function renderChoices(answer: Answer, hasButtons: boolean): BlockWithText[] {
  if (toOffered(answer).length === 0) return [];
  const isAsked = answer.headline.endsWith('?');
  return paragraph(
    [...(isAsked ? [] : [writeLead(answer)]), ...(hasButtons ? [] : [toNames(answer)])].join('\n'),
  );
}

/** What choosing does: a role settles no question that lacks the thing to be owned. */
function writeLead({ outcome, intent, unclear }: Answer): string {
  if (outcome !== 'clarify') return 'I can tell what these do:';
  return intent === 'who-owns' && unclear === undefined
    ? 'Or see what one of these does:'
    : 'Choose a role:';
}

/** Roles are offered where one settles the question, or where nothing was asked; whom to ask is said elsewhere. */
function toOffered({ outcome, choices, roles, topic }: Answer): readonly Role[] {
  const isNothingAsked = outcome === 'no-answer' && topic === null && roles.length === 0;
  return outcome === 'clarify' || isNothingAsked ? choices : [];
}

function toNames(answer: Answer): string {
  const offered = toOffered(answer);
  const more = offered.length - MOST_BUTTONS;
  return [
    ...offered
      .slice(0, MOST_BUTTONS)
      .map(({ name }) => `• ${toLiteral(shorten(name, LIMITS.button))}`),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ].join('\n');
}

/** The question that choosing that role asks. */
export function toAskingAgain(
  answer: Answer,
  role: Role,
  before: ThreadContext | undefined,
): ButtonValue {
  const { intent, outcome, question, roles, topic, unclear } = answer;
  const describe = { question: `What does the ${role.name} do?`, before: undefined };
  if (outcome !== 'clarify') return describe;
  if (unclear !== undefined && question.includes(unclear))
    return { question: nameInstead(question, unclear, role), before };
  if (intent === 'compare') return toComparison(roles, role, topic);
  if (intent === 'who-owns') return describe;
  // The name of an unknown role was read as the topic.
  if (topic !== null && question.includes(topic)) {
    return { question: question.replace(topic, () => role.name), before };
  }
  return { question, before: { ...startThreadAbout(role.id), before: [role.id] } };
}

/** "What does a miller do?", "What do millers do?" of another role: "What does the AI developer do?", "What do AI developers do?". */
function nameInstead(question: string, unclear: string, { name }: Role): string {
  const at = question.indexOf(unclear);
  const before = question.slice(0, at).replace(/\ban? $/i, 'the ');
  const isPlural = /[^s]s$/i.test(unclear) && !/[sy]$| of /i.test(name);
  return `${before}${name}${isPlural ? 's' : ''}${question.slice(at + unclear.length)}`;
}

function toComparison(roles: readonly Role[], role: Role, topic: string | null): ButtonValue {
  // The name of an unknown role is in the topic too: only what follows "on" is one.
  const on = topic === null ? null : /\bon (.+)$/i.exec(topic)?.[1];
  const sides = [...roles.slice(0, 1), role].map(({ name }) => name).join(' vs ');
  return { question: `/role-compare ${sides}${on ? ` on ${on}` : ''}`, before: undefined };
}
