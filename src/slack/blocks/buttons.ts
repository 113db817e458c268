import type { types } from '@slack/bolt';
import { type Answer, hasQuotes, isGap, listParts } from '../../answer/answer.ts';
import type { ThreadContext } from '../../question/question.ts';
import { ACTION_IDS, actionRow, button } from './action-ids.ts';
import { type ButtonValue, encodeButtonValue, encodeMenuValue } from './button-value.ts';
import { divideValue } from './carried-value.ts';
import { renderChoiceButtons } from './choices.ts';
import { isChannelId, selectAsked } from './contacts.ts';
import { WHY_TITLES } from './explanation.ts';
import { type AnswerMenu, type MenuEntry, renderMenu } from './menu.ts';
import type { BlockWithText } from './message.ts';
import { selectUnread } from './quotes.ts';
import { renderTopicSelect } from './topic-select.ts';
import { renderVotes } from './votes.ts';

/** Owners whose channels are offered: with more, nobody knows whom to turn to. */
const MOST_CHANNELS = 2;

/** Where an answer is shown, and so what people can do with it. */
export interface AnswerPlacement {
  /** What its thread was about before the question. */
  readonly before: ThreadContext | undefined;
  /** Only the asker sees it: nothing to vote on, but perhaps to show to the channel. */
  readonly isPrivate?: boolean;
  /** Whether the asker may show it to the channel. */
  readonly canShow?: boolean;
}

/** What people can do with an answer. */
export interface AnswerButtons {
  /** Beside its first line. */
  readonly menu?: AnswerMenu | undefined;
  /** Below it. */
  readonly rows: readonly BlockWithText[];
}

/** What most want next and a vote as rows, and a menu of the rest. */
export function renderButtons(answer: Answer, placement: AnswerPlacement): AnswerButtons {
  const { before, isPrivate = false } = placement;
  const chosen = renderChoiceButtons(answer, before);
  // A question that is still open has no answer to explain.
  if (answer.outcome === 'clarify' || (chosen.length > 0 && answer.topic === null))
    return { rows: chosen };
  const items = listItems(answer, placement);
  const { menu, rows } = divideControls(
    answer,
    items,
    { question: answer.question, before },
    isPrivate,
  );
  const votes = isPrivate || !hasQuotes(answer) ? [] : [renderVotes(answer)];
  return { menu, rows: [...chosen, ...rows, ...votes] };
}

/** Buttons in a row, and a menu; a question too long for the menu's ids has its items as buttons, which hold more. */
function divideControls(
  answer: Answer,
  items: readonly MenuEntry[],
  value: ButtonValue,
  isPrivate: boolean,
): AnswerButtons {
  const buttons = toChannelButtons(answer);
  const carried = encodeMenuValue(value);
  if (carried === undefined) {
    const long = encodeButtonValue(value);
    const named = items.map(({ action, label }) => button(action, label, long));
    return { rows: actionRow([...buttons, ...named]) };
  }
  const menu = renderMenu(items, carried);
  const { blockId, suffix } = divideValue(carried);
  // What is chosen is answered for everyone, so it is offered where everyone reads.
  const select = isPrivate ? undefined : renderTopicSelect(answer, suffix);
  if (select === undefined) return { menu, rows: actionRow(buttons) };
  return { menu, rows: actionRow([select, ...buttons], { blockId }) };
}

function listItems(
  answer: Answer,
  { isPrivate = false, canShow = false }: AnswerPlacement,
): MenuEntry[] {
  const more = selectUnread(answer).length;
  const hasOwner = answer.outcome === 'answered' && answer.owners.length > 0;
  return [
    { action: 'why', label: WHY_TITLES[answer.outcome] },
    ...(more > 0 ? [{ action: 'more', label: `More passages (${more})` } as const] : []),
    ...(canShow ? [{ action: 'show', label: 'Show in channel' } as const] : []),
    ...(hasOwner && !isPrivate ? [{ action: 'wrong', label: 'Wrong owner?' } as const] : []),
    { action: 'help', label: 'What can I ask?' },
  ];
}

/** Links to the channels of the owners, or of those to ask instead, where Slack knows them. */
function toChannelButtons(answer: Answer): types.Button[] {
  const owners = listParts(answer).flatMap((part) => part.owners.map(({ role }) => role));
  const asked = isGap(answer) ? selectAsked(answer) : [...new Set(owners)];
  const channels = [
    ...asked.map(({ name, contact }) => ({ label: `Channel of ${name}`, id: contact?.channel })),
    { label: 'Channel to ask', id: answer.fallback?.channel },
  ].filter(({ id }) => isChannelId(id));
  return channels.slice(0, MOST_CHANNELS).map(({ label, id }, index) => ({
    ...button(`${ACTION_IDS.open}:${index}`, label, ''),
    url: `https://slack.com/app_redirect?channel=${id}`,
  }));
}
