import type { types } from '@slack/bolt';
import { shorten } from '../../text/shorten.ts';
import { LIMITS } from '../format/limits.ts';
import type { BlockWithText } from './message.ts';
import { plainTextObject } from './plain-text-object.ts';

/** The `action_id` of each kind of button or select; several in one block add `:0`, `:1` … */
export const ACTION_IDS = {
  vote: 'vote',
  why: 'why',
  more: 'more',
  show: 'show',
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

/** Buttons side by side; nothing for no buttons. `text` says the same where blocks are not shown. */
export function actionRow(elements: types.Button[], text = ''): BlockWithText[] {
  return elements.length === 0
    ? []
    : [{ block: { type: 'actions', elements }, text, joined: true }];
}
