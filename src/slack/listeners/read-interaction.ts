import type {
  BlockAction,
  BlockElementAction,
  GlobalShortcut,
  MessageShortcut,
  ViewSubmitAction,
} from '@slack/bolt';
import { ACTION_IDS } from '../blocks/action-ids.ts';
import { joinCarriedValue, writeChosenOption } from '../blocks/carried-value.ts';
import { COMPARE_VIEW, type CompareForm, readCompareForm } from '../blocks/compare-modal.ts';
import { readMenuAction } from '../blocks/menu.ts';
import { REASON_VIEW, readReason } from '../blocks/reason-modal.ts';
import { type Attachment, readQuestionText } from '../conversation/forwarded-message.ts';
import { digest } from '../delivery/digest.ts';
import {
  type ButtonClick,
  type ChosenMessage,
  chosenToRequest,
  clickToRequest,
  occurrenceToRequest,
} from '../delivery/interaction-request.ts';
import type { Acceptable } from './acceptable.ts';

/** The shortcuts of the bot, by the ids with which the manifest registers them. */
const SHORTCUTS = { answerMessage: 'answer-message', compareRoles: 'compare-roles' } as const;

/** What people do with buttons, shortcuts and forms. */
export type InteractionBody = BlockAction | MessageShortcut | GlobalShortcut | ViewSubmitAction;

/** The user id of the bot, and the id with which it posts. */
interface OwnIds {
  readonly user: string;
  readonly bot: string;
}

/** What a person did, as a job; `nothing` where Slack only wants to hear that it arrived; undefined for all else. */
export function readInteraction(
  body: InteractionBody,
  own: OwnIds,
): Acceptable | 'nothing' | undefined {
  switch (body.type) {
    case 'block_actions':
      return readClick(body);
    case 'message_action':
      return body.callback_id === SHORTCUTS.answerMessage ? readChosen(body, own) : undefined;
    case 'shortcut':
      return body.callback_id === SHORTCUTS.compareRoles ? readOpening(body) : undefined;
    case 'view_submission':
      return readSubmission(body);
    default:
      return undefined;
  }
}

/** The form in which roles are compared, where that was submitted. */
export function readCompareSubmission(
  body: InteractionBody,
): { readonly user: string; readonly form: CompareForm; readonly id: string } | undefined {
  if (body.type !== 'view_submission' || body.view.callback_id !== COMPARE_VIEW) return undefined;
  const { user, view } = body;
  return { user: user.id, form: readCompareForm(view.state.values), id: view.id };
}

function readClick(body: BlockAction): Acceptable | 'nothing' | undefined {
  const [element] = body.actions;
  const action = element === undefined ? '' : readClickedAction(element);
  // Slack follows the link itself.
  if (action === ACTION_IDS.open) return 'nothing';
  const isKnown = Object.values<string>(ACTION_IDS).includes(action);
  if (element === undefined || !isKnown) return undefined;
  const { container, user, trigger_id, response_url = '' } = body;
  const click: ButtonClick = {
    action,
    user: user.id,
    value: readValue(element, action),
    channel: container.channel_id ?? '',
    ts: container.message_ts ?? '',
    thread: container.thread_ts,
    isPrivate: container.is_ephemeral === true,
    triggerId: trigger_id,
    responseUrl: response_url,
  };
  return { key: toClickKey(click), request: clickToRequest(click) };
}

/** What is said to all is asked for once, whoever clicks; all else is each click's own. */
function toClickKey({ action, channel, ts, value, triggerId }: ButtonClick): string {
  if (channel === '') return triggerId;
  if (action === ACTION_IDS.show) return `show ${channel} ${ts}`;
  if (action !== ACTION_IDS.ask && !isCarriedChoice(action)) return triggerId;
  // PostgreSQL refuses keys as long as a question in some scripts.
  return `ask ${channel} ${ts} ${digest(value)}`;
}

/** Which kind of button it is, also where it was chosen in a menu. */
function readClickedAction(element: BlockElementAction): string {
  const [action = ''] = element.action_id.split(':', 1);
  return action === ACTION_IDS.menu ? (readMenuAction(readOption(element)) ?? '') : action;
}

function readValue(element: BlockElementAction, action: string): string {
  if ('value' in element && typeof element.value === 'string') return element.value;
  if (action === ACTION_IDS.role) return readOption(element) ?? '';
  const carried = joinCarriedValue(element.block_id, element.action_id);
  return isCarriedChoice(action) ? writeChosenOption(readOption(element) ?? '', carried) : carried;
}

/** Whether what was chosen is only a part of what is asked: the select carries the rest. */
function isCarriedChoice(action: string): boolean {
  return action === ACTION_IDS.topic || action === ACTION_IDS.choice;
}

/** The value of the option that was chosen in a menu or a select. */
function readOption(element: BlockElementAction): string | undefined {
  const option = 'selected_option' in element ? element.selected_option : null;
  return option?.value;
}

function readChosen(shortcut: MessageShortcut, own: OwnIds): Acceptable {
  const { channel, message, user, response_url, trigger_id } = shortcut;
  const { ts, text, attachments, thread_ts } = message;
  // What was said by a response_url has no user, only the id of the bot.
  const isOwn = message.user === own.user || message.bot_id === own.bot;
  const forwarded = attachments as readonly Attachment[] | undefined;
  const chosen: ChosenMessage = {
    channel: channel.id,
    ts,
    thread: typeof thread_ts === 'string' ? thread_ts : ts,
    text: readQuestionText({ text, attachments: forwarded }, own.user),
    isOwn,
    user: user.id,
    responseUrl: response_url,
    isRepeat: false,
  };
  return {
    key: `shortcut ${chosen.channel} ${ts}`,
    request: chosenToRequest(chosen),
    otherwise: { key: trigger_id, request: chosenToRequest({ ...chosen, isRepeat: true }) },
  };
}

/** Does what the button on the Home tab does. */
function readOpening({ user, trigger_id }: GlobalShortcut): Acceptable {
  const nowhere = { value: '', channel: '', ts: '', thread: undefined, responseUrl: '' };
  const click = { action: ACTION_IDS.compare, user: user.id, triggerId: trigger_id };
  const request = clickToRequest({ ...nowhere, ...click, isPrivate: true });
  return { key: trigger_id, request };
}

function readSubmission(body: ViewSubmitAction): Acceptable | 'nothing' | undefined {
  const { user, view } = body;
  const key = `form ${view.id}`;
  if (view.callback_id === REASON_VIEW) {
    const vote = readReason(view);
    if (vote === undefined) return 'nothing';
    return { key, request: occurrenceToRequest({ kind: 'reason', user: user.id, vote }) };
  }
  const comparison = readCompareSubmission(body);
  if (comparison === undefined) return undefined;
  const { form } = comparison;
  return { key, request: occurrenceToRequest({ kind: 'comparison', user: user.id, form }) };
}
