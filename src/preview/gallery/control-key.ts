import { isObject, type Json } from '../../fake-slack/workspace/json.ts';

/** Names a control and what was chosen: the same on the page and in the bot's message. */
export function toControlKey(actionId: string, choice: Json): string {
  const option = isObject(choice.selected_option) ? choice.selected_option.value : choice.value;
  return option === undefined ? actionId : `${actionId} ${option}`;
}
