import type { types } from '@slack/bolt';
import { shorten } from '../../text/shorten.ts';
import { LIMITS } from '../format/limits.ts';
import type { BlockWithText } from './message.ts';
import { plainTextObject } from './plain-text-object.ts';

/** The `action_id` of each kind of button or select; several in one block add `:0`, `:1` … */
export const ACTION_IDS = {
  vote: 'vote',
  menu: 'menu',
  topic: 'topic',
  choice: 'choice',
  why: 'why',
  more: 'more',
  show: 'show',
  wrong: 'wrong',
  help: 'help',
  ask: 'ask',
  open: 'open',
  role: 'role',
  compare: 'compare',
} as const;

/** A button labelled `label` that carries `value`. */
export function button(actionId: string, label: string, value: string): types.Button {
  const text = plainTextObject(shorten(label, LIMITS.button));
  return { type: 'button', action_id: actionId, text, value };
}

/** Buttons and menus side by side; nothing for none. `text` says the same where blocks are not shown. */
export function actionRow(
  elements: types.ActionsBlockElement[],
  { text = '', blockId }: { readonly text?: string; readonly blockId?: string | undefined } = {},
): BlockWithText[] {
  if (elements.length === 0) return [];
  const id = blockId === undefined ? {} : { block_id: blockId };
  return [{ block: { type: 'actions', ...id, elements }, text, joined: true }];
}
