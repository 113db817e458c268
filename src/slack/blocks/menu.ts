import type { types } from '@slack/bolt';
import { ACTION_IDS } from './action-ids.ts';
import { plainTextObject } from './plain-text-object.ts';

/** What can be done with an answer beside reading it, by the value of its option. */
const MENU_ACTIONS = ['why', 'more', 'show', 'wrong', 'help'] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];

/** An option of a menu. */
export interface MenuEntry {
  readonly action: MenuAction;
  readonly label: string;
}

/** The three dots below an answer. `suffix` is what its action id ends in. At most five items. */
export function renderMenu(items: readonly MenuEntry[], suffix: string): types.Overflow {
  return {
    type: 'overflow',
    action_id: `${ACTION_IDS.menu}:${suffix}`,
    options: items.map(({ action, label }) => ({ text: plainTextObject(label), value: action })),
  };
}

/** The action of a chosen option; undefined for one of another version. */
export function readMenuAction(value: string | undefined): MenuAction | undefined {
  return MENU_ACTIONS.find((action) => action === value);
}
