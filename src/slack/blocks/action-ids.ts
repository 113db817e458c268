import type { types } from '@slack/bolt';
import { clip } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import type { BlockWithText } from './message.ts';
import { plainTextObject } from './plain-text-object.ts';

/** What clicks say in their `action_id`; a block with several of a kind adds a number behind a colon. */
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

/** A button that says `label` and carries `value`. */
export function button(actionId: string, label: string, value: string): types.Button {
  const text = plainTextObject(clip(label, LIMITS.button));
  return { type: 'button', action_id: actionId, text, value };
}

/** Buttons side by side; none, no actionRow. */
export function actionRow(elements: types.Button[], text = ''): BlockWithText[] {
  return elements.length === 0
    ? []
    : [{ block: { type: 'actions', elements }, text, joined: true }];
}
