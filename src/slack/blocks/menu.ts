import type { types } from '@slack/bolt';
import { ACTION_IDS, actionRow } from './action-ids.ts';
import { divideValue } from './carried-value.ts';
import type { BlockWithText } from './message.ts';
import { plainTextObject } from './plain-text-object.ts';

/** What can be done with an answer beside reading it, by the value of its option. */
const MENU_ACTIONS = ['why', 'more', 'show', 'wrong', 'help'] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];

/** An option of a menu. */
export interface MenuEntry {
  readonly action: MenuAction;
  readonly label: string;
}

/** The three dots of an answer, and the id of the block that they need: the two carry what was asked. */
export interface AnswerMenu {
  readonly element: types.Overflow;
  readonly blockId: string;
}

/** A menu of at most five items; `value` is what `encodeMenuValue` wrote. */
export function renderMenu(items: readonly MenuEntry[], value: string): AnswerMenu {
  const { blockId, suffix } = divideValue(value, 'menu');
  return {
    blockId,
    element: {
      type: 'overflow',
      action_id: `${ACTION_IDS.menu}:${suffix}`,
      options: items.map(({ action, label }) => ({ text: plainTextObject(label), value: action })),
    },
  };
}

/**
 * The pieces of a message with the menu at the right of the words at index `at`. One block has one id, by which the bot
 * finds its message again: where there is no other, the menu has a row of its own.
 */
export function placeMenu(
  pieces: readonly BlockWithText[],
  at: number,
  menu: AnswerMenu | undefined,
): readonly BlockWithText[] {
  if (menu === undefined) return pieces;
  const { element, blockId } = menu;
  const words = pieces[at];
  if (words?.block.type !== 'section' || pieces.length === 1)
    return [...pieces, ...actionRow([element], { blockId })];
  const block = { ...words.block, block_id: blockId, accessory: element };
  return [...pieces.slice(0, at), { ...words, block }, ...pieces.slice(at + 1)];
}

/** The action of a chosen option; undefined for one of another version. */
export function readMenuAction(value: string | undefined): MenuAction | undefined {
  return MENU_ACTIONS.find((action) => action === value);
}
