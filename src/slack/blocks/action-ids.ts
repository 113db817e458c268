import type { types } from '@slack/bolt';
import { clip } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import type { Piece } from './message.ts';

/** What clicks say in their `action_id`; a block with several of a kind adds a number behind a colon. */
export const ACTIONS = {
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
  const text = { type: 'plain_text', text: clip(label, LIMITS.button) } as const;
  return { type: 'button', action_id: actionId, text, value };
}

/** Buttons side by side; none, no row. */
export function row(elements: types.Button[], text = ''): Piece[] {
  return elements.length === 0
    ? []
    : [{ block: { type: 'actions', elements }, text, joined: true }];
}
